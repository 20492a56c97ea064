import type { TFunction } from "i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import type { DistrictFigure } from "../../api/map.documents.ts";
import type { MapView } from "../../url/map-address.ts";
import { classesOf, type NumberClass } from "./classes.ts";
import { line, type Shape } from "./drawing.ts";
import { groundFor, type Size } from "./ground.ts";
import { drawTile, middleOf, tilesOf } from "./inset.ts";
import { drawMark, type Filling, fillingOf, type Mark } from "./marks.ts";
import { dayOfNumber, hasSize, measureOf } from "./measures.ts";
import { placeLabels } from "./place-labels.ts";
import { shortName } from "./short-name.ts";
import { spread } from "./spread.ts";
import { standingOf } from "./standing.ts";

type Lang = "RU" | "EN";

/** What the districts are shown by, worked out once for the map, the inset, the legend and the table. */
export type Shown = {
  readonly view: MapView;
  readonly outcome: string | undefined;
  readonly classes: readonly NumberClass[];
  /** The greatest number, when marks are as large as theirs; undefined when colour tells it. */
  readonly greatest: number | undefined;
};

/** Larger territories have no single point: they are in the table. */
export const isPlaced = ({ district: { kind } }: DistrictFigure): boolean =>
  kind === "RAION" || kind === "CITY";

/** A district that is drawn on the real map. */
export const hasPoint = (figure: DistrictFigure): boolean =>
  isPlaced(figure) &&
  figure.district.latitude !== null &&
  figure.district.longitude !== null;

/** Works out the classes of what is shown. */
export function shownOf(
  figures: readonly DistrictFigure[],
  view: MapView,
  outcome: string | undefined,
): Shown {
  const numbers = figures.filter(isPlaced).flatMap((figure) => {
    const measured = measureOf(figure, view.by, outcome);
    return measured.kind === "known" ? [measured.min, measured.max] : [];
  });
  return {
    view,
    outcome,
    classes: classesOf(numbers),
    greatest:
      view.mark === "size" && hasSize(view.by)
        ? Math.max(1, ...numbers)
        : undefined,
  };
}

/** What a district's mark is filled with. */
export const fillingIn = (figure: DistrictFigure, shown: Shown): Filling => {
  const { view, outcome, classes, greatest } = shown;
  if (view.day !== undefined)
    return { kind: "standing", standing: standingOf(figure, view.day) };
  const measured = measureOf(figure, view.by, outcome);
  if (greatest === undefined || measured.kind !== "known")
    return fillingOf(measured, classes);
  return {
    kind: "number",
    words:
      measured.min === measured.max
        ? String(measured.max)
        : `${String(measured.min)}–${String(measured.max)}`,
  };
};

const usualRadius = 9;
/** On a phone the districts stand close. */
const narrow = 560;

/** The mark's area is as its number, not less than a finger's breadth of type needs. */
const radiusIn = (figure: DistrictFigure, shown: Shown): number => {
  if (shown.greatest === undefined || shown.view.day !== undefined)
    return usualRadius;
  const measured = measureOf(figure, shown.view.by, shown.outcome);
  return measured.kind === "known"
    ? Math.max(5, 26 * Math.sqrt(Math.max(0, measured.max) / shown.greatest))
    : 5;
};

const markOf = (
  { district, occupied, liberated }: DistrictFigure,
  at: { readonly x: number; readonly y: number; readonly radius: number },
): Mark => ({
  ...at,
  id: district.id,
  title: district.displayName,
  isCity: district.kind === "CITY",
  isContested: occupied.contested || liberated.contested,
  isConstructed: district.constructed,
});

/** The lines of degrees, their names and the scale. */
export function drawGround(
  ground: ReturnType<typeof groundFor>,
  { height }: Size,
  t: TFunction,
): readonly Shape[] {
  const y = height - 16;
  const { kilometres, length } = ground.scale;
  return [
    {
      tag: "path",
      d: ground.lines,
      fill: "none",
      stroke: "hairline",
      width: 1,
    },
    ...ground.marks.map((mark): Shape => ({
      tag: "text",
      x: mark.x,
      y: mark.y,
      words: mark.words,
      size: 10,
      fill: "muted",
    })),
    {
      tag: "path",
      d: `M14 ${String(y - 4)}v4h${String(Math.round(length))}v-4`,
      fill: "none",
      stroke: "muted",
      width: 1.2,
    },
    {
      tag: "text",
      x: 14 + length / 2,
      y: y - 4,
      words: t("map.kilometres", { count: kilometres }),
      size: 10,
      fill: "muted",
      anchor: "middle",
    },
  ];
}

