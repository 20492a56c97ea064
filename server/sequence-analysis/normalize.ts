/** How a distance is set in relation to the lengths of both sequences (TraMineR's `norm`). */
export const norms = [
  "NONE",
  "MAXLENGTH",
  "GMEAN",
  "MAXDIST",
  "YUJIAN_BO",
] as const;
export type Norm = (typeof norms)[number];

/** Two sequences' raw distance, the most that it could be, and how long they are, in units of what a position costs. */
export type RawDistance = {
  readonly raw: number;
  readonly most: number;
  readonly one: number;
  readonly other: number;
};

/**
 * A distance set in relation to the lengths `one` and `other`:
 * - MAXLENGTH divides by the longer (Abbott & Forrest 1986);
 * - GMEAN takes the likeness `(most - raw) / 2` in relation to the geometric mean of the lengths, from 1 (Elzinga 2007);
 * - MAXDIST divides by the most that it could be;
 * - YUJIAN_BO is `2 raw / (raw + most)`, which keeps the triangle inequality (Yujian & Bo 2007).
 * Equal sequences are 0 apart in each.
 */
export const normalize = (
  norm: Norm,
  { raw, most, one, other }: RawDistance,
): number => {
  if (raw === 0) return 0;
  switch (norm) {
    case "NONE":
      return raw;
    case "MAXLENGTH":
      return raw / Math.max(one, other);
    case "GMEAN":
      return one === 0 || other === 0
        ? 1
        : 1 - (most - raw) / (2 * Math.sqrt(one) * Math.sqrt(other));
    case "MAXDIST":
      return most === 0 ? 1 : raw / most;
    case "YUJIAN_BO":
      return most === 0 ? 1 : (2 * raw) / (raw + most);
  }
};
