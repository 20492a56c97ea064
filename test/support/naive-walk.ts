import type { Reading } from "../../server/reading/reading.ts";
import { scalarsOf } from "../../server/reading/reading-lens.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import type { GraphNode, GraphTie } from "./tie-graph.ts";

/** What is asked of a walk: the same as the parameter of `egoWalk`. */
export type Ask = {
  readonly id: string;
  readonly depth: number;
  readonly kinds: readonly string[];
  readonly nodes: number;
  readonly hub: number;
  readonly milliseconds: number;
  readonly mode: "" | "CERTAINLY" | "POSSIBLY" | "INCLUDE_UNDATED";
  readonly from: string;
  readonly to: string;
};

/** What a walk finds, by ids. */
export type Walk = {
  readonly shown: readonly string[];
  readonly ties: readonly string[];
  readonly omitted: readonly {
    readonly what: string;
    readonly why: string;
    readonly count: number;
  }[];
};

/** The walk as one would do it by hand, from the list of all ties: what the statement must agree with. */
export const naiveWalk = (
  nodes: readonly GraphNode[],
  all: readonly GraphTie[],
  { ask, reading }: { readonly ask: Ask; readonly reading: Reading },
): Walk => {
  const seen = all
    .filter(({ type }) => ask.kinds.length === 0 || ask.kinds.includes(type))
    .map((tie) => {
      const scalars = scalarsOf(tie.positions, reading, () => false);
      const holds =
        ask.mode === "" ||
        holdsIn(scalars, { from: ask.from, to: ask.to }, ask.mode);
      return { ...tie, ...scalars, holds };
    });
  const visible = seen.filter(({ claims, holds }) => claims > 0 && holds);
  const degree = (id: string) =>
    all.filter(({ start, end }) => start === id || end === id).length;
  const sortRu = (id: string) =>
    nodes.find((node) => node.id === id)?.sortRu ?? "";
  const shown = [ask.id];
  const hubs: string[] = [];
  let frontier = [ask.id];
  let left = 0;
  for (let step = 1; step <= ask.depth && shown.length < ask.nodes; step += 1) {
    const walked = frontier.filter((id) => step === 1 || degree(id) <= ask.hub);
    const strength = new Map<string, number>();
    for (const { start, end } of visible.filter(({ affirmed }) => affirmed)) {
      for (const [near, far] of [
        [start, end],
        [end, start],
      ] as const) {
        if (walked.includes(near) && !shown.includes(far))
          strength.set(far, (strength.get(far) ?? 0) + 1);
      }
    }
    const reached = [...strength]
      .sort(
        ([one, ties], [other, others]) =>
          others - ties || (sortRu(one) < sortRu(other) ? -1 : 1),
      )
      .map(([id]) => id);
    const room = ask.nodes - shown.length;
    left += Math.max(0, reached.length - room);
    frontier = reached.slice(0, room);
    shown.push(...frontier);
    if (step < ask.depth)
      hubs.push(...frontier.filter((id) => degree(id) > ask.hub));
  }
  const among = seen.filter(
    ({ start, end }) => shown.includes(start) && shown.includes(end),
  );
  const isOpen = (id: string) => shown.includes(id) && degree(id) <= ask.hub;
  const touching = seen.filter(
    (tie) => isOpen(tie.start) || isOpen(tie.end) || among.includes(tie),
  );
  const dateless = (tie: (typeof seen)[number]) =>
    tie.beginFrom + tie.beginTo + tie.endFrom + tie.endTo === "";
  const omitted = [
    { what: "neighbours", why: "budget", count: left },
    {
      what: "ties",
      why: "reading",
      count: touching.filter(
        ({ claims, positions }) =>
          claims === 0 && positions.some(({ until }) => until === 0),
      ).length,
    },
    {
      what: "ties",
      why: "undated",
      count: touching.filter(
        (tie) => tie.claims > 0 && !tie.holds && dateless(tie),
      ).length,
    },
  ];
  return {
    shown,
    ties: among
      .filter(({ claims, holds }) => claims > 0 && holds)
      .map(({ id }) => id)
      .sort(),
    omitted: [
      ...hubs.map((id) => ({ what: id, why: "hub", count: degree(id) })),
      ...omitted.filter(({ count }) => count > 0),
    ],
  };
};
