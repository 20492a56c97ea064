import type { PartitionQuality } from "../../../api/sequences.documents.ts";

/** A measure of how good a partition is, and which way it is better; the share explained always grows with the clusters. */
export type QualityMeasure = {
  readonly code: Exclude<keyof PartitionQuality, "clusters">;
  readonly better: "more" | "less" | "grows";
};

/** The measures in the order in which they are shown. */
export const qualityMeasures: readonly QualityMeasure[] = [
  { code: "silhouette", better: "more" },
  { code: "pointBiserial", better: "more" },
  { code: "hubertGamma", better: "more" },
  { code: "hubertC", better: "less" },
  { code: "calinskiHarabasz", better: "more" },
  { code: "explained", better: "grows" },
];

/** The number of clusters that is best by a measure, the fewest of equals; undefined where more clusters are always better. */
export function bestOf(
  { code, better }: QualityMeasure,
  qualities: readonly PartitionQuality[],
): number | undefined {
  if (better === "grows") return undefined;
  const sign = better === "more" ? 1 : -1;
  let best: PartitionQuality | undefined;
  for (const quality of qualities)
    if (best === undefined || sign * quality[code] > sign * best[code])
      best = quality;
  return best?.clusters;
}

/** A point of a line: both from 0 to 1, y from below. */
export type LinePoint = {
  readonly clusters: number;
  readonly x: number;
  readonly y: number;
};

/** The line of a measure between its least and its greatest value; level when all are equal. */
export function linePoints(
  { code }: QualityMeasure,
  qualities: readonly PartitionQuality[],
): readonly LinePoint[] {
  const values = qualities.map((quality) => quality[code]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const last = Math.max(1, qualities.length - 1);
  return qualities.map(({ clusters, [code]: value }, at) => ({
    clusters,
    x: at / last,
    y: most === least ? 0.5 : (value - least) / (most - least),
  }));
}
