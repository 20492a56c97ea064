/** A measure of many things, one entry a thing: what all affirmed ties give, and between what it lies. */
export type Ranged = {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
};

/**
 * The least and the most that some worlds give. The first holds all ties and the second the certain ones alone: what can only grow
 * (or only shrink) with more ties lies between these two, so its range is exact whichever other worlds were looked at.
 */
export const rangeOver = (worlds: readonly Float64Array[]): Ranged => {
  const [value = new Float64Array()] = worlds;
  const fold = (pick: (one: number, other: number) => number) =>
    worlds.reduce(
      (found, world) =>
        found.map((each, index) => pick(each, world[index] ?? each)),
      value,
    );
  return { value, low: fold(Math.min), high: fold(Math.max) };
};
