import type { StylesheetJson } from "cytoscape";

import type { ThingKind } from "../graph/graph.ts";
import {
  type Colours,
  colours as coloursBy,
  type Scheme,
  type,
} from "../theme/tokens.ts";
import { fills } from "./fills.ts";
import { extents, growth, sizes } from "./sizes.ts";
import { ground, marking, numbered } from "./stylesheet-marks.ts";

/** What the shape of a kind has of its own beside its outline. */
const ofKind = (kind: ThingKind, colours: Colours, by: number) => {
  const [width, height] = extents[kind];
  return {
    width: width * by,
    height: height * by,
    "background-color": fills(colours)[kind],
  };
};

const shapes = (colours: Colours, by: number): StylesheetJson => [
  {
    selector: "node",
    style: {
      ...ofKind("person", colours, by),
      "border-width": by,
      "border-color": colours.edge,
      "overlay-opacity": 0,
    },
  },
  { selector: "node.person", style: { shape: "ellipse" } },
  {
    selector: "node.organization",
    style: { shape: "rectangle", ...ofKind("organization", colours, by) },
  },
  {
    selector: "node.security-cell",
    style: {
      shape: "hexagon",
      ...ofKind("security-cell", colours, by),
    },
  },
  {
    selector: "node.institution",
    style: {
      shape: "round-rectangle",
      ...ofKind("institution", colours, by),
    },
  },
  {
    selector: "node.force",
    style: {
      shape: "cut-rectangle",
      ...ofKind("force", colours, by),
    },
  },
  {
    selector: "node.place",
    style: {
      shape: "rectangle",
      ...ofKind("place", colours, by),
      "border-color": colours.edge,
      "border-width": by,
    },
  },
  ...marking(colours, by),
  {
    selector: "node.constructed",
    style: {
      "border-style": "dashed",
      "border-width": 1.5 * by,
      "border-color": colours.muted,
    },
  },
  {
    selector: "node.centre",
    style: { "border-width": 2.5 * by, "border-color": colours.accent },
  },
  {
    selector: "node.centre.person",
    style: { width: sizes.centre * by, height: sizes.centre * by },
  },
  {
    selector: "node.chosen",
    style: {
      "border-width": 4 * by,
      "border-style": "solid",
      "border-color": colours.accent,
    },
  },
];

