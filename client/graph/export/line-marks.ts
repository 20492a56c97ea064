import type { Mark } from "../../../shared/figures/mark.ts";
import type { Line } from "../lines.ts";
import type { Point } from "../rings.ts";
import { type DrawnShape, rounded } from "./shape-mark.ts";

/** A line as it runs on the screen, by its id. */
export type DrawnLine = Line & {
  /** The middle of a line that is bent beside others between the same two; undefined: it is straight. */
  readonly bend: Point | undefined;
  /** The lines of its name; none where there was no room. */
  readonly words: readonly string[];
  /** Whether the network falls apart without it. */
  readonly isBridge: boolean;
};

type DrawnEnd = Point & Pick<DrawnShape, "width" | "kind">;
type Ends = { readonly from: DrawnEnd; readonly to: DrawnEnd };
type Stroke = "accent" | "conflict" | "tie" | "card";

/** A point so far along and across a line, from one of its points. */
const beside = (
  at: Point,
  turn: number,
  [along, across]: readonly [number, number],
): readonly [number, number] => [
  rounded(at.x + along * Math.cos(turn) - across * Math.sin(turn)),
  rounded(at.y + along * Math.sin(turn) + across * Math.cos(turn)),
];

const between = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

const turnOf = (from: Point, to: Point): number =>
  Math.atan2(to.y - from.y, to.x - from.x);

/** The point that a bent line leans to, so that it passes through its middle. */
const leaning = ({ from, to }: Ends, bend: Point): Point => {
  const straight = between(from, to);
  return { x: 2 * bend.x - straight.x, y: 2 * bend.y - straight.y };
};

/** An arrow before the shape that a line leads to. */
const arrow = (before: Point, to: DrawnEnd, fill: Stroke): Mark => {
  const turn = turnOf(before, to);
  const length = Math.hypot(to.x - before.x, to.y - before.y);
  const share = length === 0 ? 0 : 1 - to.width / 2 / length;
  const tip = {
    x: before.x + (to.x - before.x) * share,
    y: before.y + (to.y - before.y) * share,
  };
  return {
    is: "polygon",
    points: [
      ...beside(tip, turn, [0, 0]),
      ...beside(tip, turn, [-9, -4.5]),
      ...beside(tip, turn, [-9, 4.5]),
    ],
    fill,
  };
};

/** The bar across the middle of a denied line. */
const bar = (middle: Point, turn: number, stroke: Stroke): Mark => {
  const [x1, y1] = beside(middle, turn, [0, -6]);
  const [x2, y2] = beside(middle, turn, [0, 6]);
  return { is: "line", x1, y1, x2, y2, stroke, width: 2 };
};

const stretch = (
  { from, to }: Ends,
  bend: Point | undefined,
  look: Pick<Extract<Mark, { is: "line" }>, "width" | "dash"> & {
    readonly stroke: Stroke;
  },
): Mark => {
  if (bend === undefined)
    return {
      is: "line",
      x1: rounded(from.x),
      y1: rounded(from.y),
      x2: rounded(to.x),
      y2: rounded(to.y),
      ...look,
    };
  const lean = leaning({ from, to }, bend);
  const [cx, cy, x, y] = [
    ...[lean.x - from.x, lean.y - from.y],
    ...[to.x - from.x, to.y - from.y],
  ].map((value) => String(rounded(value)));
  return {
    is: "path",
    x: rounded(from.x),
    y: rounded(from.y),
    d: `M0 0Q${cx ?? ""} ${cy ?? ""} ${x ?? ""} ${y ?? ""}`,
    ...look,
  };
};

const thickness = {
  joint: 5,
  bridge: 5.5,
  bundle: 3,
  single: 1.6,
} as const;

/** How high a line of words on a line stands, and how large they are. */
const words = { row: 14.4, size: 12 } as const;

const wordsOn = (
  { words: name, count }: Pick<DrawnLine, "words" | "count">,
  middle: Point,
): readonly Mark[] => {
  const rows = name.length > 0 ? name : count > 1 ? [String(count)] : [];
  const first = middle.y + 4 - ((rows.length - 1) * words.row) / 2;
  return rows.map((row, at) => ({
    is: "text",
    x: rounded(middle.x),
    y: rounded(first + at * words.row),
    size: words.size,
    anchor: "middle",
    fill: "muted",
    halo: "card",
    words: row,
  }));
};

/** What of a line decides how it is drawn. */
export type LineLook = Omit<
  DrawnLine,
  "id" | "from" | "to" | "name" | "tieIds"
>;

/**
 * A line between two as it is drawn: hollow when it is constructed, red and dotted when contested, wide when the network falls apart without it,
 * with its name, or with its number when it stands for several ties.
 */
export function lineMarks(of: LineLook, ends: Ends): readonly Mark[] {
  const { from, to } = ends;
  const width = of.isBridge
    ? thickness.bridge
    : of.joint
      ? thickness.joint
      : of.count > 1
        ? thickness.bundle
        : thickness.single;
  const stroke = of.joint ? "accent" : of.isContested ? "conflict" : "tie";
  const dash = of.line === "solid" ? {} : { dash: of.line };
  const isHollow = of.constructed && !of.joint;
  const middle = of.bend ?? between(from, to);
  const before = of.bend === undefined ? from : leaning(ends, of.bend);
  return [
    stretch(ends, of.bend, {
      ...{ stroke, width: isHollow ? width + 2 : width },
      ...dash,
    }),
    ...(isHollow
      ? [stretch(ends, of.bend, { stroke: "card", width, ...dash })]
      : []),
    ...(of.directed && from.kind === to.kind
      ? [arrow(before, to, stroke)]
      : []),
    ...(of.isDenied ? [bar(middle, turnOf(from, to), stroke)] : []),
    ...wordsOn(of, middle),
  ];
}
