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

/** Spreadsheets reckon what begins so as a formula. An apostrophe keeps it words. */
const formula = /^[=+\-@\t\r]/u;

/** A cell: quoted where it must be. */
const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What stands in a cell. */
export const textOf = (
  value: string | readonly string[] | undefined,
): string => (typeof value === "string" ? value : (value ?? []).join(" | "));

/**
 * CSV in UTF-8 with the mark that tells a spreadsheet so. Lines that begin with # go before (in R: comment.char = "#").
 * @param separator a Russian spreadsheet parts cells by semicolons
 */
export const asCsv = (file: TableFile, separator: "," | ";"): string =>
  `\uFEFF${[
    ...[file.title, ...file.notes].map((note) =>
      cell(`# ${note.replaceAll(/\s+/gu, " ")}`),
    ),
    file.columns.map(({ label }) => cell(label)).join(separator),
    ...file.rows.map((row) =>
      file.columns.map(({ key }) => cell(textOf(row[key]))).join(separator),
    ),
    "",
  ].join("\r\n")}`;

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
