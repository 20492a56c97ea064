import type { Core, EdgeSingular, NodeSingular } from "cytoscape";

import { type Box, type LabelWish, placeLabels } from "../graph/labels.ts";
import { type } from "../theme/tokens.ts";
import { sizes } from "./stylesheet.ts";

type Side = "below" | "above" | "right" | "left" | "middle";

type Size = { readonly width: number; readonly height: number };

/** Measures names as they will be written. */
export function makeMeasure(): (name: string, size: number) => Size {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Size>();
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

/** Where a name can stand beside its shape, the best first. */
function beside(
  shape: Box,
  { width, height }: Size,
): LabelWish<Side>["places"] {
  const across = shape.left + shape.width / 2 - width / 2;
  const along = shape.top + shape.height / 2 - height / 2;
  const gap = sizes.gap;
  const at = (left: number, top: number): Box => ({ left, top, width, height });
  return [
    { place: "below", box: at(across, shape.top + shape.height + gap) },
    { place: "above", box: at(across, shape.top - height - gap) },
    { place: "right", box: at(shape.left + shape.width + gap, along) },
    { place: "left", box: at(shape.left - width - gap, along) },
  ];
}

const importance = (node: NodeSingular): number =>
  (node.hasClass("chosen") ? 1e6 : 0) +
  (node.hasClass("centre") ? 1e5 : 0) +
  node.degree(false);

/** A tie's name at its middle, when the tie is long enough to bear it. */
function tieWish(
  edge: EdgeSingular,
  { width, height }: Size,
): LabelWish<Side> | undefined {
  const from = edge.source().renderedPosition();
  const to = edge.target().renderedPosition();
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < width + 50) return undefined;
  const middle = edge.renderedMidpoint();
  const box = {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    width,
    height,
  };
  return { id: edge.id(), places: [{ place: "middle", box }] };
}

const sides = "named below above right left";

/** Writes as many names as have room: whoever is looked at first, then those with most ties, then the ties themselves. */
export function nameWhatHasRoom(
  cy: Core,
  measure: (name: string, size: number) => Size,
): void {
  const nodes = cy
    .nodes(":visible")
    .toArray()
    .sort((one, other) => importance(other) - importance(one));
  const own = nodes.filter((node) => !node.hasClass("place"));
  const wishes = own.map((node): LabelWish<Side> => ({
    id: node.id(),
    places: beside(boxOf(node), measure(nameOf(node), sizes.label)),
  }));
  const tieWishes = cy
    .edges(":visible")
    .toArray()
    .sort((one, other) => rank(other) - rank(one))
    .flatMap((edge) => {
      const wish = tieWish(edge, measure(nameOf(edge), sizes.tieLabel));
      return wish === undefined ? [] : [wish];
    });
  const shapes = nodes.map((node) => grow(boxOf(node), 1));
  const placed = placeLabels([...wishes, ...tieWishes], shapes);
  cy.batch(() => {
    cy.elements().removeClass(sides);
    cy.nodes(".place").addClass("named");
    for (const [id, side] of placed)
      cy.getElementById(id).addClass(`named ${side}`);
  });
}

const rank = (edge: EdgeSingular): number =>
  (edge.hasClass("chosen") ? 2 : 0) + (edge.hasClass("contested") ? 1 : 0);

const nameOf = (element: NodeSingular | EdgeSingular): string =>
  String(element.data("name"));
