import { createHash } from "node:crypto";

import { z } from "zod";

import { isDay } from "../../shared/dates/calendar-day.ts";
import { dateModes } from "../../shared/dates/time-filter.ts";
import { capacities, mediations } from "../factoid/factoid.ts";
import { credenceNames, credenceRank } from "./judgement.ts";

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(200, "A reading takes at most 200 values of one kind")
    .nullish()
    .transform((items) => items ?? []);

const id = z.string().min(1).max(300);

const day = z
  .string()
  .refine((text) => isDay(text), {
    error: ({ input }) =>
      `"${String(input)}" is not a whole day (YYYY-MM-DD, years 1000 to 2999)`,
  })
  .nullish()
  .transform((text) => text ?? "");

const period = z
  .object({
    from: day,
    to: day,
    mode: z.enum(dateModes).default("POSSIBLY"),
  })
  .refine(({ from, to }) => from === "" || to === "" || from <= to, {
    error: ({ input }) =>
      `A period cannot end before it begins: ${JSON.stringify(input)}`,
  });

/**
 * `ReadingInput` as GraphQL or an address gives it -> a `Reading`. Null is "not given"; an empty list leaves the side open.
 * Dates are inclusive whole days. Refuses impossible days, periods that end before they begin, and revisions below 1.
 */
export const readingInput = z
  .object({
    claims: z.enum(["ALL", "ACCEPTED"]).default("ALL"),
    capacities: list(z.enum(capacities)),
    mediations: list(z.enum(mediations)),
    sources: list(id),
    fonds: list(id),
    interpretedBy: list(id),
    minCredence: z
      .enum(credenceNames)
      .nullish()
      .transform((name) => (name == null ? 0 : credenceRank(name))),
    unjudged: z.boolean().default(true),
    during: period.nullish().transform((given) => given ?? null),
    constructed: z.boolean().default(true),
    asOf: z
      .int()
      .min(1, "Revisions start at 1")
      .nullish()
      .transform((revision) => revision ?? 0),
  })
  .readonly();

/**
 * A reading (отбор сведений): according to whom, and how sure. It filters claims, never identities.
 * Empty lists leave a side open; `minCredence` is a rank (0: none asked); `asOf` 0 is now.
 */
export type Reading = z.infer<typeof readingInput>;

/** All claims, now. */
export const noReading: Reading = readingInput.parse({});

/** Parses what a caller gives; nothing given is all claims. Throws a ZodError that names value and rule. */
export const parseReading = (input: unknown): Reading =>
  input === null || input === undefined ? noReading : readingInput.parse(input);

const canonical = ({ during, ...rest }: Reading): string => {
  const sides = Object.entries(rest).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? [...value].sort() : value,
  ]);
  const period = during === null ? null : [during.from, during.to, during.mode];
  return JSON.stringify({ ...Object.fromEntries(sides), period });
};

const sameForAll = canonical(noReading);

/** Whether the reading leaves everything in and asks about now. */
export const isPlain = (reading: Reading): boolean =>
  canonical(reading) === sameForAll;

/** A short digest of a reading, the same for the same selection in any order: for cursors and addresses. */
export const readingHash = (reading: Reading): string =>
  createHash("sha256").update(canonical(reading)).digest("hex").slice(0, 12);
