/** Where every series of random numbers begins, so that an answer can be given again. */
export const seed = 1943;

/** Numbers from 0 to below 1, the same after the same seed (mulberry32, public domain). */
export const randomFrom = (start: number): (() => number) => {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Possible worlds: in each, some of the doubtful ties are there. One entry a world, 1 for each tie that is there. */
export type Worlds = {
  readonly ties: readonly Uint8Array[];
  /** Whether these are all the worlds there can be. */
  readonly exhaustive: boolean;
};

/**
 * The worlds that are looked at: first that in which all affirmed ties are there, then that of the certain ones alone; then,
 * when there are not more than `most`, all others, else worlds drawn at random, each doubtful tie being there or not as by the
 * toss of a coin, independently of the others.
 */
export const worldsOf = (doubtful: Uint8Array, most: number): Worlds => {
  const doubted = [...doubtful.keys()].filter((tie) => doubtful[tie] === 1);
  const exhaustive = 2 ** doubted.length <= most;
  const random = randomFrom(seed);
  const world = (isThere: (index: number) => boolean): Uint8Array => {
    const there = new Uint8Array(doubtful.length).fill(1);
    doubted.forEach((tie, index) => {
      if (!isThere(index)) there[tie] = 0;
    });
    return there;
  };
  const all = world(() => true);
  if (doubted.length === 0) return { ties: [all], exhaustive };
  const between = exhaustive
    ? Array.from({ length: 2 ** doubted.length - 2 }, (_, index) =>
        world((place) => (((index + 1) >> place) & 1) === 1),
      )
    : Array.from({ length: Math.max(0, most - 2) }, () =>
        world(() => random() < 0.5),
      );
  return { ties: [all, world(() => false), ...between], exhaustive };
};
