import { csvTable, type Separator } from "../../../shared/figures/csv-table.ts";
import {
  claimColumns,
  type ClaimRow,
  type Exported,
  thingColumns,
  thingRows,
  tieColumns,
  tieRows,
} from "./exported.ts";

const asTable = <Column extends string>(
  { title, notes }: Pick<Exported, "title" | "notes">,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  separator: Separator,
): string =>
  csvTable(
    [title, ...notes],
    [columns, ...rows.map((row) => columns.map((column) => row[column]))],
    separator,
  );

/** A tie a row. */
export const asCsv = (exported: Exported, separator: Separator): string =>
  asTable(exported, tieColumns, tieRows(exported), separator);

/** A person, body or place a row. */
export const thingsAsCsv = (exported: Exported, separator: Separator): string =>
  asTable(exported, thingColumns, thingRows(exported), separator);

/** A claim a row. */
export const claimsAsCsv = (
  exported: Exported,
  claims: readonly ClaimRow[],
  separator: Separator,
): string => asTable(exported, claimColumns, claims, separator);

/** Everything as JSON: the notes, who and what, the ties. */
export const asJson = (exported: Exported): string =>
  `${JSON.stringify(
    {
      title: exported.title,
      notes: exported.notes,
      day: exported.day,
      things: [...exported.graph.things.values()].map(
        ({ step: _step, ...thing }) => ({
          ...thing,
          place: exported.points.get(thing.id) ?? null,
        }),
      ),
      ties: tieRows(exported),
    },
    null,
    2,
  )}\n`;
