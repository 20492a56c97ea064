import { z } from "zod";

import { readingSides } from "../../reading/coverage.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const maybe = z
  .string()
  .nullish()
  .transform((given) => given ?? null);

const thing = [z.string(), text, text, text, z.boolean()] as const;

/** Somebody or something with its names, as `named` gives it. */
export const thingRow = z.tuple(thing);

export const statedBounds = z.tuple([z.boolean(), text, text, text, text]);

const stepRow = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  maybe,
  maybe,
  z.array(statedBounds),
  z.array(
    z.tuple([z.string(), z.string(), z.string(), z.boolean(), z.boolean()]),
  ),
  z.array(z.tuple([z.string(), z.string()])),
  z.boolean(),
]);

/** What the statement brings, by position; parts that were not asked for are missing. */
export const statisticsRow = z.object({
  foundCases: z.int(),
  cases: z.int(),
  steps: z.array(stepRow),
  bodies: z.array(z.tuple([...thing, text, maybe])),
  districts: z.array(z.tuple(thing)),
  people: z.array(
    z.tuple([
      ...thing,
      z.array(z.string()),
      z.array(z.tuple([z.string(), z.string(), text, text])),
    ]),
  ),
  presences: z.array(z.tuple([z.string(), z.string(), text])).default([]),
  judges: z.array(z.tuple(thing)).default([]),
  liberations: z
    .array(z.tuple([z.string(), text, text, text, text]))
    .default([]),
  stays: z
    .array(z.tuple([z.string(), z.string(), z.string(), z.string()]))
    .default([]),
  near: z
    .array(
      z.tuple([
        z.string(),
        z.enum(["KIN", "CELL", "WORKPLACE"]),
        z.string(),
        text,
        text,
        text,
        text,
        z.array(z.string()),
      ]),
    )
    .default([]),
  shared: z.array(z.tuple(thing)).default([]),
  texts: z
    .array(
      z.tuple([
        z.string(),
        z.string(),
        z.string(),
        z.string(),
        z.string(),
        maybe,
        maybe,
        maybe,
        text,
        text,
        text,
        text,
      ]),
    )
    .default([]),
  writers: z.array(z.tuple(thing)).default([]),
  copies: z.array(z.tuple([z.string(), z.string()])).default([]),
  cover: z
    .array(
      z.tuple([
        z.string(),
        z.string(),
        z.boolean(),
        z.string(),
        z.boolean(),
        z.boolean(),
        z.boolean(),
        z.boolean(),
        z.array(z.string()),
        z.enum(readingSides).nullable(),
      ]),
    )
    .default([]),
  dependences: z.array(z.tuple([z.string(), z.string()])).default([]),
});

export type StatisticsRow = z.output<typeof statisticsRow>;
