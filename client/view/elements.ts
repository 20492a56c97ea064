import type { ElementDefinition } from "cytoscape";

import type { Mark } from "../graph/arrange.ts";
import type { Colours } from "../graph/colouring.ts";
import type { Group } from "../graph/districts.ts";
import type { Graph, Thing } from "../graph/graph.ts";
import { bareName, wrapName } from "../graph/labels.ts";
import type { Line } from "../graph/lines.ts";
import type { Point } from "../graph/rings.ts";
import type { SiftedTie } from "../graph/sift.ts";
import type { Grouping, Layout } from "../graph/view.ts";
import { groupColours } from "../theme/tokens.ts";

/** Where everyone stood in a layout when a view was saved: there they stand again, until they are laid out otherwise. */
export type Placed = {
  /** The view and its version. */
  readonly key: string;
  readonly layout: Layout;
  readonly points: ReadonlyMap<string, Point>;
};

/** What the view draws: the whole network known, what of it is drawn, who is looked at, what is told by size and colour. */
export type Picture = {
  /** Everyone known, hidden ones included: they keep their places. */
  readonly graph: Graph<Thing, SiftedTie>;
  /** Ids of those drawn. */
  readonly drawn: ReadonlySet<string>;
  readonly lines: readonly Line[];
  readonly centre: string | undefined;
  readonly selected: string | undefined;
  readonly gathered: ReadonlySet<string>;
  /** Who is looked for by name; undefined when nobody is. */
  readonly sought: ReadonlySet<string> | undefined;
  readonly noted: ReadonlySet<string>;
  /** Where the reader put somebody. */
  readonly pins: ReadonlyMap<string, Point>;
  /** The places of a saved view; undefined when none is open. */
  readonly placed: Placed | undefined;
  readonly grouping: Grouping;
  /** The box around somebody. */
  readonly groups: ReadonlyMap<string, Group>;
  /** How large somebody is drawn, from 0 to 1; undefined: all alike. */
  readonly sizes: ReadonlyMap<string, number> | undefined;
  /** By what they are coloured; undefined: by kind. */
  readonly colours: Colours | undefined;
  /** Ids of those, and of lines, without which the network falls apart. */
  readonly cuts: ReadonlySet<string>;
};

/** With more shapes and lines than this a drawing is kept cheap. */
const many = 1_500;

/** Whether a picture is so large that it has to be drawn cheaply. */
export const isMany = ({ drawn, lines }: Picture): boolean =>
  drawn.size + lines.length > many;

/** Pairs between which more than one line is drawn: these bend beside each other. */
function bentPairs(lines: readonly Line[]): ReadonlySet<string> {
  const met = new Set<string>();
  const bent = new Set<string>();
  for (const { from, to } of lines) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (met.has(pair)) bent.add(pair);
    met.add(pair);
  }
  return bent;
}

/** Letters in a line of a name. */
const nameWidth = 20;
const placeWidth = 26;
const tieWidth = 22;

const when = (holds: boolean, name: string): readonly string[] =>
  holds ? [name] : [];

const thingClasses = ({ id, kind, constructed }: Thing, picture: Picture) => {
  const colour = picture.colours?.numbers.get(id);
  return [
    kind,
    ...when(constructed, "constructed"),
    ...when(picture.sizes !== undefined, "sized"),
    ...when(
      colour !== undefined,
      picture.colours?.isGraded === true
        ? `grade${(colour ?? 1) - 1}`
        : `colour${((colour ?? 1) - 1) % groupColours.light.length}`,
    ),
    ...when(
      picture.colours !== undefined && colour === undefined,
      "uncoloured",
    ),
    ...when(picture.cuts.has(id), "cut"),
    ...when(picture.gathered.has(id), "gathered"),
    ...when(picture.sought?.has(id) === true, "sought"),
    ...when(picture.sought?.has(id) === false, "dim"),
    ...when(picture.centre === id, "centre"),
    ...when(picture.selected === id, "chosen"),
  ].join(" ");
};

