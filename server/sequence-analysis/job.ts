import {
  combineChannels,
  combineCosts,
  combineDynamicCosts,
} from "./channels.ts";
import { constantCosts, dynamicCosts, transitionRateCosts } from "./costs.ts";
import type { Measure } from "./measure.ts";
import type { Norm } from "./normalize.ts";
import type { Sequences } from "./sequences.ts";

/** How lives are compared: see docs/sequences.md. */
export const measureNames = [
  "OM_RATES",
  "OM_CONSTANT",
  "LCS",
  "HAMMING",
  "DYNAMIC_HAMMING",
] as const;
export type MeasureName = (typeof measureNames)[number];

/** One channel of all lives; `missing` is the state that says "not known". */
export type ChannelOfLives = {
  readonly sequences: Sequences;
  readonly missing: number;
};

/** What a thread is given: the lives, and how to compare them. */
export type SequenceJob = {
  readonly channels: readonly ChannelOfLives[];
  readonly measure: MeasureName;
  readonly norm: Norm;
  /** What an insertion costs in each channel; null: half of the dearest substitution. */
  readonly indel: number | null;
};

type Prepared = {
  /** One channel, or all as one. */
  readonly sequences: Sequences;
  readonly measure: Measure;
};

const costsOf = (
  { sequences, missing }: ChannelOfLives,
  { measure, indel }: SequenceJob,
) => {
  const costs =
    measure === "OM_RATES"
      ? transitionRateCosts(sequences, { missing: { state: missing, cost: 2 } })
      : constantCosts(sequences.alphabet, measure === "HAMMING" ? 1 : 2);
  // The longest common subsequence is an edit distance with these costs, and no others.
  return indel === null || measure === "LCS" ? costs : { ...costs, indel };
};

/** The sequences to be compared and the measure: costs are added over the channels, each with the same weight. */
export const prepare = (job: SequenceJob): Prepared => {
  const { channels, norm } = job;
  const [only] = channels;
  const isOne = channels.length === 1 && only !== undefined;
  const combined = combineChannels(channels.map(({ sequences }) => sequences));
  const sequences = isOne ? only.sequences : combined.sequences;
  if (job.measure === "DYNAMIC_HAMMING") {
    const costs = channels.map((channel) => ({
      costs: dynamicCosts(channel.sequences, {
        missing: { state: channel.missing, cost: 4 },
      }),
      weight: 1,
    }));
    const [first] = costs;
    return {
      sequences,
      measure: {
        kind: "DHD",
        norm,
        costs:
          isOne && first !== undefined
            ? first.costs
            : combineDynamicCosts(combined, costs),
      },
    };
  }
  const costs = channels.map((channel) => ({
    costs: costsOf(channel, job),
    weight: 1,
  }));
  const [first] = costs;
  const added =
    isOne && first !== undefined ? first.costs : combineCosts(combined, costs);
  return {
    sequences,
    measure: {
      kind: job.measure === "HAMMING" ? "HAMMING" : "OM",
      norm,
      costs: added,
    },
  };
};
