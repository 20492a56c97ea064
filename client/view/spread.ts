import {
  type Force,
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

import { around } from "../graph/packing.ts";
import type { Point } from "../graph/rings.ts";
import { inSquares } from "../graph/squares.ts";

type Points = ReadonlyMap<string, Point>;

/** How far apart the middles of two shapes are to stand, at least. */
export const apart = 60;
/** The narrowest drawing, in shapes side by side: at the scale that shows all of it, shapes then are as large as they ever are when small. */
const narrowest = 32;
/** How much of a drawing shapes may cover, so that those of a crowd find room beside each other. */
const cover = 0.55;
/** Rounds in which those who cover each other go apart; in each the others are felt. */
const rounds = 160;
/** Above this many, fewer rounds: nobody waits long. */
const many = 3_000;
const roundsOfMany = 30;
/** How strongly everyone holds to where they were. */
const hold = 0.03;

/** The way out of the very same place. */
const tiny = 1e-6;

/** Somebody, or all in one box, who takes up a circle. */
type Body = SimulationNodeDatum & {
  readonly id: string;
  readonly to: Point;
  readonly radius: number;
};

const bodyOf = (id: string, { x, y }: Point, radius = apart / 2): Body => ({
  ...{ id, x, y, radius, to: { x, y } },
});

/** Pushes those who move off those who stand, who need not be looked at otherwise: of a pair each goes half of the way, and who stands goes none. */
function offThose(standing: Iterable<Point>): Force<Body, undefined> {
  const about = inSquares(standing, apart);
  let moving: readonly Body[] = [];
  const push = () => {
    for (const body of moving) {
      const { x = 0, y = 0, vx = 0, vy = 0 } = body;
      const at = { x: x + vx, y: y + vy };
      for (const other of about(at)) {
        const away = { x: at.x - other.x || tiny, y: at.y - other.y || tiny };
        const distance = Math.hypot(away.x, away.y);
        if (distance >= apart) continue;
        const by = (apart - distance) / distance / 2;
        body.vx = (body.vx ?? 0) + away.x * by;
        body.vy = (body.vy ?? 0) + away.y * by;
      }
    }
  };
  return Object.assign(push, {
    initialize: (bodies: Body[]) => {
      moving = bodies;
    },
  });
}

/** Lets bodies go apart until none covers another, nor any of those who stand, each held to where it was; those without a way to go stay. */
function part(bodies: readonly Body[], standing: Iterable<Point> = []): void {
  forceSimulation([...bodies])
    .force(
      "apart",
      forceCollide<Body>(({ radius }) => radius),
    )
    .force("off", offThose(standing))
    .force("x", forceX<Body>(({ to }) => to.x).strength(hold))
    .force("y", forceY<Body>(({ to }) => to.y).strength(hold))
    .stop()
    .tick(bodies.length > many ? roundsOfMany : rounds);
}

/** Draws a layout together, or out, until it is as wide as so many shapes need. */
function inRoom(points: Points): Points {
  const { left, right, top, bottom } = around(points.values());
  const wide = Math.max(right - left, bottom - top);
  if (wide === 0) return points;
  const by =
    (apart * Math.max(narrowest, Math.sqrt(points.size / cover))) / wide;
  return new Map(
    [...points].map(([id, { x, y }]) => [id, { x: x * by, y: y * by }]),
  );
}

/**
 * Moves apart those who cover each other or somebody who stands (`d3-force`), each as near to their place as that permits; who stands does not move.
 * Forces put the people of one body on one heap and bodies far from each other: then nothing is seen but the heaps.
 */
export function moveApart(moving: Points, standing: Points): Points {
  const bodies = [...moving].map(([id, point]) => bodyOf(id, point));
  part(bodies, standing.values());
  return new Map(
    bodies.map(({ id, to, x = to.x, y = to.y }) => [id, { x, y }]),
  );
}

/** The least circle that is known to hold the box around these. */
function circleAround(points: readonly Point[]): Point & { radius: number } {
  const { left, right, top, bottom } = around(points);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    radius: Math.hypot(right - left, bottom - top) / 2 + apart,
  };
}

/** Moves boxes apart, each with all in it. */
function moveBoxesApart(
  points: Points,
  boxes: ReadonlyMap<string, string>,
): Points {
  const within = new Map<string, string[]>();
  for (const id of points.keys()) {
    const box = boxes.get(id) ?? id;
    within.set(box, [...(within.get(box) ?? []), id]);
  }
  const bodies = [...within].map(([box, ids]) => {
    const { radius, ...middle } = circleAround(
      ids.flatMap((id) => points.get(id) ?? []),
    );
    return bodyOf(box, middle, boxes.has(ids[0] ?? "") ? radius : apart / 2);
  });
  part(bodies);
  return new Map(
    bodies.flatMap(({ id: box, to, x = to.x, y = to.y }) =>
      (within.get(box) ?? []).map((id) => {
        const from = points.get(id) ?? to;
        return [id, { x: from.x + x - to.x, y: from.y + y - to.y }] as const;
      }),
    ),
  );
}

/** A layout of everybody in which nobody covers another, nor any box another. @param boxes the box around somebody */
export function spread(
  points: Points,
  boxes: ReadonlyMap<string, string>,
): Points {
  const seen = moveApart(inRoom(points), new Map());
  return boxes.size === 0 ? seen : moveBoxesApart(seen, boxes);
}
