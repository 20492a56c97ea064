/** A historian's credence, the surest first. */
export const credences = [
  "CERTAIN",
  "PROBABLE",
  "POSSIBLE",
  "DOUBTFUL",
  "REJECTED",
] as const;
export type Credence = (typeof credences)[number];
