import { useNavigate, useSearch } from "@tanstack/react-router";

import {
  type Language,
  readLanguage,
  rememberedLanguage,
  rememberLanguage,
} from "./language.ts";

/** The language of the page: the address's, else the remembered one; `lang` is how the API writes it. */
export function useLanguage() {
  const { lang: inAddress } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const language = readLanguage(inAddress) ?? rememberedLanguage();
  return {
    language,
    lang: language === "ru" ? ("RU" as const) : ("EN" as const),
    setLanguage: (next: Language): void => {
      rememberLanguage(next);
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, lang: next }),
        replace: true,
      });
    },
  };
}
