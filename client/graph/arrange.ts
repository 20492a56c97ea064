import type { Graph, Thing } from "./graph.ts";
import { inLayers, inTwoColumns } from "./layers.ts";
import { onMap } from "./map.ts";
import { onRings, type Point } from "./rings.ts";
import type { SiftedTie } from "./sift.ts";
import { onTimeAxis } from "./time-axis.ts";
import type { Layout } from "./view.ts";

/** Words on the ground of a drawing: a year of the axis, a corner of the map. */
export type Mark = Point & { readonly id: string; readonly name: string };

/** Where everyone stands, and what is written on the ground. */
export type Arranged = {
  readonly points: ReadonlyMap<string, Point>;
  readonly marks: readonly Mark[];
};

/** The words that a layout writes on the ground. */
export type GroundWords = {
  readonly undated: string;
  readonly noPlace: string;
};

/** Lays a network out by rule: the same network gives the same places. By ties is the view's own, and is not asked here. */
export function arrange(
  graph: Graph<Thing, SiftedTie>,
  layout: Exclude<Layout, "force">,
  {
    centre,
    words,
  }: { readonly centre: string | undefined; readonly words: GroundWords },
): Arranged {
  switch (layout) {
    case "concentric":
      return { points: onRings(graph, centre), marks: [] };
    case "layered":
      return { points: inLayers(graph), marks: [] };
    case "bipartite":
      return { points: inTwoColumns(graph), marks: [] };
    case "time":
      return onTimeAxis(graph, words.undated);
    case "map":
      return onMap(graph, words.noPlace);
  }
}
