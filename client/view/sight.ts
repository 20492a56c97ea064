import { around } from "../graph/packing.ts";
import type { Point } from "../graph/rings.ts";
import { sizes } from "./sizes.ts";

/** Pixels left free around a drawing that is brought into sight. */
export const margin = 68;
/** The scale above which a small drawing is not brought nearer. */
export const nearest = 1.35;

/** The scales between which one looks: at the smallest, thousands of people are in sight, however far apart their ties keep them. */
export const scales = { farthest: 0.001, closest: 3 } as const;

/** Where to look from, so that points with room around them are in sight. */
export function sightOf(
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
) {
  if (points.length === 0)
    return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const { left, right, top, bottom } = around(points);
  const zoom = Math.max(
    scales.farthest,
    Math.min(
      nearest,
      (width - 2 * margin) / (right - left + sizes.shape),
      (height - 2 * margin) / (bottom - top + sizes.shape),
    ),
  );
  return {
    zoom,
    pan: {
      x: width / 2 - (zoom * (left + right)) / 2,
      y: height / 2 - (zoom * (top + bottom)) / 2,
    },
  };
}
