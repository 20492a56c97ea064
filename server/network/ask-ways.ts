import { z } from "zod";

import { labelsAsked } from "../search/search-kind.ts";
import { askedKinds, askedPeriod, bounded, budget, hub } from "./ask.ts";

/** The most ties looked at beside those of the ends themselves: a bound that does not depend on the machine. */
const mostWalked = 50_000;

/** The most unfinished ways kept at each step. */
const mostWays = 1000;

const list = z
  .array(z.string())
  .max(200, "names more than 200")
  .nullish()
  .transform((given) => given ?? []);

const avoid = z
  .object({ ids: list, organizationLevels: list, kinds: list })
  .nullish()
  .transform((given) => ({
    avoidIds: [...new Set(given?.ids ?? [])],
    avoidLevels: given?.organizationLevels ?? [],
    avoidLabels:
      given === undefined || given === null || given.kinds.length === 0
        ? []
        : labelsAsked(given.kinds),
  }));

const pathsArguments = z.object({
  k: bounded("k", 10),
  maxLength: bounded("maxLength", 6),
  milliseconds: bounded("milliseconds", 2000),
  kinds: askedKinds,
  during: askedPeriod,
  avoid,
});

/** The arguments of `paths` beside whom it is about, checked. Throws a ZodError that names the value and the ceiling. */
export const readPathsAsk = (args: unknown) => {
  const {
    maxLength,
    during,
    avoid: avoided,
    ...rest
  } = pathsArguments.parse(args);
  return {
    ...rest,
    ...during,
    ...avoided,
    length: maxLength,
    hub,
    walked: mostWalked,
    ways: mostWays,
  };
};

const betweenArguments = z.object({
  ids: z
    .array(z.string())
    .transform((ids) => [...new Set(ids)])
    .pipe(
      z
        .array(z.string())
        .min(2, "names fewer than 2")
        .max(10, "names more than 10"),
    ),
  hops: z
    .int()
    .min(2, "hops starts at 2: one step leaves nobody in between")
    .max(4, "hops is at most 4"),
  kinds: askedKinds,
  during: askedPeriod,
  avoid,
  budget: budget.nullish().transform((given) => given ?? budget.parse({})),
});

/** The arguments of `between`, checked. Throws a ZodError that names the value and the ceiling. */
export const readBetweenAsk = (args: unknown) => {
  const {
    during,
    avoid: avoided,
    budget: spent,
    ...rest
  } = betweenArguments.parse(args);
  return {
    ...rest,
    ...spent,
    ...during,
    ...avoided,
    hub,
    walked: mostWalked,
  };
};
