/** The languages of the page. */
export const languages = ["ru", "en"] as const;
export type Language = (typeof languages)[number];

const key = "kartoteka-language";

/** A language written in an address or kept in the browser; anything else is none. */
export const readLanguage = (text: unknown): Language | undefined =>
  languages.find((language) => language === text);

/** The language that the reader chose before, else that of the browser, else Russian. */
export function rememberedLanguage(): Language {
  const kept = readLanguage(keptLanguage());
  if (kept !== undefined) return kept;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2));
  return wished.map(readLanguage).find((found) => found !== undefined) ?? "ru";
}

/** The language of an address with this search part, else the remembered one. */
export const languageAsked = (search: string): Language =>
  readLanguage(new URLSearchParams(search).get("lang")) ?? rememberedLanguage();

/** Keeps the choice for the next visit, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Private windows may refuse; the address still carries the language.
  }
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
