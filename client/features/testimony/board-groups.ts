import type {
  Board,
  BoardCell,
  BoardColumn,
  BoardRow,
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
