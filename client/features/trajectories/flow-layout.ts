import { sankey, sankeyLinkHorizontal } from "d3-sankey";

import type { Flow } from "../../api/spread.documents.ts";

type Node = {
  readonly key: string;
  readonly step: number;
  readonly code: string;
  readonly label: string;
  readonly persons: number;
};
type Link = {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly band: Flow["bands"][number];
};

/** Where the cells and bands of a flow stand. */
export type FlowLayout = {
  readonly cells: readonly (Node & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly bands: readonly {
    readonly band: Flow["bands"][number];
    readonly path: string;
    readonly width: number;
  }[];
};

const keyOf = (step: number, code: string): string => `${step} ${code}`;

/** Lays a flow out in a box; steps from left to right, cells in the order given. */
export function layFlow(
  flow: Flow,
  [width, height]: readonly [number, number],
): FlowLayout {
  const nodes = flow.steps.flatMap(({ cells }, step) =>
    cells.map(({ state, persons }) => ({
      key: keyOf(step, state.code),
      step,
      code: state.code,
      label: state.label,
      persons,
    })),
  );
  const links = flow.bands.map((band) => ({
    source: keyOf(band.step, band.from),
    target: keyOf(band.step + 1, band.to),
    value: band.persons,
    band,
  }));
  if (nodes.length === 0 || links.length === 0) return { cells: [], bands: [] };
  const lay = sankey<Node, Link>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ step }) => step)
    .nodeSort(null)
    .nodeWidth(14)
    .nodePadding(10)
    .extent([
      [1, 4],
      [width - 1, height - 4],
    ]);
  const laid = lay({ nodes: [...nodes], links: [...links] });
  const path = sankeyLinkHorizontal<Node, Link>();
  return {
    cells: laid.nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, ...node }) => ({
      key: node.key,
      step: node.step,
      code: node.code,
      label: node.label,
      persons: node.persons,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
    })),
    bands: laid.links.map((link) => ({
      band: link.band,
      path: path(link) ?? "",
      width: Math.max(1, link.width ?? 1),
    })),
  };
}
