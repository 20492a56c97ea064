import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { MapView } from "../../url/map-address.ts";

/** What the map shows, as its title. @param outcome the label of the outcome that is shown */
export function useMapTitle(
  { by, day }: MapView,
  outcome: string | undefined,
): string {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  if (day !== undefined) return t("map.titleOn", { day: formatDay(day, lang) });
  return by === "outcome"
    ? t("map.titleOutcome", { outcome: outcome ?? "" })
    : t(`map.title.${by}`);
}
