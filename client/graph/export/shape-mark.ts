import type { Mark } from "../../../shared/figures/mark.ts";
import type { ThingKind } from "../graph.ts";
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
  /** Whether the network falls apart without it: its outline is double. */
  readonly isCut: boolean;
  /** The lines of its name and the middle of the first; none where there was no room. */
  readonly name: readonly string[];
  readonly namedAt: Point & { readonly anchor: "start" | "middle" | "end" };
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

/** To a tenth of a pixel: nobody sees less. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

type Look = Omit<DrawnShape, "id" | "name" | "namedAt" | "isCut">;

function outline({
  kind,
  x,
  y,
  width,
  height,
  ...look
}: Look & { readonly stroke: Fill }): Mark {
  const drawn = {
    fill: look.fill,
    stroke: look.stroke,
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

/** How far the second outline stands inside the first. */
const inside = 6;

/** A person, a body or a place as it is drawn: with a double outline where the network falls apart without it. */
export function shapeMarks({
  isCut,
  ...look
}: Look & Pick<DrawnShape, "isCut">): readonly Mark[] {
  if (!isCut) return [outline({ ...look, stroke: "muted" })];
  return [
    outline({ ...look, stroke: "ink" }),
    outline({
      ...look,
      width: Math.max(0, look.width - inside),
      height: Math.max(0, look.height - inside),
      stroke: "ink",
    }),
  ];
}
