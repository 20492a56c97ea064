import type { HistoricalDate } from "../../shared/dates/historical-date.ts";
import { groupBy } from "../reading/group-by.ts";
import { type Change, changeBetween, isNewAfter, type Said } from "./change.ts";
import { placeOfQuestion } from "./questions.ts";

/** A claim on the board. */
export type BoardClaim = Said & { readonly kind: string };

/** How the day of a hearing is known: the schema's `SaidOnBasis`. */
export type SaidOnBasis = "UTTERED" | "SOURCE" | "UNDATED";

/** A claim as one speaker makes it. */
export type Voice = {
  readonly claim: BoardClaim;
  /** The id of the speaker; of the source where nobody is named. */
  readonly column: string;
  readonly source: string;
  readonly saidOn: HistoricalDate | null;
  readonly basis: SaidOnBasis;
  readonly capacity: string;
  readonly mediation: string;
  readonly circumstance: string | null;
  readonly reportedBy: string | null;
};

/** One occasion on which somebody spoke. */
export type Hearing = Pick<Voice, "source" | "saidOn" | "basis"> & {
  readonly number: number;
  readonly capacities: readonly string[];
  readonly circumstance: string | null;
  readonly voices: readonly Voice[];
};

/** A speaker with all hearings. */
export type Column = {
  readonly key: string;
  readonly hearings: readonly Hearing[];
};

/** A claim in a cell. */
export type CellClaim = Omit<
  Voice,
  "column" | "source" | "saidOn" | "basis"
> & {
  readonly isNew: boolean;
  /** Whether another claim of the row excludes it. */
  readonly contested: boolean;
};

/** What one speaker says on one question at one hearing. */
export type Cell = {
  readonly column: string;
  readonly hearing: number;
  readonly claims: readonly CellClaim[];
  readonly change: Change | null;
  readonly comparedWith: number | null;
};

/** What is answered to a question, by how many independent witnesses. */
export type BoardAnswer = {
  readonly kind: string;
  readonly value: string;
  readonly polarity: string;
  readonly claims: number;
  readonly witnesses: number;
};

/** One question with its answers. */
export type Row = {
  readonly kind: string;
  readonly contested: boolean;
  readonly witnesses: number;
  readonly answers: readonly BoardAnswer[];
  readonly cells: readonly Cell[];
};

/** Undated words come last: no day is later. */
const never = "9999";

const dayOf = ({ saidOn }: Pick<Hearing, "saidOn">): string =>
  saidOn === null ? never : saidOn.beginFrom || saidOn.endTo || never;

const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

const occasionOf = ({ source, saidOn }: Voice): string =>
  [source, saidOn?.beginFrom, saidOn?.beginTo, saidOn?.endTo].join(" ");

const only = <T>(all: readonly T[]): T | null => {
  const [first, ...others] = [...new Set(all)];
  return first === undefined || others.length > 0 ? null : first;
};

const hearingsOf = (voices: readonly Voice[]): readonly Hearing[] =>
  [...groupBy(voices, occasionOf).values()]
    .flatMap((spoken) => {
      const [first] = spoken;
      return first === undefined ? [] : [{ first, spoken }];
    })
    .toSorted(
      (one, other) =>
        compare(dayOf(one.first), dayOf(other.first)) ||
        compare(one.first.source, other.first.source),
    )
    .map(({ first: { source, saidOn, basis }, spoken }, index) => ({
      number: index + 1,
      source,
      saidOn,
      basis,
      capacities: [...new Set(spoken.map(({ capacity }) => capacity))],
      circumstance: only(spoken.map(({ circumstance }) => circumstance)),
      voices: spoken,
    }));

const firstDay = ({ hearings: [first] }: Column): string =>
  first === undefined ? never : dayOf(first);

/**
 * Who speaks: one column a speaker, by the day on which they first spoke, then by name. Never by what is said or how often.
 * @param names by which columns of one day are ordered
 */
