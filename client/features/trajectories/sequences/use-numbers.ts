import { useMemo } from "react";

import { useLanguage } from "../../../i18n/use-language.ts";

const leastShare = 0.005;

/** Numbers and shares as a reader of the language writes them. */
export function useNumbers() {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = (digits: number) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    const [whole, one, two] = [written(0), written(1), written(2)];
    const percents = new Intl.NumberFormat(language, {
      style: "percent",
      maximumFractionDigits: 0,
    });
    return {
      whole: (value: number) => whole.format(value),
      one: (value: number) => one.format(value),
      two: (value: number) => two.format(value),
      /** A share in whole percent; what is less than half a percent, and not nothing, says so. */
      percent: (share: number) =>
        share > 0 && share < leastShare
          ? `< ${percents.format(2 * leastShare)}`
          : percents.format(share),
    };
  }, [language]);
}
