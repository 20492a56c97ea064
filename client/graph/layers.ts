import type { Graph, Thing } from "./graph.ts";
import type { Point } from "./rings.ts";
import { tiesOf } from "./selectors.ts";

/** Room between two in a row, between rows of one layer, between layers. */
const room = 130;
const row = 110;
const layer = 190;
/** More than this in a row is drawn as several rows. */
const widest = 11;

/** Levels of the party from the top: who confirms stands above whom it confirms. */
const levels: readonly (readonly string[])[] = [
  ["KPK"],
  ["KRAIKOM", "PARTY_COLLEGIUM"],
  ["OBKOM"],
  ["GORKOM", "UNDERGROUND_CENTRE"],
  ["CITY_RAIKOM", "RAIKOM", "POLITOTDEL"],
  ["PRIMARY", "CANDIDATE_GROUP"],
];

const rankOf = ({ kind, level }: Thing): number => {
  switch (kind) {
    case "organization":
    case "security-cell": {
      const found = levels.findIndex((names) => names.includes(level ?? ""));
      return found < 0 ? levels.length - 1 : found;
    }
    case "person":
      return levels.length;
    case "institution":
    case "force":
      return levels.length + 1;
    case "place":
      return levels.length + 2;
  }
};

const byName = (one: Thing, other: Thing): number =>
  one.name.localeCompare(other.name, "ru") || (one.id < other.id ? -1 : 1);

/** The mean place of those whom somebody is tied with, among those that have a place; undefined when none has. */
const meanOf = (
  graph: Graph,
  id: string,
  places: ReadonlyMap<string, number>,
): number | undefined => {
  const found = tiesOf(graph, id).flatMap(({ from, to }) => {
    const place = places.get(from === id ? to : from);
    return place === undefined ? [] : [place];
  });
  return found.length === 0
    ? undefined
    : found.reduce((sum, place) => sum + place, 0) / found.length;
};

/** Orders rows so that ties cross less: each by the middle of those it is tied with, down and up again (Sugiyama's barycentre rule). */
function untangled(
  graph: Graph,
  rows: readonly (readonly Thing[])[],
): readonly (readonly Thing[])[] {
  let ordered = rows.map((things) => things.toSorted(byName));
  const places = new Map<string, number>();
  const place = (things: readonly Thing[]) =>
    things.forEach(({ id }, at) =>
      places.set(id, things.length === 1 ? 0.5 : at / (things.length - 1)),
    );
  ordered.forEach(place);
  for (let turn = 0; turn < 4; turn++) {
    const next = ordered.map((things) => {
      const means = new Map(
        things.map(({ id }) => [id, meanOf(graph, id, places)]),
      );
      const sorted = things.toSorted(
        (one, other) =>
          (means.get(one.id) ?? places.get(one.id) ?? 0) -
            (means.get(other.id) ?? places.get(other.id) ?? 0) ||
          byName(one, other),
      );
      place(sorted);
      return sorted;
    });
    ordered = next;
  }
  return ordered;
}

/** The hierarchy of the party from above: bodies by level, then people, then institutions, then places. */
export function inLayers(graph: Graph): ReadonlyMap<string, Point> {
  const ranks = new Map<number, Thing[]>();
  for (const thing of graph.things.values())
    ranks.set(rankOf(thing), [...(ranks.get(rankOf(thing)) ?? []), thing]);
  const rows = [...ranks]
    .sort(([one], [other]) => one - other)
    .map(([, things]) => things);
  const points = new Map<string, Point>();
  let y = 0;
  for (const things of untangled(graph, rows)) {
    const lines = Math.ceil(things.length / widest);
    const perLine = Math.ceil(things.length / lines);
    things.forEach(({ id }, at) => {
      const line = Math.floor(at / perLine);
      const inLine = Math.min(perLine, things.length - line * perLine);
      points.set(id, {
        x: ((at % perLine) - (inLine - 1) / 2) * room,
        y: y + line * row,
      });
    });
    y += (lines - 1) * row + layer;
  }
  return points;
}

/** People on the left, bodies and places on the right, each beside those it is tied with. */
export function inTwoColumns(graph: Graph): ReadonlyMap<string, Point> {
  const things = [...graph.things.values()];
  const sides = untangled(graph, [
    things.filter(({ kind }) => kind === "person"),
    things.filter(({ kind }) => kind !== "person"),
  ]);
  const tallest = Math.max(1, ...sides.map(({ length }) => length));
  // A tall pair of columns stands farther apart, so that ties are not all alike.
  const across = Math.max(460, tallest * 26);
  return new Map(
    sides.flatMap((side, at) =>
      side.map(({ id }, index) => {
        const step = (tallest * 56) / side.length;
        return [id, { x: at * across, y: (index + 0.5) * step }] as const;
      }),
    ),
  );
}
