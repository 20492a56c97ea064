import { z } from "zod";

import { isDay } from "../../shared/dates/calendar-day.ts";
import { dateModes } from "../../shared/dates/time-filter.ts";
import { tieTypes } from "../database/vocabulary.ts";

/** The most ties that someone passed through may have: beyond, they are named as hubs and not walked through. */
const hub = 500;

const bounded = (what: string, most: number) =>
  z
    .int()
    .min(1, `${what} starts at 1`)
    .max(most, `${what} is at most ${most.toLocaleString("en")}`);

const day = z
  .string()
  .refine(isDay, "is not a whole day (YYYY-MM-DD)")
  .nullish()
  .transform((given) => given ?? "");

const during = z
  .object({ from: day, to: day, mode: z.enum(dateModes).default("POSSIBLY") })
  .refine(
    ({ from, to }) => from === "" || to === "" || from <= to,
    "a period cannot end before it begins",
  );

const budget = z.object({
  nodes: bounded("a budget of nodes", 2000).default(300),
  milliseconds: bounded("a budget of milliseconds", 10_000).default(5000),
});

const egoArguments = z.object({
  depth: bounded("depth", 3),
  kinds: z
    .array(z.enum(tieTypes))
    .nullish()
    .transform((given) => given ?? []),
  during: during.nullish(),
  budget: budget.nullish().transform((given) => given ?? budget.parse({})),
});

const linkArguments = z.object({
  ids: z
    .array(z.string())
    .min(1, "names nobody")
    .max(300, "names more than 300"),
  kinds: egoArguments.shape.kinds,
  during: egoArguments.shape.during,
});

/** The arguments of `linksAmong`, checked: whom, by which kinds (none: all), when. Throws a ZodError that names the value and the ceiling. */
export const readLinksAsk = (args: unknown) => {
  const { ids, kinds, during: period } = linkArguments.parse(args);
  const when = period ?? { mode: "" as const, from: "", to: "" };
  return { ids: [...new Set(ids)], kinds, hub, ...when };
};

/**
 * The arguments of `egoNetwork` beside whose it is, checked: how far, by which kinds (none: all), when ('' : no period), how much.
 * Throws a ZodError that names the value and the ceiling.
 */
export const readAsk = (args: unknown) => {
  const { depth, kinds, during: period, ...rest } = egoArguments.parse(args);
  const when = period ?? { mode: "" as const, from: "", to: "" };
  return { depth, kinds, hub, ...rest.budget, ...when };
};
