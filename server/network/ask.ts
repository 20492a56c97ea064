import { z } from "zod";

import { isDay } from "../../shared/dates/calendar-day.ts";
import { dateModes } from "../../shared/dates/time-filter.ts";
import { tieTypes } from "../database/vocabulary.ts";

/** The most ties that someone passed through may have: beyond, they are named as hubs and not walked through. */
export const hub = 500;

/** A whole number from 1 to a ceiling. */
export const bounded = (what: string, most: number) =>
  z
    .int()
    .min(1, `${what} starts at 1`)
    .max(most, `${what} is at most ${most.toLocaleString("en")}`);

const day = z
  .string()
  .refine(isDay, "is not a whole day (YYYY-MM-DD)")
  .nullish()
  .transform((given) => given ?? "");

const period = z
  .object({ from: day, to: day, mode: z.enum(dateModes).default("POSSIBLY") })
  .refine(
    ({ from, to }) => from === "" || to === "" || from <= to,
    "a period cannot end before it begins",
  );

/** A period asked about; mode '' when none is. */
export const askedPeriod = period
  .nullish()
  .transform((given) => given ?? { mode: "" as const, from: "", to: "" });

/** Kinds of tie asked for (none: all). */
export const askedKinds = z
  .array(z.enum(tieTypes))
  .nullish()
  .transform((given) => given ?? []);

/** How much a network may hold. */
export const budget = z.object({
  nodes: bounded("a budget of nodes", 2000).default(300),
  milliseconds: bounded("a budget of milliseconds", 10_000).default(5000),
});

const egoArguments = z.object({
  depth: bounded("depth", 3),
  kinds: askedKinds,
  during: askedPeriod,
  budget: budget.nullish().transform((given) => given ?? budget.parse({})),
});

const linkArguments = z.object({
  ids: z
    .array(z.string())
    .min(1, "names nobody")
    .max(300, "names more than 300"),
  kinds: askedKinds,
  during: askedPeriod,
});

/** The arguments of `linksAmong`, checked: whom, by which kinds (none: all), when. Throws a ZodError that names the value and the ceiling. */
export const readLinksAsk = (args: unknown) => {
  const { ids, during, ...rest } = linkArguments.parse(args);
  return { ids: [...new Set(ids)], ...rest, hub, ...during };
};

/**
 * The arguments of `egoNetwork` beside whose it is, checked: how far, by which kinds (none: all), when ('' : no period), how much.
 * Throws a ZodError that names the value and the ceiling.
 */
export const readAsk = (args: unknown) => {
  const { during, budget: spent, ...rest } = egoArguments.parse(args);
  return { ...rest, hub, ...spent, ...during };
};
