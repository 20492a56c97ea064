import type { Core, EdgeSingular, NodeSingular } from "cytoscape";

import type { DrawnLine } from "../graph/export/line-marks.ts";
import type { DrawnPicture } from "../graph/export/marks.ts";
import type { DrawnShape } from "../graph/export/shape-mark.ts";
import { thingKinds } from "../graph/graph.ts";
import type { Line } from "../graph/lines.ts";
import { colourName } from "./colour-name.ts";
import { sizes } from "./sizes.ts";

const row = sizes.label * sizes.lineHeight;

/** Where the first line of a name stands beside its shape. */
function namedAt(node: NodeSingular, lines: number): DrawnShape["namedAt"] {
  const { x, y } = node.renderedPosition();
  const across = node.renderedWidth() / 2 + sizes.gap;
  const along = node.renderedHeight() / 2 + sizes.gap;
  const centred = y + sizes.label / 2 - 2 - ((lines - 1) * row) / 2;
  if (node.hasClass("right"))
    return { x: x + across, y: centred, anchor: "start" };
  if (node.hasClass("left"))
    return { x: x - across, y: centred, anchor: "end" };
  if (node.hasClass("middle")) return { x, y: centred, anchor: "middle" };
  return node.hasClass("above")
    ? { x, y: y - along - (lines - 1) * row, anchor: "middle" }
    : { x, y: y + along + sizes.label - 2, anchor: "middle" };
}

/** The words on a shape or a line, when there was room for them. */
const wordsOf = (element: NodeSingular | EdgeSingular): readonly string[] =>
  element.hasClass("named") ? String(element.data("name")).split("\n") : [];

const shapeOf = (node: NodeSingular): readonly DrawnShape[] => {
  const kind = thingKinds.find((known) => node.hasClass(known));
  if (kind === undefined) return [];
  const name = wordsOf(node);
  return [
    {
      id: node.id(),
      kind,
      ...node.renderedPosition(),
      width: node.renderedWidth(),
      height: node.renderedHeight(),
      fill: colourName(String(node.style("background-color"))),
      constructed: node.hasClass("constructed"),
      isCut: node.hasClass("cut"),
      name,
      namedAt: namedAt(node, name.length),
    },
  ];
};

/** Less than this beside the straight way nobody sees. */
const seenBend = 1.5;

const bendOf = (edge: EdgeSingular): DrawnLine["bend"] => {
  const [from, to] = [edge.source(), edge.target()].map((end) =>
    end.renderedPosition(),
  );
  const middle = edge.renderedMidpoint();
  if (from === undefined || to === undefined) return undefined;
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const beside =
    (middle.y - (from.y + to.y) / 2) * Math.cos(turn) -
    (middle.x - (from.x + to.x) / 2) * Math.sin(turn);
  return Math.abs(beside) < seenBend ? undefined : { ...middle };
};

/** What stands on the screen, with the names that had room. @param lines what the lines drawn stand for */
export function drawnOn(cy: Core, lines: readonly Line[]): DrawnPicture {
  const nodes = cy.nodes(":visible").toArray();
  const words = (node: NodeSingular): string => String(node.data("name"));
  return {
    boxes: nodes
      .filter((node) => node.hasClass("group"))
      .map((node) => ({
        ...node.renderedPosition(),
        width: node.renderedOuterWidth(),
        height: node.renderedOuterHeight(),
        name: words(node),
      })),
    ground: nodes
      .filter((node) => node.hasClass("mark"))
      .map((node) => ({ ...node.renderedPosition(), words: words(node) })),
    lines: lines.flatMap((line) => {
      const edge = cy.getElementById(line.id);
      return edge.empty() || !edge.isEdge()
        ? []
        : [
            {
              ...line,
              bend: bendOf(edge),
              words: wordsOf(edge),
              isBridge: edge.hasClass("bridge"),
            },
          ];
    }),
    shapes: nodes.flatMap(shapeOf),
  };
}
