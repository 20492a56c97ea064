import type { TFunction } from "i18next";

import { formatDate } from "../../../shared/dates/format-date.ts";

type Lang = "RU" | "EN";

/** A span of days in words: one day, a month, between two days, or open on a side; that it is not told when it is open on both. */
export const spanWords = (
  earliest: string | null,
  latest: string | null,
  { lang, t }: { readonly lang: Lang; readonly t: TFunction },
): string =>
  formatDate({ edtf: null, earliest, latest }, lang) || t("map.notTold");
