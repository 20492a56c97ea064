import type { Sequences } from "./sequences.ts";
import {
  transitionRates,
  transitionRatesByPosition,
} from "./transition-rates.ts";

/** What it costs to put one state in the place of another (symmetric, 0 on the diagonal), and to insert or delete one. */
export type Costs = {
  readonly alphabet: number;
  /** `alphabet` x `alphabet`. */
  readonly substitution: Float64Array;
  readonly indel: number;
};

/** Costs of substitution that differ from position to position. */
export type DynamicCosts = {
  readonly alphabet: number;
  readonly positions: number;
  /** `positions` times `alphabet` x `alphabet`. */
  readonly substitution: Float64Array;
};

/** The state that says "not known", and what it costs to put it for any other or any other for it. */
export type MissingCost = { readonly state: number; readonly cost: number };

export type CostOptions = {
  /** Weights of the sequences; each counts once without them. */
  readonly weights?: Float64Array | undefined;
  /** Without it, what is not known is a state as any other. */
  readonly missing?: MissingCost | undefined;
};

/** Fills a symmetric table with zeros on its diagonal. */
const symmetric = (
  alphabet: number,
  cost: (one: number, other: number) => number,
): Float64Array => {
  const table = new Float64Array(alphabet * alphabet);
  for (let one = 0; one < alphabet; one += 1)
    for (let other = one + 1; other < alphabet; other += 1) {
      const value = cost(one, other);
      table[one * alphabet + other] = value;
      table[other * alphabet + one] = value;
    }
  return table;
};

const withMissing =
  (
    missing: MissingCost | undefined,
    cost: (one: number, other: number) => number,
  ) =>
  (one: number, other: number): number =>
    missing !== undefined && (one === missing.state || other === missing.state)
      ? missing.cost
      : cost(one, other);

/** Every substitution costs the same; an insertion or a deletion half of it, so that neither is preferred. */
export const constantCosts = (alphabet: number, value: number): Costs => ({
  alphabet,
  substitution: symmetric(alphabet, () => value),
  indel: value / 2,
});

/**
 * Substitution costs from how often one state follows another: 2 - p(j|i) - p(i|j) (TraMineR's `seqcost` with `TRATE`). The insertion
 * costs half of the dearest substitution.
 */
export const transitionRateCosts = (
  sequences: Sequences,
  { weights, missing }: CostOptions = {},
): Costs => {
  const { alphabet } = sequences;
  const rates = transitionRates(sequences, weights);
  const rate = (from: number, to: number) => rates[from * alphabet + to] ?? 0;
  const plain = (one: number, other: number) =>
    2 - rate(one, other) - rate(other, one);
  const dearest = symmetric(alphabet, plain).reduce(
    (most, value) => Math.max(most, value),
    0,
  );
  return {
    alphabet,
    substitution: symmetric(alphabet, withMissing(missing, plain)),
    indel: dearest / 2,
  };
};

/**
 * Substitution costs of the dynamic Hamming distance (Lesnard 2010): at each position 4 less the rates between both states before and
 * after it; at the first and the last position, where there is one side only, it counts twice.
 */
export const dynamicCosts = (
  sequences: Sequences,
  { weights, missing }: CostOptions = {},
): DynamicCosts => {
  const { alphabet, length: positions } = sequences;
  const rates = transitionRatesByPosition(sequences, weights);
  const between = (at: number, one: number, other: number): number | null => {
    const table = rates[at];
    if (table === undefined) return null;
    const there = table[one * alphabet + other] ?? 0;
    return there + (table[other * alphabet + one] ?? 0);
  };
  const substitution = new Float64Array(positions * alphabet * alphabet);
  for (let at = 0; at < positions; at += 1) {
    const cost = (one: number, other: number): number => {
      const before = between(at - 1, one, other);
      const after = between(at, one, other);
      const sides = (before ?? after ?? 0) + (after ?? before ?? 0);
      return Math.max(0, 4 - sides);
    };
    substitution.set(
      symmetric(alphabet, withMissing(missing, cost)),
      at * alphabet * alphabet,
    );
  }
  return { alphabet, positions, substitution };
};

/** The dearest of some costs. */
export const dearestOf = (substitution: Float64Array): number =>
  substitution.reduce((most, value) => Math.max(most, value), 0);
