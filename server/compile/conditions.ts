import { z } from "zod";

import { isDay } from "../../shared/dates/calendar-day.ts";
import { badInput } from "../http/errors.ts";
import type { Plan } from "./plan.ts";

const timeInput = z.looseObject({
  from: z.string().refine(isDay).nullish(),
  to: z.string().refine(isDay).nullish(),
  mode: z.enum(["CERTAINLY", "POSSIBLY", "INCLUDE_UNDATED"]),
});

/** A filter by time, checked: `''` is an open end. */
const readTime = (input: unknown) => {
  const parsed = timeInput.safeParse(input);
  if (!parsed.success)
    throw badInput(
      `time: ${JSON.stringify(input)} is not a period of whole days in the years 1000 to 2999`,
    );
  const { from, to, mode } = parsed.data;
  if (from && to && from > to)
    throw badInput(`time: the period ${from} to ${to} ends before it begins`);
  return { from: from ?? "", to: to ?? "", mode };
};

/** Whether the row `x` has any of its four bounds. */
export const isDated = (x: string): string =>
  `${x}.beginFrom + ${x}.beginTo + ${x}.endFrom + ${x}.endTo <> ''`;

/**
 * Whether the row `x` with its four bounds falls into a period: the formula of `shared/dates/time-filter.ts`, held equal to it by a test.
 * @param input a `TimeFilter`
 */
export const timeCondition = (
  x: string,
  input: unknown,
  plan: Plan,
): string => {
  const { from, to, mode } = readTime(input);
  const [first, last] = [plan.parameter(from), plan.parameter(to)];
  const dated = isDated(x);
  const possibly = `(${dated} AND (${last} = '' OR ${x}.beginFrom <= ${last}) AND (${x}.endTo = '' OR ${x}.endTo >= ${first}))`;
  if (mode === "POSSIBLY") return possibly;
  if (mode === "INCLUDE_UNDATED") return `(NOT ${dated} OR ${possibly})`;
  return `(${dated} AND (${last} = '' OR (${x}.beginTo <> '' AND ${x}.beginTo <= ${last})) AND ${x}.endFrom >= ${first})`;
};
