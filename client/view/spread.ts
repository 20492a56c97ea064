import {
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

import type { Point } from "../graph/rings.ts";

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

type Body = SimulationNodeDatum & { readonly id: string; readonly to: Point };

/** Draws a layout together, or out, until it is as wide as so many shapes need. */
function inRoom(points: Points): Points {
  const all = [...points.values()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const extent = (values: readonly number[]) =>
    values.reduce((most, one) => Math.max(most, one), -Infinity) -
    values.reduce((least, one) => Math.min(least, one), Infinity);
  const wide = Math.max(extent(xs), extent(ys));
  if (wide === 0) return points;
  const by =
    (apart * Math.max(narrowest, Math.sqrt(all.length / cover))) / wide;
  return new Map(
    [...points].map(([id, { x, y }]) => [id, { x: x * by, y: y * by }]),
  );
}

/**
 * Moves apart those who cover each other or somebody who stands (`d3-force`), each as near to their place as that permits; who stands does not move.
 * Forces put the people of one body on one heap and bodies far from each other: then nothing is seen but the heaps.
 */
export function moveApart(moving: Points, standing: Points): Points {
  const bodies = [...moving].map(([id, { x, y }]): Body => ({
    ...{ id, x, y, to: { x, y } },
  }));
  const walls = [...standing].map(([id, { x, y }]): Body => ({
    ...{ id, x, y, fx: x, fy: y, to: { x, y } },
  }));
  forceSimulation([...bodies, ...walls])
    .force("apart", forceCollide(apart / 2))
    .force("x", forceX<Body>(({ to }) => to.x).strength(hold))
    .force("y", forceY<Body>(({ to }) => to.y).strength(hold))
    .stop()
    .tick(bodies.length > many ? roundsOfMany : rounds);
  return new Map(
    bodies.map(({ id, to, x = to.x, y = to.y }) => [id, { x, y }]),
  );
}

/** A layout of everybody in which nobody covers another. */
export const spread = (points: Points): Points =>
  moveApart(inRoom(points), new Map());
