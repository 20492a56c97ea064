import { degreeOf, type Graph } from "./graph.ts";

/** What the shortest paths of a graph tell. */
export type PathMeasures = {
  /** Share of the shortest paths between all pairs of others that pass through: Freeman 1977, by Brandes 2001; from 0 to 1. */
  readonly betweenness: Float64Array;
  /** Mean of 1 / distance to all others, 0 for whom no path reaches: harmonic closeness (Marchiori & Latora 2000); from 0 to 1. */
  readonly closeness: Float64Array;
  /** The longest of the shortest paths, among those joined at all. */
  readonly diameter: number;
};

/** One search outwards from a thing after another shares these. */
type Search = {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly share: Float64Array;
};

/** Finds the distance and the number of shortest paths to whom a path reaches. @returns how many are reached, the source included */
const searchFrom = (graph: Graph, source: number, search: Search): number => {
  const { starts, ends } = graph;
  const { order, distance, ways } = search;
  distance.fill(-1);
  ways.fill(0);
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const near = order[at] ?? 0;
    const next = (distance[near] ?? 0) + 1;
    const last = starts[near + 1] ?? 0;
    for (let entry = starts[near] ?? 0; entry < last; entry += 1) {
      const far = ends[entry] ?? 0;
      if (distance[far] === -1) {
        distance[far] = next;
        order[reached] = far;
        reached += 1;
      }
      if (distance[far] === next)
        ways[far] = (ways[far] ?? 0) + (ways[near] ?? 0);
    }
  }
  return reached;
};

/** Goes back from the farthest, and adds to each thing its share of the paths from `source`. */
const shareOut = (
  graph: Graph,
  search: Search,
  reached: number,
  betweenness: Float64Array,
): void => {
  const { starts, ends } = graph;
  const { order, distance, ways, share } = search;
  share.fill(0);
  for (let at = reached - 1; at > 0; at -= 1) {
    const far = order[at] ?? 0;
    const each = (1 + (share[far] ?? 0)) / (ways[far] ?? 1);
    const before = (distance[far] ?? 0) - 1;
    const last = starts[far + 1] ?? 0;
    for (let entry = starts[far] ?? 0; entry < last; entry += 1) {
      const near = ends[entry] ?? 0;
      if (distance[near] === before)
        share[near] = (share[near] ?? 0) + each * (ways[near] ?? 0);
    }
    betweenness[far] = (betweenness[far] ?? 0) + (share[far] ?? 0);
  }
};

/** Measures all shortest paths: each thing's takes one search over the whole graph. */
export const measurePaths = (graph: Graph): PathMeasures => {
  const { things } = graph;
  const betweenness = new Float64Array(things);
  const closeness = new Float64Array(things);
  const search: Search = {
    order: new Int32Array(things),
    distance: new Int32Array(things),
    ways: new Float64Array(things),
    share: new Float64Array(things),
  };
  let diameter = 0;
  for (let source = 0; source < things; source += 1) {
    if (degreeOf(graph, source) === 0) continue;
    const reached = searchFrom(graph, source, search);
    let near = 0;
    for (let at = 1; at < reached; at += 1)
      near += 1 / (search.distance[search.order[at] ?? 0] ?? 1);
    closeness[source] = near / (things - 1);
    const farthest = search.order[reached - 1] ?? source;
    diameter = Math.max(diameter, search.distance[farthest] ?? 0);
    shareOut(graph, search, reached, betweenness);
  }
  // Each pair is met from both its ends, so the sum is over ordered pairs.
  const scale = things > 2 ? 1 / ((things - 1) * (things - 2)) : 0;
  return {
    betweenness: betweenness.map((sum) => sum * scale),
    closeness,
    diameter,
  };
};
