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
