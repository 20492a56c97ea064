import { useTranslation } from "react-i18next";

import { formatDate, formatPeriod } from "../../shared/dates/format-date.ts";
import type { DateParts } from "../api/fragments.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** A date written out; what the source says and how the date became known is told on hover. */
export function HistoricalDateText({
  date,
}: {
  readonly date: DateParts | null;
}) {
  const { lang } = useLanguage();
  const { t } = useTranslation();
  if (date === null) return <span>{t("date.none")}</span>;
  const told = [
    date.original === null ? undefined : `«${date.original}»`,
    date.basis === "STATED" ? undefined : t(`date.basis.${date.basis}`),
    date.reason ?? undefined,
  ].filter((part) => part !== undefined);
  return (
    <span title={told.join(" · ") || undefined}>
      {formatDate(date, lang)}
      {date.basis !== "STATED" && (
        <span className="kt-note"> {t(`date.mark.${date.basis}`)}</span>
      )}
    </span>
  );
}

/** A period written out. */
export function PeriodText({
  period,
}: {
  readonly period: {
    readonly begin: DateParts | null;
    readonly end: DateParts | null;
  };
}) {
  const { lang } = useLanguage();
  return <span>{formatPeriod(period.begin, period.end, lang)}</span>;
}
