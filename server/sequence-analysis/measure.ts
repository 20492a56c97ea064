import {
  constantCosts,
  type Costs,
  dearestOf,
  type DynamicCosts,
} from "./costs.ts";
import { editDistance, positionDistance } from "./edit-distance.ts";
import type { Norm, RawDistance } from "./normalize.ts";
import { rowOf, type Sequences } from "./sequences.ts";

/** How two sequences are compared, with what it needs. */
export type Measure =
  | { readonly kind: "OM"; readonly costs: Costs; readonly norm: Norm }
  | { readonly kind: "LCS"; readonly norm: Norm }
  | {
      readonly kind: "HAMMING";
      /** Without them each position that differs counts 1. */
      readonly costs?: Costs;
      readonly norm: Norm;
    }
  | { readonly kind: "DHD"; readonly costs: DynamicCosts; readonly norm: Norm };

/** The raw distance of the sequences with two numbers. */
export type Compare = (one: number, other: number) => RawDistance;

const compareByEdits = (
  sequences: Sequences,
  costs: Costs,
  norm: Norm,
): Compare => {
  const { lengths } = sequences;
  const line = new Float64Array(sequences.length + 1);
  const rows = Array.from({ length: sequences.count }, (_, number) =>
    rowOf(sequences, number),
  );
  // Yujian & Bo think of every substitution as a deletion and an insertion.
  const dearest =
    norm === "YUJIAN_BO"
      ? 2 * costs.indel
      : Math.min(dearestOf(costs.substitution), 2 * costs.indel);
  const nothing = new Uint16Array();
  return (one, other) => {
    const [a, b] = [lengths[one] ?? 0, lengths[other] ?? 0];
    return {
      raw: editDistance(
        rows[one] ?? nothing,
        rows[other] ?? nothing,
        costs,
        line,
      ),
      most: Math.abs(a - b) * costs.indel + dearest * Math.min(a, b),
      // In units of an insertion, as TraMineR reckons since its version 2.
      one: a * costs.indel,
      other: b * costs.indel,
    };
  };
};

/** The most that a comparison by positions can give: the dearest of each position. */
const dearestPositions = (
  substitution: Float64Array,
  size: number,
  { positions, step }: { readonly positions: number; readonly step: number },
): number => {
  let sum = 0;
  for (let at = 0; at < positions; at += 1)
    sum += dearestOf(substitution.subarray(at * step, at * step + size));
  return sum;
};

const compareByPositions = (
  sequences: Sequences,
  substitution: Float64Array,
  step: number,
): Compare => {
  const { alphabet, length: positions, lengths, count } = sequences;
  const short = lengths.findIndex((length) => length !== positions);
  if (short !== -1)
    throw new Error(
      `Sequence ${short} has ${lengths[short] ?? 0} positions and another ${positions}: a comparison by positions needs equal lengths`,
    );
  const rows = Array.from({ length: count }, (_, number) =>
    rowOf(sequences, number),
  );
  const most = dearestPositions(substitution, alphabet * alphabet, {
    positions,
    step,
  });
  const nothing = new Uint16Array();
  return (one, other) => ({
    raw: positionDistance(
      rows[one] ?? nothing,
      rows[other] ?? nothing,
      substitution,
      { alphabet, step },
    ),
    most,
    // The length weighed by what each position could cost, as TraMineR reckons since its version 2.
    one: most,
    other: most,
  });
};

/**
 * Prepares to compare sequences. LCS, by the longest common subsequence, is the edit distance in which a substitution costs two
 * insertions (Elzinga 2007). Throws when costs are of another alphabet, or lengths differ where they must not.
 */
export const comparing = (sequences: Sequences, measure: Measure): Compare => {
  const { alphabet } = sequences;
  const check = (costs: { readonly alphabet: number }) => {
    if (costs.alphabet !== alphabet)
      throw new Error(
        `The costs are of ${costs.alphabet} states, the sequences of ${alphabet}`,
      );
  };
  switch (measure.kind) {
    case "OM":
      check(measure.costs);
      return compareByEdits(sequences, measure.costs, measure.norm);
    case "LCS":
      return compareByEdits(
        sequences,
        constantCosts(alphabet, 2),
        measure.norm,
      );
    case "HAMMING": {
      const costs = measure.costs ?? constantCosts(alphabet, 1);
      check(costs);
      return compareByPositions(sequences, costs.substitution, 0);
    }
    case "DHD":
      check(measure.costs);
      return compareByPositions(
        sequences,
        measure.costs.substitution,
        alphabet * alphabet,
      );
  }
};
