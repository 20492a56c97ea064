import { formatDay } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** Days and stretches of days written out for a reader. */
export function useDayWords() {
  const { lang } = useLanguage();
  const day = (given: string): string => formatDay(given, lang);
  const days = (from: string, to: string): string =>
    from === to ? day(from) : `${day(from)} – ${day(to)}`;
  /** Of something dated by bounds; '' when undated. */
  const dated = (earliest: string | null, latest: string | null): string => {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    return from === null || to === null ? "" : days(from, to);
  };
  return { day, days, dated };
}
