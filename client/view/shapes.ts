import type { Core, NodeSingular } from "cytoscape";

import type { DrawnShape } from "../graph/export/marks.ts";
import { thingKinds } from "../graph/graph.ts";
import { colourName } from "./colour-name.ts";
import { sizes } from "./sizes.ts";

const line = sizes.label * sizes.lineHeight;

/** Where the first line of a name stands beside its shape. */
function namedAt(node: NodeSingular, lines: number): DrawnShape["namedAt"] {
  const { x, y } = node.renderedPosition();
  const across = node.renderedWidth() / 2 + sizes.gap;
  const along = node.renderedHeight() / 2 + sizes.gap;
  const centred = y + sizes.label / 2 - 2 - ((lines - 1) * line) / 2;
  if (node.hasClass("right"))
    return { x: x + across, y: centred, anchor: "start" };
  if (node.hasClass("left"))
    return { x: x - across, y: centred, anchor: "end" };
  if (node.hasClass("middle")) return { x, y: centred, anchor: "middle" };
  return node.hasClass("above")
    ? { x, y: y - along - (lines - 1) * line, anchor: "middle" }
    : { x, y: y + along + sizes.label - 2, anchor: "middle" };
}

/** The people, bodies and places on the screen, with the names that had room. */
export const shapesOf = (cy: Core): readonly DrawnShape[] =>
  cy
    .nodes(":visible")
    .toArray()
    .flatMap((node): readonly DrawnShape[] => {
      const kind = thingKinds.find((known) => node.hasClass(known));
      if (kind === undefined) return [];
      const name = node.hasClass("named")
        ? String(node.data("name")).split("\n")
        : [];
      return [
        {
          id: node.id(),
          kind,
          ...node.renderedPosition(),
          width: node.renderedWidth(),
          height: node.renderedHeight(),
          fill: colourName(String(node.style("background-color"))),
          constructed: node.hasClass("constructed"),
          name,
          namedAt: namedAt(node, name.length),
        },
      ];
    });
