/** A source of chance that gives the same again from the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** One of some; throws when there is none. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
};

/** Mulberry32 (T. Ettinger, 2017): small, and good enough to look around with. */
export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (from) => {
      const [first] = from;
      if (first === undefined) throw new Error("Nothing to pick from");
      return from[Math.floor(next() * from.length)] ?? first;
    },
    chance: (probability) => next() < probability,
  };
};
