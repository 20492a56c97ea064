import { addDays } from "./calendar-day.ts";
import { type DateBounds, isUndated, tightened } from "./historical-date.ts";

/**
 * Whether a relation in time holds: in every case that the bounds allow (YES), in none (NO), in some
 * (MAYBE). UNDATED when one of the two has no bound at all, so that nobody takes silence for "maybe".
 */
export type TemporalAnswer = "YES" | "NO" | "MAYBE" | "UNDATED";

/**
 * The relations below are of whole days, both ends included. A case gives each of the two a beginning
 * and an end within its bounds, with the end not before the beginning, and the two independently of each
 * other. For events (one day) the answers are still right, but may say MAYBE where no case is left.
 */
type Relation = (one: DateBounds, other: DateBounds) => TemporalAnswer;

/** Sorts after every day: an end that is open or unknown. The empty text sorts before every day. */
const never = "~";
const orNever = (day: string): string => (day === "" ? never : day);

type Judge = (
  one: DateBounds,
  other: DateBounds,
) => { always: boolean; possible: boolean };

const relation =
  (judge: Judge): Relation =>
  (one, other) => {
    if (isUndated(one) || isUndated(other)) return "UNDATED";
    const { always, possible } = judge(closed(one), closed(other));
    if (always) return "YES";
    return possible ? "MAYBE" : "NO";
  };

/** Bounds that plain comparison of texts can read: '' before all days, '~' after all of them. */
function closed(bounds: DateBounds): DateBounds {
  const { beginFrom, beginTo, endFrom, endTo } = tightened(bounds);
  return {
    beginFrom,
    beginTo: orNever(beginTo),
    endFrom,
    endTo: orNever(endTo),
  };
}

/** They share at least one day. */
export const overlaps: Relation = relation((one, other) => ({
  always: one.beginTo <= other.endFrom && other.beginTo <= one.endFrom,
  possible: one.beginFrom <= other.endTo && other.beginFrom <= one.endTo,
}));

/** The first ends on a day before the other begins. */
export const before: Relation = relation((one, other) => ({
  always: one.endTo < other.beginFrom,
  possible: one.endFrom < other.beginTo,
}));

/** The first begins on a day after the other ends. */
export const after: Relation = (one, other) => before(other, one);

/** The first lies within the other; they may share ends. */
export const during: Relation = relation((one, other) => ({
  always: other.beginTo <= one.beginFrom && one.endTo <= other.endFrom,
  possible: other.beginFrom <= one.beginTo && one.endFrom <= other.endTo,
}));

/** The other lies within the first; they may share ends. */
export const contains: Relation = (one, other) => during(other, one);

/** They begin on the same day and end on the same day. */
export const equals: Relation = relation((one, other) => ({
  always:
    one.beginFrom === other.beginTo &&
    one.beginTo === other.beginFrom &&
    one.endFrom === other.endTo &&
    one.endTo === other.endFrom,
  possible:
    one.beginFrom <= other.beginTo &&
    other.beginFrom <= one.beginTo &&
    one.endFrom <= other.endTo &&
    other.endFrom <= one.endTo,
}));

/** The other begins on the very next day after the first ends. */
export const meets: Relation = relation((one, other) => {
  const nextFrom = one.endFrom === "" ? "" : addDays(one.endFrom, 1);
  const nextTo = one.endTo === never ? never : addDays(one.endTo, 1);
  return {
    always: nextFrom === other.beginTo && nextTo === other.beginFrom,
    possible: nextFrom <= other.beginTo && other.beginFrom <= nextTo,
  };
});
