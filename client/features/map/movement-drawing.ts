import type { TFunction } from "i18next";

import type { Centre } from "./inset.ts";
import { arrow, circle, type Paint, type Shape } from "./drawing.ts";
import { drawGround } from "./figures-drawing.ts";
import { type Degrees, groundFor, type Size } from "./ground.ts";
import { drawTile, middleOf, tilesOf } from "./inset.ts";
import type { Plan, Spot, Way } from "./movement-plan.ts";
import { placeLabels } from "./place-labels.ts";
import { shortName } from "./short-name.ts";
import { spread } from "./spread.ts";

type At = { readonly x: number; readonly y: number; readonly radius: number };

/** Which spots hold on the chosen day; undefined: no day is chosen. */
export type OnDay = ReadonlySet<string> | undefined;

const radiusOf = ({ isWide, people }: Spot): number =>
  (isWide ? 12 : 5) + Math.min(6, Math.log2(people.length));

const pale = 0.25;

/** A spot: full where somebody was, wide and dashed where it was anywhere in a raion, hollow where no claim says that anybody was. */
function drawSpot(spot: Spot, { x, y, radius }: At, onDay: OnDay) {
  const stroke: Paint = spot.isContested ? "conflict" : "accent";
  const opacity =
    onDay === undefined || onDay.has(spot.place) ? {} : { opacity: pale };
  const common = {
    of: spot.place,
    title: `${spot.name} · ${String(spot.people.length)}`,
    ...opacity,
  };
  const shapes: readonly Shape[] = [
    {
      ...common,
      tag: "path",
      d: circle(x, y, radius),
      fill: spot.isWide || spot.isHollow ? "card" : stroke,
      stroke,
      width: spot.isWide ? 2 : 1.5,
      ...(spot.isWide || spot.isDoubted ? { dash: "4 3" } : {}),
    },
    ...(spot.isWide && !spot.isHollow
      ? [
          {
            ...common,
            tag: "path" as const,
            d: circle(x, y, 3),
            fill: stroke,
          },
        ]
      : []),
  ];
  return shapes;
}

/** A way: solid when its order and its month are sure, dashed when not, dotted and red between rivals, thin where they were only to go. */
function drawWay(
  way: Way,
  from: At,
  to: At,
  { onDay, isWide }: { readonly onDay: OnDay; readonly isWide: boolean },
): readonly Shape[] {
  const bent = arrow(from, to, [from.radius + 2, to.radius + 2]);
  const stroke: Paint = way.isContested ? "conflict" : "ink";
  const many = Math.min(7, 1.6 + Math.log2(way.people.length) * 1.1);
  const width = way.isIntended ? 1 : many;
  const dash = way.isContested
    ? "2 4"
    : way.isCertain && way.isDated && !way.isIntended
      ? undefined
      : "7 5";
  const opacity =
    onDay === undefined || onDay.has(way.to) || onDay.has(way.from) ? 1 : pale;
  const of = `${way.from} ${way.to}`;
  const title = String(way.people.length);
  return [
    ...(isWide
      ? [
          {
            tag: "path" as const,
            of,
            title,
            d: bent.line,
            fill: "none" as const,
            stroke: "hairline" as const,
            width: width + 8,
            opacity,
          },
        ]
      : []),
    {
      tag: "path",
      of,
      title,
      d: bent.line,
      fill: "none",
      stroke,
      width,
      opacity,
      ...(dash === undefined ? {} : { dash }),
    },
    {
      tag: "path",
      of,
      title,
      d: bent.head,
      fill: way.isIntended ? "card" : stroke,
      stroke,
      opacity,
    },
  ];
}

const degreesIn = ({ onMap }: Spot): Degrees | undefined =>
  onMap.latitude === null || onMap.longitude === null
    ? undefined
    : { latitude: onMap.latitude, longitude: onMap.longitude };

function drawPlan(
  spots: readonly Spot[],
  at: ReadonlyMap<string, At>,
  { plan, onDay }: { readonly plan: Plan; readonly onDay: OnDay },
): readonly Shape[] {
  const wide = new Set(
    spots.filter(({ isWide }) => isWide).map(({ place }) => place),
  );
  const ways = plan.ways.flatMap((way) => {
    const [from, to] = [at.get(way.from), at.get(way.to)];
    return from === undefined || to === undefined
      ? []
      : drawWay(way, from, to, {
          onDay,
          isWide: wide.has(way.from) || wide.has(way.to),
        });
  });
  return [
    ...ways,
    ...spots.flatMap((spot) => {
      const own = at.get(spot.place);
      return own === undefined ? [] : drawSpot(spot, own, onDay);
    }),
  ];
}

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

/** Invented places in the tiles of their raions: the raion itself in the middle, its villages around it. */
export function drawInvented(
  plan: Plan,
  districts: readonly Centre[],
  { width, onDay }: { readonly width: number; readonly onDay: OnDay },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const spots = plan.spots.filter(
    (spot) => spot.isConstructed && spot.onMap.district !== null,
  );
  const named = new Set(spots.map(({ onMap }) => onMap.district));
  const { tiles, height } = tilesOf(
    districts.filter(({ district }) => named.has(district.id)),
    width,
  );
  const at = new Map<string, At>();
  for (const tile of tiles) {
    const middle = middleOf(tile);
    const here = spots.filter(
      ({ onMap }) => onMap.district === tile.figure.district.id,
    );
    const villages = here.filter(
      ({ place }) => place !== tile.figure.district.id,
    );
    for (const spot of here) {
      const turn = villages.indexOf(spot);
      at.set(
        spot.place,
        turn < 0
          ? { ...middle, radius: 11 }
          : {
              x:
                middle.x +
                (turn % 2 === 0 ? -1 : 1) * (24 + 14 * Math.floor(turn / 2)),
              y: middle.y + (turn % 4 < 2 ? -6 : 10),
              radius: 5,
            },
      );
    }
  }
  const inTiles = spots.map((spot) => ({
    ...spot,
    isWide: spot.place === spot.onMap.district,
  }));
  return {
    height,
    shapes: [
      ...tiles.flatMap((tile) =>
        drawTile(tile, shortName(tile.figure.district.displayName)),
      ),
      ...drawPlan(inTiles, at, { plan, onDay }),
    ],
  };
}

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
  const { spots, ways } = plan;
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
      isThere: ways.some((one) => !one.isCertain || !one.isDated),
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
