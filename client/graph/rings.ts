import type { Graph } from "./graph.ts";
import { neighboursIn } from "./selectors.ts";

/** A place on the plane. */
export type Point = { readonly x: number; readonly y: number };

/** Room between two on one ring, and between rings. */
const room = 110;
const ring = 150;

/** How many steps everyone is from the centre; those without a way to it stand outermost. */
export function distances(
  graph: Graph,
  centre: string | undefined,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const first = centre ?? [...graph.things.keys()][0];
  if (first === undefined) return found;
  const neighbours = neighboursIn(graph);
  let edge = graph.things.has(first) ? [first] : [];
  for (let away = 0; edge.length > 0; away++) {
    for (const id of edge) found.set(id, away);
    edge = [...new Set(edge.flatMap((id) => neighbours.get(id) ?? []))].filter(
      (id) => !found.has(id),
    );
  }
  const last = Math.max(0, ...found.values()) + 1;
  for (const id of graph.things.keys()) if (!found.has(id)) found.set(id, last);
  return found;
}

/** Everyone on rings around the centre, those of one kind side by side; a ring that would be too wide is drawn as several. */
export function onRings(
  graph: Graph,
  centre: string | undefined,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const rings = new Map<number, string[]>();
  for (const [id, away] of distances(graph, centre))
    rings.set(away, [...(rings.get(away) ?? []), id]);
  let radius = 0;
  for (const [away, ids] of [...rings].sort(([one], [other]) => one - other)) {
    let waiting = [...ids].sort((one, other) =>
      kindAndName(graph, one).localeCompare(kindAndName(graph, other)),
    );
    while (waiting.length > 0) {
      if (away > 0) radius += ring;
      const most = radius === 0 ? 1 : Math.floor((2 * Math.PI * radius) / room);
      const here = waiting.slice(0, most);
      waiting = waiting.slice(most);
      // Two stand left and right: names have most room there.
      here.forEach((id, at) => {
        const angle = Math.PI + (2 * Math.PI * at) / here.length;
        places.set(id, {
          x: radius * Math.cos(angle),
          y: radius * Math.sin(angle),
        });
      });
    }
  }
  return places;
}

const kindAndName = (graph: Graph, id: string): string => {
  const thing = graph.things.get(id);
  return `${thing?.kind ?? ""} ${thing?.name ?? ""} ${id}`;
};

/** Where newcomers start: around whoever they are tied to, else outside; always the same for the same network. */
export function nearTheirOwn(
  graph: Graph,
  newcomers: readonly string[],
  placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const far = [...placed.values()].reduce(
    (most, { x }) => Math.max(most, x),
    0,
  );
  const neighbours = neighboursIn(graph);
  return new Map(
    newcomers.map((id, at) => {
      const hosts = (neighbours.get(id) ?? []).flatMap((other) => {
        const point = placed.get(other);
        return point === undefined ? [] : [point];
      });
      const host =
        middle(hosts) ??
        (placed.size === 0 ? { x: 0, y: 0 } : { x: far + ring, y: 0 });
      const reach = 60 + 12 * Math.sqrt(at);
      return [
        id,
        {
          x: host.x + reach * Math.cos(at * golden),
          y: host.y + reach * Math.sin(at * golden),
        },
      ] as const;
    }),
  );
}

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((to, { x, y }) => ({ x: to.x + x, y: to.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
