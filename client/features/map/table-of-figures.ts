import type { TFunction } from "i18next";

import type { DistrictFigure } from "../../api/map.documents.ts";
import { spanWords } from "./day-words.ts";
import type { Shown } from "./figures-drawing.ts";
import { standingOf } from "./standing.ts";

type Told = {
  readonly lang: "RU" | "EN";
  readonly t: TFunction;
  /** The label of the outcome that is shown. */
  readonly outcome: string | undefined;
};

const text = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** Every district in full, a row each: days as ISO dates, ranges as two columns. */
export function figuresTable(
  figures: readonly DistrictFigure[],
  shown: Shown,
  { lang, t, outcome }: Told,
) {
  const { day } = shown.view;
  const columns = [
    "id",
    "name",
    "kind",
    "invented",
    "attested",
    "latitude",
    "longitude",
    "occupiedEarliest",
    "occupiedLatest",
    "occupiedInWords",
    "occupiedDenied",
    "liberatedEarliest",
    "liberatedLatest",
    "liberatedInWords",
    "contested",
    "daysAtLeast",
    "daysAtMost",
    ...(day === undefined ? [] : (["standing"] as const)),
    "people",
    "cases",
    "procedures",
    "decisions",
    "outcome",
    "outcomeDecisions",
  ] as const;
  return {
    columns: columns.map((key) => ({
      key,
      label: t(`map.column.${key}`, { day: day ?? "" }),
    })),
    rows: figures.map((figure) => {
      const { district, occupied, liberated, daysOccupied } = figure;
      return {
        id: district.id,
        name: district.displayName,
        kind: t(`districtKind.${district.kind}`),
        invented: district.constructed ? t("constructed.badge") : "",
        attested: t(district.attested ? "map.yes" : "map.no"),
        latitude: text(district.latitude),
        longitude: text(district.longitude),
        occupiedEarliest: text(occupied.earliest),
        occupiedLatest: text(occupied.latest),
        occupiedInWords: spanWords(occupied.earliest, occupied.latest, {
          lang,
          t,
        }),
        occupiedDenied: text(occupied.denied),
        liberatedEarliest: text(liberated.earliest),
        liberatedLatest: text(liberated.latest),
        liberatedInWords: spanWords(liberated.earliest, liberated.latest, {
          lang,
          t,
        }),
        contested: t(
          occupied.contested || liberated.contested ? "map.yes" : "map.no",
        ),
        daysAtLeast: text(daysOccupied?.min),
        daysAtMost: text(daysOccupied?.max),
        standing:
          day === undefined ? "" : t(`map.standing.${standingOf(figure, day)}`),
        people: text(figure.persons),
        cases: text(figure.cases),
        procedures: text(figure.procedures),
        decisions: text(figure.decisions),
        outcome: text(outcome),
        outcomeDecisions: text(
          figure.outcomes.find((one) => one.outcome.code === shown.outcome)
            ?.decisions ?? 0,
        ),
      };
    }),
  };
}
