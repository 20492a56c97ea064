import type { TFunction } from "i18next";

import type { Thing } from "../../graph/graph.ts";
import type { Stop } from "../../graph/selectors.ts";
import type { View } from "../../graph/view.ts";
import type { ReadGraph, ReadTie } from "./network-part.ts";

/** The name of whoever an id stands for, in a graph. */
export const nameIn = (graph: ReadGraph, id: string): string =>
  graph.things.get(id)?.name ?? id;

/** What a network is called: whose it is. */
export const titleOf = (
  { centre }: Pick<View, "centre">,
  graph: ReadGraph,
  t: TFunction,
): string =>
  centre === undefined
    ? t("network.title")
    : `${t("network.title")}, ${t("network.around", { name: nameIn(graph, centre) })}`;

/** What is to be known of a tie before one trusts it: contested, denied, hedged; empty for an ordinary one. */
export const tieNotes = (
  tie: Pick<ReadTie, "affirmed" | "contested" | "doubted">,
  t: TFunction,
): readonly string[] => [
  ...(tie.contested ? [t("network.look.contested")] : []),
  ...(tie.affirmed ? [] : [t("network.look.denied")]),
  ...(tie.affirmed && tie.doubted ? [t("network.look.doubted")] : []),
];

/** A tie in words: who, how, whom, and what is to be known of it. */
export const tieWords = (
  graph: ReadGraph,
  tie: ReadTie,
  t: TFunction,
): string => {
  const arrow = tie.directed ? "→" : "–";
  const words = `${nameIn(graph, tie.from)} ${arrow} ${tie.label} ${arrow} ${nameIn(graph, tie.to)}`;
  return [words, ...tieNotes(tie, t)].join(", ");
};

/** A stop of the walk in words. */
export const stopWords = (
  graph: ReadGraph,
  stop: Stop<Thing, ReadTie>,
  t: TFunction,
): string =>
  stop.is === "tie"
    ? tieWords(graph, stop.tie, t)
    : `${stop.thing.name}, ${t(`network.kind.${stop.thing.kind}`)}`;
