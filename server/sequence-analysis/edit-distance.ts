import type { Costs } from "./costs.ts";

/**
 * The least cost of turning one sequence into another by substitutions, insertions and deletions: optimal matching (Needleman & Wunsch
 * 1970; Abbott & Forrest 1986). What both begin with alike and end with alike is left out, as it costs nothing.
 * @param line working space, at least one longer than the shorter of both
 */
export const editDistance = (
  one: Uint16Array,
  other: Uint16Array,
  { substitution, alphabet, indel }: Costs,
  line: Float64Array,
): number => {
  let start = 0;
  let oneEnd = one.length;
  let otherEnd = other.length;
  while (start < oneEnd && start < otherEnd && one[start] === other[start])
    start += 1;
  while (
    oneEnd > start &&
    otherEnd > start &&
    one[oneEnd - 1] === other[otherEnd - 1]
  ) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const width = otherEnd - start;
  for (let at = 0; at <= width; at += 1) line[at] = at * indel;
  for (let row = start; row < oneEnd; row += 1) {
    const costs = (one[row] ?? 0) * alphabet;
    let diagonal = line[0] ?? 0;
    let left = diagonal + indel;
    line[0] = left;
    for (let at = 1; at <= width; at += 1) {
      const above = line[at] ?? 0;
      const state = other[start + at - 1] ?? 0;
      const replaced = diagonal + (substitution[costs + state] ?? 0);
      const moved = (above < left ? above : left) + indel;
      left = replaced < moved ? replaced : moved;
      line[at] = left;
      diagonal = above;
    }
  }
  return line[width] ?? 0;
};

/**
 * The sum of the costs of substitution position by position; both sequences are of one length.
 * @param step how far the costs of the next position are from those of one: 0 when they are the same (Hamming), else the size of a table
 */
export const positionDistance = (
  one: Uint16Array,
  other: Uint16Array,
  substitution: Float64Array,
  { alphabet, step }: { readonly alphabet: number; readonly step: number },
): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) {
    const cell = at * step + (one[at] ?? 0) * alphabet + (other[at] ?? 0);
    sum += substitution[cell] ?? 0;
  }
  return sum;
};
