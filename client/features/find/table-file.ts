import {
  csvTable,
  type Separator,
  separatorIn,
} from "../../../shared/figures/csv-table.ts";
import { saveText } from "../../ui/save-file.ts";

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

/** Saves the table in one of its formats. @param lang of whoever saves it: in Russian its cells are parted by semicolons */
export const saveTable = (
  file: TableFile,
  {
    name,
    format,
    lang,
  }: {
    readonly name: string;
    readonly format: "csv" | "json";
    readonly lang: "RU" | "EN";
  },
): void =>
  saveText(
    format === "csv"
      ? {
          content: asCsv(file, separatorIn(lang)),
          fileName: `${name}.csv`,
          mediaType: "text/csv",
        }
      : {
          content: asJson(file),
          fileName: `${name}.json`,
          mediaType: "application/json",
        },
  );
