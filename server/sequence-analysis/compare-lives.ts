import {
  differencesInAll,
  meanShare,
  sharesByPosition,
} from "./differences.ts";
import { distancesFrom, distancesOf, type Report } from "./distances.ts";
import { prepare, type SequenceJob } from "./job.ts";

/** How many stretches of difference are told of each life. */
const mostDifferences = 20;

const tellDifferences = ({ channels }: SequenceJob) => {
  const all = channels.map(({ sequences }) => sequences);
  const shares = all.map(sharesByPosition);
  return {
    differences: (life: number, other: number) =>
      differencesInAll(all, shares, life, other).slice(0, mostDifferences),
    common: (life: number) =>
      all.reduce(
        (sum, sequences, channel) =>
          sum +
          meanShare(sequences, shares[channel] ?? new Float64Array(), life),
        0,
      ) / all.length,
  };
};

/** The share of positions, over all channels, at which two lives are in the same state. */
const agreement = (
  { channels }: SequenceJob,
  differing: readonly { readonly from: number; readonly to: number }[],
): number => {
  const positions = channels.reduce(
    (sum, { sequences }) => sum + sequences.length,
    0,
  );
  const apart = differing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return positions === 0 ? 1 : 1 - apart / positions;
};

export type SimilarJob = SequenceJob & {
  /** Whose like is sought. */
  readonly life: number;
  readonly first: number;
};

/** Finds the lives nearest to one, and tells where each differs from it. Of equally near ones the first comes first. */
export const findSimilar = (job: SimilarJob) => {
  const { sequences, measure } = prepare(job);
  const distances = distancesFrom(sequences, measure, job.life);
  const { differences } = tellDifferences(job);
  const all = job.channels.map(({ sequences: each }) => each);
  const shares = all.map(sharesByPosition);
  return [...distances.keys()]
    .filter((life) => life !== job.life)
    .sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b)
    .slice(0, job.first)
    .map((life) => ({
      life,
      distance: distances[life] ?? 0,
      agreement: agreement(job, differencesInAll(all, shares, life, job.life)),
      differences: differences(life, job.life),
    }));
};

export type TypicalJob = SequenceJob & { readonly first: number };

/**
 * Finds the most and the least typical lives of a set: those with the least and the greatest mean distance to the others. The reason is
 * where each differs from the most typical one, and how many of the set share the state it was in.
 */
export const findTypical = (job: TypicalJob, report: Report) => {
  const { sequences, measure } = prepare(job);
  const { count, values } = distancesOf(sequences, measure, report);
  const sums = new Float64Array(count);
  let at = 0;
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const value = values[at] ?? 0;
      at += 1;
      sums[one] = (sums[one] ?? 0) + value;
      sums[other] = (sums[other] ?? 0) + value;
    }
  const means = sums.map((sum) => (count < 2 ? 0 : sum / (count - 1)));
  const order = [...means.keys()].sort(
    (a, b) => (means[a] ?? 0) - (means[b] ?? 0) || a - b,
  );
  const { differences, common } = tellDifferences(job);
  const medoid = order[0] ?? 0;
  const tell = (life: number) => ({
    life,
    meanDistance: means[life] ?? 0,
    common: common(life),
    differences: differences(life, medoid),
  });
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return {
    medoid,
    meanDistance: count === 0 ? 0 : total / count,
    most: order.slice(0, job.first).map(tell),
    // Nobody is both where there are enough lives.
    least: order
      .slice(Math.max(job.first, count - job.first))
      .reverse()
      .map(tell),
  };
};
