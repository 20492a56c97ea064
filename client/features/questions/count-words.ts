import type { ResearchCount } from "../../api/research.documents.ts";

/** A share in per cent with one digit where it is small, as a reader's language writes it. */
export const percentOf = (share: number, lang: string): string =>
  new Intl.NumberFormat(lang === "RU" ? "ru" : "en", {
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  }).format(share * 100);

/** A number as a reader's language writes it; a dash where it cannot be told. */
export const numberOf = (
  { count, value }: Pick<ResearchCount, "count" | "value">,
  lang: string,
): string => {
  const shown = count ?? value;
  return shown === null
    ? "–"
    : new Intl.NumberFormat(lang === "RU" ? "ru" : "en", {
        maximumFractionDigits: 1,
      }).format(shown);
};
