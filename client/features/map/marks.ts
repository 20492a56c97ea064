import type { OccupationStanding } from "../../../shared/dates/occupation.ts";
import { classOf, type NumberClass } from "./classes.ts";
import {
  circle,
  line,
  type Paint,
  rightHalf,
  type Shape,
  square,
} from "./drawing.ts";
import type { Measured } from "./measures.ts";

/** A district's mark, where it ended up. */
export type Mark = {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCity: boolean;
  readonly isContested: boolean;
  readonly isConstructed: boolean;
};

const classPaints: readonly Paint[] = ["mapA", "mapB", "mapC", "mapD", "mapE"];

/** Classes spread over the whole ramp: two classes are the first and the last. */
const paintPlace = (place: number, count: number): number =>
  count <= 1 ? 2 : Math.round((place * (classPaints.length - 1)) / (count - 1));

/** The fill of a class, and the words on it. */
const paintOfClass = (
  place: number,
  count: number,
): { readonly fill: Paint; readonly words: Paint } => {
  const at = paintPlace(place, count);
  return {
    fill: classPaints[at] ?? "mapC",
    words: at < 3 ? "onMapLow" : "onMapHigh",
  };
};

/** What a mark is filled with. */
export type Filling =
  | {
      readonly kind: "classes";
      readonly from: number;
      readonly to: number;
      readonly count: number;
    }
  | { readonly kind: "number"; readonly words: string }
  | { readonly kind: "not-occupied" | "not-told" }
  | { readonly kind: "standing"; readonly standing: OccupationStanding };

/** How a measured district is filled when colour tells it. */
export const fillingOf = (
  measured: Measured,
  classes: readonly NumberClass[],
): Filling =>
  measured.kind === "known"
    ? {
        kind: "classes",
        from: Math.max(0, classOf(classes, measured.min)),
        to: Math.max(0, classOf(classes, measured.max)),
        count: classes.length,
      }
    : { kind: measured.kind };

const outline = (mark: Mark, fill: Paint, stroke: Paint): Shape => ({
  tag: "path",
  of: mark.id,
  title: mark.title,
  d: (mark.isCity ? square : circle)(mark.x, mark.y, mark.radius),
  fill,
  stroke,
  width: mark.isContested ? 2 : 1,
  ...(mark.isConstructed ? { dash: "3 2" } : {}),
});

const half = (mark: Mark, fill: Paint): Shape => ({
  tag: "path",
  of: mark.id,
  title: mark.title,
  d: rightHalf(mark.isCity, mark.x, mark.y, mark.radius - 0.5),
  fill,
});

const words = (mark: Mark, text: string, fill: Paint, dx = 0): Shape => ({
  tag: "text",
  of: mark.id,
  title: mark.title,
  x: mark.x + dx,
  y: mark.y + 3.5,
  words: text,
  size: 10,
  fill,
  anchor: "middle",
});

const slash = (mark: Mark): Shape => {
  const reach = mark.radius * 0.6;
  return {
    tag: "path",
    of: mark.id,
    title: mark.title,
    d: line(
      { x: mark.x - reach, y: mark.y + reach },
      { x: mark.x + reach, y: mark.y - reach },
    ),
    fill: "none",
    stroke: "edge",
    width: 1.5,
  };
};

/** Draws a mark. Colour never stands alone: a class has its number, a range two halves with both, a standing its own shape. */
export function drawMark(mark: Mark, filling: Filling): readonly Shape[] {
  const edge: Paint = mark.isContested ? "conflict" : "edge";
  switch (filling.kind) {
    case "classes": {
      const [low, high] = [
        paintOfClass(filling.from, filling.count),
        paintOfClass(filling.to, filling.count),
      ];
      const number = (place: number) => String(place + 1);
      if (filling.from === filling.to)
        return [
          outline(mark, low.fill, edge),
          words(mark, number(filling.from), low.words),
        ];
      return [
        outline(mark, low.fill, edge),
        half(mark, high.fill),
        outline(mark, "none", edge),
        words(mark, number(filling.from), low.words, -mark.radius * 0.45),
        words(mark, number(filling.to), high.words, mark.radius * 0.45),
      ];
    }
    case "number":
      return [
        outline(mark, "mapB", edge),
        words(mark, filling.words, "onMapLow"),
      ];
    case "not-occupied":
      return [outline(mark, "card", edge), slash(mark)];
    case "not-told":
      return [outline(mark, "hatching", edge)];
    case "standing":
      return drawStanding(mark, filling.standing, edge);
  }
}

function drawStanding(
  mark: Mark,
  standing: OccupationStanding,
  edge: Paint,
): readonly Shape[] {
  switch (standing) {
    case "CERTAINLY":
      return [outline(mark, "mapD", edge)];
    case "POSSIBLY":
      return [
        outline(mark, "card", edge),
        half(mark, "mapD"),
        outline(mark, "none", edge),
      ];
    case "NOT":
      return [outline(mark, "card", edge)];
    case "NOT_TOLD":
      return [outline(mark, "hatching", edge)];
  }
}
