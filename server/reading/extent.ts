import type { DateBounds } from "../../shared/dates/historical-date.ts";

const stated = (days: readonly string[]): readonly string[] =>
  days.filter((day) => day !== "").sort();

/**
 * The extent that several claims of one state give together: from the earliest stated beginning to the latest stated end.
 * A claim that says nothing of a side leaves it to the others, since all speak of the same state; the undated say nothing.
 * Where the earliest possible day would fall after the latest possible one (claims of two separate times), that side opens.
 */
export const extentOf = (claims: readonly DateBounds[]): DateBounds => {
  const earliest = (days: readonly string[]) => stated(days)[0] ?? "";
  const latest = (days: readonly string[]) => stated(days).at(-1) ?? "";
  const beginFrom = earliest(claims.map((claim) => claim.beginFrom));
  const beginTo = earliest(claims.map((claim) => claim.beginTo));
  const endFrom = latest(claims.map((claim) => claim.endFrom));
  const endTo = latest(claims.map((claim) => claim.endTo));
  return {
    beginFrom: beginTo !== "" && beginFrom > beginTo ? "" : beginFrom,
    beginTo,
    endFrom,
    endTo: endTo !== "" && endTo < endFrom ? "" : endTo,
  };
};
