import type { Graph, Tie } from "./graph.ts";
import { tiesOf } from "./selectors.ts";

/** Kinds of ties that can be asked for, as the API names them. */
export const tieKinds = [
  "MEMBER_OF",
  "HELD_OFFICE_IN",
  "WORKED_AT",
  "SERVED_IN",
  "WAS_IN",
  "KIN_OF",
  "KNEW",
  "VOUCHED_FOR",
  "SPOKE_AGAINST",
  "TESTIFIED_ABOUT",
  "DECIDED_ON",
  "SAT_IN",
  "JUDGED",
  "INVESTIGATED",
  "TIED_TO",
] as const;
export type TieKind = (typeof tieKinds)[number];

/** The kind that a code names, when it can be asked for. */
export const tieKindOf = (code: string): TieKind | undefined =>
  tieKinds.find((kind) => kind === code);

/** The kind under which a tie is asked for and counted: the project's own kinds are one. */
const countedAs = ({ kind }: Pick<Tie, "kind">): TieKind =>
  tieKindOf(kind) ?? "TIED_TO";

/** How many ties of a kind lead on from somebody. */
export type KindCount = {
  readonly kind: TieKind;
  readonly label: string;
  readonly ties: number;
  readonly contested: number;
};

/** A kind that can be added: how many there are, and how many of them are not in the picture yet. */
export type KindChoice = KindCount & { readonly fresh: number };

/** The choices around somebody, one for a kind, the most first. Denied ties are not counted by the server, so they do not count as shown. */
export function choicesOf(
  graph: Graph,
  id: string,
  counts: readonly KindCount[],
): readonly KindChoice[] {
  const known = new Map<TieKind, number>();
  for (const tie of tiesOf(graph, id)) {
    if (!tie.affirmed) continue;
    const kind = countedAs(tie);
    known.set(kind, (known.get(kind) ?? 0) + 1);
  }
  const byKind = new Map<TieKind, KindCount>();
  for (const count of counts) {
    const before = byKind.get(count.kind);
    byKind.set(count.kind, {
      ...count,
      ties: count.ties + (before?.ties ?? 0),
      contested: count.contested + (before?.contested ?? 0),
    });
  }
  return [...byKind.values()].map((count) => ({
    ...count,
    fresh: Math.max(0, count.ties - (known.get(count.kind) ?? 0)),
  }));
}

/** More than this at once is a flood: nothing is chosen beforehand. */
const flood = 40;

/** What is chosen at first: everything new, unless that is too much. */
export function firstChoice(
  choices: readonly KindChoice[],
): readonly TieKind[] {
  const fresh = choices.filter((choice) => choice.fresh > 0);
  const total = fresh.reduce((sum, choice) => sum + choice.fresh, 0);
  return total > flood ? [] : fresh.map(({ kind }) => kind);
}
