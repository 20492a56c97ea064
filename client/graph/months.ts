import { addDays, addMonths } from "../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { isUndated } from "../../shared/dates/historical-date.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import type { Period } from "./period.ts";

/** A month, told by its first day. */
type Month = string;

const monthOf = (day: string): Month => `${day.slice(0, 7)}-01`;
const lastDayOf = (month: Month): string => addDays(addMonths(month, 1), -1);

/** A slider has no more steps than this; a longer time is walked in longer steps. */
const mostMonths = 360;

/** The months from the first to the last day that any date names; none when there is no date. */
export function monthsOf(dates: readonly DateBounds[]): readonly Month[] {
  const days = dates
    .flatMap(({ beginFrom, beginTo, endFrom, endTo }) => [
      beginFrom,
      beginTo,
      endFrom,
      endTo,
    ])
    .filter((day) => day !== "")
    .sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  // What lies far back (a birth, a membership of 1919) must not make the years asked about a hair's breadth.
  const start = [monthOf(first), addMonths(monthOf(last), 1 - mostMonths)]
    .sort()
    .at(-1);
  const months: Month[] = [];
  for (
    let month = start ?? "";
    month !== "" && month <= last;
    month = addMonths(month, 1)
  )
    months.push(month);
  return months;
}

/** The period of whole months from one place in a list to another. */
export const periodOf = (
  months: readonly Month[],
  [from, to]: readonly [number, number],
  mode: Period["mode"],
): Period => ({
  from: months[from] ?? "",
  to: lastDayOf(months[to] ?? months.at(-1) ?? ""),
  mode,
});

/** The places of a period in a list of months: as near as they can be. */
export function placesOf(
  months: readonly Month[],
  period: Period | undefined,
): readonly [number, number] {
  const last = Math.max(0, months.length - 1);
  if (period === undefined) return [0, last];
  const at = (day: string, open: number): number => {
    if (day === "") return open;
    const found = months.findIndex((month) => lastDayOf(month) >= day);
    return found < 0 ? last : found;
  };
  return [at(period.from, 0), at(period.to, last)];
}

/** A window of time one month later; undefined when it has come to the end. */
export const nextPlaces = (
  [from, to]: readonly [number, number],
  count: number,
): readonly [number, number] | undefined =>
  to + 1 >= count ? undefined : [from + 1, to + 1];

/** How many ties possibly hold in each month. */
export const countsOf = (
  months: readonly Month[],
  dates: readonly DateBounds[],
): readonly number[] =>
  months.map(
    (month) =>
      dates.filter(
        (bounds) =>
          !isUndated(bounds) &&
          holdsIn(bounds, { from: month, to: lastDayOf(month) }, "POSSIBLY"),
      ).length,
  );
