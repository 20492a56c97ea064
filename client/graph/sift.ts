import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { isUndated } from "../../shared/dates/historical-date.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import { type Credence, credences } from "./credence.ts";
import type { Filter } from "./filter.ts";
import type { Graph, Thing, Tie } from "./graph.ts";
import type { View } from "./view.ts";

/** A tie with what can be filtered by. */
export type SiftedTie = Tie & {
  readonly bounds: DateBounds;
  readonly credence: Credence | null;
};

/** What is left to see, and how much each rule left out. */
export type Sifted<OneThing extends Thing, OneTie extends SiftedTie> = {
  readonly graph: Graph<OneThing, OneTie>;
  /** Ties left out: of a kind that is off, below the credence, outside the period, without a date. */
  readonly left: {
    readonly kind: number;
    readonly credence: number;
    readonly period: number;
    readonly undated: number;
  };
  /** People, bodies and places left out, because of their kind or because no tie of theirs is left. */
  readonly alone: number;
};

type Why = keyof Sifted<Thing, SiftedTie>["left"];

const isBelow = (tie: SiftedTie, { credence, unjudged }: Filter): boolean =>
  tie.credence === null
    ? !unjudged
    : credence !== null &&
      credences.indexOf(tie.credence) > credences.indexOf(credence);

const isOfKindOff = (tie: Tie, { ties, doubts }: Filter): boolean =>
  ties.includes(tie.kind) ||
  (tie.contested && doubts.includes("contested")) ||
  (!tie.affirmed && doubts.includes("denied")) ||
  (tie.affirmed && tie.doubted && doubts.includes("doubted"));

/** Why a tie is not drawn; undefined when it is. */
function whyLeft(
  tie: SiftedTie,
  { filter, period }: Pick<View, "filter" | "period">,
): Why | undefined {
  if (isOfKindOff(tie, filter)) return "kind";
  if (isBelow(tie, filter)) return "credence";
  if (period === undefined || holdsIn(tie.bounds, period, period.mode))
    return undefined;
  return isUndated(tie.bounds) ? "undated" : "period";
}

/**
 * What is left when a view's filter and period are applied to a network. Whoever had a tie and has none left goes too; those who
 * had none, the centre and those kept by name stay.
 */
export function sift<OneThing extends Thing, OneTie extends SiftedTie>(
  graph: Graph<OneThing, OneTie>,
  view: Pick<View, "filter" | "period">,
  kept: readonly string[],
): Sifted<OneThing, OneTie> {
  const left = { kind: 0, credence: 0, period: 0, undated: 0 };
  const isOff = (id: string): boolean => {
    const kind = graph.things.get(id)?.kind;
    return (
      kind !== undefined &&
      view.filter.things.includes(kind) &&
      !kept.includes(id)
    );
  };
  const tied = new Set<string>();
  const stillTied = new Set<string>(kept);
  const ties = new Map<string, OneTie>();
  for (const [id, tie] of graph.ties) {
    tied.add(tie.from).add(tie.to);
    const why = whyLeft(tie, view);
    if (why !== undefined) left[why]++;
    else if (!isOff(tie.from) && !isOff(tie.to)) {
      ties.set(id, tie);
      stillTied.add(tie.from).add(tie.to);
    } else left.kind++;
  }
  const things = new Map(
    [...graph.things].filter(
      ([id]) => !isOff(id) && (stillTied.has(id) || !tied.has(id)),
    ),
  );
  return {
    graph: { things, ties },
    left,
    alone: graph.things.size - things.size,
  };
}
