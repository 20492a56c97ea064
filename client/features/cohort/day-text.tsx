import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** A whole day in words; that there is none. */
export function DayText({ day }: { readonly day: string | null }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  if (day === null) return <>{t("date.none")}</>;
  return <time dateTime={day}>{formatDay(day, lang)}</time>;
}
