import type { Mark } from "../../../shared/figures/mark.ts";
import type { Point } from "../rings.ts";
import { type DrawnLine, lineMarks } from "./line-marks.ts";
import { type DrawnShape, rounded, shapeMarks } from "./shape-mark.ts";

/** A box around several, and its name. */
export type DrawnBox = Point & {
  readonly width: number;
  readonly height: number;
  readonly name: string;
};

/** Words on the ground: a year, a place, "undated". */
export type DrawnWords = Point & { readonly words: string };

/** What is drawn, in pixels of the screen; of boxes and shapes the middle. */
export type DrawnPicture = {
  readonly boxes: readonly DrawnBox[];
  readonly ground: readonly DrawnWords[];
  readonly lines: readonly DrawnLine[];
  readonly shapes: readonly DrawnShape[];
};

const moved =
  (right: number, down: number) =>
  <Placed extends Point>(one: Placed): Placed => ({
    ...one,
    x: one.x + right,
    y: one.y + down,
  });

/** The same drawing, so many pixels to the right and down. */
export function movedBy(
  { boxes, ground, lines, shapes }: DrawnPicture,
  right: number,
  down: number,
): DrawnPicture {
  const move = moved(right, down);
  return {
    boxes: boxes.map(move),
    ground: ground.map(move),
    lines: lines.map((line) => ({
      ...line,
      bend: line.bend && move(line.bend),
    })),
    shapes: shapes.map((shape) => ({
      ...move(shape),
      namedAt: move(shape.namedAt),
    })),
  };
}

/** How far below the upper edge of a box its name stands. */
const nameInBox = 18;

/** A box as it is drawn: a pale ground with an edge, its name inside at the top. */
export function boxMarks({
  x,
  y,
  width,
  height,
  name,
}: DrawnBox): readonly Mark[] {
  const [right, down] = [rounded(width), rounded(height)].map(String);
  const edge = {
    is: "path" as const,
    x: rounded(x - width / 2),
    y: rounded(y - height / 2),
    d: `M0 0H${right ?? ""}V${down ?? ""}H0Z`,
  };
  return [
    { ...edge, fill: "chosen", opacity: 0.35 },
    { ...edge, stroke: "edge", width: 1 },
    ...(name === ""
      ? []
      : [
          {
            is: "text" as const,
            x: rounded(x),
            y: rounded(y - height / 2 + nameInBox),
            size: 13,
            anchor: "middle" as const,
            fill: "muted" as const,
            words: name,
          },
        ]),
  ];
}

const groundMark = ({ x, y, words }: DrawnWords): Mark => ({
  is: "text",
  x: rounded(x),
  y: rounded(y + 5),
  size: 15,
  anchor: "middle",
  fill: "muted",
  words,
});

const nameMarks = ({ name, namedAt }: DrawnShape): readonly Mark[] =>
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

/** A network as marks: boxes and words on the ground below, then lines, shapes, names above all. What is far out of sight is left out. */
export function networkMarks(
  { boxes, ground, lines, shapes }: DrawnPicture,
  { isNamed }: { readonly isNamed: boolean } = { isNamed: true },
): readonly Mark[] {
  const near = shapes.filter(isNear);
  const at = new Map(near.map((each) => [each.id, each]));
  return [
    ...boxes.filter(isNear).flatMap(boxMarks),
    ...ground.filter(isNear).map(groundMark),
    ...lines.flatMap((line) => {
      const [from, to] = [at.get(line.from), at.get(line.to)];
      return from === undefined || to === undefined
        ? []
        : lineMarks(isNamed ? line : { ...line, words: [] }, { from, to });
    }),
    ...near.flatMap(shapeMarks),
    ...(isNamed ? near.flatMap(nameMarks) : []),
  ];
}
