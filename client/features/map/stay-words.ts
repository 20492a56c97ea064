import type { TFunction } from "i18next";

import type { Stay } from "../../api/map.documents.ts";
import { spanWords } from "./day-words.ts";

type Told = { readonly lang: "RU" | "EN"; readonly t: TFunction };

/** When a stay began and ended, in words. */
export function whenWords(stay: Stay, told: Told): string {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = stay;
  const isDated = [beginEarliest, beginLatest, endEarliest, endLatest].some(
    (day) => day !== null,
  );
  if (!isDated) return told.t("map.undated");
  const begin = spanWords(beginEarliest, beginLatest, told);
  const end = spanWords(endEarliest, endLatest, told);
  return beginEarliest === endEarliest && beginLatest === endLatest
    ? begin
    : told.t("map.beganEnded", { begin, end });
}

/** What is told of a stay, and how the claims put the person there. */
export function footingWords(stay: Stay, { t }: Told): string {
  const told = stay.told.map(({ kind, value }) =>
    value === null ? kind.label : `${kind.label}: ${value.label}`,
  );
  return [
    ...told,
    ...(stay.footing === "TOLD" ? [] : [t(`map.footing.${stay.footing}`)]),
    ...stay.through.map(({ displayName }) => displayName),
    ...(stay.affirmed ? [] : [t("card.denied")]),
    ...(stay.doubted ? [t("card.doubted")] : []),
  ].join("; ");
}
