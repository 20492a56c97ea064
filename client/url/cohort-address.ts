import { isDay } from "../../shared/dates/calendar-day.ts";
import { type DateMode, dateModes } from "../../shared/dates/time-filter.ts";
import {
  collectionIn,
  type CollectionSearch,
  inCollectionOf,
} from "./collection-address.ts";
import { modeOfWord, modeWord } from "./date-mode-words.ts";

/** Respects in which decisions are counted, as an address writes them, in the order of the page. */
const dimensionByWord = {
  ground: "GROUND",
  outcome: "OUTCOME",
  body: "BODY",
  district: "DISTRICT",
  conduct: "CONDUCT",
  instance: "INSTANCE",
  quarter: "QUARTER",
  sex: "SEX",
  fate: "FATE",
} as const;

type DimensionWord = keyof typeof dimensionByWord;
export type Dimension = (typeof dimensionByWord)[DimensionWord];

/** All respects. */
export const dimensions: readonly Dimension[] = Object.values(dimensionByWord);

/** Parts of the page as an address writes them. */
export const parts = [
  "table",
  "fates",
  "waits",
  "deciders",
  "unlike",
  "formulae",
] as const;
export type Part = (typeof parts)[number];

const waitByWord = {
  committee: "PRIMARY_TO_COMMITTEE",
  confirmation: "EXPULSION_TO_CONFIRMATION",
  appeal: "APPEAL_TO_DECISION",
  liberation: "LIBERATION_TO_DECISION",
} as const;
type WaitWord = keyof typeof waitByWord;
export type WaitKind = (typeof waitByWord)[WaitWord];

/** Kinds of waits, each with the word of the address. */
export const waitKinds = Object.entries(waitByWord).map(([word, kind]) => ({
  word,
  kind,
}));

/** A value in one respect; code null: none is told. */
export type Chosen = {
  readonly dimension: Dimension;
  readonly code: string | null;
};

/** Parameters of the page, all of them words. */
export type CohortSearch = CollectionSearch & {
  part?: string | undefined;
  rows?: string | undefined;
  cols?: string | undefined;
  split?: string | undefined;
  only?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  dated?: string | undefined;
  cell?: string | undefined;
  wait?: string | undefined;
  by?: string | undefined;
  at?: string | undefined;
  claims?: string | undefined;
  words?: string | undefined;
  writers?: string | undefined;
  texts?: string | undefined;
};

/** What the page shows. */
export type CohortView = {
  readonly part: Part;
  readonly rows: Dimension;
  readonly cols: Dimension;
  readonly split: Dimension | undefined;
  /** What the whole page is narrowed to. */
  readonly only: readonly Chosen[];
  readonly since: string;
  readonly until: string;
  /** How decisions without a sure date count in the period. */
  readonly mode: DateMode;
  /** The study to whose collection it is narrowed. */
  readonly collection: string | undefined;
  /** The cell whose decisions are opened. */
  readonly cell: readonly Chosen[] | undefined;
  readonly wait: WaitKind;
  readonly by: Dimension | undefined;
  /** The body whose deciders are shown. */
  readonly at: string | undefined;
  /** Claims that are shown whole. */
  readonly claims: readonly string[];
  readonly words: number;
  readonly writers: number;
  readonly texts: "decisions" | "statements" | undefined;
};

const isDimensionWord = (word: string): word is DimensionWord =>
  Object.hasOwn(dimensionByWord, word);

const dimensionOf = (word: string | undefined): Dimension | undefined =>
  word !== undefined && isDimensionWord(word)
    ? dimensionByWord[word]
    : undefined;

/** How an address writes a respect. */
export const wordOfDimension = (dimension: Dimension): string =>
  dimension.toLowerCase();

/** `DISTRICT_COMMITTEE` is written `district-committee`. */
const isSpelt = (dimension: Dimension): boolean =>
  dimension === "INSTANCE" || dimension === "FATE";

const spell = ({ dimension, code }: Chosen): string =>
  code === null
    ? ""
    : isSpelt(dimension)
      ? code.toLowerCase().replaceAll("_", "-")
      : code;

const chosenOf = (word: string): readonly Chosen[] => {
  const colon = word.indexOf(":");
  const dimension = dimensionOf(word.slice(0, Math.max(0, colon)));
  if (dimension === undefined) return [];
  const code = word.slice(colon + 1);
  if (code === "") return [{ dimension, code: null }];
  return [
    {
      dimension,
      code: isSpelt(dimension) ? code.toUpperCase().replaceAll("-", "_") : code,
    },
  ];
};

const parseChosen = (text: string): readonly Chosen[] =>
  text.split(",").flatMap((word) => chosenOf(word.trim()));

