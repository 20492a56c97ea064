/** One step of a curve of waiting times. */
type Step = {
  readonly days: number;
  readonly censored: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
};

/** Where a curve is drawn, in the units of the figure. */
export type Frame = {
  /** The days at the right end. */
  readonly longest: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

const placeIn =
  ({ longest, left, top, width, height }: Frame) =>
  (days: number, share: number): readonly [x: string, y: string] => [
    round(left + (days / longest) * width),
    round(top + (1 - share) * height),
  ];

const stepsOf = (
  curve: readonly Step[],
  frame: Frame,
  share: (step: Step) => number,
): string =>
  curve
    .map((step) => {
      const [x, y] = placeIn(frame)(step.days, share(step));
      return `H${x}V${y}`;
    })
    .join("");

/** The curve as a path: level until somebody's wait ends, then down. */
export const lineOf = (curve: readonly Step[], frame: Frame): string => {
  const [x, y] = placeIn(frame)(0, 1);
  return `M${x} ${y}${stepsOf(curve, frame, ({ share }) => share)}`;
};

/** The interval as a closed path, as far as there is one. */
export const bandOf = (curve: readonly Step[], frame: Frame): string => {
  const known = curve.filter(({ low, high }) => low !== null && high !== null);
  if (known.length === 0) return "";
  const place = placeIn(frame);
  const [x, y] = place(0, 1);
  const upper = stepsOf(known, frame, ({ high }) => high ?? 1);
  const lower = known
    .toReversed()
    .map((step, index, all) => {
      const [atX, atY] = place(step.days, step.low ?? 0);
      const before = all[index + 1];
      const [, beforeY] = place(step.days, before?.low ?? 1);
      return `${index === 0 ? `L${atX} ${atY}` : `H${atX}`}V${beforeY}`;
    })
    .join("");
  return `M${x} ${y}${upper}${lower}Z`;
};

/** A short stroke for every day on which somebody is last seen waiting. */
export const marksOf = (curve: readonly Step[], frame: Frame): string =>
  curve
    .filter(({ censored }) => censored > 0)
    .map(({ days, share }) => {
      const [x, y] = placeIn(frame)(days, share);
      return `M${x} ${round(Number(y) - 4)}v8`;
    })
    .join("");

/** Round numbers of days for an axis, so many at most. */
export function ticksUpTo(longest: number, most: number): readonly number[] {
  const step =
    [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find(
      (each) => longest / each <= most,
    ) ?? longest;
  return Array.from(
    { length: Math.floor(longest / step) + 1 },
    (_, index) => index * step,
  );
}
