import { isDay } from "../../shared/dates/calendar-day.ts";
import type { DateMode } from "../../shared/dates/time-filter.ts";

/** Days that ties must hold on, both included, and how uncertain dates count; an empty day leaves that end open. */
export type Period = {
  readonly from: string;
  readonly to: string;
  readonly mode: DateMode;
};

/** Whether two days make a period: real days, or open, the first not after the last, and not both open. */
export const isPeriod = (from: string, to: string): boolean =>
  (from === "" || isDay(from)) &&
  (to === "" || isDay(to)) &&
  from + to !== "" &&
  (from === "" || to === "" || from <= to);

/** A period as the API takes it. */
export const periodVariable = (
  period: Period | undefined,
): { from?: string; to?: string; mode: DateMode } | null =>
  period === undefined
    ? null
    : {
        ...(period.from === "" ? {} : { from: period.from }),
        ...(period.to === "" ? {} : { to: period.to }),
        mode: period.mode,
      };
