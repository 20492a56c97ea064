import { coresOf } from "./cores.ts";
import { articulationsOf, bridgesOf } from "./cuts.ts";
import {
  degreeOf,
  type Graph,
  graphOf,
  joinedBy,
  type Pairs,
  pairsOf,
  type TieColumns,
} from "./graph.ts";
import { pageRankOf } from "./page-rank.ts";
import { type Parts, partsOf } from "./parts.ts";
import { measurePaths } from "./paths.ts";
import { bounds, type Ranged, rangeOver } from "./ranges.ts";
import { transitivityOf } from "./triangles.ts";
import { seed, type Worlds, worldsOf } from "./worlds.ts";

/** What is to be measured: of worlds, at most so many. */
export type MeasureJob = TieColumns & { readonly mostWorlds: number };

const sizesOf = ({ of, sizes }: Parts): Float64Array =>
  Float64Array.from(of, (part) => sizes[part] ?? 0);

const densityOf = ({ things, pairs }: Graph): number =>
  things < 2 ? 0 : (2 * pairs) / (things * (things - 1));

const degreesOf = (graph: Graph): Float64Array =>
  Float64Array.from({ length: graph.things }, (_, thing) =>
    degreeOf(graph, thing),
  );

/** The claims of all ties that end in each thing. */
const strengthOf = (
  { things, from, to, claims }: TieColumns,
  there: Uint8Array,
): Float64Array => {
  const strength = new Float64Array(things);
  there.forEach((is, tie) => {
    if (is === 0) return;
    for (const end of [from[tie] ?? 0, to[tie] ?? 0])
      strength[end] = (strength[end] ?? 0) + (claims[tie] ?? 0);
  });
  return strength;
};

/** What can only grow when a tie is added: the two extremes bound it exactly. The number of parts can only shrink. */
const growing = (job: TieColumns, there: Uint8Array, graph: Graph) => {
  const parts = partsOf(graph);
  const { closeness } = measurePaths(graph);
  return {
    things: {
      degree: degreesOf(graph),
      strength: strengthOf(job, there),
      closeness,
      core: coresOf(graph),
      reach: sizesOf(parts),
    },
    whole: {
      density: Float64Array.of(densityOf(graph)),
      components: Float64Array.of(parts.count),
      largest: Float64Array.of(parts.sizes[0] ?? 0),
    },
  };
};

/** What may rise or fall when a tie is added: it is looked at in each world. */
const wavering = (graph: Graph) => {
  const { betweenness, diameter } = measurePaths(graph);
  return {
    betweenness,
    pageRank: pageRankOf(graph),
    diameter: Float64Array.of(diameter),
    transitivity: Float64Array.of(transitivityOf(graph)),
  };
};

const rangesIn = (graphs: readonly Graph[]) => {
  const seen = graphs.map(wavering);
  const over = (key: keyof ReturnType<typeof wavering>): Ranged =>
    rangeOver(seen.map((world) => world[key]));
  return {
    things: { betweenness: over("betweenness"), pageRank: over("pageRank") },
    whole: {
      diameter: over("diameter"),
      transitivity: over("transitivity"),
    },
  };
};

/** For each pair: whether one of its ties is certain. */
const certainPairs = (pairs: Pairs, doubtful: Uint8Array): Uint8Array =>
  joinedBy(
    pairs,
    doubtful.map((is) => 1 - is),
  );

const graphsOf = (
  things: number,
  pairs: Pairs,
  worlds: Worlds,
): readonly Graph[] =>
  worlds.ties.map((there) => graphOf(things, pairs, joinedBy(pairs, there)));

/**
 * Measures a network. `value` is what all affirmed ties give; `low` and `high` are the least and the most over the possible worlds:
 * exact for what can only grow with more ties (and whenever all worlds were looked at), else what was met in the worlds looked at.
 */
export const measure = (job: MeasureJob) => {
  const pairs = pairsOf(job);
  const worlds = worldsOf(job.doubtful, job.mostWorlds);
  const graphs = graphsOf(job.things, pairs, worlds);
  const [all] = graphs;
  const [everything, certainly = everything] = worlds.ties;
  const certain = graphs[1] ?? all;
  if (!all || !certain || !everything || !certainly)
    throw new Error("There is no world without any tie left out");
  const most = growing(job, everything, all);
  const least = growing(job, certainly, certain);
  const seen = rangesIn(graphs);
  const sure = certainPairs(pairs, job.doubtful);
  return {
    worlds: {
      count: graphs.length,
      exhaustive: worlds.exhaustive,
      seed,
      doubtful: job.doubtful.reduce((sum, is) => sum + is, 0),
    },
    things: {
      degree: bounds(least.things.degree, most.things.degree),
      strength: bounds(least.things.strength, most.things.strength),
      closeness: bounds(least.things.closeness, most.things.closeness),
      core: bounds(least.things.core, most.things.core),
      reach: bounds(least.things.reach, most.things.reach),
      ...seen.things,
    },
    component: partsOf(all).of,
    articulation: articulationsOf({ all, certain }),
    whole: {
      density: bounds(least.whole.density, most.whole.density),
      components: bounds(least.whole.components, most.whole.components),
      largest: bounds(least.whole.largest, most.whole.largest),
      ...seen.whole,
    },
    pairs: {
      one: pairs.one,
      other: pairs.other,
      ofTie: pairs.ofTie,
      certain: sure,
      bridge: bridgesOf({ all, certain }, { ...pairs, certain: sure }),
    },
  };
};
