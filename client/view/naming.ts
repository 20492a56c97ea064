import type { Core, EdgeSingular, NodeSingular } from "cytoscape";

import { type Box, type LabelWish, placeLabels } from "../graph/labels.ts";
import { type } from "../theme/tokens.ts";
import { sizes } from "./sizes.ts";

type Side = "below" | "above" | "right" | "left" | "middle";

type Size = { readonly width: number; readonly height: number };

/** Measures a name of one or more lines. */
export type Measure = (name: string, size: number) => Size;

/** Measures names as they will be written; anew once the page's fonts have come. */
export function makeMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Size>();
  void document.fonts.ready.then(() => known.clear());
  document.fonts.addEventListener("loadingdone", () => known.clear());
  return (name, size) => {
    const key = `${size} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const lines = name.split("\n");
    if (context !== null) context.font = `600 ${size}px ${type.sans}`;
    const width = Math.max(
      ...lines.map((line) =>
        context === null ? line.length * 7 : context.measureText(line).width,
      ),
    );
    const measured = { width, height: lines.length * size * sizes.lineHeight };
    known.set(key, measured);
    return measured;
  };
}

const grow = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const boxOf = (node: NodeSingular): Box => {
  const { x, y } = node.renderedPosition();
  const width = node.renderedWidth();
  const height = node.renderedHeight();
  return { left: x - width / 2, top: y - height / 2, width, height };
};

/** How many ties leave a shape on each side. */
function tiesBySide(node: NodeSingular): Readonly<Record<Side, number>> {
  const count = { below: 0, above: 0, right: 0, left: 0, middle: 0 };
  const from = node.position();
  for (const edge of node.connectedEdges().toArray()) {
    const source = edge.source();
    const other = source.id() === node.id() ? edge.target() : source;
    if (!isShape(other)) continue;
    const to = other.position();
    const across = to.x - from.x;
    const along = to.y - from.y;
    if (Math.abs(along) * 1.7 > Math.abs(across))
      count[along > 0 ? "below" : "above"]++;
    else count[across > 0 ? "right" : "left"]++;
  }
  return count;
}

/** Where a name can stand beside its shape: first where no tie leaves it, else below. */
function beside(
  shape: Box,
  { width, height }: Size,
  ties: Readonly<Record<Side, number>>,
): LabelWish<Side>["places"] {
  const across = shape.left + shape.width / 2 - width / 2;
  const along = shape.top + shape.height / 2 - height / 2;
  const gap = sizes.gap;
  const at = (left: number, top: number): Box => ({ left, top, width, height });
  const places = [
    { place: "below", box: at(across, shape.top + shape.height + gap) },
    { place: "above", box: at(across, shape.top - height - gap) },
    { place: "right", box: at(shape.left + shape.width + gap, along) },
    { place: "left", box: at(shape.left - width - gap, along) },
  ] as const;
  return [...places].sort((one, other) => ties[one.place] - ties[other.place]);
}

/** The box of a place: its name within a frame. */
const around = (shape: Box, { width, height }: Size): Box => ({
  left: shape.left + shape.width / 2 - width / 2 - sizes.frame,
  top: shape.top + shape.height / 2 - height / 2 - sizes.frame,
  width: width + 2 * sizes.frame,
  height: height + 2 * sizes.frame,
});

/** Those with the most ties are named even in a crowd: so many of them, and only with so many ties. */
const hub = { most: 5, ties: 8 } as const;

/** Whether it is somebody or something drawn at a place: no box, no word on the ground, nobody who waits for a place. */
export const isShape = (node: NodeSingular): boolean =>
  !node.hasClass("group") &&
  !node.hasClass("mark") &&
  !node.hasClass("waiting");

/** How much a shape stands out: by its size where size tells something, else by its ties. */
const standing = (node: NodeSingular): number =>
  node.hasClass("sized")
    ? Number(node.data("grow")) * hub.ties
    : node.degree(false);

const importance = (node: NodeSingular): number =>
  (node.hasClass("chosen") ? 1e6 : 0) +
  (node.hasClass("centre") ? 1e5 : 0) +
  // A place has but one way to be named.
  (node.hasClass("place") ? 1e4 : 0) +
  standing(node);

/** Whoever is looked at, whoever stands in the middle, and the hubs. */
function insisting(nodes: readonly NodeSingular[]): ReadonlySet<NodeSingular> {
  const hubs = nodes
    .map((node) => ({ node, stands: standing(node) }))
    .filter(({ stands }) => stands >= hub.ties)
    .toSorted((one, other) => other.stands - one.stands)
    .slice(0, hub.most)
    .map(({ node }) => node);
  return new Set([
    ...nodes.filter(
      (node) => node.hasClass("chosen") || node.hasClass("centre"),
    ),
    ...hubs,
  ]);
}

/** A tie's name at its middle, when the tie is long enough to bear it. */
function tieWish(
  edge: EdgeSingular,
  { width, height }: Size,
): LabelWish<Side> | undefined {
  const from = edge.source().renderedPosition();
  const to = edge.target().renderedPosition();
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < sizes.shortTie) return undefined;
  const middle = edge.renderedMidpoint();
  const box = {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    width,
    height,
  };
  return { id: edge.id(), places: [{ place: "middle", box }] };
}

/** Among more lines than this none is named by itself, since other lines would cross its name: a pointer names it. */
const mostNamed = 80;

/** Among more shapes in sight than this, those with most ties are named; their names may cover the others. */
const mostShapes = 300;

/** What a name puts on its shape or line. */
export const namedClasses = [
  "named",
  "below",
  "above",
  "right",
  "left",
  "middle",
  "over",
] as const;
const sides = namedClasses.join(" ");

/** Writes as many names as have room: whoever is looked at first, then those with most ties, then the ties themselves. */
export function nameWhatHasRoom(cy: Core, measure: Measure): void {
  // Shapes of places are measured without their names.
  cy.nodes(".place.named").removeClass(sides);
  const { x1, x2, y1, y2 } = cy.extent();
  const inSight = cy
    .nodes()
    .toArray()
    .filter((node) => {
      const { x, y } = node.position();
      const isThere = x >= x1 && x <= x2 && y >= y1 && y <= y2;
      return isThere && isShape(node);
    })
    .map((node) => ({ node, weight: importance(node) }))
    .sort((one, other) => other.weight - one.weight);
  const nodes = inSight.slice(0, mostShapes).map(({ node }) => node);
  const insist = insisting(nodes);
  const wishes = nodes.map((node): LabelWish<Side> => {
    const size = measure(nameOf(node), sizes.label);
    const shape = boxOf(node);
    return {
      id: node.id(),
      insists: insist.has(node),
      places: node.hasClass("place")
        ? [{ place: "middle", box: around(shape, size) }]
        : beside(shape, size, tiesBySide(node)),
    };
  });
  const lines =
    cy.edges().length > mostNamed ? [] : cy.edges(":visible").toArray();
  const tieWishes = lines
    .sort((one, other) => rank(other) - rank(one))
    .flatMap((edge) => {
      const wish = tieWish(edge, measure(nameOf(edge), sizes.tieLabel));
      return wish === undefined ? [] : [wish];
    });
  const shapes = new Map(
    nodes.map((node) => [node.id(), grow(boxOf(node), 1)]),
  );
  const first = wishes.filter(({ insists }) => insists === true);
  const others = wishes.filter(({ insists }) => insists !== true);
  const placed = placeLabels([...first, ...others, ...tieWishes], shapes, {
    left: 0,
    top: 0,
    width: cy.width(),
    height: cy.height(),
  });
  const insists = new Set(first.map(({ id }) => id));
  // Whoever is named as before is not touched: each touch styles a shape anew.
  cy.batch(() => {
    cy.elements(".named")
      .filter((element) => !placed.has(element.id()))
      .removeClass(sides);
    for (const [id, side] of placed) {
      const element = cy.getElementById(id);
      if (element.hasClass("named") && element.hasClass(side)) continue;
      const over = insists.has(id) ? "over" : "";
      element.removeClass(sides).addClass(`named ${side} ${over}`);
    }
  });
}

const rank = (edge: EdgeSingular): number =>
  (edge.hasClass("chosen") ? 2 : 0) + (edge.hasClass("contested") ? 1 : 0);

const nameOf = (element: NodeSingular | EdgeSingular): string =>
  String(element.data("name"));
