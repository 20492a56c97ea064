import type { Day } from "./calendar-day.ts";
import { type DateBounds, isUndated } from "./historical-date.ts";

/** From the first to the last day, both included; `''` = open. */
export type TimePeriod = { readonly from: Day; readonly to: Day };

/** How a filter by time treats dates that are uncertain or missing. */
export const dateModes = ["CERTAINLY", "POSSIBLY", "INCLUDE_UNDATED"] as const;
export type DateMode = (typeof dateModes)[number];

/**
 * The one rule of every filter by time: does the claim hold on at least one day of the period?
 * CERTAINLY: whatever the uncertain dates turn out to be. POSSIBLY: for some of them. INCLUDE_UNDATED:
 * possibly, or without any date. Each mode keeps all that the one before it keeps.
 *
 * Statements over stored bounds use the same formula, by plain comparison of texts, in which `''` sorts
 * before every day (bounds are stored tightened):
 *
 *     dated     = beginFrom + beginTo + endFrom + endTo <> ''
 *     POSSIBLY  = dated AND (to = '' OR beginFrom <= to) AND (endTo = '' OR endTo >= from)
 *     CERTAINLY = dated AND (to = '' OR (beginTo <> '' AND beginTo <= to)) AND endFrom >= from
 */
export function holdsIn(
  bounds: DateBounds,
  period: TimePeriod,
  mode: DateMode,
): boolean {
  if (isUndated(bounds)) return mode === "INCLUDE_UNDATED";
  const { beginFrom, beginTo, endFrom, endTo } = bounds;
  const { from, to } = period;
  if (mode === "CERTAINLY") {
    return (to === "" || (beginTo !== "" && beginTo <= to)) && endFrom >= from;
  }
  return (to === "" || beginFrom <= to) && (endTo === "" || endTo >= from);
}
