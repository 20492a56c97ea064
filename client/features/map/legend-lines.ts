import type { TFunction } from "i18next";

import {
  type OccupationStanding,
  occupationStandings,
} from "../../../shared/dates/occupation.ts";
import type { DistrictFigure } from "../../api/map.documents.ts";
import type { Shape } from "./drawing.ts";
import {
  classWords,
  fillingIn,
  hasPoint,
  isPlaced,
  type Shown,
} from "./figures-drawing.ts";
import { drawMark, type Filling, type Mark } from "./marks.ts";

/** A line of the legend: a sample in a square of twenty-two, and its words. */
export type LegendLine = {
  readonly key: string;
  readonly shapes: readonly Shape[];
  readonly words: string;
};

const sample: Mark = {
  id: "",
  title: "",
  x: 11,
  y: 11,
  radius: 9,
  isCity: false,
  isContested: false,
  isConstructed: false,
};

const drawn = (filling: Filling, more: Partial<Mark> = {}): readonly Shape[] =>
  drawMark({ ...sample, ...more }, filling);

/** The legend of what is drawn, and of nothing else. */
export function legendOf(
  figures: readonly DistrictFigure[],
  shown: Shown,
  { lang, t }: { readonly lang: "RU" | "EN"; readonly t: TFunction },
): readonly LegendLine[] {
  const placed = figures.filter(
    (figure) =>
      isPlaced(figure) && (hasPoint(figure) || figure.district.constructed),
  );
  const fillings = placed.map((figure) => fillingIn(figure, shown));
  const has = (holds: (filling: Filling) => boolean) => fillings.some(holds);
  const { classes, view, greatest } = shown;
  const count = classes.length;
  const standing = (one: OccupationStanding): LegendLine => ({
    key: one,
    shapes: drawn({ kind: "standing", standing: one }),
    words: t(`map.standing.${one}`),
  });
  const measured: readonly LegendLine[] =
    view.day !== undefined
      ? occupationStandings.map(standing)
      : greatest === undefined
        ? classes.map((one, place) => ({
            key: `class-${String(place + 1)}`,
            shapes: drawn({ kind: "classes", from: place, to: place, count }),
            words: classWords(one, view.by, { lang, t }),
          }))
        : [
            {
              key: "size",
              shapes: drawn({ kind: "number", words: "7" }),
              words: t("map.legend.size"),
            },
          ];
  const others: readonly (LegendLine & { readonly isThere: boolean })[] = [
    {
      key: "range",
      isThere: has(
        (filling) => filling.kind === "classes" && filling.from !== filling.to,
      ),
      shapes: drawn({
        kind: "classes",
        from: 0,
        to: Math.max(0, count - 1),
        count,
      }),
      words: t("map.legend.range"),
    },
    {
      key: "not-occupied",
      isThere: has(({ kind }) => kind === "not-occupied"),
      shapes: drawn({ kind: "not-occupied" }),
      words: t("map.legend.notOccupied"),
    },
    {
      key: "not-told",
      isThere: has(({ kind }) => kind === "not-told"),
      shapes: drawn({ kind: "not-told" }),
      words: t(`map.legend.notTold.${view.by}`),
    },
    {
      key: "contested",
      isThere: placed.some(
        ({ occupied, liberated }) => occupied.contested || liberated.contested,
      ),
      shapes: drawn(
        { kind: "standing", standing: "NOT" },
        { isContested: true },
      ),
      words: t("map.legend.contested"),
    },
    {
      key: "city",
      isThere: placed.some(({ district }) => district.kind === "CITY"),
      shapes: drawn({ kind: "standing", standing: "NOT" }, { isCity: true }),
      words: t("map.legend.city"),
    },
  ];
  return [...measured, ...others.filter(({ isThere }) => isThere)];
}
