import type { Point } from "./rings.ts";

/** Whether a point lies within a closed line (even-odd rule); fewer than three corners hold nobody. */
export const isWithinLine = (
  { x, y }: Point,
  corners: readonly Point[],
): boolean => {
  let within = false;
  corners.forEach((corner, at) => {
    const before = corners.at(at - 1) ?? corner;
    if (corner.y > y === before.y > y) return;
    const across =
      corner.x +
      ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
    if (x < across) within = !within;
  });
  return corners.length >= 3 && within;
};