/** Writes values as `ground:card-lost,instance:krai-committee`; nothing chosen leaves no trace. */
export const writeChosen = (chosen: readonly Chosen[]): string | undefined =>
  chosen.length === 0
    ? undefined
    : chosen
        .map((one) => `${wordOfDimension(one.dimension)}:${spell(one)}`)
        .join(",");

/** How an address writes a mode; the usual one leaves no trace. */
export const wordOfMode = (code: string): string | undefined => {
  const mode = dateModes.find((known) => known === code);
  return mode === undefined || mode === "POSSIBLY" ? undefined : modeWord(mode);
};

const dayOf = (text = ""): string => (isDay(text) ? text : "");

const numberOf = (text: string | undefined, usual: number): number =>
  text !== undefined && /^\d{1,3}$/u.test(text) && Number(text) >= 2
    ? Number(text)
    : usual;

const isWait = (word: string): word is WaitWord =>
  Object.hasOwn(waitByWord, word);

/** What is shown when the address says nothing else. */
const usualFormula = { words: 4, writers: 4 };

/** Reads the address of the page; what it cannot make sense of is left aside. */
export function parseCohort(search: CohortSearch): CohortView {
  const rows = dimensionOf(search.rows) ?? "GROUND";
  const cols = dimensionOf(search.cols) ?? "OUTCOME";
  const split = dimensionOf(search.split);
  const { wait = "", texts } = search;
  return {
    part: parts.find((part) => part === search.part) ?? "table",
    rows,
    cols: cols === rows ? (rows === "OUTCOME" ? "GROUND" : "OUTCOME") : cols,
    split: split === rows || split === cols ? undefined : split,
    only: parseChosen(search.only ?? ""),
    since: dayOf(search.since),
    until: dayOf(search.until),
    mode: modeOfWord(search.dated ?? "") ?? "POSSIBLY",
    collection: collectionIn(search),
    cell: search.cell === undefined ? undefined : parseChosen(search.cell),
    wait: isWait(wait) ? waitByWord[wait] : "EXPULSION_TO_CONFIRMATION",
    by: dimensionOf(search.by),
    at: search.at === "" ? undefined : search.at,
    claims: (search.claims ?? "")
      .split(",")
      .filter((id) => id.startsWith("factoid/"))
      .slice(0, 40),
    words: Math.min(50, numberOf(search.words, usualFormula.words)),
    writers: numberOf(search.writers, usualFormula.writers),
    texts: texts === "decisions" || texts === "statements" ? texts : undefined,
  };
}

const instanceCodes = [
  "PRIMARY_ORGANIZATION",
  "DISTRICT_COMMITTEE",
  "OBLAST_COMMITTEE",
  "KRAI_COMMITTEE",
  "PARTY_COLLEGIUM",
  "PARTY_CONTROL",
  "COURT",
] as const;
const fateCodes = [
  "CONFIRMED",
  "AMENDED",
  "OVERTURNED",
  "RETURNED",
  "APPEALED",
] as const;

/**
 * The filter of the API for what a view is narrowed to. Values of one respect are alternatives; the values of an opened cell take the place
 * of what the view says in the same respect.
 */
export function cohortFilter(
  {
    only,
    since,
    until,
    mode,
    collection,
  }: Pick<CohortView, "only" | "since" | "until" | "mode" | "collection">,
  cell: readonly Chosen[] = [],
) {
  const named = new Set(cell.map(({ dimension }) => dimension));
  const all = [
    ...only.filter(({ dimension }) => !named.has(dimension)),
    ...cell,
  ];
  const codes = (dimension: Dimension): readonly string[] =>
    all.flatMap((one) =>
      one.dimension === dimension && one.code !== null ? [one.code] : [],
    );
  const listed = <Code>(found: readonly Code[]): Code[] | null =>
    found.length === 0 ? null : [...found];
  const known = <Code extends string>(
    dimension: Dimension,
    allowed: readonly Code[],
  ): Code[] | null =>
    listed(allowed.filter((code) => codes(dimension).includes(code)));
  return {
    inCollection: inCollectionOf({ collection }),
    grounds: listed(codes("GROUND")),
    outcomes: listed(codes("OUTCOME")),
    bodies: listed(codes("BODY")),
    districts: listed(codes("DISTRICT")),
    conduct: listed(codes("CONDUCT")),
    instances: known("INSTANCE", instanceCodes),
    quarters: listed(
      codes("QUARTER").filter((code) => /^\d{4}-Q[1-4]$/u.test(code)),
    ),
    sexes: listed(codes("SEX")),
    fates: known("FATE", fateCodes),
    untold: listed(
      all.flatMap(({ dimension, code }) => (code === null ? [dimension] : [])),
    ),
    time:
      since + until === ""
        ? null
        : {
            from: since || null,
            to: until || null,
            mode,
          },
  };
}
