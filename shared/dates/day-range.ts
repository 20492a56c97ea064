import { type Day, daysBetween } from "./calendar-day.ts";
import { type DateBounds, tightened } from "./historical-date.ts";

/** The least and the greatest number of days; null where a bound is unknown. By subtraction. */
export type DayRange = {
  readonly min: number | null;
  readonly max: number | null;
};

const subtract = (from: Day, to: Day): number | null =>
  from === "" || to === "" ? null : daysBetween(from, to).exclusive;

/**
 * How many days passed from one event to another, such as from the occupation of a place to its
 * liberation. Counted from beginning to beginning; negative when the second comes first.
 */
export const daysFromTo = (
  start: DateBounds,
  finish: DateBounds,
): DayRange => ({
  min: subtract(start.beginTo, finish.beginFrom),
  max: subtract(start.beginFrom, finish.beginTo),
});

/** How many days passed from the beginning of one state to its end. Never negative. */
export function durationInDays(bounds: DateBounds): DayRange {
  const { beginFrom, beginTo, endFrom, endTo } = tightened(bounds);
  const min = subtract(beginTo, endFrom);
  return {
    min: min === null ? null : Math.max(0, min),
    max: subtract(beginFrom, endTo),
  };
}
