/** A share with the ends of its interval, each from 0 to 1. */
export type Interval = {
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** The quantile of the normal distribution that leaves 2.5 per cent above it. */
const z95 = 1.959963984540054;

/**
 * Wilson's score interval at 95 per cent for `count` of `of` (Wilson 1927, J. Am. Stat. Assoc. 22: 209; method 3 of Newcombe 1998, Stat.
 * Med. 17: 857, with whose table it is checked). Null of none. It takes what is counted for independent: decisions of one body are not, so
 * it is narrower than it should be wherever few bodies stand behind many decisions.
 */
export function wilson(count: number, of: number): Interval | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = z95 * z95;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (z95 / (1 + square / of)) *
    Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
