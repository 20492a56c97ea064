import type {
  Board,
  BoardCell,
  BoardColumn,
  BoardRow,
  BoardSilence,
} from "../../api/testimony.documents.ts";

/** Rows of one group, together. */
export type RowGroup = {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly BoardRow[];
};

/** One hearing as the table has a column for it. */
export type HearingColumn = {
  readonly key: string;
  readonly column: BoardColumn;
  readonly hearing: BoardColumn["hearings"][number];
};

/** Rows under their groups; neighbours of one group stand together. */
export function groupsOf(rows: readonly BoardRow[]): readonly RowGroup[] {
  const groups: { key: string; label: string; rows: BoardRow[] }[] = [];
  for (const row of rows) {
    const key = row.group?.code ?? "";
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.rows.push(row);
    else groups.push({ key, label: row.group?.label ?? "", rows: [row] });
  }
  return groups;
}

/** Every hearing of every speaker, in the order of the board. */
export const hearingColumns = ({
  columns,
}: Pick<Board, "columns">): readonly HearingColumn[] =>
  columns.flatMap((column) =>
    column.hearings.map((hearing) => ({
      key: `${column.key} ${hearing.number}`,
      column,
      hearing,
    })),
  );

/** The other hearings that rest on the same independent witness, as `speaker’s name, hearing`; none where it stands alone. */
export const sameWitness = (
  { columns }: Pick<Board, "columns">,
  { column, hearing }: HearingColumn,
): readonly { readonly key: string; readonly name: string }[] =>
  columns
    .filter(
      (other) =>
        other.key !== column.key &&
        other.hearings.some(({ witness }) => witness === hearing.witness),
    )
    .map(({ key, speaker, source }) => ({
      key,
      name: speaker?.displayName ?? source?.displayName ?? key,
    }));

/** The silences of the source of a hearing. */
export const silentAt = (
  { silences }: Pick<Board, "silences">,
  { hearing }: HearingColumn,
): readonly BoardSilence[] =>
  silences.filter(({ source }) => source.id === hearing.source.id);

/** The silences of sources that say nothing else on the board. */
export const silentElsewhere = ({
  columns,
  silences,
}: Pick<Board, "columns" | "silences">): readonly BoardSilence[] => {
  const speaking = new Set(
    columns.flatMap(({ hearings }) => hearings.map(({ source }) => source.id)),
  );
  return silences.filter(({ source }) => !speaking.has(source.id));
};

/** What is said in a row at one hearing; undefined when nothing is. */
export const cellAt = (
  { cells }: Pick<BoardRow, "cells">,
  { column, hearing }: HearingColumn,
): BoardCell | undefined =>
  cells.find(
    (cell) => cell.column === column.key && cell.hearing === hearing.number,
  );

/** An invented record's name before its statement is told by the head of the board already. */
const inventedName = /^[^:]{1,80} \((?:вымышл\.|invented)\): /u;

/** What a claim says, as a cell has room for it. */
export const wordsInCell = (statement: string): string =>
  statement.replace(inventedName, "");
