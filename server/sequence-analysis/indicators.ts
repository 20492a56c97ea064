import { noState } from "./sequences.ts";

/** A run of one state: how long it lasts. */
export type Run = {
  readonly state: number;
  /** The position of its first month. */
  readonly from: number;
  readonly length: number;
};

/** The distinct successive states of a sequence with their durations (TraMineR's `seqdss` and `seqdur`). */
export const runsOf = (row: ArrayLike<number>): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 1; at <= row.length; at += 1) {
    const state = row[from] ?? noState;
    if (at < row.length && row[at] === state) continue;
    runs.push({ state, from, length: at - from });
    from = at;
  }
  return runs;
};

/** How many different subsequences, the empty one among them, can be taken out of a sequence (Elzinga, Rahmann & Wang 2008). */
export const countSubsequences = (states: readonly number[]): number => {
  const before = new Map<number, number>();
  let count = 1;
  for (const state of states) {
    const grown = 2 * count - (before.get(state) ?? 0);
    before.set(state, count);
    count = grown;
  }
  return count;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Turbulence (Elzinga & Liefbroer 2007): log2(phi (s2max + 1) / (s2 + 1)), where phi counts the subsequences of the distinct
 * successive states, s2 is the variance of their durations and s2max = (d - 1)(1 - mean)^2 the most that it could be for d runs.
 */
const turbulenceOf = (runs: readonly Run[]): number => {
  if (runs.length === 0) return 0;
  const durations = runs.map(({ length }) => length);
  const mean = meanOf(durations);
  const variance = meanOf(durations.map((each) => (each - mean) ** 2));
  const most = (runs.length - 1) * (1 - mean) ** 2;
  const subsequences = countSubsequences(runs.map(({ state }) => state));
  return Math.log2(subsequences * ((most + 1) / (variance + 1)));
};

/** Shannon's entropy of the time spent in each state, in natural logarithms. */
const entropyOf = (row: ArrayLike<number>): number => {
  const times = new Map<number, number>();
  for (let at = 0; at < row.length; at += 1) {
    const state = row[at] ?? noState;
    times.set(state, (times.get(state) ?? 0) + 1);
  }
  let entropy = 0;
  for (const time of times.values()) {
    const share = time / row.length;
    entropy -= share * Math.log(share);
  }
  return entropy;
};

/** What one sequence is like. */
export type Indicators = {
  /** Changes of state. */
  readonly transitions: number;
  /** Different states that occur. */
  readonly states: number;
  /** Entropy of the time in each state, divided by the most that the alphabet allows: 0 to 1. */
  readonly entropy: number;
  /** Elzinga's turbulence, from 1 upwards. */
  readonly turbulence: number;
  /** The complexity index (Gabadinho et al. 2010): the root of the share of possible transitions times the normalized entropy: 0 to 1. */
  readonly complexity: number;
};

/** What a row of states is like, of an alphabet of so many. */
export const indicatorsOf = (
  row: ArrayLike<number>,
  alphabet: number,
): Indicators => {
  const runs = runsOf(row);
  const transitions = Math.max(0, runs.length - 1);
  const most = Math.log(alphabet);
  const entropy =
    row.length === 0 || most === 0 ? 0 : Math.max(0, entropyOf(row) / most);
  const possible = row.length - 1;
  const moved = possible > 0 ? transitions / possible : 0;
  return {
    transitions,
    states: new Set(runs.map(({ state }) => state)).size,
    entropy,
    turbulence: turbulenceOf(runs),
    complexity: Math.sqrt(moved * entropy),
  };
};
