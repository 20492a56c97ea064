import type { Arranged } from "./arrange.ts";
import { districtOf } from "./districts.ts";
import type { Graph, Thing } from "./graph.ts";
import type { Point } from "./rings.ts";

/** Units of the drawing in one degree of latitude. */
const degree = 620;
/** A degree of longitude is shorter: by this much in the middle of the krai (45.3° north). */
const squeeze = Math.cos((45.3 * Math.PI) / 180);
const golden = Math.PI * (3 - Math.sqrt(5));
const room = 46;

const plain = ({
  latitude,
  longitude,
}: NonNullable<Thing["point"]>): Point => ({
  x: longitude * degree * squeeze,
  y: -latitude * degree,
});

/** Places where they lie, and everyone else around their district; whoever has none that is on the map stands below, apart. */
export function onMap(graph: Graph, noPlaceWords: string): Arranged {
  const own = new Map<string, Point>();
  for (const { id, kind, point } of graph.things.values())
    if (point !== null && kind === "place") own.set(id, plain(point));
  const ofDistrict = new Map<string, Point>(own);
  for (const { district, point } of graph.things.values())
    if (district !== null && point !== null && !ofDistrict.has(district.id))
      ofDistrict.set(district.id, plain(point));
  const points = new Map<string, Point>();
  const crowd = new Map<string, number>();
  const around = (key: string, { x, y }: Point): Point => {
    const at = (crowd.get(key) ?? 0) + 1;
    crowd.set(key, at);
    const reach = room * Math.sqrt(at + 0.6);
    return {
      x: x + reach * Math.cos(at * golden),
      y: y + reach * Math.sin(at * golden),
    };
  };
  const homeless: string[] = [];
  for (const thing of graph.things.values()) {
    const at = own.get(thing.id);
    if (at !== undefined) {
      points.set(thing.id, at);
      continue;
    }
    const district = districtOf(graph, thing)?.id;
    const home = district === undefined ? undefined : ofDistrict.get(district);
    if (district === undefined || home === undefined) homeless.push(thing.id);
    else points.set(thing.id, around(district, home));
  }
  const placed = [...points.values()];
  const left = placed.length === 0 ? 0 : Math.min(...placed.map(({ x }) => x));
  const top =
    placed.length === 0 ? 0 : Math.max(...placed.map(({ y }) => y)) + 200;
  const perRow = Math.max(6, Math.ceil(Math.sqrt(homeless.length * 2)));
  homeless.forEach((id, index) =>
    points.set(id, {
      x: left + (index % perRow) * 120,
      y: top + 70 + Math.floor(index / perRow) * 80,
    }),
  );
  return {
    points,
    marks:
      homeless.length === 0
        ? []
        : [{ id: "mark/no-place", name: noPlaceWords, x: left, y: top }],
  };
}