const degreesOf = (figures: readonly DistrictFigure[]) =>
  figures.flatMap(({ district: { latitude, longitude } }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );

/** The real map: lines of degrees, the scale, a mark for each district with a point, and names where there is room. */
export function drawDistricts(
  figures: readonly DistrictFigure[],
  shown: Shown,
  size: Size,
  t: TFunction,
): readonly Shape[] {
  const placed = figures.filter(hasPoint);
  if (placed.length === 0) return [];
  const ground = groundFor(degreesOf(placed), size);
  const homes = degreesOf(placed).map((at) => ground.place(at));
  const at = spread(
    placed.map((figure, index) => ({
      ...(homes[index] ?? { x: 0, y: 0 }),
      radius: radiusIn(figure, shown) * (size.width < narrow ? 0.78 : 1),
    })),
  );
  const marks = placed.flatMap((figure, index) => {
    const own = at[index];
    return own === undefined ? [] : [{ figure, mark: markOf(figure, own) }];
  });
  const leaders = marks.flatMap(({ mark }, index): readonly Shape[] => {
    const home = homes[index];
    return home === undefined ||
      Math.hypot(mark.x - home.x, mark.y - home.y) < 4
      ? []
      : [
          {
            tag: "path",
            d: line(home, mark),
            fill: "none",
            stroke: "edge",
            width: 0.8,
          },
        ];
  });
  const important = marks.toSorted(
    (one, other) =>
      Number(other.mark.isCity) - Number(one.mark.isCity) ||
      Number(other.mark.isContested) - Number(one.mark.isContested),
  );
  const labels = placeLabels(
    important.map(({ figure, mark }) => ({
      ...mark,
      words: shortName(figure.district.displayName),
    })),
    size,
  );
  const unattested = new Set(
    placed
      .filter(({ district }) => !district.attested)
      .map(({ district }) => district.id),
  );
  return [
    ...drawGround(ground, size, t),
    ...leaders,
    ...marks
      .toSorted((one, other) => other.mark.radius - one.mark.radius)
      .flatMap(({ figure, mark }) => drawMark(mark, fillingIn(figure, shown))),
    ...labels.map(({ id, words, x, y, anchor }): Shape => ({
      tag: "text",
      of: id,
      x,
      y,
      words,
      anchor,
      size: 11,
      fill: unattested.has(id) ? "muted" : "ink",
      halo: "card",
    })),
  ];
}

/** The inset of invented districts: tiles in the order of their names. */
export function drawInset(
  figures: readonly DistrictFigure[],
  shown: Shown,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const invented = figures.filter(
    (figure) => figure.district.constructed && isPlaced(figure),
  );
  const { tiles, height } = tilesOf(invented, width);
  return {
    height,
    shapes: tiles.flatMap((tile) => {
      const { figure } = tile;
      const radius = Math.min(20, radiusIn(figure, shown) + 2);
      const mark = markOf(figure, { ...middleOf(tile), radius });
      return [
        ...drawTile(tile, shortName(figure.district.displayName)),
        ...drawMark(
          { ...mark, isConstructed: false },
          fillingIn(figure, shown),
        ),
      ];
    }),
  };
}

/** A class in words. */
export function classWords(
  { from, to }: NumberClass,
  by: MapView["by"],
  { lang, t }: { readonly lang: Lang; readonly t: TFunction },
): string {
  if (by === "occupied" || by === "liberated") {
    const [first, last] = [from, to].map((number) =>
      formatDay(dayOfNumber(number), lang),
    );
    return first === last ? (first ?? "") : `${first ?? ""} – ${last ?? ""}`;
  }
  const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
  if (by === "days") return t("map.daysRange", { range });
  if (by === "outcome") return `${range} %`;
  return range;
}
