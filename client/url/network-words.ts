import { isPeriod, type Period } from "../graph/period.ts";
import {
  type Addition,
  asked,
  type Avoided,
  avoidedInOrder,
  bounds,
  inOrder,
  type MeasureName,
  measures,
  nothingAvoided,
  passedKinds,
  passedLevels,
  type Question,
} from "../graph/questions.ts";
import { type TieKind, tieKindOf } from "../graph/tie-kinds.ts";
import { modeOfWord, modeWord } from "./date-mode-words.ts";

const idPattern = /^[a-z-]+\/\S{1,400}$/u;

/** Signs that part a list stay out of what it lists. */
export const escapeWord = (text: string): string =>
  text.replace(/[%,:@]/gu, (sign) => encodeURIComponent(sign));
export const unescapeWord = (text: string): string =>
  text.replace(/%(?:25|2C|3A|40)/gu, (code) => decodeURIComponent(code));

/** An id of an address; undefined when it is none. */
export const readId = (text: string): string | undefined => {
  const id = unescapeWord(text.trim());
  return idPattern.test(id) ? id : undefined;
};

export const kindWord = (kind: string): string =>
  kind.toLowerCase().replaceAll("_", "-");
export const kindOfWord = (word: string): TieKind | undefined =>
  tieKindOf(word.toUpperCase().replaceAll("-", "_"));

/** `1942-08-01..1943-02-28;certainly`; a missing end is open, `possibly` is not written. */
export const writePeriod = ({ from, to, mode }: Period): string =>
  `${from}..${to}${mode === "POSSIBLY" ? "" : `;${modeWord(mode)}`}`;

/** Reads a period; undefined when it is none. */
export function readPeriod(text: string): Period | undefined {
  const [days = "", word = "possibly", ...more] = text.split(";");
  const [from = "", to, ...rest] = days.split("..");
  const mode = modeOfWord(word);
  if (to === undefined || rest.length + more.length > 0) return undefined;
  return mode !== undefined && isPeriod(from, to)
    ? { from, to, mode }
    : undefined;
}

/** Reads `worked-at.was-in`; undefined when a word means nothing. */
function readKinds(text: string): readonly TieKind[] | undefined {
  const kinds = text.split(".").map(kindOfWord);
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length ? inOrder(known) : undefined;
}

const spellings = [
  ...passedKinds.map((kind) => [`is-${kindWord(kind)}`, { kind }] as const),
  ...passedLevels.map((level) => [`at-${kindWord(level)}`, { level }] as const),
];

/** Reads what follows `not-`: an id, `is-institution` or `at-raikom`; undefined when it means nothing. */
function readAvoided(text: string, known: Avoided): Avoided | undefined {
  if (text.includes("/")) {
    const id = readId(text);
    return id === undefined || known.ids.length >= bounds.avoided
      ? undefined
      : { ...known, ids: [...known.ids, id] };
  }
  const found = spellings.find(([word]) => word === text)?.[1];
  if (found === undefined) return undefined;
  return "kind" in found
    ? { ...known, kinds: [...known.kinds, found.kind] }
    : { ...known, levels: [...known.levels, found.level] };
}

const writeAvoided = (avoid: Avoided): readonly string[] => {
  const { ids, kinds, levels } = avoidedInOrder(avoid);
  return [
    ...ids.map((id) => `not-${escapeWord(id)}`),
    ...kinds.map((kind) => `not-is-${kindWord(kind)}`),
    ...levels.map((level) => `not-at-${kindWord(level)}`),
  ];
};

/** What the words of a question name. */
type Words = {
  readonly ids: readonly string[];
  readonly kinds: readonly TieKind[];
  readonly period: Period | undefined;
  readonly avoid: Avoided;
  readonly numbers: Readonly<Record<string, number>>;
};

/** Reads the words after the first; undefined when one means nothing. */
function readWords(words: readonly string[]): Words | undefined {
  const ids: string[] = [];
  const numbers: Record<string, number> = {};
  let kinds: readonly TieKind[] = [];
  let period: Period | undefined;
  let avoid: Avoided = nothingAvoided;
  for (const word of words) {
    const number = /^(?<name>[ks])(?<value>\d)(?<more>\d?)$/u.exec(
      word,
    )?.groups;
    if (word.startsWith("not-")) {
      const found = readAvoided(word.slice(4), avoid);
      if (found === undefined) return undefined;
      avoid = found;
    } else if (word.includes("/")) {
      const id = readId(word);
      if (id === undefined) return undefined;
      ids.push(id);
    } else if (word.startsWith("by-")) {
      const found = readKinds(word.slice(3));
      if (found === undefined) return undefined;
      kinds = found;
    } else if (word.startsWith("in-")) {
      period = readPeriod(word.slice(3));
      if (period === undefined) return undefined;
    } else if (number !== undefined)
      numbers[number["name"] ?? ""] = Number(
        `${number["value"] ?? ""}${number["more"] ?? ""}`,
      );
    else return undefined;
  }
  return { ids, kinds, period, avoid: avoidedInOrder(avoid), numbers };
}

