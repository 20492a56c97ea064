import type { Day } from "../../../shared/dates/calendar-day.ts";
import { groupBy } from "../../reading/group-by.ts";

/** Words of a claim, as a document has them. */
export type Text = {
  readonly claim: string;
  readonly verbatim: string;
  /** Who speaks: a body, a person, or the source where nobody is named. */
  readonly writer: string;
  readonly isNamed: boolean;
  readonly source: string;
  /** The source with those of which it is a copy or an extract, or on which it draws: one witness. */
  readonly witness: string;
  readonly leaf: string | null;
  readonly earliest: Day;
  readonly latest: Day;
  readonly person: string | null;
  /** The step at which the words were said; null: of a statement. */
  readonly step: string | null;
  readonly inDecision: boolean;
};

type Word = { readonly shown: string; readonly key: string };

/** Words are compared by their beginnings: endings tell case, gender and number. */
const beginning = 6;

const wordPattern = /[\p{L}\p{N}]+(?:\([\p{L}\p{N}]+\))?/gu;

/** The words of a text, each with what it is compared by: its first six letters, ё as е. */
const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordPattern)].map(([shown]) => ({
    shown,
    key: shown.toLowerCase().replaceAll("ё", "е").slice(0, beginning),
  }));

/** Texts of the same words, read once. */
type Read = {
  readonly keys: readonly string[];
  /** The keys between spaces, so that a run is found as a part. */
  readonly line: string;
  readonly texts: readonly Text[];
};

const readAll = (texts: readonly Text[]): readonly Read[] => {
  const lines = groupBy(
    texts.map((text) => ({
      text,
      line: wordsOf(text.verbatim)
        .map(({ key }) => key)
        .join(" "),
    })),
    ({ line }) => line,
  );
  return [...lines].flatMap(([line, all]) =>
    line === ""
      ? []
      : [
          {
            keys: line.split(" "),
            line: ` ${line} `,
            texts: all.map(({ text }) => text),
          },
        ],
  );
};

const runAt = ({ keys }: Read, start: number, length: number): string =>
  keys.slice(start, start + length).join(" ");

type Index = ReadonlyMap<string, ReadonlySet<Read>>;

/** Which texts have each run of so many words. */
const indexOfRuns = (texts: readonly Read[], length: number): Index => {
  const index = new Map<string, Set<Read>>();
  for (const read of texts)
    for (let start = 0; start + length <= read.keys.length; start += 1) {
      const run = runAt(read, start, length);
      const found = index.get(run);
      if (found === undefined) index.set(run, new Set([read]));
      else found.add(read);
    }
  return index;
};

/** A run of words and the texts that have it. */
type Passage = { readonly run: string; readonly texts: readonly Read[] };

const allHave = (texts: ReadonlySet<Read>, run: string): boolean =>
  [...texts].every(({ line }) => line.includes(` ${run} `));

/** Runs of a text that others have too: from each place as long as it can be without losing one of these. */
const passagesIn = (
  read: Read,
  length: number,
  index: Index,
): readonly Passage[] => {
  const passages: Passage[] = [];
  for (let start = 0; start + length <= read.keys.length; start += 1) {
    const texts = index.get(runAt(read, start, length)) ?? new Set<Read>();
    // What no other text has need not be read further; one writer may still have said it twice.
    if (texts.size === 1 && read.texts.length === 1) continue;
    let [first, end] = [start, start + length];
    while (
      end < read.keys.length &&
      allHave(texts, runAt(read, first, end + 1 - first))
    )
      end += 1;
    while (first > 0 && allHave(texts, runAt(read, first - 1, end - first + 1)))
      first -= 1;
    passages.push({ run: runAt(read, first, end - first), texts: [...texts] });
  }
  return passages;
};

const threesOf = (words: readonly Word[]): ReadonlySet<string> => {
  const length = Math.min(3, words.length);
  return new Set(
    words.slice(0, words.length - length + 1).map((_word, start) =>
      words
        .slice(start, start + length)
        .map(({ key }) => key)
        .join(" "),
    ),
  );
};

/** How like two texts are: the threes of words that both have, among all that either has (Jaccard 1901), from 0 to 1. */
export function likenessOf(one: string, other: string): number {
  const [mine, theirs] = [threesOf(wordsOf(one)), threesOf(wordsOf(other))];
  const shared = [...mine].filter((three) => theirs.has(three)).length;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 1 : shared / all;
}

export type FormulaPlace = Text & {
  readonly part: number;
  readonly likeness: number;
};

export type FormulaWriter = {
  readonly writer: string;
  readonly isNamed: boolean;
  readonly places: number;
  readonly earliest: Day;
  readonly isLater: boolean;
};

export type Formula = {
  readonly passage: string;
  readonly words: number;
  readonly writers: readonly FormulaWriter[];
  readonly writersInAll: number;
  readonly places: readonly FormulaPlace[];
  readonly inDecisions: number;
  readonly inStatements: number;
};

const never = "9999";

