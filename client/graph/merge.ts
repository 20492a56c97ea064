import type { Graph, PlacedThing, Thing, Tie } from "./graph.ts";

/** An answer about what lies around somebody. */
export type Part<OneThing extends Thing = Thing, OneTie extends Tie = Tie> = {
  readonly things: readonly OneThing[];
  readonly ties: readonly OneTie[];
};

/**
 * Adds an answer to what is known. Who was there stays as they came, so that nobody moves; what was told again is kept once;
 * a tie without both of its ends is left out.
 */
export function merge<OneThing extends Thing, OneTie extends Tie>(
  graph: Graph<OneThing, OneTie>,
  part: Part<OneThing, OneTie>,
  step: number,
): Graph<OneThing, OneTie> {
  const things = new Map<string, PlacedThing<OneThing>>(graph.things);
  for (const thing of part.things)
    if (!things.has(thing.id)) things.set(thing.id, { ...thing, step });
  const ties = new Map<string, OneTie>(graph.ties);
  for (const tie of part.ties)
    if (things.has(tie.from) && things.has(tie.to)) ties.set(tie.id, tie);
  return { things, ties };
}

/** All answers, one after another; those that have not come yet leave their step empty. */
export const mergeAll = <OneThing extends Thing, OneTie extends Tie>(
  parts: readonly (Part<OneThing, OneTie> | undefined)[],
): Graph<OneThing, OneTie> =>
  parts.reduce<Graph<OneThing, OneTie>>(
    (graph, part, step) =>
      part === undefined ? graph : merge(graph, part, step),
    { things: new Map(), ties: new Map() },
  );
