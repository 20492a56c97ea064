import { badInput } from "../http/errors.ts";
import type { Plan } from "./plan.ts";
import type { Selected } from "./selection.ts";

/** The most a list gives at once. */
const maxFirst = 200;

/** The argument `first`, checked: a whole number from 1 to 200. */
export const firstOf = ({
  key,
  args,
}: Pick<Selected, "key" | "args">): number => {
  const first = args["first"];
  if (
    typeof first === "number" &&
    Number.isInteger(first) &&
    first >= 1 &&
    first <= maxFirst
  )
    return first;
  throw badInput(
    `${key}: first: ${String(first)} is not a number from 1 to ${String(maxFirst)}`,
  );
};

/** The argument `first` as a parameter. */
export const limitOf = (plan: Plan, selected: Selected): string =>
  plan.parameter(firstOf(selected));
