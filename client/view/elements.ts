import type { ElementDefinition } from "cytoscape";

import type { Graph, Thing, Tie } from "../graph/graph.ts";
import { bareName, wrapName } from "../graph/labels.ts";
import { lookOf } from "../graph/selectors.ts";

/** What the view draws: the whole network, who of it is put away, who is looked at. */
export type Picture = {
  /** Hidden ones included: they keep their places. */
  readonly graph: Graph;
  readonly hidden: ReadonlySet<string>;
  readonly centre: string | undefined;
  readonly selected: string | undefined;
};

/** Letters in a line of a name. */
const nameWidth = 20;
const placeWidth = 26;
const tieWidth = 22;

const thingClasses = ({ kind, constructed }: Thing): string =>
  [kind, ...(constructed ? ["constructed"] : [])].join(" ");

const tieClasses = (tie: Tie, isBetweenLikes: boolean): string => {
  const { line, isContested, isDenied } = lookOf(tie);
  return [
    line,
    ...(isContested ? ["contested"] : []),
    ...(isDenied ? ["denied"] : []),
    // Between unlike ends the shapes tell who is the member and who the body.
    ...(tie.directed && isBetweenLikes ? ["directed"] : []),
  ].join(" ");
};

/** A person, body or place as the view keeps it. */
const thingElement = (thing: Thing): ElementDefinition => ({
  group: "nodes",
  data: {
    id: thing.id,
    name: wrapName(
      bareName(thing.name),
      thing.kind === "place" ? placeWidth : nameWidth,
    ),
  },
  classes: thingClasses(thing),
});

/** A tie as the view keeps it. */
const tieElement = (tie: Tie, things: Graph["things"]): ElementDefinition => ({
  group: "edges",
  data: {
    id: tie.id,
    source: tie.from,
    target: tie.to,
    name: wrapName(tie.contested ? `${tie.label}?` : tie.label, tieWidth),
  },
  classes: tieClasses(
    tie,
    things.get(tie.from)?.kind === things.get(tie.to)?.kind,
  ),
});

/** Everything that a graph draws. */
export const elementsOf = (graph: Graph): readonly ElementDefinition[] => [
  ...[...graph.things.values()].map(thingElement),
  ...[...graph.ties.values()].map((tie) => tieElement(tie, graph.things)),
];
