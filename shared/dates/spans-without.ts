import { addDays, type Day, daysBetween } from "./calendar-day.ts";
import {
  type DateBounds,
  earlierDay,
  isUndated,
  laterDay,
  tightened,
} from "./historical-date.ts";

/** Whole days, both ends included, both known. */
export type KnownSpan = { readonly from: Day; readonly to: Day };

/**
 * Days of which no claim tells. CERTAIN: no claim's date can fall there. POSSIBLE: the date of one may, since it is only roughly
 * known, and none certainly does.
 */
export type SpanWithout = KnownSpan & {
  readonly grade: "CERTAIN" | "POSSIBLE";
  /** Both ends counted. */
  readonly days: number;
};

/** The years in which the cases are set: from half a year before the war to its last year. */
export const warYears: KnownSpan = { from: "1941-01-01", to: "1945-12-31" };

/** The days on which a claim certainly holds; none when it may hold on any of several. */
const certainDays = (bounds: DateBounds): readonly KnownSpan[] => {
  const { beginTo, endFrom } = tightened(bounds);
  return beginTo === "" || endFrom === "" || beginTo > endFrom
    ? []
    : [{ from: beginTo, to: endFrom }];
};

/**
 * The days on which a claim may hold. A side that is open or unknown is not stretched: that somebody was a member from 1938 on
 * is no word of 1942.
 */
const possibleDays = (bounds: DateBounds): readonly KnownSpan[] => {
  if (isUndated(bounds)) return [];
  const { beginFrom, beginTo, endFrom, endTo } = tightened(bounds);
  const from = beginFrom === "" ? earlierDay(beginTo, endFrom) : beginFrom;
  return [{ from, to: endTo === "" ? laterDay(endFrom, beginTo) : endTo }];
};

/** The same days in order, without overlaps; those that touch are one. */
const joined = (spans: readonly KnownSpan[]): readonly KnownSpan[] => {
  const done: KnownSpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = done.at(-1);
    if (last === undefined || span.from > addDays(last.to, 1)) done.push(span);
    else
      done[done.length - 1] = {
        from: last.from,
        to: laterDay(last.to, span.to),
      };
  }
  return done;
};

/** The days of a window that the spans leave. */
const left = (
  window: KnownSpan,
  spans: readonly KnownSpan[],
): readonly KnownSpan[] => {
  const gaps: KnownSpan[] = [];
  let { from } = window;
  for (const span of joined(spans)) {
    if (span.to < from) continue;
    if (span.from > window.to) break;
    if (span.from > from) gaps.push({ from, to: addDays(span.from, -1) });
    from = addDays(span.to, 1);
  }
  if (from !== "" && from <= window.to) gaps.push({ from, to: window.to });
  return gaps;
};

const graded =
  (grade: SpanWithout["grade"]) =>
  ({ from, to }: KnownSpan): SpanWithout => ({
    from,
    to,
    grade,
    days: daysBetween(from, to).inclusive,
  });

/**
 * The parts of a window in which no dated claim falls, in order: what no claim's date can reach, and what one may reach but none
 * certainly does. With the days on which some claim certainly holds they make up the window. Undated claims say nothing of when.
 */
export const spansWithout = (
  claims: readonly DateBounds[],
  window: KnownSpan = warYears,
): readonly SpanWithout[] => {
  const certain = claims.flatMap(certainDays);
  const never = left(window, [...certain, ...claims.flatMap(possibleDays)]);
  const perhaps = left(window, [...certain, ...never]);
  return [
    ...never.map(graded("CERTAIN")),
    ...perhaps.map(graded("POSSIBLE")),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
};