const byDay = (one: Text, other: Text): number => {
  const [mine, theirs] = [one.earliest || never, other.earliest || never];
  return mine === theirs
    ? one.claim < other.claim
      ? -1
      : 1
    : mine < theirs
      ? -1
      : 1;
};

/** The words of a run as a text has them, with the signs between them. */
const shownIn = (verbatim: string, run: string): string => {
  const keys = run.split(" ");
  const found = [...verbatim.matchAll(wordPattern)];
  const read = wordsOf(verbatim);
  const start = read.findIndex((_word, place) =>
    keys.every((key, index) => read[place + index]?.key === key),
  );
  const [first, last] = [found[start], found[start + keys.length - 1]];
  return first === undefined || last === undefined
    ? run
    : verbatim.slice(first.index, last.index + last[0].length);
};

const writersOf = (places: readonly Text[]): readonly FormulaWriter[] => {
  const writers = groupBy(places, ({ writer }) => writer);
  return [...writers].flatMap(([writer, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const isLater =
      own.every(({ earliest }) => earliest !== "") &&
      places.some(
        (other) =>
          other.writer !== writer &&
          other.latest !== "" &&
          own.every(({ earliest }) => other.latest < earliest),
      );
    return [
      {
        writer,
        isNamed: first.isNamed,
        places: own.length,
        earliest: first.earliest,
        isLater,
      },
    ];
  });
};

/** Of texts that are one witness by one writer only the first counts: a copy repeats its words by its nature. */
const ofWitnesses = (texts: readonly Text[]): readonly Text[] =>
  [
    ...new Map(
      texts
        .toReversed()
        .map((text) => [
          [text.witness, text.verbatim, text.person ?? text.claim].join("\n"),
          text,
        ]),
    ).values(),
  ].toSorted(byDay);

type WritersInAll = {
  readonly ofDecisions: number;
  readonly ofStatements: number;
};

const formulaOf = (
  run: string,
  found: readonly Text[],
  { ofDecisions, ofStatements }: WritersInAll,
): readonly Formula[] => {
  const places = ofWitnesses(found.toSorted(byDay));
  const [first] = places;
  const writers = writersOf(places);
  if (first === undefined || writers.length < 2) return [];
  const words = run.split(" ").length;
  const inDecisions = places.filter(({ inDecision }) => inDecision).length;
  return [
    {
      passage: shownIn(first.verbatim, run),
      words,
      writers,
      writersInAll:
        (inDecisions > 0 ? ofDecisions : 0) +
        (inDecisions < places.length ? ofStatements : 0),
      places: places.map((text) => ({
        ...text,
        part: words / wordsOf(text.verbatim).length,
        likeness: likenessOf(first.verbatim, text.verbatim),
      })),
      inDecisions,
      inStatements: places.length - inDecisions,
    },
  ];
};

/** What may be asked of formulae. */
export type FormulaAsk = {
  readonly words: number;
  readonly mostWriters: number;
  readonly inDecisions: boolean | null;
};

/** A passage that a longer one by the same writers holds says nothing of its own. */
const withoutParts = (formulae: readonly Formula[]): readonly Formula[] => {
  const bySameWriters = groupBy(formulae, ({ writers }) =>
    writers
      .map(({ writer }) => writer)
      .toSorted()
      .join(" "),
  );
  return [...bySameWriters.values()].flatMap((all) => {
    const lines = all.map((formula) => ({
      formula,
      line: ` ${wordsOf(formula.passage)
        .map(({ key }) => key)
        .join(" ")} `,
    }));
    return lines
      .filter(
        ({ line }) =>
          !lines.some(
            (other) =>
              other.line.length > line.length && other.line.includes(line),
          ),
      )
      .map(({ formula }) => formula);
  });
};

const fewestFirst = (one: Formula, other: Formula): number =>
  one.writers.length - other.writers.length ||
  other.words - one.words ||
  (one.passage < other.passage ? -1 : 1);

/**
 * Runs of words that recur in the words of two writers or more, as long as they can be without losing a text that has them.
 * Those of fewest writers come first, then the longest.
 */
export function recurrentFormulae(
  texts: readonly Text[],
  { words, mostWriters, inDecisions }: FormulaAsk,
): readonly Formula[] {
  const asked = texts.filter(
    (text) => inDecisions === null || text.inDecision === inDecisions,
  );
  const read = readAll(asked);
  const index = indexOfRuns(read, words);
  const runs = new Map(
    read.flatMap((one) =>
      passagesIn(one, words, index).map(
        ({ run, texts: having }) => [run, having] as const,
      ),
    ),
  );
  const [ofDecisions = 0, ofStatements = 0] = [true, false].map(
    (kind) =>
      new Set(
        asked
          .filter(({ inDecision }) => inDecision === kind)
          .map(({ writer }) => writer),
      ).size,
  );
  const found = [...runs].flatMap(([run, having]) =>
    formulaOf(
      run,
      having.flatMap((one) => one.texts),
      { ofDecisions, ofStatements },
    ),
  );
  return withoutParts(
    found.filter(({ writers }) => writers.length <= mostWriters),
  ).toSorted(fewestFirst);
}
