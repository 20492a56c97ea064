import type { ThingKind } from "../graph/graph.ts";

/** Sizes in pixels at the scale of 1. */
export const sizes = {
  shape: 30,
  centre: 38,
  label: 13,
  tieLabel: 12,
  lineHeight: 1.2,
  gap: 4,
  frame: 6,
  shortTie: 70,
  mark: 15,
} as const;

const { shape } = sizes;

/** Width and height of each kind's shape at the scale of 1. */
export const extents: Readonly<
  Record<ThingKind, readonly [width: number, height: number]>
> = {
  person: [shape, shape],
  organization: [shape, shape],
  "security-cell": [shape + 4, shape],
  institution: [shape + 12, shape - 6],
  force: [shape + 12, shape - 6],
  place: [shape - 8, shape - 16],
};

/** Below this scale shapes and lines shrink no further on the screen. */
const smallest = 0.38;
/** How much larger than by the scale they are drawn. */
export const growth = (zoom: number): number => Math.max(1, smallest / zoom);
