import Graphology from "graphology";
import louvain from "graphology-communities-louvain";

import type { Pairs } from "./graph.ts";
import { randomFrom, seed } from "./worlds.ts";

/** A division of things into groups, and how well it divides. */
export type Partition = {
  /** The group of each thing. */
  readonly of: Int32Array;
  /** How many more ties lie inside of the groups than chance would put there (Newman & Girvan 2004); 0 when there are no ties. */
  readonly modularity: number;
};

/**
 * Divides a graph into groups that are tied more within than without: Louvain (Blondel et al. 2008) by graphology, with the same
 * random numbers each time, so that the same ties give the same groups.
 * @param joined 1 for each pair that is joined; every pair counts once
 */
export const partitionOf = (
  things: number,
  pairs: Pairs,
  { joined, resolution }: { joined: Uint8Array; resolution: number },
): Partition => {
  const graph = new Graphology({ type: "undirected", multi: false });
  for (let thing = 0; thing < things; thing += 1) graph.addNode(thing);
  joined.forEach((is, pair) => {
    if (is === 1) graph.addEdge(pairs.one[pair], pairs.other[pair]);
  });
  if (graph.size === 0)
    return {
      of: Int32Array.from({ length: things }, (_, thing) => thing),
      modularity: 0,
    };
  const { communities, modularity } = louvain.detailed(graph, {
    rng: randomFrom(seed),
    resolution,
    getEdgeWeight: null,
  });
  return {
    of: Int32Array.from(
      { length: things },
      (_, thing) => communities[thing] ?? thing,
    ),
    modularity,
  };
};

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

const tally = (keys: Iterable<number>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const pairsWithin = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + pairsIn(count), 0);

/** Both groups of a thing as one number. */
const crossing = (one: Int32Array, other: Int32Array): Float64Array =>
  Float64Array.from(
    one,
    (group, thing) => group * one.length + (other[thing] ?? 0),
  );

/**
 * How far two divisions of the same things agree, beyond chance: the adjusted Rand index (Hubert & Arabie 1985). 1 is the same division,
 * around 0 is what chance gives. Groups are numbered below the number of things.
 */
export const agreementOf = (one: Int32Array, other: Int32Array): number => {
  const all = pairsIn(one.length);
  if (all === 0) return 1;
  const together = pairsWithin(tally(crossing(one, other)));
  const [ones, others] = [pairsWithin(tally(one)), pairsWithin(tally(other))];
  const expected = (ones * others) / all;
  const most = (ones + others) / 2;
  // Both divisions leave everyone alone, or keep all together.
  if (most === expected) return 1;
  return (together - expected) / (most - expected);
};

/** Of the others in each thing's group, the share that is with it in another division, too; 1 for whom the group holds nobody else. */
export const togetherness = (
  one: Int32Array,
  other: Int32Array,
): Float64Array => {
  const sizes = tally(one);
  const cross = crossing(one, other);
  const kept = tally(cross);
  return Float64Array.from(one, (group, thing) => {
    const others = (sizes.get(group) ?? 1) - 1;
    return others === 0 ? 1 : ((kept.get(cross[thing] ?? 0) ?? 1) - 1) / others;
  });
};