const ties = (colours: Colours, by: number): StylesheetJson => [
  {
    selector: "edge",
    style: {
      width: 1.4 * by,
      "line-color": colours.tie,
      "curve-style": "bezier",
      "control-point-step-size": 34,
      "target-arrow-color": colours.tie,
      "mid-target-arrow-color": colours.tie,
      "arrow-scale": 1,
      "overlay-opacity": 0,
    },
  },
  // Straight from middle to middle, without a search for neighbours to bend around, nor for the ends at the shapes' edges.
  {
    selector: "edge.cheap",
    style: { "curve-style": "haystack", "haystack-radius": 0 },
  },
  { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
  {
    selector: "edge.dashed",
    style: { "line-style": "dashed", "line-dash-pattern": [7 * by, 5 * by] },
  },
  {
    selector: "edge.dotted",
    // Round dots: Cytoscape's own dotted line is too dense to be told from a solid one.
    style: {
      "line-style": "dashed",
      "line-dash-pattern": [0.5 * by, 4.5 * by],
      "line-cap": "round",
      width: 2.4 * by,
    },
  },
  {
    selector: "edge.contested",
    style: {
      "line-color": colours.conflict,
      "target-arrow-color": colours.conflict,
      "mid-target-arrow-color": colours.conflict,
    },
  },
  {
    selector: "edge.denied",
    style: { "mid-target-arrow-shape": "tee", "arrow-scale": 1.4 },
  },
  // A tie of the constructed layer is hollow, whatever else is said of it.
  {
    selector: "edge.constructed",
    style: {
      width: 1.6 * by,
      "line-color": colours.card,
      "line-outline-width": 1 * by,
      "line-outline-color": colours.tie,
    },
  },
  {
    selector: "edge.constructed.contested",
    style: {
      "line-color": colours.card,
      "line-outline-color": colours.conflict,
    },
  },
  // Joined by us, written in no file: a pale band.
  {
    selector: "edge.joint",
    style: {
      width: 4 * by,
      "line-color": colours.accent,
      "line-opacity": 0.25,
      "line-cap": "butt",
    },
  },
  { selector: "edge.bundle", style: { width: 3 * by } },
  { selector: "edge.bridge", style: { width: 5.5 * by } },
  {
    selector: "edge.chosen",
    style: {
      width: 4 * by,
      "underlay-color": colours.accent,
      "underlay-opacity": 0.25,
      "underlay-padding": 5,
    },
  },
  {
    selector: "node.gathered",
    style: {
      "underlay-color": colours.accent,
      "underlay-opacity": 0.28,
      "underlay-padding": 9 * by,
      "underlay-shape": "ellipse",
    },
  },
  {
    selector: "node.sought",
    style: {
      "outline-width": 3 * by,
      "outline-offset": 3 * by,
      "outline-color": colours.accent,
      "outline-style": "dashed",
    },
  },
  { selector: "node.dim", style: { opacity: 0.4 } },
  // Its name lies over whatever it covers.
  { selector: "node.over", style: { "z-index": 1 } },
  { selector: ".waiting", style: { visibility: "hidden" } },
];

/** Labels keep their size on the screen at every scale; where there is no room the class `named` is missing. */
const labels = (colours: Colours, zoom: number): StylesheetJson => {
  const lettered = {
    label: "data(name)",
    "text-wrap": "wrap",
    "font-family": type.sans.replaceAll("'", '"'),
    "line-height": sizes.lineHeight,
  } as const;
  return [
    {
      selector: "node.named, node.hovered",
      style: {
        ...lettered,
        "font-size": sizes.label / zoom,
        color: colours.ink,
        "text-valign": "bottom",
        "text-margin-y": sizes.gap / zoom,
        "text-background-color": colours.card,
        "text-background-opacity": 0.75,
        "text-background-padding": `${1 / zoom}px`,
      },
    },
    {
      selector: "node.above",
      style: { "text-valign": "top", "text-margin-y": -sizes.gap / zoom },
    },
    {
      selector: "node.right",
      style: {
        "text-valign": "center",
        "text-halign": "right",
        "text-margin-y": 0,
        "text-margin-x": sizes.gap / zoom,
        "text-justification": "left",
      },
    },
    {
      selector: "node.left",
      style: {
        "text-valign": "center",
        "text-halign": "left",
        "text-margin-y": 0,
        "text-margin-x": -sizes.gap / zoom,
        "text-justification": "right",
      },
    },
    {
      selector: "node.place.named, node.place.hovered",
      style: {
        width: "data(width)",
        height: "data(height)",
        "text-valign": "center",
        "text-halign": "center",
        "text-margin-x": 0,
        "text-margin-y": 0,
        "text-background-opacity": 0,
      },
    },
    {
      selector: "node.centre, node.chosen",
      style: { "font-weight": 600 },
    },
    {
      selector: "edge.named, edge.hovered",
      style: {
        ...lettered,
        "font-size": sizes.tieLabel / zoom,
        color: colours.muted,
        "text-background-color": colours.card,
        "text-background-opacity": 0.9,
        "text-background-padding": `${2 / zoom}px`,
      },
    },
    { selector: "edge.contested", style: { color: colours.conflict } },
  ];
};

/** The look of a network in a scheme's colours, at a scale. */
export const stylesheet = (scheme: Scheme, zoom: number): StylesheetJson => [
  ...shapes(coloursBy[scheme], growth(zoom)),
  ...numbered(scheme),
  ...ground(coloursBy[scheme], zoom),
  ...ties(coloursBy[scheme], growth(zoom)),
  ...labels(coloursBy[scheme], zoom),
];
