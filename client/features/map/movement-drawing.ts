import type { TFunction } from "i18next";

import { circle, type Shape } from "./drawing.ts";
import { drawGround } from "./figures-drawing.ts";
import { type Degrees, groundFor, type Size } from "./ground.ts";
import type { Centre } from "./inset.ts";
import { drawPlan, headsOf, type OnDay, radiusOf } from "./movement-marks.ts";
import type { Plan, Spot } from "./movement-plan.ts";
import { placeLabels } from "./place-labels.ts";
import { shortName } from "./short-name.ts";
import { spread } from "./spread.ts";

const degreesIn = ({ onMap }: Spot): Degrees | undefined =>
  onMap.latitude === null || onMap.longitude === null
    ? undefined
    : { latitude: onMap.latitude, longitude: onMap.longitude };

/** Places with a point, over the centres of all raions and cities as faint dots. */
export function drawMovement(
  plan: Plan,
  centres: readonly Centre[],
  {
    size,
    onDay,
    t,
  }: { readonly size: Size; readonly onDay: OnDay; readonly t: TFunction },
): readonly Shape[] {
  const spots = plan.spots.filter((spot) => degreesIn(spot) !== undefined);
  const background = centres.flatMap(
    ({ district: { latitude, longitude, displayName, kind } }) =>
      latitude === null || longitude === null || kind === "AUTONOMOUS_OBLAST"
        ? []
        : [{ latitude, longitude, displayName, isCity: kind === "CITY" }],
  );
  const all = [
    ...background,
    ...spots.flatMap((spot) => degreesIn(spot) ?? []),
  ];
  if (all.length === 0) return [];
  const ground = groundFor(all, size);
  const placed = spread(
    spots.map((spot) => {
      const degrees = degreesIn(spot) ?? { latitude: 0, longitude: 0 };
      return { ...ground.place(degrees), radius: radiusOf(spot) };
    }),
  );
  const at = new Map(
    spots.flatMap((spot, index) => {
      const own = placed[index];
      return own === undefined ? [] : [[spot.place, own] as const];
    }),
  );
  const labels = placeLabels(
    [
      ...spots.flatMap((spot) => {
        const own = at.get(spot.place);
        return own === undefined
          ? []
          : [{ ...own, id: spot.place, words: shortName(spot.name) }];
      }),
      ...background
        .filter(({ isCity }) => isCity)
        .map((one, index) => ({
          ...ground.place(one),
          radius: 2,
          id: `city-${String(index)}`,
          words: shortName(one.displayName),
        })),
    ],
    size,
    headsOf(plan, at),
  );
  return [
    ...drawGround(ground, size, t),
    ...background.map((one): Shape => {
      const { x, y } = ground.place(one);
      return {
        tag: "path",
        title: one.displayName,
        d: circle(x, y, one.isCity ? 2.2 : 1.4),
        fill: "edge",
      };
    }),
    ...drawPlan(spots, at, { plan, onDay }),
    ...labels.map((label): Shape => ({
      tag: "text",
      ...(at.has(label.id) ? { of: label.id } : {}),
      x: label.x,
      y: label.y,
      words: label.words,
      anchor: label.anchor,
      size: 11,
      fill: at.has(label.id) ? "ink" : "muted",
      halo: "card",
    })),
  ];
}
