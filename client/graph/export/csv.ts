import {
  claimColumns,
  type ClaimRow,
  type Exported,
  thingColumns,
  thingRows,
  tieColumns,
  tieRows,
} from "./exported.ts";

/** A cell of a table: quoted where it must be; what a spreadsheet would reckon as a formula is kept words. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table in UTF-8 with the mark that tells a spreadsheet so. What must go with it stands before, in lines that begin with # (in R:
 * `comment.char = "#"`, `fileEncoding = "UTF-8-BOM"`).
 */
const asTable = <Column extends string>(
  { title, notes }: Pick<Exported, "title" | "notes">,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string =>
  `\uFEFF${[
    ...[title, ...notes].map((note) => `# ${note.replaceAll(/\s+/gu, " ")}`),
    columns.join(","),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(",")),
    "",
  ].join("\r\n")}`;

/** A tie a row. */
export const asCsv = (exported: Exported): string =>
  asTable(exported, tieColumns, tieRows(exported));

/** A person, body or place a row. */
export const thingsAsCsv = (exported: Exported): string =>
  asTable(exported, thingColumns, thingRows(exported));

/** A claim a row. */
export const claimsAsCsv = (
  exported: Exported,
  claims: readonly ClaimRow[],
): string => asTable(exported, claimColumns, claims);

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
