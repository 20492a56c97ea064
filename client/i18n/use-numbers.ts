import { useMemo } from "react";

import { numbersIn } from "./numbers.ts";
import { useLanguage } from "./use-language.ts";

/** Numbers and shares as the reader's language writes them. */
export function useNumbers() {
  const { language } = useLanguage();
  return useMemo(() => numbersIn(language), [language]);
}
