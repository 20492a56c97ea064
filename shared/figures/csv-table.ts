/** What parts the cells of a line. */
export type Separator = "," | ";";

/** What parts cells where spreadsheets take a comma for the decimal sign: in Russian a semicolon. */
export const separatorIn = (lang: "RU" | "EN"): Separator =>
  lang === "RU" ? ";" : ",";

/** A cell: quoted where it must be. What a spreadsheet would reckon as a formula is kept words by an apostrophe. */
export const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",;\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Lines that go before a table, each behind a # (in R: `comment.char = "#"`). They are not quoted, or R would not know them; a spreadsheet parts them at
 * commas or semicolons, and an apostrophe keeps each part from being a formula.
 */
export const csvNotes = (notes: readonly string[]): readonly string[] =>
  notes.map(
    (note) =>
      `# ${note
        .replaceAll(/\s+/gu, " ")
        .replaceAll(/([,;] ?"?)(?=[=+\-@])/gu, "$1'")}`,
  );

/**
 * A table in UTF-8 with the mark that tells a spreadsheet so: what must go with it, the head, the rows.
 * In R: `comment.char = "#"`, `fileEncoding = "UTF-8-BOM"`.
 */
export const csvTable = (
  notes: readonly string[],
  rows: readonly (readonly string[])[],
  separator: Separator,
): string =>
  `\uFEFF${[
    ...csvNotes(notes),
    ...rows.map((row) => row.map(csvCell).join(separator)),
    "",
  ].join("\r\n")}`;
