import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

import { nearTheirOwn, onRings, type Point } from "../graph/rings.ts";
import { inSquares } from "../graph/squares.ts";
import type { ForceJob } from "./force.ts";
import { layBeside } from "./force-beside.ts";
import { moveApart, spread } from "./spread.ts";

type Points = ReadonlyMap<string, Point>;

/** How strongly shapes push each other away; the whole is then drawn together. */
const push = 300;
/** The same beside those who stand, who were drawn together. */
const pushBeside = 20;
/** Above this many, those far away push as one. */
const manyEnough = 500;
/** So many newcomers find their places by themselves. */
const few = 300;
/** How far around newcomers those before still push them. */
const reach = 700;
/** The pull of a box on those in it, in ties. */
const pullOfBox = 3;

/** Rounds until a network of so many hardly moves: large ones get fewer, so that nobody waits long. */
const roundsFor = (count: number): number =>
  Math.round(Math.min(300, Math.max(30, 150_000 / count)));

/** A network as the layout takes it: one edge for all ties between two, heavier by their number, and a hub for each box. */
function asGraph(
  { graph, boxes }: ForceJob,
  starts: Points,
  fixed: Points,
): UndirectedGraph {
  const drawn = new UndirectedGraph();
  for (const [id, { x, y }] of starts)
    drawn.addNode(id, { x, y, fixed: fixed.has(id) });
  const weigh = (one: string, other: string, weight: number) => {
    if (one === other || !drawn.hasNode(one) || !drawn.hasNode(other)) return;
    drawn.updateEdge(one, other, ({ weight: before }) => ({
      weight: Number(before ?? 0) + weight,
    }));
  };
  for (const { from, to } of graph.ties.values()) weigh(from, to, 1);
  for (const [id, box] of boxes) {
    const start = starts.get(id);
    if (start === undefined) continue;
    drawn.mergeNode(box, drawn.hasNode(box) ? {} : { ...start });
    weigh(id, box, pullOfBox);
  }
  return drawn;
}

/** Those placed who are so near to some point, and some who are a little farther. */
function near(points: Points, placed: Points, within: number): Points {
  const about = inSquares(points.values(), within);
  return new Map([...placed].filter(([, point]) => about(point).length > 0));
}

/** Newcomers beside those who stand, who do not move. */
const beside = (placed: Points, newcomers: Points): Points =>
  new Map([...placed, ...moveApart(newcomers, placed)]);

/**
 * ForceAtlas2 (M. Jacomy and others, 2014) for networks that fcose takes too long for: places for those who have none, all at once; those placed do
 * not move. The same job gives the same places.
 */
export function layByForceAtlas(job: ForceJob): Points {
  const { graph, centre, placed } = job;
  const newcomers = [...graph.things.keys()].filter((id) => !placed.has(id));
  if (newcomers.length === 0) return placed;
  if (placed.size > 0 && newcomers.length <= few)
    return beside(placed, layBeside(job, newcomers, pushBeside));
  const starts =
    placed.size === 0
      ? onRings(graph, centre)
      : nearTheirOwn(graph, newcomers, placed);
  const fixed = placed.size === 0 ? placed : near(starts, placed, reach);
  const drawn = asGraph(job, new Map([...fixed, ...starts]), fixed);
  const found = forceAtlas2(drawn, {
    iterations: roundsFor(drawn.order),
    settings: {
      scalingRatio: placed.size === 0 ? push : pushBeside,
      gravity: 2,
      barnesHutOptimize: drawn.order > manyEnough,
      barnesHutTheta: 0.8,
      edgeWeightInfluence: 0.5,
      slowDown: 2,
    },
  });
  const places = new Map(
    newcomers.map((id) => {
      const { x = 0, y = 0 } = found[id] ?? {};
      return [id, { x, y }] as const;
    }),
  );
  return placed.size === 0 ? spread(places, job.boxes) : beside(placed, places);
}
