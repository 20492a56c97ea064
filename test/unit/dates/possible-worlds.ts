import fc from "fast-check";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";

/**
 * A small world of days around the end of February 1943 in which every case can be tried. Known bounds lie
 * in the middle; the days at either margin stand for "any time before" and "any time after".
 */
const firstKnown = 0;
const lastKnown = 5;
const margin = 3;

const dayAt = (index: number): string => addDays("1943-02-26", index);

/** One case: the day on which something began and the day on which it ended. */
export type World = { readonly begin: string; readonly end: string };

const allDays = Array.from(
  { length: lastKnown - firstKnown + 1 + 2 * margin },
  (_, index) => dayAt(index - margin),
);

const isWithin = (day: string, from: string, to: string): boolean =>
  (from === "" || from <= day) && (to === "" || day <= to);

/** Every case that the bounds allow, with the end not before the beginning. */
export function worldsOf(bounds: DateBounds): World[] {
  const begins = allDays.filter((day) =>
    isWithin(day, bounds.beginFrom, bounds.beginTo),
  );
  const ends = allDays.filter((day) =>
    isWithin(day, bounds.endFrom, bounds.endTo),
  );
  return begins.flatMap((begin) =>
    ends.filter((end) => begin <= end).map((end) => ({ begin, end })),
  );
}

/** A known day of the small world. */
const knownDay = fc.integer({ min: firstKnown, max: lastKnown }).map(dayAt);

/** A known day, or `''`. */
export const dayOrUnknown = fc.oneof(
  { weight: 3, arbitrary: knownDay },
  fc.constant(""),
);

/** Any bounds that allow at least one case, undated ones included. */
export const anyBounds: fc.Arbitrary<DateBounds> = fc
  .record({
    beginFrom: dayOrUnknown,
    beginTo: dayOrUnknown,
    endFrom: dayOrUnknown,
    endTo: dayOrUnknown,
  })
  .filter((bounds) => worldsOf(bounds).length > 0);

/** Bounds of which at least one is known. */
export const datedBounds = anyBounds.filter(
  ({ beginFrom, beginTo, endFrom, endTo }) =>
    beginFrom + beginTo + endFrom + endTo !== "",
);

/** YES when the rule holds in every case, NO when in none. */
export function answerOver(cases: readonly boolean[]): "YES" | "NO" | "MAYBE" {
  if (cases.every(Boolean)) return "YES";
  return cases.some(Boolean) ? "MAYBE" : "NO";
}
