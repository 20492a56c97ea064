import type { Distances } from "./distances.ts";
import { clustersIn, silhouettesOf, sizesOf } from "./silhouette.ts";

/** How good a partition is, by the measures of WeightedCluster (Studer 2013). */
export type Quality = {
  readonly clusters: number;
  /** Mean silhouette: -1 to 1, more is better. */
  readonly silhouette: number;
  /** Point biserial correlation of the distances with "in different clusters": -1 to 1, more is better. */
  readonly pointBiserial: number;
  /** Hubert's gamma: -1 to 1, more is better. */
  readonly hubertGamma: number;
  /** Hubert's C: 0 to 1, less is better. */
  readonly hubertC: number;
  /** The pseudo F of Caliński and Harabasz, of distances. */
  readonly calinskiHarabasz: number;
  /** The share of the discrepancy that the clusters explain: 0 to 1. */
  readonly explained: number;
};

/** Distances by rank: equal ones share a rank, 0 is the first. Needed once for all partitions. */
export type Ranked = {
  /** The different distances, the least first. */
  readonly levels: Float64Array;
  /** For each pair: the place of its distance among the levels. */
  readonly of: Int32Array;
};

const placeIn = (levels: Float64Array, value: number): number => {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const rankDistances = ({ values }: Distances): Ranked => {
  const withZero = new Float64Array(values.length + 1);
  withZero.set(values, 1);
  const levels = withZero
    .sort()
    .filter((value, at, all) => at === 0 || value !== all[at - 1]);
  return {
    levels,
    of: Int32Array.from(values, (value) => placeIn(levels, value)),
  };
};

/**
 * Pairs in one cluster, counted by level; and pairs in two. Each life is also half a pair with itself, within and at 0, since
 * WeightedCluster counts the whole square matrix.
 */
type Pairs = { readonly within: Float64Array; readonly between: Float64Array };

const countPairs = (
  count: number,
  { levels, of: ranks }: Ranked,
  of: Int32Array,
): Pairs => {
  const within = new Float64Array(levels.length);
  const between = new Float64Array(levels.length);
  within[0] = count / 2;
  let at = 0;
  for (let one = 0; one < count; one += 1) {
    const mine = of[one];
    for (let other = one + 1; other < count; other += 1) {
      const counted = of[other] === mine ? within : between;
      const level = ranks[at] ?? 0;
      counted[level] = (counted[level] ?? 0) + 1;
      at += 1;
    }
  }
  return { within, between };
};

const sum = (values: Float64Array): number =>
  values.reduce((total, value) => total + value, 0);

/** Of all pairs of a distance within and one between: how many more have the greater one between, in relation to those that differ. */
const gammaOf = ({ within, between }: Pairs): number => {
  let withinBelow = 0;
  let betweenBelow = 0;
  let concordant = 0;
  let discordant = 0;
  within.forEach((inside, level) => {
    const outside = between[level] ?? 0;
    concordant += outside * withinBelow;
    discordant += inside * betweenBelow;
    withinBelow += inside;
    betweenBelow += outside;
  });
  const differing = concordant + discordant;
  return differing === 0 ? 0 : (concordant - discordant) / differing;
};

/** The sum of so many distances, taken from the least (or the greatest) on. */
const extremeSum = (
  levels: Float64Array,
  { within, between }: Pairs,
  wanted: number,
  fromTop: boolean,
): number => {
  let left = wanted;
  let total = 0;
  for (let step = 0; step < levels.length && left > 0; step += 1) {
    const level = fromTop ? levels.length - 1 - step : step;
    const taken = Math.min(left, (within[level] ?? 0) + (between[level] ?? 0));
    total += taken * (levels[level] ?? 0);
    left -= taken;
  }
  return total;
};

const weighted = (levels: Float64Array, counts: Float64Array): number =>
  levels.reduce(
    (total, value, level) => total + value * (counts[level] ?? 0),
    0,
  );

const hubertCOf = (levels: Float64Array, pairs: Pairs): number => {
  const wanted = sum(pairs.within);
  const least = extremeSum(levels, pairs, wanted, false);
  const most = extremeSum(levels, pairs, wanted, true);
  return most === least
    ? 0
    : (weighted(levels, pairs.within) - least) / (most - least);
};

const pointBiserialOf = (levels: Float64Array, pairs: Pairs): number => {
  const [inside, outside] = [sum(pairs.within), sum(pairs.between)];
  const all = inside + outside;
  if (inside === 0 || outside === 0) return 0;
  const [near, far] = [
    weighted(levels, pairs.within),
    weighted(levels, pairs.between),
  ];
  const mean = (near + far) / all;
  const spread = levels.reduce(
    (total, value, level) =>
      total +
      (value - mean) ** 2 *
        ((pairs.within[level] ?? 0) + (pairs.between[level] ?? 0)),
    0,
  );
  const correlation =
    (far / outside - near / inside) *
    (Math.sqrt(inside * outside) / all) *
    Math.sqrt(all / spread);
  return spread === 0 ? 0 : correlation;
};

/** The discrepancy within clusters and in all: the sum of distances of pairs divided by the size (Studer et al. 2011). */
const discrepancies = (
  { count, values }: Distances,
  of: Int32Array,
): { readonly within: number; readonly total: number } => {
  const sums = new Float64Array(clustersIn(of));
  let at = 0;
  let total = 0;
  for (let one = 0; one < count; one += 1) {
    const mine = of[one] ?? 0;
    for (let other = one + 1; other < count; other += 1) {
      const value = values[at] ?? 0;
      at += 1;
      total += value;
      if (of[other] === mine) sums[mine] = (sums[mine] ?? 0) + value;
    }
  }
  const sizes = sizesOf(of);
  const within = sums.reduce(
    (all, value, cluster) => all + value / (sizes[cluster] ?? 1),
    0,
  );
  return { within, total: count === 0 ? 0 : total / count };
};

/** How good a partition is. */
export const qualityOf = (
  distances: Distances,
  ranked: Ranked,
  of: Int32Array,
): Quality => {
  const clusters = clustersIn(of);
  const pairs = countPairs(distances.count, ranked, of);
  const { within, total } = discrepancies(distances, of);
  const explained = total === 0 ? 0 : 1 - within / total;
  const silhouettes = silhouettesOf(distances, of);
  return {
    clusters,
    silhouette: sum(silhouettes) / Math.max(1, distances.count),
    pointBiserial: pointBiserialOf(ranked.levels, pairs),
    hubertGamma: gammaOf(pairs),
    hubertC: hubertCOf(ranked.levels, pairs),
    calinskiHarabasz:
      clusters < 2 || within === 0
        ? 0
        : (total - within) /
          (clusters - 1) /
          (within / (distances.count - clusters)),
    explained,
  };
};
