/** The middle value; the upper one of two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Three figures that count, as a number. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * How a time grows with the size: the slope of the logarithm of time over the logarithm of size, by least squares.
 * 0 is none, 1 is in proportion. Takes at least two sizes.
 */
export const growth = (
  points: readonly { readonly size: number; readonly time: number }[],
): number => {
  const logs = points.map(
    ({ size, time }) => [Math.log(size), Math.log(time)] as const,
  );
  const mean = (at: 0 | 1): number =>
    logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const spread = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return along / spread;
};
