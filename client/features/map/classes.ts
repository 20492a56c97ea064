/** A class of whole numbers, both ends included. */
export type NumberClass = { readonly from: number; readonly to: number };

/** More classes than this cannot be told apart. */
const mostClasses = 5;

/**
 * Whole numbers in classes of about as many each, in order; equal numbers are never parted. Every number given is in exactly one class.
 */
export function classesOf(
  numbers: readonly number[],
  most = mostClasses,
): readonly NumberClass[] {
  const distinct = [...new Set(numbers)].toSorted((one, other) => one - other);
  const count = Math.min(most, distinct.length);
  const sorted = numbers.toSorted((one, other) => one - other);
  const ends = Array.from({ length: count }, (_, index) =>
    index === count - 1
      ? sorted.at(-1)
      : sorted[Math.ceil(((index + 1) * sorted.length) / count) - 1],
  );
  const classes: NumberClass[] = [];
  for (const end of ends) {
    const from = distinct.find(
      (number) => number > (classes.at(-1)?.to ?? -Infinity),
    );
    if (end !== undefined && from !== undefined && from <= end)
      classes.push({ from, to: end });
  }
  return classes;
}

/** The place of the class that a number is in; -1 when it is in none. */
export const classOf = (
  classes: readonly NumberClass[],
  number: number,
): number =>
  classes.findIndex(({ from, to }) => from <= number && number <= to);
