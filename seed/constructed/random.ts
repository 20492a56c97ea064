/** Draws that depend on the words they were asked with and on nothing else: the same on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Draws by weight; weights need not add up to anything. */
  readonly weighted: <T>(list: readonly [Weighted<T>, ...Weighted<T>[]]) => T;
  /** So many different ones, in the order drawn; fewer when there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => readonly T[];
};

export type Weighted<T> = readonly [value: T, weight: number];

/** Whole-number arithmetic only, so that no machine rounds otherwise than another (FNV-1a). */
const digest = (text: string, start: number): number => {
  let hash = start;
  for (const letter of text) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

/** A small fast generator with 32 bits of state moved by a constant (mulberry32). */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

/** The cohort's own number: another one would be another cohort. */
const cohortSeed = 0x811c9dc5;

/**
 * Draws for one purpose. Each purpose has its own, so that a new question asked of one person leaves everybody
 * else as they were.
 */
export const randomFor = (...purpose: readonly (string | number)[]): Random => {
  const next = generator(digest(purpose.join("|"), cohortSeed));
  const whole = (from: number, to: number): number =>
    from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    weighted: (list) => {
      const sum = list.reduce((total, [, weight]) => total + weight, 0);
      let left = next() * sum;
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return list[0][0];
    },
    sample: (list, count) => {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(whole(0, rest.length - 1), 1),
      ).flat();
    },
  };
};
