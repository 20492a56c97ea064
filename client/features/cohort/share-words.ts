import type { TFunction } from "i18next";

const inPercent = (share: number): number => Math.round(share * 100);

/** A share as whole per cent; with a word of warning where fewer than ten stand behind it. */
export const shareWords = (
  share: number,
  fewBehind: boolean,
  t: TFunction,
): string => percentWords(String(inPercent(share)), fewBehind, t);

const percentWords = (value: string, fewBehind: boolean, t: TFunction) => {
  const percent = t("cohort.percent", { value });
  return fewBehind ? `${percent} ${t("cohort.few")}` : percent;
};

/** The same of a share under doubt: a range, where doubtful claims could make it another. */
export const shareRangeWords = (
  {
    shareLow,
    shareHigh,
    fewBehind,
  }: {
    readonly shareLow: number;
    readonly shareHigh: number;
    readonly fewBehind: boolean;
  },
  t: TFunction,
): string =>
  percentWords(
    rangeOf(inPercent(shareLow), inPercent(shareHigh)),
    fewBehind,
    t,
  );

/** A count of decisions: a range, where doubtful claims alone tell of some of them. */
export const rangeOf = (certain: number, count: number): string =>
  certain < count ? `${String(certain)}–${String(count)}` : String(count);
