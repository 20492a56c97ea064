import { degreeOf, type Graph } from "./graph.ts";
import { flood, partsOf } from "./parts.ts";

/** In how many possible worlds something holds. */
export const inWorlds = ["NO", "POSSIBLE", "CERTAIN"] as const;

/** The two graphs between which every possible world lies, and which pairs are joined for certain. */
export type Extremes = {
  /** All affirmed ties. */
  readonly all: Graph;
  /** The certain ties alone. */
  readonly certain: Graph;
};

const neighboursOf = ({ starts, ends }: Graph, thing: number): Int32Array =>
  ends.subarray(starts[thing], starts[thing + 1]);

/** Whether taking `thing` away from `graph` parts two of `neighbours`. */
const parts = (
  graph: Graph,
  thing: number,
  neighbours: Int32Array,
): boolean => {
  const [first] = neighbours;
  if (first === undefined || neighbours.length < 2) return false;
  const marks = new Int32Array(graph.things).fill(-1);
  flood(graph, marks, { start: first, mark: 0, without: thing });
  return neighbours.some((other) => marks[other] === -1);
};

/**
 * Articulation points: without them the network falls into more parts. For each thing 2 (in every possible world), 1 (in some), 0 (in none).
 * Exact: it is one in every world when two of its certain neighbours part even where all other ties are there, and in some world
 * when two of its possible neighbours part where only certain ties are there.
 */
export const articulationsOf = ({ all, certain }: Extremes): Uint8Array =>
  Uint8Array.from({ length: all.things }, (_, thing) => {
    if (degreeOf(all, thing) < 2) return 0;
    if (parts(all, thing, neighboursOf(certain, thing))) return 2;
    return parts(certain, thing, neighboursOf(all, thing)) ? 1 : 0;
  });

/** Depth-first numbering of one graph: when each thing was met, and the earliest it leads back to. */
const bridgesIn = (graph: Graph, pairs: number): Uint8Array => {
  const { things, starts, ends, through } = graph;
  const met = new Int32Array(things).fill(-1);
  const back = new Int32Array(things);
  const by = new Int32Array(things).fill(-1);
  const next = starts.slice();
  const bridges = new Uint8Array(pairs);
  let count = 0;
  const meet = (thing: number, pair: number) => {
    met[thing] = back[thing] = count;
    by[thing] = pair;
    count += 1;
  };
  for (let start = 0; start < things; start += 1) {
    if (met[start] !== -1) continue;
    const trail = [start];
    meet(start, -1);
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const entry = next[here] ?? 0;
      if (entry < (starts[here + 1] ?? 0)) {
        next[here] = entry + 1;
        const there = ends[entry] ?? 0;
        const pair = through[entry] ?? 0;
        if (pair === by[here]) continue;
        if (met[there] === -1) {
          meet(there, pair);
          trail.push(there);
        } else back[here] = Math.min(back[here] ?? 0, met[there] ?? 0);
        continue;
      }
      trail.pop();
      const before = trail.at(-1);
      if (before === undefined) continue;
      back[before] = Math.min(back[before] ?? 0, back[here] ?? 0);
      if ((back[here] ?? 0) > (met[before] ?? 0)) bridges[by[here] ?? 0] = 1;
    }
  }
  return bridges;
};

/**
 * Bridges: pairs without whose ties the network falls into more parts. For each pair 2 (in every possible world), 1 (in some), 0 (in none).
 * Exact, since more ties never make a bridge of what is there: a pair is one in every world when it is certain and one among all ties,
 * and in some world when it is one among the certain ties and itself.
 * @param pairs the two things of each pair, and whether it is joined for certain
 */
export const bridgesOf = (
  { all, certain }: Extremes,
  pairs: {
    readonly one: Int32Array;
    readonly other: Int32Array;
    readonly certain: Uint8Array;
  },
): Uint8Array => {
  const count = pairs.one.length;
  const amongAll = bridgesIn(all, count);
  const amongCertain = bridgesIn(certain, count);
  const { of } = partsOf(certain);
  return pairs.certain.map((isCertain, pair) => {
    if (isCertain === 1)
      return amongAll[pair] === 1 ? 2 : (amongCertain[pair] ?? 0);
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0];
    return of[one] === of[other] ? 0 : 1;
  });
};
