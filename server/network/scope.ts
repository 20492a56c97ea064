import { z } from "zod";

import { tieTypes } from "../database/vocabulary.ts";
import { credenceNames, credenceRank } from "../reading/judgement.ts";
import { readAsk, readLinksAsk } from "./ask.ts";

/** There is no measure and no ranking of accusers, so statements against someone are never measured. */
const accusing = "SPOKE_AGAINST";

const scopeInput = z
  .object({
    around: z.string().nullish(),
    depth: z.unknown().optional(),
    among: z.array(z.string()).nullish(),
    kinds: z
      .array(z.enum(tieTypes))
      .nullish()
      .transform((given) => given ?? [])
      .refine(
        (kinds) =>
          kinds.length === 0 || kinds.some((kind) => kind !== accusing),
        `are only ${accusing}, which is not measured: there is no measure, ranking or list of accusers`,
      ),
    during: z.unknown().optional(),
    budget: z.unknown().optional(),
    doubtBelow: z.enum(credenceNames).default("POSSIBLE"),
  })
  .refine(
    ({ around, among }) => (around == null) !== (among == null),
    "names either `around` or `among`, not both and not neither",
  );

/**
 * A `NetworkScope`, checked by the rules of `egoNetwork` and of `linksAmong`. `ask` is the parameter of their walk and of `measuredTies`.
 * Throws a ZodError that names value and rule.
 */
export const readScope = (input: unknown) => {
  const { around, among, kinds, doubtBelow, ...rest } = scopeInput.parse(input);
  const measured = {
    kinds: (kinds.length === 0 ? [...tieTypes] : kinds).filter(
      (kind) => kind !== accusing,
    ),
    level: credenceRank(doubtBelow),
    leavesOut: kinds.length === 0 || kinds.includes(accusing),
  };
  return around == null
    ? {
        around: undefined,
        ask: { ...readLinksAsk({ ...rest, ids: among }), ...measured },
      }
    : { around, ask: { ...readAsk(rest), ...measured } };
};
