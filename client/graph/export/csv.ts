import { type Exported, tieColumns, tieRows } from "./exported.ts";

/** A cell of a table: quoted where it must be; what a spreadsheet would reckon as a formula is kept words. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A tie a row. What must go with it stands before, in lines that begin with # (in R: comment.char = "#"). */
export const asCsv = (exported: Exported): string =>
  [
    `# ${exported.title}`,
    ...exported.notes.map((note) => `# ${note.replaceAll(/\s+/gu, " ")}`),
    tieColumns.join(","),
    ...tieRows(exported).map((row) =>
      tieColumns.map((column) => cell(row[column])).join(","),
    ),
    "",
  ].join("\r\n");

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
