import cytoscape, { type Core, type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";

import type { Graph } from "../graph/graph.ts";
import { nearTheirOwn, onRings, type Point } from "../graph/rings.ts";
import { clearLines } from "./clear-lines.ts";
import { layByForceAtlas } from "./force-atlas.ts";

cytoscape.use(fcose);

/** A network to be laid out by its ties: cloneable, so that a worker can have it. */
export type ForceJob = {
  readonly graph: Graph;
  readonly centre: string | undefined;
  /** Those who have a place, and keep it. */
  readonly placed: ReadonlyMap<string, Point>;
  /** The id of the box around somebody. */
  readonly boxes: ReadonlyMap<string, string>;
};

/** Above this many, fcose takes seconds. */
const many = 400;
/** Up to so many, lines are led past shapes: of more, nobody follows a single line by eye. */
const followed = 120;
/** Width and height of a shape with room around it. */
const shape = 34;

type FcoseOptions = LayoutOptions & {
  readonly fixedNodeConstraint?: readonly {
    readonly nodeId: string;
    readonly position: Point;
  }[];
  readonly [option: string]: unknown;
};

/** Options of the layout: never by chance, so that one address is one picture. */
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
  numIter: 2500,
  ...(fixed.size === 0
    ? {}
    : {
        fixedNodeConstraint: [...fixed].map(([nodeId, position]) => ({
          nodeId,
          position,
        })),
      }),
});

const moveTo = (cy: Core, points: ReadonlyMap<string, Point>): void => {
  for (const [id, point] of points)
    cy.getElementById(id).position({ ...point });
};

/** A network without a screen, with only what a layout looks at. */
const unseen = ({ graph, boxes }: ForceJob): Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: shape, height: shape } }],
    elements: [
      ...[...new Set(boxes.values())].map((id) => ({ data: { id } })),
      ...[...graph.things.keys()].map((id) => ({
        data: { id, parent: boxes.get(id) ?? null },
      })),
      ...[...graph.ties.values()].map(({ id, from, to }) => ({
        data: { id, source: from, target: to },
      })),
    ],
  });

/** These, the boxes around them and the ties among them. */
const amongOnly = (cy: Core, ids: ReadonlySet<string>) => {
  const nodes = cy.nodes().filter((node) => ids.has(node.id()));
  return nodes
    .union(nodes.parent())
    .union(
      cy
        .edges()
        .filter(
          (edge) => ids.has(edge.source().id()) && ids.has(edge.target().id()),
        ),
    );
};

/**
 * Gives places to those who have none, step by step as they came: those placed before do not move.
 * The same job gives the same places.
 */
export function layByForce(job: ForceJob): ReadonlyMap<string, Point> {
  const { graph, centre, placed, boxes } = job;
  if (graph.things.size > many) return layByForceAtlas(job);
  const cy = unseen(job);
  const standing = new Map(placed);
  moveTo(cy, standing);
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
    for (const id of ids) {
      const { x, y } = cy.getElementById(id).position();
      standing.set(id, { x, y });
    }
    if (boxes.size > 0 || standing.size > followed) continue;
    const cleared = clearLines(standing, graph.ties.values(), new Set(ids));
    for (const id of ids) standing.set(id, cleared.get(id) ?? { x: 0, y: 0 });
  }
  cy.destroy();
  return standing;
}
