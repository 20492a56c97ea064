import type { ThingKind } from "../graph.ts";
import type { Line } from "../lines.ts";
import type { Point } from "../rings.ts";
import { element } from "./xml.ts";

/** A shape as it stands on the screen. */
export type DrawnShape = Point & {
  readonly id: string;
  readonly kind: ThingKind;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly constructed: boolean;
  /** The lines of its name and the middle of the first; none where there was no room. */
  readonly name: readonly string[];
  readonly namedAt: Point & { readonly anchor: "start" | "middle" | "end" };
};

/** A picture to be saved, in pixels of the screen. */
export type DrawnPicture = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  readonly lines: readonly Line[];
  /** Words for what is written beside the drawing. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly muted: string;
    readonly tie: string;
    readonly conflict: string;
    readonly joint: string;
  };
};

const noteHeight = 17;
const head = 44;

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

function shape(
  { kind, x, y, width, height, ...look }: DrawnShape,
  edge: string,
): string {
  const drawn = {
    fill: look.fill,
    stroke: edge,
    ...(look.constructed ? { "stroke-dasharray": "4 3" } : {}),
  };
  if (kind === "person")
    return element("circle", { cx: x, cy: y, r: width / 2, ...drawn });
  const cut = corners[kind];
  if (cut !== undefined)
    return element("polygon", {
      points: cut
        .map(([across, along]) =>
          [x + (across * width) / 2, y + (along * height) / 2].join(),
        )
        .join(" "),
      ...drawn,
    });
  const rounded = kind === "institution" ? { rx: 6 } : {};
  return element("rect", {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    ...rounded,
    ...drawn,
  });
}

/** An arrow before the shape that a tie leads to, and the bar across the middle of a denied one, turned along the line. */
function lineMarks(
  of: Line,
  { from, to }: { readonly from: Point; readonly to: DrawnShape },
  stroke: string,
): readonly string[] {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const placed = ({ x, y }: Point, inside: string) =>
    element("g", { transform: `translate(${x} ${y}) rotate(${turn})` }, [
      inside,
    ]);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : 1 - to.width / 2 / length;
  const tip = {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [
    ...(of.directed
      ? [placed(tip, element("path", { d: "M0 0-9-4.500v9Z", fill: stroke }))]
      : []),
    ...(of.isDenied
      ? [
          placed(
            middle,
            element("path", { d: "M0-6V6", stroke, "stroke-width": 2 }),
          ),
        ]
      : []),
  ];
}

const dashes = { solid: undefined, dashed: "7 5", dotted: "1 5" } as const;

function line(
  of: Line,
  at: ReadonlyMap<string, DrawnShape>,
  { colours }: DrawnPicture,
): string {
  const [from, to] = [at.get(of.from), at.get(of.to)];
  if (from === undefined || to === undefined) return "";
  const dash = dashes[of.line];
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const width = of.joint ? 5 : of.count > 1 ? 3 : 1.6;
  const stroke = of.joint
    ? colours.joint
    : of.isContested
      ? colours.conflict
      : colours.tie;
  const look = {
    ...ends,
    stroke,
    "stroke-linecap": of.line === "dotted" ? "round" : "butt",
    ...(dash === undefined ? {} : { "stroke-dasharray": dash }),
  };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [
    element("line", {
      ...look,
      "stroke-width": of.constructed ? width + 2 : width,
    }),
    // A tie of the constructed layer is hollow.
    ...(of.constructed && !of.joint
      ? [
          element("line", {
            ...look,
            stroke: colours.paper,
            "stroke-width": width,
          }),
        ]
      : []),
    ...lineMarks(
      { ...of, directed: of.directed && from.kind === to.kind },
      { from, to },
      stroke,
    ),
    ...(of.count > 1
      ? [
          element(
            "text",
            {
              x: middle.x,
              y: middle.y - 4,
              "text-anchor": "middle",
              "font-size": 12,
              fill: colours.muted,
            },
            String(of.count),
          ),
        ]
      : []),
  ].join("");
}

const names = ({ name, namedAt }: DrawnShape, ink: string): readonly string[] =>
  name.map((words, row) =>
    element(
      "text",
      {
        x: namedAt.x,
        y: namedAt.y + row * 15,
        "text-anchor": namedAt.anchor,
        "font-size": 13,
        fill: ink,
      },
      words,
    ),
  );

/** The drawing as it is seen, with what must go with it inside the frame. */
export function asSvg(picture: DrawnPicture): string {
  const { width, height, colours, notes } = picture;
  const whole = head + height + 16 + notes.length * noteHeight + 10;
  const at = new Map(picture.shapes.map((each) => [each.id, each]));
  const text = (y: number, size: number, words: string, fill: string) =>
    element("text", { x: 16, y, "font-size": size, fill }, words);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      "font-family": "Golos Text, system-ui, sans-serif",
    },
    [
      element("title", {}, picture.title),
      element("rect", { width, height: whole, fill: colours.paper }),
      text(28, 20, picture.title, colours.ink),
      element("g", { transform: `translate(0 ${head})` }, [
        ...picture.lines.map((each) => line(each, at, picture)),
        ...picture.shapes.map((each) => shape(each, colours.muted)),
        ...picture.shapes.flatMap((each) => names(each, colours.ink)),
      ]),
      ...notes.map((note, row) =>
        text(head + height + 20 + row * noteHeight, 12, note, colours.muted),
      ),
    ],
  );
}
