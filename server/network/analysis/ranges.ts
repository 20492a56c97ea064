/** A measure of many things, one entry a thing: what all affirmed ties give, and between what it lies. */
export type Ranged = {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
};

/** Bounds given by the world of the certain ties alone and that of all ties: whichever of the two is less comes first. */
export const bounds = (least: Float64Array, most: Float64Array): Ranged => ({
  value: most,
  low: least.map((each, index) => Math.min(each, most[index] ?? each)),
  high: least.map((each, index) => Math.max(each, most[index] ?? each)),
});

/** The least and the most that some worlds give, the first of which holds all ties. */
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
