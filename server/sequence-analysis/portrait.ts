import { indicatorsOf, runsOf } from "./indicators.ts";
import { noState, rowOf, type Sequences } from "./sequences.ts";

/** How many of some lives are in a state, position by position. */
export type SpreadState = {
  readonly state: number;
  readonly persons: readonly number[];
};

/** Counts some lives by state and position: each life once at each position. States in the order of their numbers; those that do not occur are left out. */
export const spreadOf = (
  sequences: Sequences,
  members: ArrayLike<number>,
): readonly SpreadState[] => {
  const { alphabet, length } = sequences;
  const counts = new Int32Array(alphabet * length);
  for (const life of Array.from(members))
    rowOf(sequences, life).forEach((state, at) => {
      const cell = state * length + at;
      counts[cell] = (counts[cell] ?? 0) + 1;
    });
  return Array.from({ length: alphabet }, (_, state) => ({
    state,
    persons: [...counts.subarray(state * length, (state + 1) * length)],
  })).filter(({ persons }) => persons.some((count) => count > 0));
};

/** A change from one state to the next. */
export type ChangeOfState = {
  readonly from: number;
  readonly to: number;
  /** How many of the lives have it. */
  readonly persons: number;
  /** How often it happens among them all. */
  readonly times: number;
};

/** Which state followed which among some lives: those of most lives first, then the most frequent, then by the numbers of the states. */
export const changesIn = (
  sequences: Sequences,
  members: ArrayLike<number>,
): readonly ChangeOfState[] => {
  const { alphabet } = sequences;
  const times = new Map<number, number>();
  const persons = new Map<number, number>();
  const count = (counts: Map<number, number>, key: number) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const life of Array.from(members)) {
    const states = runsOf(rowOf(sequences, life)).map(({ state }) => state);
    const keys = states
      .slice(1)
      .map((to, at) => (states[at] ?? noState) * alphabet + to);
    for (const key of keys) count(times, key);
    for (const key of new Set(keys)) count(persons, key);
  }
  return [...times]
    .map(([key, often]) => ({
      from: Math.floor(key / alphabet),
      to: key % alphabet,
      persons: persons.get(key) ?? 0,
      times: often,
    }))
    .sort(
      (a, b) =>
        b.persons - a.persons ||
        b.times - a.times ||
        a.from - b.from ||
        a.to - b.to,
    );
};

const indicatorNames = [
  "transitions",
  "states",
  "entropy",
  "turbulence",
  "complexity",
] as const;

/** What some lives are like on average. */
export type MeanIndicators = Readonly<
  Record<(typeof indicatorNames)[number], number>
>;

/** The means of the indicators of some lives; 0 when there are none. */
export const meanIndicatorsOf = (
  sequences: Sequences,
  members: ArrayLike<number>,
): MeanIndicators => {
  const sums = {
    transitions: 0,
    states: 0,
    entropy: 0,
    turbulence: 0,
    complexity: 0,
  };
  for (const life of Array.from(members)) {
    const one = indicatorsOf(rowOf(sequences, life), sequences.alphabet);
    for (const name of indicatorNames) sums[name] += one[name];
  }
  const share = 1 / Math.max(1, members.length);
  return {
    transitions: sums.transitions * share,
    states: sums.states * share,
    entropy: sums.entropy * share,
    turbulence: sums.turbulence * share,
    complexity: sums.complexity * share,
  };
};
