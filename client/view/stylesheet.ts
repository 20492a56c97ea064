import type { StylesheetJson } from "cytoscape";

import { type Colours, type } from "../theme/tokens.ts";

/** Sizes in pixels at the scale of 1. */
export const sizes = {
  shape: 30,
  centre: 38,
  label: 13,
  tieLabel: 12,
  lineHeight: 1.2,
  gap: 4,
} as const;

const shapes = (colours: Colours): StylesheetJson => [
  {
    selector: "node",
    style: {
      width: sizes.shape,
      height: sizes.shape,
      "border-width": 1,
      "border-color": colours.edge,
      "background-color": colours.person,
      "overlay-opacity": 0,
    },
  },
  { selector: "node.person", style: { shape: "ellipse" } },
  {
    selector: "node.organization",
    style: { shape: "rectangle", "background-color": colours.organization },
  },
  {
    selector: "node.security-cell",
    style: {
      shape: "hexagon",
      width: sizes.shape + 4,
      "background-color": colours.securityCell,
    },
  },
  {
    selector: "node.institution",
    style: {
      shape: "round-rectangle",
      width: sizes.shape + 12,
      height: sizes.shape - 6,
      "background-color": colours.institution,
    },
  },
  {
    selector: "node.force",
    style: {
      shape: "cut-rectangle",
      width: sizes.shape + 12,
      height: sizes.shape - 6,
      "background-color": colours.hatch,
    },
  },
  {
    selector: "node.place",
    style: {
      shape: "rectangle",
      "background-color": colours.card,
      "border-color": colours.edge,
      "border-width": 1,
    },
  },
  {
    selector: "node.constructed",
    style: {
      "border-style": "dashed",
      "border-width": 1.5,
      "border-color": colours.muted,
    },
  },
  {
    selector: "node.centre",
    style: { "border-width": 2.5, "border-color": colours.accent },
  },
  {
    selector: "node.centre.person",
    style: { width: sizes.centre, height: sizes.centre },
  },
  {
    selector: "node.chosen",
    style: {
      "border-width": 4,
      "border-style": "solid",
      "border-color": colours.accent,
    },
  },
];

const ties = (colours: Colours): StylesheetJson => [
  {
    selector: "edge",
    style: {
      width: 1.4,
      "line-color": colours.tie,
      "curve-style": "bezier",
      "control-point-step-size": 34,
      "target-arrow-color": colours.tie,
      "mid-target-arrow-color": colours.tie,
      "arrow-scale": 1,
      "overlay-opacity": 0,
    },
  },
  { selector: "edge.directed", style: { "target-arrow-shape": "triangle" } },
  {
    selector: "edge.dashed",
    style: { "line-style": "dashed", "line-dash-pattern": [7, 5] },
  },
  {
    selector: "edge.dotted",
    style: { "line-style": "dotted", width: 2.2 },
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
  {
    selector: "edge.chosen",
    style: {
      width: 4,
      "underlay-color": colours.accent,
      "underlay-opacity": 0.25,
      "underlay-padding": 5,
    },
  },
  { selector: ".away", style: { display: "none" } },
];

/** Labels keep their size on the screen at every scale; where there is no room the class `named` is missing. */
const labels = (colours: Colours, zoom: number): StylesheetJson => {
  const lettered = {
    label: "data(name)",
    "text-wrap": "wrap",
    "font-family": type.sans,
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
      selector: "node.place.named",
      style: {
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
export const stylesheet = (colours: Colours, zoom: number): StylesheetJson => [
  ...shapes(colours),
  ...ties(colours),
  ...labels(colours, zoom),
];
