import { useMemo } from "react";

import type { MeasuresAnswer } from "../../api/network-measures.documents.ts";
import {
  byGrade,
  byGroup,
  byLevel,
  byNumber,
  type Colours,
} from "../../graph/colouring.ts";
import { groupsOf } from "../../graph/districts.ts";
import { type Line, linesOf } from "../../graph/lines.ts";
import { project } from "../../graph/project.ts";
import { sought } from "../../graph/seek.ts";
import type { View } from "../../graph/view.ts";
import type { Picture, Placed } from "../../view/elements.ts";
import type { ReadGraph } from "./network-part.ts";
import { type Analysis, measureOf, rangeOf } from "./use-analysis.ts";

/** What is drawn: those shown, or the people among them joined through what they share. */
export type Drawn = {
  readonly graph: ReadGraph;
  readonly lines: readonly Line[];
};

const drawnOf = (seen: ReadGraph, { projection, spread }: View): Drawn => {
  if (projection === "none")
    return { graph: seen, lines: linesOf(seen, spread) };
  const { graph, lines } = project(seen, projection);
  return { graph, lines: [...linesOf(graph, spread), ...lines] };
};

const sizesOf = (
  { things }: MeasuresAnswer,
  view: View,
): ReadonlyMap<string, number> | undefined => {
  if (view.size === undefined) return undefined;
  const by = measureOf({ ...view, question: undefined });
  const most = Math.max(
    ...things.map((thing) => rangeOf(thing, by).value),
    1e-9,
  );
  return new Map(
    things.map((thing) => [thing.id, rangeOf(thing, by).value / most]),
  );
};

const cutsOf = (
  { things, pairs }: MeasuresAnswer,
  lines: readonly Line[],
): ReadonlySet<string> => {
  const bridges = new Set(
    pairs
      .filter(({ bridge }) => bridge === "CERTAIN")
      .flatMap(({ ties }) => ties),
  );
  return new Set([
    ...things
      .filter(({ articulation }) => articulation === "CERTAIN")
      .map(({ id }) => id),
    ...lines
      .filter(
        ({ joint, tieIds }) => !joint && tieIds.some((id) => bridges.has(id)),
      )
      .map(({ id }) => id),
  ]);
};

const coloursOf = (
  view: View,
  graph: ReadGraph,
  { measured, divided }: Analysis,
): Colours | undefined => {
  const { colour } = view;
  if (colour === "kind") return undefined;
  if (colour === "district" || colour === "organization")
    return byGroup(groupsOf(graph, colour));
  if (colour === "level") return byLevel(graph);
  if (colour === "community")
    return divided.kind === "ready"
      ? byNumber(
          new Map(
            divided.data.communities.communities.flatMap(
              ({ number, members }) =>
                members.map(({ id }) => [id, number] as const),
            ),
          ),
        )
      : undefined;
  if (measured.kind !== "ready") return undefined;
  const { things } = measured.data.networkMeasures;
  return colour === "part"
    ? byNumber(new Map(things.map(({ id, component }) => [id, component])))
    : byGrade(
        new Map(
          things.map((thing) => [thing.id, rangeOf(thing, colour).value]),
        ),
      );
};

/** The picture of a view: pure, from what is known, what is shown and what was measured. */
export function usePicture(
  view: View,
  { graph, seen }: { readonly graph: ReadGraph; readonly seen: ReadGraph },
  analysis: Analysis,
  placed: Placed | undefined,
): { readonly picture: Picture; readonly drawn: Drawn } {
  const { projection, spread } = view;
  const drawn = useMemo(() => drawnOf(seen, view), [seen, projection, spread]);
  const groups = useMemo(
    () => groupsOf(graph, view.group),
    [graph, view.group],
  );
  const { measured, divided } = analysis;
  const measuresData =
    measured.kind === "ready" ? measured.data.networkMeasures : undefined;
  const communitiesData = divided.kind === "ready" ? divided.data : undefined;
  const picture = useMemo(
    (): Picture => ({
      graph,
      drawn: new Set(drawn.graph.things.keys()),
      lines: drawn.lines,
      centre: view.centre,
      selected: view.selected,
      gathered: new Set(view.gathered),
      sought:
        view.seek.trim() === ""
          ? undefined
          : new Set(sought(drawn.graph, view.seek)),
      noted: new Set(view.notes.map(({ id }) => id)),
      pins: new Map(view.pins.map(({ id, x, y }) => [id, { x, y }])),
      placed,
      grouping: view.group,
      groups,
      sizes: measuresData && sizesOf(measuresData, view),
      colours: coloursOf(view, graph, analysis),
      cuts:
        view.cuts && measuresData !== undefined
          ? cutsOf(measuresData, drawn.lines)
          : new Set(),
    }),
    [graph, drawn, groups, view, measuresData, communitiesData, placed],
  );
  return { picture, drawn };
}