export const columnsOf = (
  voices: readonly Voice[],
  names: ReadonlyMap<string, string>,
): readonly Column[] =>
  [...groupBy(voices, ({ column }) => column)]
    .map(([key, spoken]) => ({ key, hearings: hearingsOf(spoken) }))
    .toSorted(
      (one, other) =>
        compare(firstDay(one), firstDay(other)) ||
        compare(names.get(one.key) ?? "", names.get(other.key) ?? "") ||
        compare(one.key, other.key),
    );

/** The voices on one question; a claim that somebody makes twice, under two names of theirs, once. */
const voicesOn = (kind: string, voices: readonly Voice[]): readonly Voice[] => {
  const seen = new Set<string>();
  return voices.filter(({ claim }) => {
    if (claim.kind !== kind || seen.has(claim.id)) return false;
    seen.add(claim.id);
    return true;
  });
};

const cellsOf = (
  { key, hearings }: Column,
  kind: string,
  contested: ReadonlySet<string>,
): readonly Cell[] => {
  const cells: Cell[] = [];
  let before: { number: number; claims: readonly BoardClaim[] } | undefined;
  for (const { number, voices } of hearings) {
    const spoken = voicesOn(kind, voices);
    if (spoken.length === 0) continue;
    const claims = spoken.map(({ claim }) => claim);
    const earlier = before;
    cells.push({
      column: key,
      hearing: number,
      claims: spoken.map((voice) => ({
        ...voice,
        isNew: earlier !== undefined && isNewAfter(voice.claim, earlier.claims),
        contested: contested.has(voice.claim.id),
      })),
      change:
        earlier === undefined ? null : changeBetween(earlier.claims, claims),
      comparedWith: earlier?.number ?? null,
    });
    before = { number, claims };
  }
  return cells;
};

/** The ids of the claims on one question that another on it excludes. */
const contestedIn = (
  columns: readonly Column[],
  kind: string,
): ReadonlySet<string> => {
  const claims = columns
    .flatMap(({ hearings }) => hearings.flatMap(({ voices }) => voices))
    .map(({ claim }) => claim)
    .filter((claim) => claim.kind === kind);
  const ids = new Set(claims.map(({ id }) => id));
  return new Set(
    claims
      .filter(({ rivals }) => rivals.some((id) => ids.has(id)))
      .map(({ id }) => id),
  );
};

/** A voice on one question, with the paper that holds it. */
type Heard = Pick<Voice, "claim" | "source">;

/** How many papers some voices are in, where those that depend on each other are one. */
const countPapers = (
  heard: readonly Heard[],
  witnessOf: (source: string) => string,
): number => new Set(heard.map(({ source }) => witnessOf(source))).size;

/** The different answers to a question, in the order in which they were first given. Whoever left it unsaid answers so. */
const answersIn = (
  kind: string,
  heard: readonly Heard[],
  witnessOf: (source: string) => string,
): readonly BoardAnswer[] =>
  [
    ...groupBy(heard, ({ claim: { polarity, value } }) =>
      JSON.stringify([polarity, value]),
    ).values(),
  ].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { value, polarity } = first.claim;
    return [
      {
        kind,
        value,
        polarity,
        claims: new Set(alike.map(({ claim }) => claim.id)).size,
        witnesses: countPapers(alike, witnessOf),
      },
    ];
  });

/**
 * The questions that the columns answer, in the order in which a historian asks them.
 * @param witnessOf the independent witness to which a source belongs
 */
export const rowsOf = (
  columns: readonly Column[],
  witnessOf: (source: string) => string = (source) => source,
): readonly Row[] => {
  const voices = columns.flatMap(({ hearings }) =>
    hearings.flatMap((hearing) => hearing.voices),
  );
  return [...new Set(voices.map(({ claim }) => claim.kind))]
    .toSorted(
      (one, other) =>
        placeOfQuestion(one) - placeOfQuestion(other) || compare(one, other),
    )
    .map((kind) => {
      const contested = contestedIn(columns, kind);
      const cells = columns.flatMap((column) =>
        cellsOf(column, kind, contested),
      );
      const heard = voices.filter(({ claim }) => claim.kind === kind);
      return {
        kind,
        cells,
        contested: contested.size > 0,
        witnesses: countPapers(heard, witnessOf),
        answers: answersIn(kind, heard, witnessOf),
      };
    });
};
