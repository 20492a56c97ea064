import type { Omission } from "../reading/coverage.ts";
import { groupBy } from "../reading/group-by.ts";
import { type Column, columnsOf, type Row, rowsOf } from "./board.ts";
import type { BoardRows, EvidenceRow, SilentPaper } from "./board-rows.ts";
import { undecidedThen } from "./own-case.ts";

/** Something that may have mattered to a speaker. */
export type Interest = {
  readonly kind: string;
  readonly shared: string | null;
  readonly hearings: readonly number[];
  readonly behind: readonly EvidenceRow[];
};

/** Something that became of a speaker. */
export type Fate = {
  readonly kind: string;
  readonly value: string;
  readonly told: readonly EvidenceRow[];
};

/** A column with what is known of its speaker. */
export type SpeakerColumn = Column & {
  readonly isSubject: boolean;
  readonly isSource: boolean;
  /** The number of the independent witness of each hearing, by the order of the board. */
  readonly witnesses: readonly number[];
  readonly interests: readonly Interest[];
  readonly fates: readonly Fate[];
};

/** A board, put together. */
export type Board = {
  readonly columns: readonly SpeakerColumn[];
  readonly rows: readonly Row[];
  readonly silences: readonly SilentPaper[];
  readonly omitted: readonly Omission[];
};

const found = (
  { evidence }: BoardRows,
  ids: readonly string[],
): readonly EvidenceRow[] => ids.flatMap((id) => evidence.get(id) ?? []);

const tiesOf = (
  rows: BoardRows,
  { key, hearings }: Column,
): readonly Interest[] =>
  rows.interests
    .filter(({ who }) => who === key)
    .map(({ kind, shared, behind }) => ({
      kind,
      shared,
      hearings: hearings.map(({ number }) => number),
      behind: found(rows, behind),
    }));

/** Their own case, where it was undecided at one hearing or more: the claims that show it of any of these. */
const ownCaseOf = (
  rows: BoardRows,
  { key, hearings }: Column,
): readonly Interest[] => {
  const claims = rows.casesOf(key);
  const undecided = hearings
    .map(({ number, saidOn }) => ({
      number,
      ids: undecidedThen(saidOn, claims),
    }))
    .filter(({ ids }) => ids.length > 0);
  if (undecided.length === 0) return [];
  const ids = [...new Set(undecided.flatMap((one) => one.ids))];
  return [
    {
      kind: "OWN_CASE",
      shared: null,
      hearings: undecided.map(({ number }) => number),
      behind: found(rows, ids),
    },
  ];
};

const fatesOf = (rows: BoardRows, { key }: Column): readonly Fate[] => {
  const told = rows.fates.filter(({ who }) => who === key);
  const claims = found(
    rows,
    told.map((one) => one.told),
  );
  const groups = groupBy(claims, ({ kind, value }) => `${kind} ${value}`);
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first === undefined
      ? []
      : [{ kind: first.kind, value: first.value, told: together }];
  });
};

const omittedBy = (rows: BoardRows): readonly Omission[] => {
  const { speakers, questions, foundClaims } = rows.more;
  const shown = new Set(rows.voices.map(({ claim }) => claim.id)).size;
  return [
    { what: "speakers", why: "budget", count: speakers },
    { what: "questions", why: "budget", count: questions },
    { what: "claims", why: "budget", count: foundClaims - shown },
  ].filter(({ count }) => count > 0);
};

/** Numbers from 1 in the order in which they first come. */
const numbered = (all: readonly string[]): ((one: string) => number) => {
  const order = [...new Set(all)];
  return (one) => order.indexOf(one) + 1;
};

/** Puts a board together from what the statement brought. */
export const boardOf = (rows: BoardRows): Board => {
  const columns = columnsOf(rows.voices, rows.names);
  const numberOf = numbered(
    columns.flatMap(({ hearings }) =>
      hearings.map(({ source }) => rows.witnessOf(source)),
    ),
  );
  return {
    columns: columns.map((column) => ({
      ...column,
      isSubject: column.key === rows.subject,
      isSource: rows.sourceColumns.has(column.key),
      witnesses: column.hearings.map(({ source }) =>
        numberOf(rows.witnessOf(source)),
      ),
      interests: [...tiesOf(rows, column), ...ownCaseOf(rows, column)],
      fates: fatesOf(rows, column),
    })),
    rows: rowsOf(columns, rows.witnessOf),
    silences: rows.silentPapers,
    omitted: omittedBy(rows),
  };
};
