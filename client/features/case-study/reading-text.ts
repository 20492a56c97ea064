import { z } from "zod";

import type { ReadingVariable } from "../../url/reading.ts";
import { capacities, credences, mediations } from "../../url/reading-codes.ts";

const texts = z.array(z.string()).optional();

/** The reading of a study as the API takes it. */
const reading = z.object({
  claims: z.literal("ACCEPTED").optional(),
  capacities: z.array(z.enum(capacities)).optional(),
  mediations: z.array(z.enum(mediations)).optional(),
  sources: texts,
  fonds: texts,
  interpretedBy: texts,
  minCredence: z.enum(credences).optional(),
  unjudged: z.literal(false).optional(),
  constructed: z.literal(false).optional(),
});

const withoutNothing = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, side]) =>
        side !== null && side !== true && !(Array.isArray(side) && side.length === 0) && side !== "ALL",
    ),
  );

/** Reads the reading that a study keeps as JSON; all claims when it keeps none. */
export const readingOfText = (text: string | null): ReadingVariable => {
  if (text === null || text === "{}") return null;
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null) return null;
  const found = reading.safeParse(withoutNothing(parsed)).data;
  return found === undefined ? null : JSON.parse(JSON.stringify(found));
};
