import { comparing, type Measure } from "./measure.ts";
import { normalize } from "./normalize.ts";
import { distinctOf, type Sequences } from "./sequences.ts";

/** Distances of all pairs. */
export type Distances = {
  readonly count: number;
  /** Those of 0 with 1, 2, ..., then of 1 with 2, 3, ...: the upper triangle, row by row (R's `dist`). */
  readonly values: Float64Array;
};

/** Told what share of the work is done, from 0 to 1. */
export type Report = (share: number) => void;

/** Where the distance of two stands among the values; `one` is the smaller number. */
export const pairAt = (count: number, one: number, other: number): number =>
  one * count - (one * (one + 1)) / 2 + other - one - 1;

/** The distance of any two; 0 of one to itself. */
export const distanceOf = (
  { count, values }: Distances,
  one: number,
  other: number,
): number => {
  if (one === other) return 0;
  const at =
    one < other ? pairAt(count, one, other) : pairAt(count, other, one);
  return values[at] ?? 0;
};

const allPairs = (
  sequences: Sequences,
  measure: Measure,
  report: Report,
): Float64Array => {
  const { count } = sequences;
  const compare = comparing(sequences, measure);
  const values = new Float64Array((count * (count - 1)) / 2);
  let at = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      values[at] = normalize(measure.norm, compare(one, other));
      at += 1;
    }
    report(values.length === 0 ? 1 : at / values.length);
  }
  return values;
};

/** Works out the distances of all pairs. Sequences that are alike are compared once. */
export const distancesOf = (
  sequences: Sequences,
  measure: Measure,
  report: Report = () => undefined,
): Distances => {
  const { count } = sequences;
  const distinct = distinctOf(sequences);
  const among = {
    count: distinct.sequences.count,
    values: allPairs(distinct.sequences, measure, report),
  };
  if (among.count === count) return among;
  const values = new Float64Array((count * (count - 1)) / 2);
  let at = 0;
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const [a, b] = [distinct.of[one] ?? 0, distinct.of[other] ?? 0];
      values[at] = distanceOf(among, a, b);
      at += 1;
    }
  return { count, values };
};

/** The distance of one sequence to every other, and 0 to itself. */
export const distancesFrom = (
  sequences: Sequences,
  measure: Measure,
  from: number,
): Float64Array => {
  const compare = comparing(sequences, measure);
  return Float64Array.from({ length: sequences.count }, (_, other) =>
    normalize(measure.norm, compare(from, other)),
  );
};
