import { pairId } from "../graph/lines.ts";
import type { Point } from "../graph/rings.ts";

type Line = readonly [from: string, to: string];
type Points = ReadonlyMap<string, Point>;

/** A line nearer to the middle of a shape than this seems to lead to it. */
const clearance = 30;
/** Shapes nearer to each other than this leave no room for names. */
const room = 90;
/** How far somebody may step aside, nearest first. */
const steps = [35, 60, 90, 125];
const directions = Array.from({ length: 12 }, (_, nth) => {
  const angle = (nth * Math.PI) / 6;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Stepping aside can bring others into the way: looked at again so many times. */
const rounds = 3;

/** From a point to the nearest point of a line between two. */
export function distanceToLine(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along =
    length === 0 ? 0 : ((at.x - from.x) * x + (at.y - from.y) * y) / length;
  const within = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - within * x, at.y - from.y - within * y);
}

/** One line for all ties between two. */
const distinct = (ties: Iterable<{ from: string; to: string }>): Line[] => [
  ...new Map(
    [...ties]
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }): [string, Line] => [pairId(from, to), [from, to]]),
  ).values(),
];

/** What is wrong with a place for somebody: lines that run through it, shapes that its own lines run through, shapes too near. */
function faults(
  id: string,
  at: Point,
  points: Points,
  lines: readonly Line[],
): number {
  const others = [...points].filter(([other]) => other !== id);
  let found = others.filter(
    ([, { x, y }]) => Math.hypot(x - at.x, y - at.y) < room,
  ).length;
  for (const [from, to] of lines) {
    const isOwn = from === id || to === id;
    const start = from === id ? at : points.get(from);
    const end = to === id ? at : points.get(to);
    if (start === undefined || end === undefined) continue;
    if (!isOwn) {
      if (distanceToLine(at, start, end) < clearance) found += 1;
      continue;
    }
    found += others.filter(
      ([other, point]) =>
        other !== from &&
        other !== to &&
        distanceToLine(point, start, end) < clearance,
    ).length;
  }
  return found;
}

/** A place a step away with less wrong than here, the least first; undefined when there is none, or nothing is wrong. */
function better(
  id: string,
  points: Points,
  lines: readonly Line[],
): Point | undefined {
  const here = points.get(id);
  if (here === undefined) return undefined;
  let least = faults(id, here, points, lines);
  let best: Point | undefined;
  if (least === 0) return undefined;
  for (const step of steps)
    for (const { x, y } of directions) {
      const at = { x: here.x + x * step, y: here.y + y * step };
      const left = faults(id, at, points, lines);
      if (left >= least) continue;
      least = left;
      best = at;
    }
  return best;
}

/**
 * Lets those who may move step aside where a line runs behind a shape that is not its end: there it would seem to lead to it.
 * A step is taken only to a place with less wrong. The same network gives the same places.
 */
export function clearLines(
  points: Points,
  ties: Iterable<{ readonly from: string; readonly to: string }>,
  mayMove: ReadonlySet<string>,
): Points {
  const lines = distinct(ties);
  const placed = new Map(points);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const id of mayMove) {
      const at = better(id, placed, lines);
      if (at === undefined) continue;
      placed.set(id, at);
      moved = true;
    }
    if (!moved) break;
  }
  return placed;
}
