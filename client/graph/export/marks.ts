import { type Mark, mostMarks } from "../../../shared/figures/mark.ts";
import type { ThingKind } from "../graph.ts";
import type { Line } from "../lines.ts";
import type { Point } from "../rings.ts";

/** A shape as it stands on the screen. */
export type DrawnShape = Point & {
  readonly id: string;
  readonly kind: ThingKind;
  readonly width: number;
  readonly height: number;
  /** The name of a colour of the schemes, or `#rrggbb`. */
  readonly fill: string;
  readonly constructed: boolean;
  /** The lines of its name and the middle of the first; none where there was no room. */
  readonly name: readonly string[];
  readonly namedAt: Point & { readonly anchor: "start" | "middle" | "end" };
};

/** What is drawn, in pixels of the screen. */
export type DrawnPicture = {
  readonly shapes: readonly DrawnShape[];
  readonly lines: readonly Line[];
};

type Fill = Extract<Mark, { is: "circle" }>["fill"];

/** Corners of the shapes that have them cut, as shares of half the width and half the height. */
const corners: Partial<
  Record<ThingKind, readonly (readonly [number, number])[]>
> = {
  "security-cell": [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  force: [
    [-0.7, -1],
    [0.7, -1],
    [1, -0.5],
    [1, 0.5],
    [0.7, 1],
    [-0.7, 1],
    [-1, 0.5],
    [-1, -0.5],
  ],
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A person, a body or a place as it is drawn. */
export function shapeMark({
  kind,
  x,
  y,
  width,
  height,
  ...look
}: Omit<DrawnShape, "id" | "name" | "namedAt">): Mark {
  const drawn = {
    fill: look.fill,
    stroke: "muted",
    ...(look.constructed ? { dash: "dashed" as const } : {}),
  } satisfies { fill: Fill; stroke: Fill; dash?: "dashed" };
  if (kind === "person")
    return {
      is: "circle",
      x: rounded(x),
      y: rounded(y),
      r: rounded(width / 2),
      ...drawn,
    };
  const cut = corners[kind];
  if (cut !== undefined)
    return {
      is: "polygon",
      points: cut.flatMap(([across, along]) => [
        rounded(x + (across * width) / 2),
        rounded(y + (along * height) / 2),
      ]),
      ...drawn,
    };
  return {
    is: "rect",
    x: rounded(x - width / 2),
    y: rounded(y - height / 2),
    width: rounded(width),
    height: rounded(height),
    ...(kind === "institution" ? { round: 6 } : {}),
    ...drawn,
  };
}

/** A point so far along and across a line, from one of its points. */
const beside = (
  at: Point,
  turn: number,
  [along, across]: readonly [number, number],
): readonly [number, number] => [
  rounded(at.x + along * Math.cos(turn) - across * Math.sin(turn)),
  rounded(at.y + along * Math.sin(turn) + across * Math.cos(turn)),
];

/** An arrow before the shape that a tie leads to, and the bar across the middle of a denied one, turned along the line. */
function lineMarks(
  of: Pick<Line, "directed" | "isDenied">,
  { from, to }: { readonly from: Point; readonly to: DrawnEnd },
  stroke: Fill,
): readonly Mark[] {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : 1 - to.width / 2 / length;
  const tip = {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [x1, y1] = beside(middle, turn, [0, -6]);
  const [x2, y2] = beside(middle, turn, [0, 6]);
  return [
    ...(of.directed
      ? [
          {
            is: "polygon" as const,
            points: [
              ...beside(tip, turn, [0, 0]),
              ...beside(tip, turn, [-9, -4.5]),
              ...beside(tip, turn, [-9, 4.5]),
            ],
            fill: stroke,
          },
        ]
      : []),
    ...(of.isDenied
      ? [{ is: "line" as const, x1, y1, x2, y2, stroke, width: 2 }]
      : []),
  ];
}

type DrawnEnd = Point & Pick<DrawnShape, "width" | "kind">;

/** A line between two as it is drawn: hollow when it is constructed, red and dotted when contested, with its number when it stands for several ties. */
export function lineOf(
  of: Pick<
    Line,
    | "joint"
    | "count"
    | "line"
    | "isContested"
    | "isDenied"
    | "constructed"
    | "directed"
  >,
  { from, to }: { readonly from: DrawnEnd; readonly to: DrawnEnd },
): readonly Mark[] {
  const width = of.joint ? 5 : of.count > 1 ? 3 : 1.6;
  const stroke = of.joint ? "accent" : of.isContested ? "conflict" : "tie";
  const drawn = {
    is: "line" as const,
    x1: rounded(from.x),
    y1: rounded(from.y),
    x2: rounded(to.x),
    y2: rounded(to.y),
    ...(of.line === "solid" ? {} : { dash: of.line }),
  };
  const isHollow = of.constructed && !of.joint;
  return [
    { ...drawn, stroke, width: isHollow ? width + 2 : width },
    ...(isHollow ? [{ ...drawn, stroke: "card" as const, width }] : []),
    ...lineMarks(
      {
        directed: of.directed && from.kind === to.kind,
        isDenied: of.isDenied,
      },
      { from, to },
      stroke,
    ),
    ...(of.count > 1
      ? [
          {
            is: "text" as const,
            x: rounded((from.x + to.x) / 2),
            y: rounded((from.y + to.y) / 2 - 4),
            size: 12,
            anchor: "middle" as const,
            fill: "muted" as const,
            halo: "card" as const,
            words: String(of.count),
          },
        ]
      : []),
  ];
}

const names = ({ name, namedAt }: DrawnShape): readonly Mark[] =>
  name.map((words, row) => ({
    is: "text",
    x: rounded(namedAt.x),
    y: rounded(namedAt.y + row * 15),
    size: 13,
    ...(namedAt.anchor === "start" ? {} : { anchor: namedAt.anchor }),
    fill: "ink",
    halo: "card",
    words,
  }));

/** Beyond this nothing is seen, however large the screen. */
const farthest = 15_000;

const isNear = ({ x, y }: Point): boolean =>
  Math.abs(x) < farthest && Math.abs(y) < farthest;

/** A network as marks: lines below, shapes above them, names above all. What is far out of sight is left out. */
export function networkMarks({ shapes, lines }: DrawnPicture): readonly Mark[] {
  const near = shapes.filter(isNear);
  const at = new Map(near.map((each) => [each.id, each]));
  return [
    ...lines.flatMap((each) => {
      const [from, to] = [at.get(each.from), at.get(each.to)];
      return from === undefined || to === undefined
        ? []
        : lineOf(each, { from, to });
    }),
    ...near.map(shapeMark),
    ...near.flatMap(names),
  ].slice(0, mostMarks);
}
