import { z } from "../zod.ts";
import { mark, mostMarks } from "./mark.ts";

/** What is drawn: each page has its own. */
export const figureForms = [
  "NETWORK",
  "LANES",
  "FLOW",
  "MAP",
  "TABLE",
  "BOARD",
] as const;

/** The longest figure, as JSON in characters: it has to fit into a request with room to spare. */
export const longestFigure = 160_000;

/** The most keys of a legend. */
export const mostKeys = 60;

const line = z.string().max(2_000, "is longer than 2,000 characters");
const cell = z.string().max(1_000, "is longer than 1,000 characters");

/**
 * A view as it was seen, kept to be shown in a text: a drawing, its table, and what must go with it (reading, filters, coverage, data version).
 * All words are as the one who saved it saw them.
 */
export const figure = z
  .strictObject({
    form: z.enum(figureForms),
    title: z.string().max(300, "is longer than 300 characters"),
    lang: z.enum(["RU", "EN"]),
    /** Whether anything in it is invented. */
    constructed: z.boolean(),
    drawing: z
      .strictObject({
        width: z.number().min(1).max(4_000),
        height: z.number().min(1).max(8_000),
        marks: z
          .array(mark)
          .max(mostMarks, `holds more than ${String(mostMarks)} marks`)
          .readonly(),
      })
      .nullable(),
    table: z
      .strictObject({
        columns: z.array(cell).min(1).max(30).readonly(),
        rows: z.array(z.array(cell).max(30).readonly()).max(300).readonly(),
        /** Rows that there were besides. */
        more: z.int().min(0),
      })
      .nullable(),
    legend: z
      .array(z.strictObject({ marks: z.array(mark).max(12), words: line }))
      .max(mostKeys)
      .readonly(),
    notes: z.array(line).max(40).readonly(),
  })
  .superRefine(({ table }, context) => {
    const width = table?.columns.length ?? 0;
    const odd = (table?.rows ?? []).findIndex((row) => row.length !== width);
    if (odd >= 0)
      context.addIssue({
        code: "custom",
        path: ["table", "rows", odd],
        message: `has ${String(table?.rows[odd]?.length ?? 0)} cells; the table has ${String(width)} columns`,
      });
  });
export type Figure = z.infer<typeof figure>;

/** What is wrong with a figure. */
export type FigureFault = {
  readonly path: readonly string[];
  readonly rule: string;
};

/** Reads a figure from JSON: the figure, or what is wrong with it. */
export const readFigure = (
  text: string,
):
  { readonly figure: Figure } | { readonly faults: readonly FigureFault[] } => {
  if (text.length > longestFigure)
    return {
      faults: [
        {
          path: [],
          rule: `is longer than ${longestFigure.toLocaleString("en")} characters`,
        },
      ],
    };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: [{ path: [], rule: "is no JSON" }] };
  }
  const parsed = figure.safeParse(json);
  if (parsed.success) return { figure: parsed.data };
  return {
    faults: parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
      path: path.map(String),
      rule: message,
    })),
  };
};

/** A figure that was kept; null when there is none, or none that can be read. */
export const keptFigure = (text: string | null | undefined): Figure | null => {
  if (text === null || text === undefined || text === "") return null;
  const read = readFigure(text);
  return "figure" in read ? read.figure : null;
};
