/** What stands after a sequence's end, where others go on (TraMineR's void). A month that is not known is a state of its own instead. */
export const noState = 65_535;

/**
 * Sequences of states, one row each. A state is a number from 0 to `alphabet - 1`; a month of which nothing is known is one of them,
 * as any other.
 */
export type Sequences = {
  readonly count: number;
  /** Positions of the longest sequence. */
  readonly length: number;
  readonly alphabet: number;
  /** `count` rows of `length`; `noState` after a row's end. */
  readonly states: Uint16Array;
  /** How long each is. */
  readonly lengths: Int32Array;
};

/** Puts rows of state numbers together. Throws when a number is no state of the alphabet. */
export const sequencesOf = (
  rows: readonly ArrayLike<number>[],
  alphabet: number,
): Sequences => {
  const length = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const states = new Uint16Array(rows.length * length).fill(noState);
  rows.forEach((row, number) => {
    for (let at = 0; at < row.length; at += 1) {
      const state = row[at] ?? -1;
      if (!Number.isInteger(state) || state < 0 || state >= alphabet)
        throw new Error(
          `Sequence ${number}, position ${at}: ${state} is not a state from 0 to ${alphabet - 1}`,
        );
      states[number * length + at] = state;
    }
  });
  const lengths = Int32Array.from(rows, (row) => row.length);
  return { count: rows.length, length, alphabet, states, lengths };
};

/** The states of one sequence, without what stands after its end. */
export const rowOf = (
  { states, length, lengths }: Sequences,
  number: number,
): Uint16Array =>
  states.subarray(number * length, number * length + (lengths[number] ?? 0));

/** Different sequences, each once, in the order in which they are first met. */
export type Distinct = {
  readonly sequences: Sequences;
  /** For each sequence given: the number of its like among the distinct ones. */
  readonly of: Int32Array;
};

/** Finds sequences that are alike in every position: their distances need be worked out once. */
export const distinctOf = (sequences: Sequences): Distinct => {
  const known = new Map<string, number>();
  const rows: Uint16Array[] = [];
  const of = Int32Array.from({ length: sequences.count }, (_, number) => {
    const row = rowOf(sequences, number);
    const key = String.fromCharCode(...row);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, rows.length);
    return rows.push(row) - 1;
  });
  return { sequences: sequencesOf(rows, sequences.alphabet), of };
};
