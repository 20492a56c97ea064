import type { Reading } from "../../server/reading/reading.ts";
import { scalarsOf } from "../../server/reading/reading-lens.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import type { GraphNode, GraphTie } from "./tie-graph.ts";

/** What is asked of ways between some: the same as the parameters of `pathsBetween` and `everythingBetween`. */
export type WayAsk = {
  readonly kinds: readonly string[];
  readonly hub: number;
  readonly mode: "" | "CERTAINLY" | "POSSIBLY" | "INCLUDE_UNDATED";
  readonly from: string;
  readonly to: string;
  readonly avoidLevels: readonly string[];
  readonly shunned: readonly string[];
};

type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
};

/** How many ties everybody has, whatever their kind. */
export const degreeIn = ({ ties }: Graph, id: string): number =>
  ties.filter(({ start, end }) => start === id || end === id).length;

/** The affirmed ties that a question lets in. */
export const waysIn = (
  { ties }: Graph,
  ask: WayAsk,
  reading: Reading,
): readonly GraphTie[] =>
  ties.filter(({ type, positions }) => {
    const scalars = scalarsOf(positions, reading, () => false);
    return (
      (ask.kinds.length === 0 || ask.kinds.includes(type)) &&
      scalars.affirmed &&
      (ask.mode === "" ||
        holdsIn(scalars, { from: ask.from, to: ask.to }, ask.mode))
    );
  });

/** Whether something may be passed through. */
export const isPassable = (graph: Graph, ask: WayAsk, id: string): boolean => {
  const node = graph.nodes.find((one) => one.id === id);
  return (
    degreeIn(graph, id) <= ask.hub &&
    !ask.shunned.includes(id) &&
    !ask.avoidLevels.includes(node?.level ?? "")
  );
};

type Ways = {
  readonly ties: readonly GraphTie[];
  readonly passes: (id: string) => boolean;
  readonly length: number;
};

const neighbours = (ties: readonly GraphTie[], id: string): readonly string[] =>
  ties.flatMap(({ start, end }) =>
    start === id ? [end] : end === id ? [start] : [],
  );

/** Every way from one to another that visits nothing twice, by trying each. */
export const everyWay = (
  { ties, passes, length }: Ways,
  from: string,
  to: string,
): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  const go = (way: readonly string[]): void => {
    const last = way.at(-1) ?? "";
    if (last === to) found.push(way);
    if (last === to || way.length > length) return;
    for (const next of new Set(neighbours(ties, last))) {
      if (!way.includes(next) && (next === to || passes(next)))
        go([...way, next]);
    }
  };
  go([from]);
  return found;
};

/** Compares lists of names entry by entry. */
const byNames = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((name, index) => name !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
};

/** Ways in the order of an answer: shortest first, then by names along them. */
export const inOrder = (
  ways: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  [...ways].sort(
    (one, other) => one.length - other.length || byNames(one, other),
  );
