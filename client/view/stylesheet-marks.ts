import type { NodeSingular, StylesheetJson } from "cytoscape";

import {
  type Colours,
  gradeColours,
  groupColours,
  type Scheme,
  type,
} from "../theme/tokens.ts";
import { sizes } from "./sizes.ts";

/** How far a shape of the usual size is grown by what is measured. */
const grown =
  (width: number) =>
  (node: NodeSingular): number =>
    width * Number(node.data("grow"));

/** What is told by size and colour, and where two layers of it meet. */
export const marking = (colours: Colours, by: number): StylesheetJson => [
  {
    selector: "node.sized",
    style: {
      width: grown(sizes.shape * by),
      height: grown(sizes.shape * by),
    },
  },
  {
    selector: "node.uncoloured",
    style: { "background-color": colours.card },
  },
  {
    selector: "node.cut",
    style: {
      "border-style": "double",
      "border-width": 6 * by,
      "border-color": colours.ink,
    },
  },
];

/** Boxes around several, and words on the ground. */
export const ground = (colours: Colours, zoom: number): StylesheetJson => [
  {
    selector: "node.group",
    style: {
      shape: "round-rectangle",
      "background-color": colours.chosen,
      "background-opacity": 0.35,
      "border-color": colours.edge,
      "border-width": 1 / zoom,
      padding: "26px",
      label: "data(name)",
      "font-family": type.sans.replaceAll("'", '"'),
      "font-size": sizes.label / zoom,
      "font-weight": 600,
      color: colours.muted,
      "text-valign": "top",
      "text-margin-y": 18 / zoom,
      "overlay-opacity": 0,
    },
  },
  {
    selector: "node.mark",
    style: {
      width: 1,
      height: 1,
      "border-width": 0,
      "background-opacity": 0,
      label: "data(name)",
      "font-family": type.serif.replaceAll("'", '"'),
      "font-size": sizes.mark / zoom,
      color: colours.muted,
      "text-valign": "center",
      events: "no",
    },
  },
];

/** Fills of numbers: of groups, and of the grades of a measure. */
export const numbered = (scheme: Scheme): StylesheetJson =>
  (
    [
      ["colour", groupColours],
      ["grade", gradeColours],
    ] as const
  ).flatMap(([name, fills]) =>
    fills[scheme].map((colour, at) => ({
      selector: `node.${name}${at}`,
      style: { "background-color": colour },
    })),
  );
