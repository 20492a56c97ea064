import type { TFunction } from "i18next";

/** A share as whole per cent; with a word of warning where fewer than ten stand behind it. */
export const shareWords = (
  share: number,
  fewBehind: boolean,
  t: TFunction,
): string => {
  const percent = t("cohort.percent", { value: Math.round(share * 100) });
  return fewBehind ? `${percent} ${t("cohort.few")}` : percent;
};

/** A count of decisions: a range, where doubtful claims alone tell of some of them. */
export const rangeOf = (certain: number, count: number): string =>
  certain < count ? `${String(certain)}–${String(count)}` : String(count);
