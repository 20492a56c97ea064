import type { TFunction } from "i18next";

/** Days between two steps, as the API tells them: a side is null where a date is open. */
export type Days = { readonly min: number | null; readonly max: number | null };

/** Days in words: one number, a range, at least, at most. When the order is not certain, only how many at most. */
export function daysWords({ min, max }: Days, t: TFunction): string {
  const least = min === null || min < 0 ? null : min;
  if (max === null)
    return least === null
      ? t("route.daysUnknown")
      : t("route.daysAtLeast", { count: least });
  if (least === null) return t("route.daysAtMost", { count: Math.max(0, max) });
  return least === max
    ? t("route.days", { count: max })
    : t("route.daysRange", { min: least, count: max });
}

/** Whether the dates leave open which of the two came first. */
export const isOrderOpen = ({ min }: Days): boolean => min !== null && min < 0;
