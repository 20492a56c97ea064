import { z } from "../zod.ts";
import { isDay } from "./calendar-day.ts";
import { boundsOfEdtf } from "./edtf-bounds.ts";
import { fitsEdtfGrammar } from "./edtf-grammar.ts";
import {
  dateBases,
  dateRelations,
  type HistoricalDate,
  unknownBounds,
} from "./historical-date.ts";
import { isDuration } from "./relative.ts";

/** A text that may be left out; `''` then. */
const optionalText = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text ?? "");

/** One whole day of the years 1000 to 2999. */
export const isoDayInput = z.string().refine(isDay, {
  error: ({ input }) =>
    `Day: "${String(input)}" is not a day of the calendar (YYYY-MM-DD, years 1000 to 2999)`,
});

const durationInput = (field: string) =>
  optionalText.refine((text) => text === "" || isDuration(text), {
    error: ({ input }) =>
      `Date, ${field}: "${String(input)}" is not a duration in whole days, weeks, months or years, such as P3D or P1W`,
  });

const relativeDateInput = z.strictObject({
  anchorId: z
    .string()
    .trim()
    .min(1, 'Date, anchor: "" is not an id (say what the date hangs on)'),
  relation: z.enum(dateRelations),
  offset: durationInput("offset"),
  tolerance: durationInput("tolerance"),
});

const edtfInput = optionalText.transform((edtf, context) => {
  const result = boundsOfEdtf(edtf);
  if (result.ok && (edtf === "" || fitsEdtfGrammar(edtf)))
    return { edtf, bounds: result.bounds };
  const rule = result.ok ? "it does not fit the grammar of EDTF" : result.rule;
  context.addIssue({
    code: "custom",
    message: `Date: "${edtf}" cannot be kept: ${rule}`,
  });
  return { edtf: "", bounds: unknownBounds };
});

/**
 * A date as it comes in from a form, a file or the seed, parsed into the record with its bounds. A relative
 * date without EDTF gets its bounds from its anchor later (`withAnchor`).
 */
export const historicalDateInput = z
  .strictObject({
    original: optionalText,
    edtf: edtfInput,
    basis: z
      .enum(dateBases)
      .nullish()
      .transform((basis) => basis ?? "STATED"),
    reason: optionalText,
    relative: relativeDateInput
      .nullish()
      .transform((relative) => relative ?? null),
  })
  .transform(({ edtf: { edtf, bounds }, ...date }): HistoricalDate => ({
    ...date,
    edtf,
    ...bounds,
  }))
  .refine(({ basis, reason }) => basis === "STATED" || reason !== "", {
    path: ["reason"],
    error:
      'Date: the reason "" says nothing (a date that the source does not state needs a reason)',
  });
