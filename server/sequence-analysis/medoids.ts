import { numberedByFirst } from "./cut.ts";
import { distanceOf, type Distances, type Report } from "./distances.ts";

/** Clusters around medoids: lives of the set that stand for the others. */
export type Medoids = {
  /** The numbers of the medoids; the first is that of cluster 0. */
  readonly medoids: readonly number[];
  /** For each life: its cluster, numbered in the order of their first lives. */
  readonly of: Int32Array;
  /** The sum of the distances of all to their medoids. */
  readonly cost: number;
};

/** Of each life: the nearest and the second nearest medoid's distance, and which medoid (by place in the list) is the nearest. */
type Nearest = {
  readonly place: Int32Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
};

const nearestMedoids = (
  distances: Distances,
  medoids: readonly number[],
): Nearest => {
  const { count } = distances;
  const place = new Int32Array(count);
  const first = new Float64Array(count).fill(Infinity);
  const second = new Float64Array(count).fill(Infinity);
  for (let life = 0; life < count; life += 1)
    medoids.forEach((medoid, at) => {
      const distance = distanceOf(distances, life, medoid);
      if (distance < (first[life] ?? Infinity)) {
        second[life] = first[life] ?? Infinity;
        first[life] = distance;
        place[life] = at;
      } else if (distance < (second[life] ?? Infinity)) second[life] = distance;
    });
  return { place, first, second };
};

/**
 * BUILD: the most central life, then whoever lowers the sum of distances most, of equals the first. It ends when nobody does: a life like one of the
 * medoids would have no cluster of its own.
 */
const build = (distances: Distances, clusters: number): number[] => {
  const { count } = distances;
  const nearest = new Float64Array(count).fill(Infinity);
  const medoids: number[] = [];
  while (medoids.length < clusters) {
    let best = -1;
    let most = -Infinity;
    for (let candidate = 0; candidate < count; candidate += 1) {
      if (medoids.includes(candidate)) continue;
      let gain = 0;
      for (let life = 0; life < count; life += 1) {
        const distance = distanceOf(distances, candidate, life);
        const now = nearest[life] ?? Infinity;
        if (medoids.length === 0) gain -= distance;
        else if (distance < now) gain += now - distance;
      }
      if (gain > most) {
        most = gain;
        best = candidate;
      }
    }
    if (medoids.length > 0 && most <= 0) break;
    medoids.push(best);
    for (let life = 0; life < count; life += 1)
      nearest[life] = Math.min(
        nearest[life] ?? Infinity,
        distanceOf(distances, best, life),
      );
  }
  return medoids;
};

type Swap = {
  readonly place: number;
  readonly candidate: number;
  readonly change: number;
};

/** What the sum of distances would change by, were the candidate put in the place of each medoid: in one pass over all lives (FastPAM1). */
const changesFor = (
  distances: Distances,
  { place, first, second }: Nearest,
  removal: Float64Array,
  candidate: number,
): Float64Array => {
  const changes = removal.slice();
  let shared = 0;
  for (let life = 0; life < distances.count; life += 1) {
    const distance = distanceOf(distances, candidate, life);
    const now = first[life] ?? 0;
    const at = place[life] ?? 0;
    if (distance < now) {
      shared += distance - now;
      changes[at] = (changes[at] ?? 0) + now - (second[life] ?? 0);
    } else if (distance < (second[life] ?? 0))
      changes[at] = (changes[at] ?? 0) + distance - (second[life] ?? 0);
  }
  return changes.map((change) => change + shared);
};

const bestSwap = (
  distances: Distances,
  medoids: readonly number[],
  nearest: Nearest,
): Swap => {
  const removal = new Float64Array(medoids.length);
  nearest.place.forEach((at, life) => {
    const lost = (nearest.second[life] ?? 0) - (nearest.first[life] ?? 0);
    removal[at] = (removal[at] ?? 0) + lost;
  });
  let best: Swap = { place: -1, candidate: -1, change: 0 };
  for (let candidate = 0; candidate < distances.count; candidate += 1) {
    if (medoids.includes(candidate)) continue;
    const changes = changesFor(distances, nearest, removal, candidate);
    changes.forEach((change, place) => {
      if (change < best.change) best = { place, candidate, change };
    });
  }
  return best;
};

/** A change smaller than this is an error of reckoning, not a gain. */
const tolerance = 1e-10;

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990): BUILD, then the best exchange of a medoid for another life for as long as one
 * lowers the sum of distances; the exchanges are found by FastPAM1 (Schubert & Rousseeuw 2021), whose result is that of PAM.
 * @param clusters from 2 to the number of lives less one; where fewer lives differ, there are only as many clusters
 */
export const partitionAroundMedoids = (
  distances: Distances,
  clusters: number,
  report: Report = () => undefined,
): Medoids => {
  const medoids = build(distances, clusters);
  let nearest = nearestMedoids(distances, medoids);
  for (let round = 1; ; round += 1) {
    const { place, candidate, change } = bestSwap(distances, medoids, nearest);
    if (place === -1 || change > -tolerance) break;
    medoids[place] = candidate;
    nearest = nearestMedoids(distances, medoids);
    // How many exchanges it takes is not known beforehand.
    report(round / (round + 10));
  }
  report(1);
  const of = numberedByFirst(nearest.place);
  const ordered: number[] = [];
  of.forEach((cluster, life) => {
    ordered[cluster] ??= medoids[nearest.place[life] ?? 0] ?? 0;
  });
  const cost = nearest.first.reduce((sum, distance) => sum + distance, 0);
  return { medoids: ordered, of, cost };
};
