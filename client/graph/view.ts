import { type Filter, noFilter } from "./filter.ts";
import type { Period } from "./period.ts";
import {
  type Addition,
  type MeasureName,
  measures,
  type Question,
} from "./questions.ts";

/** How the network is laid out. */
export const layouts = [
  "force",
  "layered",
  "concentric",
  "bipartite",
  "time",
  "map",
] as const;
export type Layout = (typeof layouts)[number];

/** By what people, bodies and places are coloured. */
export const colourings = [
  "kind",
  "district",
  "organization",
  "level",
  "community",
  "part",
  ...measures,
] as const;
export type Colouring = (typeof colourings)[number];

/** Into what boxes they are put. */
export const groupings = ["none", "organization", "district"] as const;
export type Grouping = (typeof groupings)[number];

/** Through what people are joined when bodies and places are taken out of the drawing. */
export const projections = ["none", "bodies", "places"] as const;
export type Projection = (typeof projections)[number];

/** Someone whom the reader put somewhere: there they stay in every layout. */
export type Pin = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
};

/** The reader's own words on somebody or on a tie. */
export type Note = { readonly id: string; readonly words: string };

/** The most that a view holds of each: its address must hold them. */
export const most = {
  additions: 60,
  hidden: 1_500,
  gathered: 300,
  pins: 300,
  notes: 20,
} as const;

/** Everything that makes a view of a network: with the claims of the store it can be drawn again, the same. */
export type View = {
  /** Whose network it is; undefined before anyone is chosen. */
  readonly centre: string | undefined;
  /** Under which reading, as an address writes it; empty: every claim. Changing it is a step like any other. */
  readonly reading: string;
  /** What was added, in order. */
  readonly additions: readonly Addition[];
  /** Ids of people, bodies, places and ties that the reader put away. */
  readonly hidden: readonly string[];
  /** The id of who, what or which tie the inspector shows. */
  readonly selected: string | undefined;
  /** Ids of those gathered to be asked about together. */
  readonly gathered: readonly string[];
  readonly pins: readonly Pin[];
  readonly notes: readonly Note[];
  readonly filter: Filter;
  /** Only ties that hold then are drawn. */
  readonly period: Period | undefined;
  /** Part of a name that is looked for among those shown. */
  readonly seek: string;
  readonly layout: Layout;
  /** By which measure shapes are larger; undefined: all alike. */
  readonly size: MeasureName | undefined;
  readonly colour: Colouring;
  /** Whether those are marked without whom the network falls apart. */
  readonly cuts: boolean;
  readonly group: Grouping;
  readonly projection: Projection;
  /** Whether several ties between two are drawn each for itself, not as one line with their number. */
  readonly spread: boolean;
  /** Whether a network that is too large to be read is drawn nevertheless. */
  readonly whole: boolean;
  /** What is asked beside the drawing. */
  readonly question: Question | undefined;
  /** Drawn, or as a table. */
  readonly form: "graph" | "table";
};

/** Nobody's network. */
export const noView: View = {
  centre: undefined,
  reading: "",
  additions: [],
  hidden: [],
  selected: undefined,
  gathered: [],
  pins: [],
  notes: [],
  filter: noFilter,
  period: undefined,
  seek: "",
  layout: "force",
  size: undefined,
  colour: "kind",
  cuts: false,
  group: "none",
  projection: "none",
  spread: false,
  whole: false,
  question: undefined,
  form: "graph",
};

/** How the view shows things, apart from what and whom: each is changed for itself. */
export type Appearance = Pick<
  View,
  | "period"
  | "filter"
  | "seek"
  | "layout"
  | "size"
  | "colour"
  | "cuts"
  | "group"
  | "projection"
  | "spread"
  | "whole"
  | "form"
>;
