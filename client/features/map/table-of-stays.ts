import type { TFunction } from "i18next";

import type { Movements } from "../../api/map.documents.ts";
import { footingWords, whenWords } from "./stay-words.ts";

/** Every stay in full, a row each. */
export function staysTable(
  movements: Movements["movements"],
  told: { readonly lang: "RU" | "EN"; readonly t: TFunction },
) {
  const { t } = told;
  const columns = [
    "person",
    "name",
    "stay",
    "place",
    "placeName",
    "exactness",
    "latitude",
    "longitude",
    "footing",
    "when",
    "beginEarliest",
    "beginLatest",
    "endEarliest",
    "endLatest",
    "affirmed",
    "rivals",
    "leadsTo",
    "claims",
  ] as const;
  return {
    columns: columns.map((key) => ({ key, label: t(`map.column.${key}`) })),
    rows: movements.flatMap(({ person, stays, moves }) =>
      stays.map((stay) => ({
        person: person.id,
        name: person.displayName,
        stay: stay.id,
        place: stay.place.id,
        placeName: stay.place.displayName,
        exactness: t(`map.exactness.${stay.onMap.exactness}`),
        latitude: String(stay.onMap.latitude ?? ""),
        longitude: String(stay.onMap.longitude ?? ""),
        footing: footingWords(stay, told),
        when: whenWords(stay, told),
        beginEarliest: stay.beginEarliest ?? "",
        beginLatest: stay.beginLatest ?? "",
        endEarliest: stay.endEarliest ?? "",
        endLatest: stay.endLatest ?? "",
        affirmed: t(stay.affirmed ? "map.yes" : "map.no"),
        rivals: stay.rivals,
        leadsTo: moves
          .filter(({ from }) => from === stay.id)
          .map(({ to, order }) => `${to} (${t(`map.order.${order}`)})`),
        claims: stay.factoids.map(({ id }) => id),
      })),
    ),
  };
}
