import { z } from "zod";

import { measureNames } from "../sequence-analysis/job.ts";
import { norms } from "../sequence-analysis/normalize.ts";
import { linkages } from "../sequence-analysis/tree.ts";
import type { Span } from "./course.ts";
import {
  type LaneChannel,
  laneChannel,
  laneChannels,
  spanInput,
} from "./life.ts";

/** The most years that are compared month by month. */
const mostYears = 10;

const sequenceArguments = z
  .object({
    channels: z.array(laneChannel).min(1, "name a channel at least"),
    from: z.string(),
    to: z.string(),
    measure: z.enum(measureNames),
    norm: z.enum(norms),
    indel: z
      .number()
      .gt(0, "indel is above 0")
      .max(100, "indel is at most 100")
      .nullish()
      .transform((indel) => indel ?? null),
  })
  .refine(
    ({ from, to }) =>
      Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= mostYears,
    {
      error: `more than ${mostYears} years lie between from and to`,
      path: ["to"],
    },
  );

/** How lives become sequences, and how these are compared. */
export type SequenceAsk = {
  readonly channels: readonly LaneChannel[];
  readonly span: Span;
  readonly measure: (typeof measureNames)[number];
  readonly norm: (typeof norms)[number];
  readonly indel: number | null;
};

/** Reads `SequenceInput`. Throws a ZodError that names the value and the rule. */
export const readSequenceAsk = (given: unknown): SequenceAsk => {
  const { channels, measure, norm, indel } = sequenceArguments.parse(given);
  return {
    channels: laneChannels.filter((one) => channels.includes(one)),
    span: spanInput.parse(given),
    measure,
    norm,
    indel,
  };
};

const between = (name: string, least: number, most: number) =>
  z
    .int()
    .min(least, `${name}: not a number from ${least} to ${most}`)
    .max(most, `${name}: not a number from ${least} to ${most}`);

const job = z
  .string()
  .min(1, "job: a name has a letter at least")
  .max(100, "job: a name has 100 letters at most")
  .nullish()
  .transform((given) => given ?? undefined);

/** The arguments of `sequenceTable`. */
export const tableArguments = z.object({
  format: z.enum(["STS", "SPELL", "DSS", "DISTANCES", "INDICATORS"]),
  job,
});

/** The arguments of `similarLives`. */
export const similarArguments = z.object({
  id: z.string(),
  first: between("first", 1, 200),
  job,
});

/** The arguments of `typicalLives`. */
export const typicalArguments = z.object({
  first: between("first", 1, 200),
  job,
});

/** The arguments of `trajectoryClusters`. */
export const clusterArguments = z.object({
  method: z.enum([...linkages, "MEDOIDS"]),
  clusters: between("clusters", 2, 50),
  judgedTo: between("judgedTo", 2, 20),
  covering: z
    .number()
    .gt(0, "covering is above 0")
    .max(1, "covering is at most 1"),
  job,
});
