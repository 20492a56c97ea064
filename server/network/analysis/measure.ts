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
import { type Ranged, rangeOver } from "./ranges.ts";
import { transitivityOf } from "./triangles.ts";
import { seed, worldsOf } from "./worlds.ts";

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

/** What one world tells. The first group can only grow when a tie is added (the number of parts: only shrink), the second may rise or fall. */
const measureWorld = (job: TieColumns, graph: Graph, there: Uint8Array) => {
  const parts = partsOf(graph);
  const { closeness, betweenness, diameter } = measurePaths(graph);
  return {
    degree: degreesOf(graph),
    strength: strengthOf(job, there),
    closeness,
    core: coresOf(graph),
    reach: sizesOf(parts),
    density: Float64Array.of(densityOf(graph)),
    components: Float64Array.of(parts.count),
    largest: Float64Array.of(parts.sizes[0] ?? 0),

    betweenness,
    pageRank: pageRankOf(graph),
    diameter: Float64Array.of(diameter),
    transitivity: Float64Array.of(transitivityOf(graph)),
  };
};

/** For each pair: whether one of its ties is certain. */
const certainPairs = (pairs: Pairs, doubtful: Uint8Array): Uint8Array =>
  joinedBy(
    pairs,
    doubtful.map((is) => 1 - is),
  );

/**
 * Measures a network. `value` is what all affirmed ties give; `low` and `high` are the least and the most over the possible worlds:
 * exact for what can only grow with more ties (and whenever all worlds were looked at), else what was met in the worlds looked at.
 */
export const measure = (job: MeasureJob) => {
  const pairs = pairsOf(job);
  const worlds = worldsOf(job.doubtful, job.mostWorlds);
  const graphs = worlds.ties.map((there) =>
    graphOf(job.things, pairs, joinedBy(pairs, there)),
  );
  const [all] = graphs;
  // Where nothing is doubtful, the one world is that of all ties and that of the certain ones.
  const certain = graphs[1] ?? all;
  if (!all || !certain) throw new Error("There is no possible world");
  const seen = graphs.map((graph, index) =>
    measureWorld(job, graph, worlds.ties[index] ?? new Uint8Array()),
  );
  const over = (key: keyof ReturnType<typeof measureWorld>): Ranged =>
    rangeOver(seen.map((world) => world[key]));
  const sure = certainPairs(pairs, job.doubtful);
  return {
    worlds: {
      count: graphs.length,
      exhaustive: worlds.exhaustive,
      seed,
      doubtful: job.doubtful.reduce((sum, is) => sum + is, 0),
    },
    things: {
      degree: over("degree"),
      strength: over("strength"),
      betweenness: over("betweenness"),
      closeness: over("closeness"),
      pageRank: over("pageRank"),
      core: over("core"),
      reach: over("reach"),
    },
    component: partsOf(all).of,
    articulation: articulationsOf({ all, certain }),
    whole: {
      density: over("density"),
      components: over("components"),
      largest: over("largest"),
      diameter: over("diameter"),
      transitivity: over("transitivity"),
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
