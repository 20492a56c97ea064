import { cutTree, leafOrder } from "./cut.ts";
import {
  distanceOf,
  type Distances,
  distancesOf,
  type Report,
} from "./distances.ts";
import { prepare, type SequenceJob } from "./job.ts";
import { partitionAroundMedoids } from "./medoids.ts";
import { type Quality, qualityOf, rankDistances } from "./quality.ts";
import { medoidOf, representativesOf } from "./representatives.ts";
import { distinctOf } from "./sequences.ts";
import { clustersIn, silhouettesOf } from "./silhouette.ts";
import { clusterTree, type Linkage, linkages, type Tree } from "./tree.ts";

/** How clusters are made: by joining, or around medoids. */
export const clusterMethods = [...linkages, "MEDOIDS"] as const;
export type ClusterMethod = (typeof clusterMethods)[number];

export type ClusterJob = SequenceJob & {
  readonly method: ClusterMethod;
  readonly clusters: number;
  /** Partitions are judged from 2 clusters to so many. */
  readonly judgedTo: number;
  /** The share of a cluster that its representatives cover. */
  readonly coverage: number;
};

const isLinkage = (method: ClusterMethod): method is Linkage =>
  method !== "MEDOIDS";

/** A part of the work's report: from one share of the whole to another. */
const within =
  (report: Report, from: number, to: number): Report =>
  (share) =>
    report(from + share * (to - from));

type Partitions = {
  readonly tree: Tree | null;
  readonly into: (clusters: number) => Int32Array;
};

const partitionsOf = (
  distances: Distances,
  method: ClusterMethod,
  report: Report,
): Partitions => {
  if (!isLinkage(method))
    return {
      tree: null,
      into: (clusters) => partitionAroundMedoids(distances, clusters).of,
    };
  const tree = clusterTree(distances, method, report);
  return { tree, into: (clusters) => cutTree(tree, clusters) };
};

const describeClusters = (
  distances: Distances,
  of: Int32Array,
  { coverage }: ClusterJob,
) => {
  const radius =
    distances.values.reduce((most, value) => Math.max(most, value), 0) * 0.1;
  return Array.from({ length: clustersIn(of) }, (_, number) => {
    const members = [...of.keys()].filter((life) => of[life] === number);
    const medoid = medoidOf(distances, members);
    return {
      members: Int32Array.from(members),
      medoid,
      toMedoid: Float64Array.from(members, (life) =>
        distanceOf(distances, life, medoid),
      ),
      ...representativesOf(distances, members, { coverage, radius }),
    };
  });
};

const columnsOf = (tree: Tree) => ({
  one: Int32Array.from(tree.joins, ({ one }) => one),
  other: Int32Array.from(tree.joins, ({ other }) => other),
  height: Float64Array.from(tree.joins, ({ height }) => height),
  size: Int32Array.from(tree.joins, ({ size }) => size),
  order: Int32Array.from(leafOrder(tree)),
});

/** Compares lives, makes clusters, judges partitions into 2 and more, and finds who stands for each cluster. */
export const clusterLives = (job: ClusterJob, report: Report) => {
  const { sequences, measure } = prepare(job);
  const distances = distancesOf(sequences, measure, within(report, 0, 0.8));
  const { tree, into } = partitionsOf(
    distances,
    job.method,
    within(report, 0.8, 0.85),
  );
  const of = into(job.clusters);
  const ranked = rankDistances(distances);
  const judged = Math.min(job.judgedTo, distances.count - 1);
  const qualities: Quality[] = [];
  for (let clusters = 2; clusters <= judged; clusters += 1) {
    const partition = clusters === job.clusters ? of : into(clusters);
    if (clustersIn(partition) < clusters) break;
    qualities.push(qualityOf(distances, ranked, partition));
    report(0.85 + (0.15 * clusters) / judged);
  }
  return {
    distinct: distinctOf(sequences).sequences.count,
    of,
    silhouettes: silhouettesOf(distances, of),
    clusters: describeClusters(distances, of, job),
    qualities,
    tree: tree === null ? null : columnsOf(tree),
  };
};
