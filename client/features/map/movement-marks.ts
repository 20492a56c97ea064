import { arrow, circle, type Paint, type Shape } from "./drawing.ts";
import type { Plan, Spot, Way } from "./movement-plan.ts";

/** Where a mark stands. */
export type At = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** Which spots hold on the chosen day; undefined: no day is chosen. */
export type OnDay = ReadonlySet<string> | undefined;

/** The radius of a spot: wide for a raion, a little larger with more people. */
export const radiusOf = ({ isWide, people }: Spot): number =>
  (isWide ? 12 : 5) + Math.min(6, Math.log2(people.length));

const pale = 0.25;

/** A spot: full where somebody was, wide and dashed where it was anywhere in a raion, hollow where no claim says that anybody was. */
export function drawSpot(spot: Spot, { x, y, radius }: At, onDay: OnDay) {
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
export function drawWay(
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

/** Ways below, spots above. */
export function drawPlan(
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
  // Bands lie below all lines, or they would cover the heads of others.
  const isBand = ({ tag, ...shape }: Shape): boolean =>
    tag === "path" && "stroke" in shape && shape.stroke === "hairline";
  return [
    ...ways.filter(isBand),
    ...ways.filter((shape) => !isBand(shape)),
    ...spots.flatMap((spot) => {
      const own = at.get(spot.place);
      return own === undefined ? [] : drawSpot(spot, own, onDay);
    }),
  ];
}

/** Where the heads of the ways are: no name may cover them. */
export const headsOf = (
  plan: Plan,
  at: ReadonlyMap<string, At>,
): readonly At[] =>
  plan.ways.flatMap((way) => {
    const [from, to] = [at.get(way.from), at.get(way.to)];
    if (from === undefined || to === undefined) return [];
    const { tip } = arrow(from, to, [from.radius + 2, to.radius + 2]);
    return [{ ...tip, radius: 7 }];
  });
