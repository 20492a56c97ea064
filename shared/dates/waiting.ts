import { type DayRange, daysFromTo } from "./day-range.ts";
import {
  type DateBounds,
  isUndated,
  unknownBounds,
} from "./historical-date.ts";

type Side = keyof DateBounds;

const latest = (days: readonly string[]): string =>
  days.reduce((most, day) => (day > most ? day : most), "");

const earliest = (days: readonly string[]): string =>
  days.reduce((least, day) => (least === "" || day < least ? day : least), "");

const known = (claimed: readonly DateBounds[], side: Side): readonly string[] =>
  claimed.map((one) => one[side]).filter((day) => day !== "");

/** An open side stays open as soon as one claim leaves it open. */
const widest = (
  claimed: readonly DateBounds[],
  side: Side,
  pick: (days: readonly string[]) => string,
): string => {
  const days = known(claimed, side);
  return days.length < claimed.length ? "" : pick(days);
};

const isPossible = (from: string, to: string): boolean =>
  from === "" || to === "" || from <= to;

/**
 * When something was, by several claims: the days on which all of them agree; where none is left, all days that any of them
 * allows, so that rivals widen the range and neither is passed over. Claims without a date say nothing.
 */
export const boundsOfClaims = (claims: readonly DateBounds[]): DateBounds => {
  const claimed = claims.filter((one) => !isUndated(one));
  if (claimed.length === 0) return unknownBounds;
  const agreed: DateBounds = {
    beginFrom: latest(known(claimed, "beginFrom")),
    beginTo: earliest(known(claimed, "beginTo")),
    endFrom: latest(known(claimed, "endFrom")),
    endTo: earliest(known(claimed, "endTo")),
  };
  if (
    isPossible(agreed.beginFrom, agreed.beginTo) &&
    isPossible(agreed.endFrom, agreed.endTo)
  )
    return agreed;
  return {
    beginFrom: widest(claimed, "beginFrom", earliest),
    beginTo: widest(claimed, "beginTo", latest),
    endFrom: widest(claimed, "endFrom", earliest),
    endTo: widest(claimed, "endTo", latest),
  };
};

/**
 * How many days passed from one step to the next, by the claims about the dates of each: from beginning to beginning, by
 * subtraction. A side is null where a bound is open; null altogether when one of the two has no date. Below 0: the order of
 * the two is not certain.
 */
export const daysWaited = (
  since: readonly DateBounds[],
  until: readonly DateBounds[],
): DayRange | null => {
  const range = daysFromTo(boundsOfClaims(since), boundsOfClaims(until));
  return range.min === null && range.max === null ? null : range;
};
