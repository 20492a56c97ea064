import { componentsOf } from "../graph/components.ts";
import type { Graph } from "../graph/graph.ts";
import { around, packBeside, type Rectangle } from "../graph/packing.ts";
import type { Point } from "../graph/rings.ts";
import { type ForceJob, layByForce } from "./force.ts";

type Points = ReadonlyMap<string, Point>;

/** Room between those who are tied to nobody. */
const room = 130;

const among = ({ things, ties }: Graph, ids: readonly string[]): Graph => {
  const kept = new Set(ids);
  return {
    things: new Map([...things].filter(([id]) => kept.has(id))),
    ties: new Map(
      [...ties].filter(([, { from, to }]) => kept.has(from) && kept.has(to)),
    ),
  };
};

/** Those who hang on nobody stand together in rows. */
const inRows = (ids: readonly string[]): Points => {
  const wide = Math.ceil(Math.sqrt(ids.length * 1.5));
  return new Map(
    ids.map((id, at) => [
      id,
      { x: (at % wide) * room, y: Math.floor(at / wide) * room },
    ]),
  );
};

const moved = (points: Points, from: Rectangle, to: Rectangle): Points =>
  new Map(
    [...points].map(([id, { x, y }]) => [
      id,
      { x: x + to.left - from.left, y: y + to.top - from.top },
    ]),
  );

const placesOf = (ids: readonly string[], points: Points): readonly Point[] =>
  ids.flatMap((id) => points.get(id) ?? []);

/**
 * Gives places to those who have none: whoever hangs together with somebody placed near them, each other part by itself beside what stands, since a
 * force has nothing to hold parts together that no tie joins. Those placed before do not move, and the same job gives the same places.
 */
export function layParts({ graph, centre, placed, boxes }: ForceJob): Points {
  const parts = componentsOf(graph, boxes);
  const isPlaced = (id: string): boolean => placed.has(id);
  const held =
    placed.size > 0
      ? parts.filter((ids) => ids.some(isPlaced))
      : parts.filter((ids, at) =>
          centre === undefined ? at === 0 : ids.includes(centre),
        );
  const loose = parts.filter((ids) => !held.includes(ids));
  const alone = loose.filter((ids) => ids.length === 1).flat();
  const lay = (ids: readonly string[], whose: Points): Points => {
    const known = new Set(ids);
    return layByForce({
      graph: among(graph, ids),
      centre: centre !== undefined && known.has(centre) ? centre : ids[0],
      placed: whose,
      boxes: new Map([...boxes].filter(([id]) => known.has(id))),
    });
  };
  const standing = new Map([...placed, ...lay(held.flat(), placed)]);
  const laid = [
    ...loose
      .filter((ids) => ids.length > 1)
      .map((ids) => lay(ids, new Map()))
      .sort((one, other) => other.size - one.size),
    ...(alone.length === 0 ? [] : [inRows(alone)]),
  ];
  const taken = held.map((ids) => around(placesOf(ids, standing)));
  const boxesAround = laid.map((points) => around(points.values()));
  packBeside(taken, boxesAround).forEach((to, at) => {
    const [points, from] = [laid[at], boxesAround[at]];
    if (points === undefined || from === undefined) return;
    for (const [id, point] of moved(points, from, to)) standing.set(id, point);
  });
  return standing;
}
