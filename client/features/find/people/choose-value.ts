import type { FacetChoice } from "../../../url/people-address.ts";

const without = (list: readonly string[], value: string): readonly string[] =>
  list.filter((one) => one !== value);

/** Takes a value, or gives it up again. What is taken is not left out, and somebody of whom it is told is not untold of. */
export const toggleValue = (
  choice: FacetChoice,
  value: string,
): FacetChoice => ({
  ...choice,
  values: choice.values.includes(value)
    ? without(choice.values, value)
    : [...choice.values, value],
  without: without(choice.without, value),
  untold: false,
});

/** Leaves a value out, or no longer. */
export const toggleWithout = (
  choice: FacetChoice,
  value: string,
): FacetChoice => ({
  ...choice,
  values: without(choice.values, value),
  without: choice.without.includes(value)
    ? without(choice.without, value)
    : [...choice.without, value],
});
