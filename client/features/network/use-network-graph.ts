import { useMemo } from "react";

import { mergeAll } from "../../graph/merge.ts";
import { shown, wentAway } from "../../graph/selectors.ts";
import { sift } from "../../graph/sift.ts";
import type { View } from "../../graph/view.ts";
import { useReading } from "../../url/use-reading.ts";
import type { ReadGraph, ReadPart } from "./network-part.ts";
import { useGraphCoverage } from "./use-graph-coverage.ts";
import { type Steps, useSteps } from "./use-parts.ts";

const partsOf = ({ came }: Steps): readonly (ReadPart | undefined)[] =>
  came.map((step) => (step?.kind === "ready" ? step.data : undefined));

/** The network of a view under the reading: everything known, what is shown of it, what the reading and the filter took away, what stands behind it. */
export function useNetworkGraph(view: View) {
  const { input } = useReading();
  const steps = useSteps(view, input);
  const allSteps = useSteps(view, null, input !== null);
  const graph: ReadGraph = useMemo(
    () => mergeAll(partsOf(steps)),
    [steps.came],
  );
  const all: ReadGraph = useMemo(
    () => (input === null ? graph : mergeAll(partsOf(allSteps))),
    [input, graph, allSteps.came],
  );
  const { centre, hidden, gathered, filter, period } = view;
  const unhidden = useMemo(() => shown(graph, hidden), [graph, hidden]);
  const sifted = useMemo(
    () =>
      sift(unhidden, { filter, period }, [
        ...(centre === undefined ? [] : [centre]),
        ...gathered,
      ]),
    [unhidden, filter, period, centre, gathered],
  );
  const isReady = steps.came.every((step) => step !== undefined);
  const away = useMemo(
    () =>
      isReady && input !== null
        ? wentAway(all, graph)
        : { things: [], ties: [] },
    [isReady, input, all, graph],
  );
  const parts = partsOf(steps).filter((part) => part !== undefined);
  const seen = sifted.graph;
  const isWhole =
    seen.things.size === graph.things.size &&
    seen.ties.size === graph.ties.size;
  return {
    graph,
    all,
    /** Without what the reader put away: what the filters choose from. */
    unhidden,
    seen,
    sifted,
    away,
    isReady,
    first: steps.came[0],
    /** A step that was refused or not answered. */
    failed: steps.came.find(
      (step) => step?.kind === "failed" || step?.kind === "offline",
    ),
    retry: steps.retry,
    omitted: parts.flatMap(({ omitted }) => omitted),
    coverage: useGraphCoverage(seen, parts, { isWhole, isReady }),
  };
}
