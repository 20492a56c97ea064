import type { TFunction } from "i18next";

import type { Shape } from "./drawing.ts";
import { drawSpot, drawWay } from "./movement-marks.ts";
import type { Plan, Spot, Way } from "./movement-plan.ts";

/** Lines of the legend of a movement that are there. */
export function movementLegend(plan: Plan, t: TFunction) {
  const spot = (more: Partial<Spot>): readonly Shape[] =>
    drawSpot(
      {
        place: "",
        name: "",
        isConstructed: false,
        onMap: {
          exactness: "OWN_POINT",
          latitude: null,
          longitude: null,
          district: null,
        },
        isWide: false,
        isHollow: false,
        isDoubted: false,
        isContested: false,
        people: [""],
        ...more,
      },
      { x: 11, y: 11, radius: more.isWide === true ? 9 : 5 },
      undefined,
    ).map(({ of: _of, title: _title, ...shape }) => shape);
  const way = (more: Partial<Way>): readonly Shape[] =>
    drawWay(
      {
        from: "",
        to: "",
        people: [""],
        isCertain: true,
        isDated: true,
        isContested: false,
        isIntended: false,
        ...more,
      },
      { x: 1, y: 14, radius: 0 },
      { x: 23, y: 10, radius: 0 },
      { onDay: undefined, isWide: false },
    ).map(({ of: _of, title: _title, ...shape }) => shape);
  const spots = plan.spots.filter(
    ({ onMap, isConstructed }) =>
      onMap.latitude !== null || (isConstructed && onMap.district !== null),
  );
  const drawn = new Set(spots.map(({ place }) => place));
  const ways = plan.ways.filter(
    ({ from, to }) => drawn.has(from) && drawn.has(to),
  );
  const lines = [
    {
      key: "spot" as const,
      isThere: spots.some((one) => !one.isWide && !one.isHollow),
      shapes: spot({}),
    },
    {
      key: "wide" as const,
      isThere: spots.some(({ isWide }) => isWide),
      shapes: spot({ isWide: true }),
    },
    {
      key: "hollow" as const,
      isThere: spots.some(({ isHollow }) => isHollow),
      shapes: spot({ isHollow: true }),
    },
    {
      key: "certain" as const,
      isThere: ways.some(
        (one) => one.isCertain && one.isDated && !one.isContested,
      ),
      shapes: way({}),
    },
    {
      key: "uncertain" as const,
      isThere: ways.some(
        (one) =>
          !one.isContested &&
          !one.isIntended &&
          (!one.isCertain || !one.isDated),
      ),
      shapes: way({ isCertain: false }),
    },
    {
      key: "rival" as const,
      isThere:
        ways.some(({ isContested }) => isContested) ||
        spots.some(({ isContested }) => isContested),
      shapes: way({ isContested: true }),
    },
    {
      key: "intended" as const,
      isThere: ways.some(({ isIntended }) => isIntended),
      shapes: way({ isIntended: true }),
    },
  ];
  return lines
    .filter(({ isThere }) => isThere)
    .map(({ key, shapes }) => ({
      key,
      shapes,
      words: t(`map.legend.${key}`),
    }));
}
