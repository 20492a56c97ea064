import type { Distances } from "./distances.ts";

/** The number of clusters of a partition that numbers them from 0. */
export const clustersIn = (of: Int32Array): number =>
  of.reduce((most, cluster) => Math.max(most, cluster + 1), 0);

/** How many belong to each cluster. */
export const sizesOf = (of: Int32Array): Int32Array => {
  const sizes = new Int32Array(clustersIn(of));
  for (const cluster of of) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  return sizes;
};

/** For each life, row by row, the sum of its distances to the members of each cluster. */
const sumsToClusters = (
  { count, values }: Distances,
  of: Int32Array,
): Float64Array => {
  const clusters = clustersIn(of);
  const sums = new Float64Array(count * clusters);
  let at = 0;
  for (let one = 0; one < count; one += 1) {
    const mine = of[one] ?? 0;
    for (let other = one + 1; other < count; other += 1) {
      const value = values[at] ?? 0;
      at += 1;
      const there = one * clusters + (of[other] ?? 0);
      const back = other * clusters + mine;
      sums[there] = (sums[there] ?? 0) + value;
      sums[back] = (sums[back] ?? 0) + value;
    }
  }
  return sums;
};

/**
 * How much nearer each life is to its own cluster than to the next: (b - a) / max(a, b), from -1 to 1 (Rousseeuw 1987). One who is
 * alone in a cluster has 0.
 */
export const silhouettesOf = (
  distances: Distances,
  of: Int32Array,
): Float64Array => {
  const sizes = sizesOf(of);
  const clusters = sizes.length;
  const sums = sumsToClusters(distances, of);
  return Float64Array.from(of, (mine, life) => {
    const size = sizes[mine] ?? 0;
    if (size < 2) return 0;
    const within = (sums[life * clusters + mine] ?? 0) / (size - 1);
    let next = Infinity;
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      if (cluster === mine) continue;
      const mean =
        (sums[life * clusters + cluster] ?? 0) / (sizes[cluster] ?? 1);
      if (mean < next) next = mean;
    }
    const most = Math.max(within, next);
    return most === 0 || next === Infinity ? 0 : (next - within) / most;
  });
};