/** The name with the number of the colour: nobody should have to tell colours apart. */
const thingName = (
  { id, name }: Thing,
  { colours, noted }: Picture,
): string => {
  const number = colours?.numbers.get(id);
  return [
    bareName(name),
    ...when(number !== undefined, `[${number ?? ""}]`),
    ...when(noted.has(id), "✎"),
  ].join(" ");
};

const boxOf = ({ id }: Thing, { groups }: Picture): { parent?: string } => {
  const box = groups.get(id)?.id;
  return box === undefined ? {} : { parent: box };
};

/** A person, body or place as the view keeps it; whoever has no place yet waits unseen. */
const thingElement = (
  thing: Thing,
  picture: Picture,
  point: Point | undefined,
): ElementDefinition => ({
  group: "nodes",
  ...(point === undefined ? {} : { position: { ...point } }),
  data: {
    id: thing.id,
    ...boxOf(thing, picture),
    name: wrapName(
      thingName(thing, picture),
      thing.kind === "place" ? placeWidth : nameWidth,
    ),
    // The area, not the width, should tell how much.
    grow: 0.7 + 1.5 * Math.sqrt(picture.sizes?.get(thing.id) ?? 0),
  },
  classes: [
    thingClasses(thing, picture),
    ...when(point === undefined, "waiting"),
  ].join(" "),
});

/** A line as the view keeps it. */
const lineElement = (
  line: Line,
  picture: Picture,
  isCheap: (line: Line) => boolean,
): ElementDefinition => {
  const { things } = picture.graph;
  // Between unlike ends the shapes tell who is the member and who the body.
  const isBetweenLikes =
    things.get(line.from)?.kind === things.get(line.to)?.kind;
  const isDirected = line.directed && isBetweenLikes;
  const isNoted = line.tieIds.some((id) => picture.noted.has(id));
  return {
    group: "edges",
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      name: wrapName(isNoted ? `${line.name} ✎` : line.name, tieWidth),
      count: line.count,
    },
    classes: [
      line.line,
      ...when(line.isContested, "contested"),
      ...when(line.isDenied, "denied"),
      ...when(isDirected, "directed"),
      ...when(!isDirected && !line.isDenied && isCheap(line), "cheap"),
      ...when(line.count > 1 && !line.joint, "bundle"),
      ...when(line.constructed && !line.joint, "constructed"),
      ...when(line.joint, "joint"),
      ...when(picture.cuts.has(line.id), "bridge"),
      ...when(
        picture.selected !== undefined &&
          (picture.selected === line.id ||
            line.tieIds.includes(picture.selected)),
        "chosen",
      ),
    ].join(" "),
  };
};

const groupElement = ({ id, name }: Group): ElementDefinition => ({
  group: "nodes",
  data: { id, name: bareName(name) },
  classes: "group",
  selectable: false,
});

const markElement = ({ id, name, x, y }: Mark): ElementDefinition => ({
  group: "nodes",
  data: { id, name },
  position: { x, y },
  classes: "mark",
  grabbable: false,
});

/** Everything that a picture draws, boxes before what stands in them. */
export function elementsOf(
  picture: Picture,
  marks: readonly Mark[],
  pointOf: (id: string) => Point | undefined,
): readonly ElementDefinition[] {
  const drawn = [...picture.graph.things.values()].filter(({ id }) =>
    picture.drawn.has(id),
  );
  const boxes = new Map(
    drawn.flatMap(({ id }) => {
      const group = picture.groups.get(id);
      return group === undefined ? [] : [[group.id, group] as const];
    }),
  );
  const bent = isMany(picture) ? bentPairs(picture.lines) : new Set<string>();
  const isCheap = ({ from, to }: Line): boolean =>
    isMany(picture) &&
    boxes.size === 0 &&
    from !== to &&
    !bent.has(from < to ? `${from} ${to}` : `${to} ${from}`);
  return [
    ...[...boxes.values()].map(groupElement),
    ...marks.map(markElement),
    ...drawn.map((thing) => thingElement(thing, picture, pointOf(thing.id))),
    ...picture.lines.map((line) => lineElement(line, picture, isCheap)),
  ];
}
