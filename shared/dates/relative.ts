import { addDays, addMonths, type Day } from "./calendar-day.ts";
import {
  type DateBounds,
  earlierDay,
  type HistoricalDate,
  isUndated,
  laterDay,
  type RelativeDate,
  tightened,
} from "./historical-date.ts";

/** An ISO 8601 duration in whole days, weeks, months or years, at most 100 years in all its parts. */
const durationPattern =
  /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** Whether the text is a duration that a relative date may have: `P3D`, `P1W`, `P2M`, `P1Y6M`. */
export const isDuration = (text: string): boolean => durationPattern.test(text);

/** The day moved by the duration, later or earlier. `''` stays `''`, as does a day beyond the years kept. */
function move(day: Day, duration: string, direction: 1 | -1): Day {
  const [, years, months, weeks, days] = durationPattern.exec(duration) ?? [];
  const inMonths = Number(years ?? 0) * 12 + Number(months ?? 0);
  const inDays = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return addDays(addMonths(day, inMonths * direction), inDays * direction);
}

type Span = { readonly from: Day; readonly to: Day };

/** What the offset alone says: exactly so far away, give or take the tolerance. */
function offsetFrom(
  span: Span,
  { offset, tolerance }: RelativeDate,
  direction: 1 | -1,
): Span {
  return {
    from: move(move(span.from, offset, direction), tolerance, -1),
    to: move(move(span.to, offset, direction), tolerance, 1),
  };
}

/** Counted from the anchor's end. Without an offset, any day from then on; the tolerance caps it. */
function spanAfter(relative: RelativeDate, anchor: DateBounds): Span {
  const end: Span = { from: anchor.endFrom, to: anchor.endTo };
  const isFree = relative.offset === "" && relative.tolerance === "";
  const { from, to } = offsetFrom(end, relative, 1);
  return { from: laterDay(from, end.from), to: isFree ? "" : to };
}

/** Counted back from the anchor's beginning. */
function spanBefore(relative: RelativeDate, anchor: DateBounds): Span {
  const begin: Span = { from: anchor.beginFrom, to: anchor.beginTo };
  const isFree = relative.offset === "" && relative.tolerance === "";
  const { from, to } = offsetFrom(begin, relative, -1);
  return { from: isFree ? "" : from, to: earlierDay(to, begin.to) };
}

/** Within the anchor; an offset counts from its beginning ("in the third week of the occupation"). */
function spanDuring(relative: RelativeDate, anchor: DateBounds): Span {
  if (relative.offset === "")
    return { from: anchor.beginFrom, to: anchor.endTo };
  const begin: Span = { from: anchor.beginFrom, to: anchor.beginTo };
  const { from, to } = offsetFrom(begin, relative, 1);
  // Not cut off at the anchor's end: if the two disagree, the source's own count is what it says.
  return { from: laterDay(from, begin.from), to };
}

const spanOf = { AFTER: spanAfter, BEFORE: spanBefore, DURING: spanDuring };

/**
 * The days on which something hanging on an anchor may have happened. The answer never gets narrower
 * when the anchor gets less certain. An anchor that is itself relative is resolved by the caller first.
 * AFTER and BEFORE may fall on the very day of the anchor: "after the liberation" can be the same day.
 */
export function resolveRelative(
  relative: RelativeDate,
  anchor: DateBounds,
): DateBounds {
  const { from, to } = spanOf[relative.relation](relative, tightened(anchor));
  return { beginFrom: from, beginTo: to, endFrom: from, endTo: to };
}

/**
 * The date with bounds taken from its anchor. A date with bounds of its own (from its EDTF) keeps them:
 * the source, or the enterer, has already said when.
 */
export function withAnchor(
  date: HistoricalDate,
  anchor: DateBounds,
): HistoricalDate {
  if (date.relative === null || date.edtf !== "" || isUndated(anchor))
    return date;
  return { ...date, ...resolveRelative(date.relative, anchor) };
}
