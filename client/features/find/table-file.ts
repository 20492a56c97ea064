import { csvTable, type Separator } from "../../../shared/figures/csv-table.ts";

/** A table as a file: what must go with it stands before. */
export type TableFile = {
  readonly title: string;
  /** Reading, coverage, data version, whether invented examples are among the rows. */
  readonly notes: readonly string[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<
    Record<string, string | readonly string[]>
  >[];
};

/** What stands in a cell. */
export const textOf = (
  value: string | readonly string[] | undefined,
): string => (typeof value === "string" ? value : (value ?? []).join(" | "));

/** The table as CSV for a spreadsheet: see `csvTable`. */
export const asCsv = (
  { title, notes, columns, rows }: TableFile,
  separator: Separator,
): string =>
  csvTable(
    [title, ...notes],
    [
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ key }) => textOf(row[key]))),
    ],
    separator,
  );

/** The same as JSON: lists stay lists. */
export const asJson = ({ title, notes, columns, rows }: TableFile): string =>
  `${JSON.stringify(
    {
      title,
      notes,
      columns: Object.fromEntries(
        columns.map(({ key, label }) => [key, label]),
      ),
      rows,
    },
    null,
    2,
  )}\n`;
