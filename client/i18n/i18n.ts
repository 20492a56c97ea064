import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";

import { loadScript } from "../api/script-loading.ts";
import type { Language } from "./language.ts";
import type ru from "./ru.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof ru };
  }
}

/** The words of the page; Russian has its three plurals. */
export const i18n = createInstance();

/** Who reads in one language is not sent the words of the other. */
const wordsIn = {
  ru: () => import("./ru.json"),
  en: () => import("./en.json"),
} as const satisfies Record<Language, () => Promise<{ default: object }>>;

/** Makes the page speak a language, whose words are brought when they are first needed. Rejects where the server is away: then it speaks as before. */
export async function speak(language: Language): Promise<void> {
  if (!i18n.isInitialized)
    await i18n.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      resources: {},
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  if (!i18n.hasResourceBundle(language, "translation")) {
    const { default: words } = await loadScript<{ default: object }>(
      wordsIn[language],
    );
    i18n.addResourceBundle(language, "translation", words);
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
