import type { Point } from "./rings.ts";

/** Sorts points into squares, so that only those about a place need be looked at. @returns gives those in the square of a place and in the eight around it: all within `side` of it, and some beyond */
export function inSquares<One extends Point>(
  points: Iterable<One>,
  side: number,
): (at: Point) => readonly One[] {
  const square = (at: number): number => Math.floor(at / side);
  const squares = new Map<string, One[]>();
  for (const one of points) {
    const key = `${String(square(one.x))} ${String(square(one.y))}`;
    const known = squares.get(key);
    if (known === undefined) squares.set(key, [one]);
    else known.push(one);
  }
  const steps = [-1, 0, 1];
  return ({ x, y }) =>
    steps.flatMap((across) =>
      steps.flatMap(
        (along) =>
          squares.get(
            `${String(square(x) + across)} ${String(square(y) + along)}`,
          ) ?? [],
      ),
    );
}
