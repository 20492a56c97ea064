import { overlaps } from "../../shared/dates/interval.ts";
import type { Graph, Thing } from "./graph.ts";
import type { Line } from "./lines.ts";
import { presenceKinds } from "./questions.ts";
import type { SiftedTie } from "./sift.ts";
import type { Projection } from "./view.ts";

type Shared = { readonly through: Set<string>; readonly tieIds: Set<string> };

const isJoint = (thing: Thing | undefined, projection: Projection): boolean =>
  thing !== undefined &&
  (projection === "places"
    ? thing.kind === "place"
    : thing.kind !== "person" && thing.kind !== "place");

/** Whom a body judged or looked into was not in it for that. */
const putsSomewhere = ({ kind }: SiftedTie): boolean =>
  presenceKinds.some((known) => known === kind);

/** Whose ties to a body can meet: not when their days certainly have none in common. */
const couldMeet = (one: SiftedTie, other: SiftedTie): boolean =>
  overlaps(one.bounds, other.bounds) !== "NO";

/**
 * People joined through the bodies (or places) that both were in by an affirmed membership, office, work, service, stay or seat, unless the two ties certainly share no day; an undated tie may share any.
 * Written on each line is through how many. It says that they could have met there, never that they did.
 */
export function project<OneThing extends Thing, OneTie extends SiftedTie>(
  graph: Graph<OneThing, OneTie>,
  projection: Exclude<Projection, "none">,
): {
  readonly graph: Graph<OneThing, OneTie>;
  readonly lines: readonly Line[];
} {
  const people = new Map(
    [...graph.things].filter(([, { kind }]) => kind === "person"),
  );
  const at = new Map<string, OneTie[]>();
  for (const tie of graph.ties.values()) {
    const [person, body] = people.has(tie.from)
      ? [tie.from, tie.to]
      : [tie.to, tie.from];
    if (!tie.affirmed || !people.has(person) || !putsSomewhere(tie)) continue;
    if (isJoint(graph.things.get(body), projection))
      at.set(body, [...(at.get(body) ?? []), tie]);
  }
  const pairs = new Map<string, Shared>();
  for (const [body, ties] of at)
    for (const [index, one] of ties.entries())
      for (const other of ties.slice(index + 1)) {
        const ends = [one, other]
          .map(({ from, to }) => (from === body ? to : from))
          .sort();
        if (ends[0] === ends[1] || !couldMeet(one, other)) continue;
        const key = ends.join("~");
        const shared = pairs.get(key) ?? {
          through: new Set(),
          tieIds: new Set(),
        };
        shared.through.add(body);
        shared.tieIds.add(one.id).add(other.id);
        pairs.set(key, shared);
      }
  const own = new Map(
    [...graph.ties].filter(
      ([, { from, to }]) => people.has(from) && people.has(to),
    ),
  );
  return {
    graph: { things: people, ties: own },
    lines: [...pairs].map(([key, shared]) => jointLine(graph, key, shared)),
  };
}

function jointLine(
  graph: Graph,
  key: string,
  { through, tieIds }: Shared,
): Line {
  const [from = "", to = ""] = key.split("~");
  const bodies = [...through];
  const [only = ""] = bodies;
  return {
    id: `joint/${key}`,
    from,
    to,
    name:
      bodies.length === 1
        ? (graph.things.get(only)?.name ?? "")
        : String(bodies.length),
    line: "solid",
    isContested: false,
    isDenied: false,
    directed: false,
    count: bodies.length,
    tieIds: [...tieIds],
    constructed: [from, to].some(
      (id) => graph.things.get(id)?.constructed === true,
    ),
    joint: true,
  };
}
