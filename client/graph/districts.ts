import type { Graph, Thing } from "./graph.ts";
import { tiesOf } from "./selectors.ts";
import type { Grouping } from "./view.ts";

/** A box around several of a network. */
export type Group = { readonly id: string; readonly name: string };

const otherEnd = (graph: Graph, id: string): readonly Thing[] =>
  tiesOf(graph, id)
    .filter(({ affirmed }) => affirmed)
    .flatMap(({ from, to }) => {
      const thing = graph.things.get(from === id ? to : from);
      return thing === undefined ? [] : [thing];
    });

/** What is told most often; of what is told equally often the first by name. */
function mostTold<Told extends Group>(told: readonly Told[]): Told | undefined {
  const counts = new Map<string, { readonly one: Told; count: number }>();
  for (const one of told) {
    const known = counts.get(one.id);
    if (known === undefined) counts.set(one.id, { one, count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      a.one.name.localeCompare(b.one.name, "ru") ||
      (a.one.id < b.one.id ? -1 : 1),
  )[0]?.one;
}

/** The district of a thing: its own, else that of most of the bodies and places it is tied to here. */
export const districtOf = (graph: Graph, thing: Thing): Group | undefined =>
  thing.district ??
  mostTold(
    otherEnd(graph, thing.id).flatMap(({ district }) =>
      district === null ? [] : [district],
    ),
  );

const isBody = ({ kind }: Thing): boolean =>
  kind === "organization" || kind === "security-cell";

/** The party organization of a thing: itself, else the one it has most ties with here. */
const organizationOf = (graph: Graph, thing: Thing): Group | undefined =>
  isBody(thing)
    ? thing
    : thing.kind === "person"
      ? mostTold(otherEnd(graph, thing.id).filter(isBody))
      : undefined;

/** In which box each of a network stands; boxes of one are not drawn. */
export function groupsOf(
  graph: Graph,
  grouping: Grouping,
): ReadonlyMap<string, Group> {
  if (grouping === "none") return new Map();
  const of = grouping === "district" ? districtOf : organizationOf;
  const found = [...graph.things.values()].flatMap((thing) => {
    const group = of(graph, thing);
    return group === undefined
      ? []
      : [[thing.id, { id: `group/${group.id}`, name: group.name }] as const];
  });
  const sizes = new Map<string, number>();
  for (const [, { id }] of found) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return new Map(found.filter(([, { id }]) => (sizes.get(id) ?? 0) > 1));
}
