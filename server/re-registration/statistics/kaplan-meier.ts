/** One who waited: so many days, and whether it is known to have ended then. */
export type Spell = { readonly days: number; readonly isOver: boolean };

/** The estimate at one day at which something is known. */
export type CurveStep = {
  readonly days: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
  readonly share: number;
  readonly error: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

type Interval = Pick<CurveStep, "error" | "low" | "high">;

/** @param sum Greenwood's sum of d / (n (n - d)) */
const intervalOf = (share: number, sum: number): Interval => {
  if (share === 1) return { error: 0, low: 1, high: 1 };
  if (share <= 0 || !Number.isFinite(sum))
    return { error: null, low: null, high: null };
  const width = (z * Math.sqrt(sum)) / Math.abs(Math.log(share));
  return {
    error: share * Math.sqrt(sum),
    low: share ** Math.exp(width),
    high: share ** Math.exp(-width),
  };
};

/**
 * The share that waits longer than so many days, by Kaplan and Meier (JASA 53, 1958), with Greenwood's error and intervals of
 * 95 % on the scale of log(-log), which stay between 0 and 1. Who is last seen on a day on which others end waits through it.
 * @param spells days are whole and not negative
 */
export function kaplanMeier(spells: readonly Spell[]): readonly CurveStep[] {
  const times = [...new Set(spells.map(({ days }) => days))].toSorted(
    (one, other) => one - other,
  );
  let atRisk = spells.length;
  let share = 1;
  let sum = 0;
  return times.map((days) => {
    const here = spells.filter((spell) => spell.days === days);
    const ended = here.filter(({ isOver }) => isOver).length;
    const before = atRisk;
    if (ended > 0) {
      share *= (before - ended) / before;
      sum += ended / (before * (before - ended));
    }
    atRisk -= here.length;
    return {
      days,
      atRisk: before,
      ended,
      censored: here.length - ended,
      share,
      ...intervalOf(share, sum),
    };
  });
}

/** What a rounding of products can miss. */
const tolerance = 1e-9;

/** The first day on which a curve is at or below a level: the middle of the flat piece when it lies exactly on it. */
const crossing = (
  curve: readonly CurveStep[],
  level: number,
  side: "share" | "low" | "high",
): number | null => {
  const values = curve.map((step) => step[side] ?? (step.share <= 0 ? 0 : 1));
  const at = values.findIndex((value) => value <= level + tolerance);
  const [found, value] = [curve[at], values[at]];
  if (found === undefined || value === undefined) return null;
  if (Math.abs(value - level) > tolerance) return found.days;
  const next = curve.find(
    (_step, index) => (values[index] ?? 1) < value - tolerance,
  );
  return next === undefined ? found.days : (found.days + next.days) / 2;
};

/** After how many days a part of the waits had ended. */
export type Quantile = {
  readonly days: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * When a part of the waits had ended, with the interval of Brookmeyer and Crowley (Biometrics 38, 1982): where the curves of the
 * interval cross the level. Null: not within what was watched.
 * @param part from 0 to 1: 0.5 is the median
 */
export const quantileOf = (
  curve: readonly CurveStep[],
  part: number,
): Quantile => ({
  days: crossing(curve, 1 - part, "share"),
  low: crossing(curve, 1 - part, "low"),
  high: crossing(
    // Once nobody waits there is no interval: the upper curve is not known to fall.
    curve.filter(({ share }) => share > 0),
    1 - part,
    "high",
  ),
});
