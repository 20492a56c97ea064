import type { Graph, PlacedThing, Thing, Tie } from "./graph.ts";

/** What is left to see when hidden ones, and ties that end in them, are put away. */
export function shown<OneThing extends Thing, OneTie extends Tie>(
  graph: Graph<OneThing, OneTie>,
  hidden: readonly string[],
): Graph<OneThing, OneTie> {
  if (hidden.length === 0) return graph;
  const away = new Set(hidden);
  return {
    things: new Map([...graph.things].filter(([id]) => !away.has(id))),
    ties: new Map(
      [...graph.ties].filter(
        ([id, { from, to }]) =>
          !away.has(id) && !away.has(from) && !away.has(to),
      ),
    ),
  };
}

/** What the reading took away: what there is under all claims and not under it. */
export const wentAway = <OneThing extends Thing, OneTie extends Tie>(
  all: Graph<OneThing, OneTie>,
  read: Graph<OneThing, OneTie>,
): {
  readonly things: readonly OneThing[];
  readonly ties: readonly OneTie[];
} => ({
  things: [...all.things.values()].filter(({ id }) => !read.things.has(id)),
  ties: [...all.ties.values()].filter(({ id }) => !read.ties.has(id)),
});

/** How a tie is drawn and told. Contested may be denied as well; the rest exclude each other. */
export type TieLook = {
  readonly line: "solid" | "dashed" | "dotted";
  readonly isContested: boolean;
  readonly isDenied: boolean;
};

/** Contested before denied before doubted. */
export const lookOf = ({
  affirmed,
  contested,
  doubted,
}: Pick<Tie, "affirmed" | "contested" | "doubted">): TieLook => ({
  line: contested ? "dotted" : !affirmed || doubted ? "dashed" : "solid",
  isContested: contested,
  isDenied: !affirmed,
});

/** Ties of somebody. */
export const tiesOf = <OneTie extends Tie>(
  graph: Graph<Thing, OneTie>,
  id: string,
): readonly OneTie[] =>
  [...graph.ties.values()].filter(({ from, to }) => from === id || to === id);

/** Everyone's neighbours, one for each tie, in the order of the ties. */
export function neighboursIn(
  graph: Graph,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = found.get(id);
    if (known === undefined) found.set(id, [other]);
    else known.push(other);
  };
  for (const { from, to } of graph.ties.values()) {
    add(from, to);
    if (from !== to) add(to, from);
  }
  return found;
}

/** A place in the walk through what is shown. */
export type Stop<OneThing extends Thing = Thing, OneTie extends Tie = Tie> =
  | { readonly is: "thing"; readonly thing: PlacedThing<OneThing> }
  | { readonly is: "tie"; readonly tie: OneTie };

/** The id of what stands there. */
export const idOfStop = (stop: Stop): string =>
  stop.is === "thing" ? stop.thing.id : stop.tie.id;

/**
 * The order of a walk with the keyboard: everyone in the order in which they came, each followed by the ties that lead back to those before them,
 * so that a tie is met when both of its ends have been.
 */
export function walk<OneThing extends Thing, OneTie extends Tie>(
  graph: Graph<OneThing, OneTie>,
): readonly Stop<OneThing, OneTie>[] {
  const place = new Map([...graph.things.keys()].map((id, at) => [id, at]));
  const back = new Map<string, OneTie[]>();
  for (const tie of graph.ties.values()) {
    const later =
      (place.get(tie.from) ?? 0) > (place.get(tie.to) ?? 0) ? tie.from : tie.to;
    back.set(later, [...(back.get(later) ?? []), tie]);
  }
  return [...graph.things.values()].flatMap(
    (thing): readonly Stop<OneThing, OneTie>[] => [
      { is: "thing", thing },
      ...(back.get(thing.id) ?? []).map((tie) => ({ is: "tie", tie }) as const),
    ],
  );
}

/** The next stop of the walk, round its ends. */
export function nextStop(
  stops: readonly Stop[],
  from: string | undefined,
  by: 1 | -1,
): string | undefined {
  if (stops.length === 0) return undefined;
  const at = stops.findIndex((stop) => idOfStop(stop) === from);
  const next = at < 0 ? (by === 1 ? 0 : -1) : (at + by) % stops.length;
  const stop = stops.at(next);
  return stop === undefined ? undefined : idOfStop(stop);
}
