import type { Point } from "./rings.ts";

/** A rectangle with its sides along the axes. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Room left between two that are not tied. */
const gap = 150;
/** Drawings are wider than high. */
const aspect = 1.5;

/** The least rectangle around points; a point by itself has no size. */
export function around(points: Iterable<Point>): Rectangle {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right
    ? { left: 0, top: 0, right: 0, bottom: 0 }
    : { left, top, right, bottom };
}

const isFree = (
  { left, top, right, bottom }: Rectangle,
  taken: readonly Rectangle[],
): boolean =>
  taken.every(
    (other) =>
      left >= other.right + gap ||
      right <= other.left - gap ||
      top >= other.bottom + gap ||
      bottom <= other.top - gap,
  );

/** Where something could stand beside what stands already: at each of its sides. */
const beside = (
  width: number,
  height: number,
  { left, top, right, bottom }: Rectangle,
): readonly Rectangle[] =>
  [
    { left: right + gap, top },
    { left, top: bottom + gap },
    { left: left - gap - width, top },
    { left, top: top - gap - height },
  ].map((corner) => ({
    ...corner,
    right: corner.left + width,
    bottom: corner.top + height,
  }));

/** How far the whole would reach from the first of those standing, as a drawing that is wider than high sees it. */
const reach = (
  { left, top, right, bottom }: Rectangle,
  first: Rectangle,
): number => {
  const x = (first.left + first.right) / 2;
  const y = (first.top + first.bottom) / 2;
  return Math.max(
    Math.abs(left - x) / aspect,
    Math.abs(right - x) / aspect,
    Math.abs(top - y),
    Math.abs(bottom - y),
  );
};

/**
 * Puts rectangles beside those that stand already, near the first of them, so that none covers another; always the same for the same ones.
 * @returns where each comes to stand, in their order
 */
export function packBeside(
  standing: readonly Rectangle[],
  newcomers: readonly Rectangle[],
): readonly Rectangle[] {
  const taken = [...standing];
  return newcomers.map((rectangle) => {
    const width = rectangle.right - rectangle.left;
    const height = rectangle.bottom - rectangle.top;
    const first = taken[0];
    if (first === undefined) {
      taken.push(rectangle);
      return rectangle;
    }
    const free = taken
      .flatMap((known) => beside(width, height, known))
      .filter((place) => isFree(place, taken));
    // At the side of whoever stands farthest there is always room.
    const found = free.reduce((best, place) =>
      reach(place, first) < reach(best, first) - 1e-6 ? place : best,
    );
    taken.push(found);
    return found;
  });
}