const isWithin = (
  value: number | undefined,
  [least, most]: readonly [number, number],
): value is number => value !== undefined && value >= least && value <= most;

/** Reads `person/porublev-i-g:worked-at.was-in`, `paths:person/a:person/b:k3:s4`, `links`, … */
export function readAddition(text: string): Addition | undefined {
  const [first = "", ...rest] = text.split(":");
  if (first.includes("/")) {
    const id = readId(first);
    const kinds = rest.length === 0 ? [] : readKinds(rest[0] ?? "");
    return id === undefined || kinds === undefined || rest.length > 1
      ? undefined
      : { of: "walk", id, kinds };
  }
  const words = readWords(rest);
  if (words === undefined) return undefined;
  const { ids, kinds, period } = words;
  const [only, ...others] = ids;
  const isPicked = others.length > 0 && others.length <= bounds.picked;
  if (first === "pick" && only !== undefined && isPicked)
    return { of: "pick", id: only, ids: [...new Set(others)].sort(), kinds };
  if (first === "links" && ids.length === 0)
    return { of: "links", kinds, period };
  if (first === "bring" && only !== undefined && ids.length === 1)
    return { of: "bring", id: only };
  return readWays(first, words);
}

/** Questions about ways, which can be asked and added alike. */
function readWays(
  first: string,
  { ids, kinds, period, avoid, numbers }: Words,
): Extract<Addition, Question> | undefined {
  const [one, other] = ids;
  const { k, s: steps } = numbers;
  if (one === undefined) return undefined;
  if (first === "presence" && ids.length === 1)
    return { of: "presence", at: one, kinds, period };
  if (
    first === "paths" &&
    other !== undefined &&
    ids.length === 2 &&
    one !== other &&
    isWithin(k, bounds.k) &&
    isWithin(steps, bounds.pathSteps)
  )
    return {
      of: "paths",
      ...{ from: one, to: other, k, steps, kinds, period, avoid },
    };
  if (
    first === "between" &&
    isWithin(new Set(ids).size, bounds.betweenIds) &&
    isWithin(steps, bounds.betweenSteps)
  )
    return { of: "between", ids, steps, kinds, period, avoid };
  return undefined;
}

/** Reads what is asked beside the drawing. */
export function readQuestion(text: string): Question | undefined {
  const [first = "", second = "", ...rest] = text.split(":");
  if (first === "measures" && rest.length === 0) {
    const by = measures.find((name): name is MeasureName => name === second);
    return by === undefined ? undefined : { of: "measures", by };
  }
  if (first === "choose" && rest.length === 0) {
    const what = asked.find((name) => name === second);
    return what === undefined ? undefined : { of: "choose", what };
  }
  if (first === "communities" && rest.length === 0) {
    const resolution = Number(second);
    return resolution >= 0.1 && resolution <= 10
      ? { of: "communities", resolution }
      : undefined;
  }
  if (first === "compare") {
    const [one, other] = [second, rest[0] ?? ""].map(readId);
    return one === undefined || other === undefined || rest.length > 1
      ? undefined
      : { of: "compare", one, other };
  }
  const words = readWords(text.split(":").slice(1));
  return words === undefined ? undefined : readWays(first, words);
}

const writeTerms = ({
  kinds,
  period,
}: {
  readonly kinds: readonly TieKind[];
  readonly period: Period | undefined;
}): readonly string[] => [
  ...(kinds.length === 0
    ? []
    : [`by-${inOrder(kinds).map(kindWord).join(".")}`]),
  ...(period === undefined ? [] : [`in-${writePeriod(period)}`]),
];

/** Writes an addition or a question: what `readAddition` and `readQuestion` read. */
export function writeQuestion(question: Addition | Question): string {
  const join = (...words: readonly (string | readonly string[])[]): string =>
    words.flat().join(":");
  switch (question.of) {
    case "walk":
      return join(
        escapeWord(question.id),
        question.kinds.length === 0
          ? []
          : inOrder(question.kinds).map(kindWord).join("."),
      );
    case "pick":
      return join(
        "pick",
        escapeWord(question.id),
        question.ids.map(escapeWord),
        writeTerms({ ...question, period: undefined }),
      );
    case "links":
      return join("links", writeTerms(question));
    case "bring":
      return join("bring", escapeWord(question.id));
    case "presence":
      return join("presence", escapeWord(question.at), writeTerms(question));
    case "paths":
      return join(
        "paths",
        escapeWord(question.from),
        escapeWord(question.to),
        `k${question.k}`,
        `s${question.steps}`,
        writeTerms(question),
        writeAvoided(question.avoid),
      );
    case "between":
      return join(
        "between",
        `s${question.steps}`,
        question.ids.map(escapeWord),
        writeTerms(question),
        writeAvoided(question.avoid),
      );
    case "choose":
      return join("choose", question.what);
    case "measures":
      return join("measures", question.by);
    case "communities":
      return join("communities", String(question.resolution));
    case "compare":
      return join(
        "compare",
        escapeWord(question.one),
        escapeWord(question.other),
      );
  }
}
