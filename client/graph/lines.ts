import type { Graph, Tie } from "./graph.ts";
import { lookOf, type TieLook } from "./selectors.ts";

/** People, bodies and places in a drawing above which nobody can read it whole. */
export const readable = 600;

/** What a line of the drawing stands for. */
export type Line = TieLook & {
  /** The id of its tie; of several, `pair/…` with both ends; of people joined through a body, `joint/…`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What is written on it. */
  readonly name: string;
  readonly directed: boolean;
  /** How many ties it stands for, or how many bodies join the two. */
  readonly count: number;
  readonly tieIds: readonly string[];
  /** Whether it belongs to the constructed layer, with either end. */
  readonly constructed: boolean;
  /** Drawn by us from other ties, written in no file. */
  readonly joint: boolean;
};

/** The id of the line of all ties between two. */
export const pairId = (one: string, other: string): string =>
  `pair/${[one, other].sort().join("~")}`;

/** The ends of a pair's id; undefined for another id. */
export function endsOfPair(id: string): readonly [string, string] | undefined {
  if (!id.startsWith("pair/")) return undefined;
  const [one, other, ...rest] = id.slice("pair/".length).split("~");
  return one === undefined || other === undefined || rest.length > 0
    ? undefined
    : [one, other];
}

const isConstructed = (graph: Graph, { from, to }: Tie): boolean =>
  graph.things.get(from)?.constructed === true ||
  graph.things.get(to)?.constructed === true;

const single = (graph: Graph, tie: Tie): Line => ({
  ...lookOf(tie),
  id: tie.id,
  from: tie.from,
  to: tie.to,
  name: tie.contested ? `${tie.label}?` : tie.label,
  directed: tie.directed,
  count: 1,
  tieIds: [tie.id],
  constructed: isConstructed(graph, tie),
  joint: false,
});

/** A bundle looks contested when any of its ties is, denied or doubted only when all of them are. */
function bundle(graph: Graph, ties: readonly [Tie, ...Tie[]]): Line {
  const [first] = ties;
  const look = lookOf({
    affirmed: ties.some(({ affirmed }) => affirmed),
    contested: ties.some(({ contested }) => contested),
    doubted: ties.every(({ doubted }) => doubted),
  });
  const labels = [...new Set(ties.map(({ label }) => label))];
  const [label = ""] = labels;
  return {
    ...look,
    id: pairId(first.from, first.to),
    from: first.from,
    to: first.to,
    name: `${ties.length} × ${labels.length === 1 ? label : `${label}…`}${look.isContested ? "?" : ""}`,
    directed: ties.every(
      ({ directed, from }) => directed && from === first.from,
    ),
    count: ties.length,
    tieIds: ties.map(({ id }) => id),
    constructed: isConstructed(graph, first),
    joint: false,
  };
}

/** What stands behind a thing, a tie or a line of the drawing: of a line its ties, of one that we drew nothing. */
export function behind(lines: readonly Line[], id: string): readonly string[] {
  const line = lines.find((one) => one.id === id);
  if (line === undefined) return [id];
  return line.joint ? [] : line.tieIds;
}

/** The lines of a drawing: one for each tie, or one for all ties between two. */
export function linesOf(graph: Graph, spread: boolean): readonly Line[] {
  if (spread) return [...graph.ties.values()].map((tie) => single(graph, tie));
  const pairs = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of graph.ties.values()) {
    const key = pairId(tie.from, tie.to);
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [tie]);
    else known.push(tie);
  }
  return [...pairs.values()].map((ties) =>
    ties.length === 1 ? single(graph, ties[0]) : bundle(graph, ties),
  );
}
