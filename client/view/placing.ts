import type { Core, LayoutOptions } from "cytoscape";

import type { Graph } from "../graph/graph.ts";
import { nearTheirOwn, onRings, type Point } from "../graph/rings.ts";
import type { Layout } from "../graph/view.ts";

/** Above this many the force-directed layout gets fewer rounds, so that nobody waits. */
const many = 400;

type FcoseOptions = LayoutOptions & {
  readonly fixedNodeConstraint?: readonly {
    readonly nodeId: string;
    readonly position: Point;
  }[];
  readonly [option: string]: unknown;
};

/** Options of the force-directed layout: never by chance, so that one address is one picture. */
const force = (
  count: number,
  fixed: ReadonlyMap<string, Point>,
): FcoseOptions => ({
  name: "fcose",
  quality: "proof",
  randomize: false,
  animate: false,
  fit: false,
  packComponents: false,
  nodeSeparation: 110,
  nodeRepulsion: 24_000 * Math.max(1, count / 50),
  idealEdgeLength: 150,
  edgeElasticity: 0.35,
  gravity: 0.12,
  numIter: count > many ? 400 : 2500,
  ...(fixed.size === 0
    ? {}
    : {
        fixedNodeConstraint: [...fixed].map(([nodeId, position]) => ({
          nodeId,
          position,
        })),
      }),
});

/** Where everyone in the view stands now. */
export const pointsOf = (
  cy: Core,
  ids: Iterable<string>,
): ReadonlyMap<string, Point> =>
  new Map(
    [...ids].map((id) => {
      const { x, y } = cy.getElementById(id).position();
      return [id, { x, y }] as const;
    }),
  );

const moveTo = (cy: Core, points: ReadonlyMap<string, Point>): void => {
  for (const [id, point] of points)
    cy.getElementById(id).position({ ...point });
};

/** These and the ties among them. */
const amongOnly = (cy: Core, ids: ReadonlySet<string>) =>
  cy
    .nodes()
    .filter((node) => ids.has(node.id()))
    .union(
      cy
        .edges()
        .filter(
          (edge) => ids.has(edge.source().id()) && ids.has(edge.target().id()),
        ),
    );

/**
 * Gives places to those who have none, step by step as they came: those placed before do not move.
 * @param placed the places that stand; empty to lay everything out anew
 */
export function place(
  cy: Core,
  {
    graph,
    centre,
    layout,
  }: {
    readonly graph: Graph;
    readonly centre: string | undefined;
    readonly layout: Layout;
  },
  placed: ReadonlyMap<string, Point>,
): void {
  if (layout === "concentric") {
    const rings = onRings(graph, centre);
    const near = nearTheirOwn(
      graph,
      [...graph.things.keys()].filter((id) => !placed.has(id)),
      placed,
    );
    moveTo(cy, placed.size === 0 ? rings : near);
    return;
  }
  const standing = new Map(placed);
  const steps = new Map<number, string[]>();
  for (const { id, step } of graph.things.values())
    if (!standing.has(id)) steps.set(step, [...(steps.get(step) ?? []), id]);
  for (const [, ids] of [...steps].sort(([one], [other]) => one - other)) {
    const starts =
      standing.size > 0
        ? nearTheirOwn(graph, ids, standing)
        : onRings(graph, centre);
    moveTo(cy, new Map([...starts].filter(([id]) => ids.includes(id))));
    const among = new Set([...standing.keys(), ...ids]);
    if (among.size > 1)
      amongOnly(cy, among).layout(force(among.size, standing)).run();
    // The layout keeps the fixed ones to a hair's breadth; they keep to the letter.
    moveTo(cy, standing);
    for (const [id, point] of pointsOf(cy, ids)) standing.set(id, point);
  }
}
