import { noState, type Sequences } from "./sequences.ts";

/** Counts of who passes from which state to which between two neighbouring positions, `from` by `to`. */
const countPassages = (
  { count, length, alphabet, states }: Sequences,
  weights: Float64Array | undefined,
  at: number,
): Float64Array => {
  const passages = new Float64Array(alphabet * alphabet);
  for (let number = 0; number < count; number += 1) {
    const from = states[number * length + at] ?? noState;
    const to = states[number * length + at + 1] ?? noState;
    if (from === noState || to === noState) continue;
    const cell = from * alphabet + to;
    passages[cell] = (passages[cell] ?? 0) + (weights?.[number] ?? 1);
  }
  return passages;
};

/** Each row divided by its sum; a state that nobody leaves or stays in has a row of zeros. */
const rowShares = (passages: Float64Array, alphabet: number): Float64Array => {
  const shares = new Float64Array(passages.length);
  for (let from = 0; from < alphabet; from += 1) {
    const row = passages.subarray(from * alphabet, (from + 1) * alphabet);
    const sum = row.reduce((total, value) => total + value, 0);
    if (sum === 0) continue;
    row.forEach((value, to) => {
      shares[from * alphabet + to] = value / sum;
    });
  }
  return shares;
};

/**
 * Transition rates at each position but the last: p(state at t+1 | state at t), `alphabet` x `alphabet` each (TraMineR's `seqtrate`
 * with `time.varying`).
 * @param weights of the sequences; each counts once without them
 */
export const transitionRatesByPosition = (
  sequences: Sequences,
  weights?: Float64Array,
): readonly Float64Array[] =>
  Array.from({ length: Math.max(0, sequences.length - 1) }, (_, at) =>
    rowShares(countPassages(sequences, weights, at), sequences.alphabet),
  );

/**
 * Transition rates over all positions: p(next state | state), `alphabet` x `alphabet` (TraMineR's `seqtrate`).
 * @param weights of the sequences; each counts once without them
 */
export const transitionRates = (
  sequences: Sequences,
  weights?: Float64Array,
): Float64Array => {
  const { alphabet, length } = sequences;
  const all = new Float64Array(alphabet * alphabet);
  for (let at = 0; at + 1 < length; at += 1)
    countPassages(sequences, weights, at).forEach((value, cell) => {
      all[cell] = (all[cell] ?? 0) + value;
    });
  return rowShares(all, alphabet);
};
