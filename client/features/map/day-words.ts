import type { TFunction } from "i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";

type Lang = "RU" | "EN";

/** A span of days in words: one day, from one to another, or open on a side; `none` when nothing is told. */
export function spanWords(
  earliest: string | null,
  latest: string | null,
  { lang, t }: { readonly lang: Lang; readonly t: TFunction },
): string {
  if (earliest !== null && latest !== null)
    return earliest === latest
      ? formatDay(earliest, lang)
      : `${formatDay(earliest, lang)} – ${formatDay(latest, lang)}`;
  if (latest !== null)
    return t("map.notLater", { day: formatDay(latest, lang) });
  if (earliest !== null)
    return t("map.notEarlier", { day: formatDay(earliest, lang) });
  return t("map.notTold");
}
