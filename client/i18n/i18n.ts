import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";

import en from "./en.json" with { type: "json" };
import { rememberedLanguage } from "./language.ts";
import ru from "./ru.json" with { type: "json" };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof ru };
  }
}

/** The words of the page in both languages; Russian has its three plurals. */
export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: "ru",
  resources: { en: { translation: en }, ru: { translation: ru } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
