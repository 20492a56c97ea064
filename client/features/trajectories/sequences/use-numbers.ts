import { useMemo } from "react";

import { useLanguage } from "../../../i18n/use-language.ts";

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
      percent: (share: number) => percents.format(share),
    };
  }, [language]);
}
