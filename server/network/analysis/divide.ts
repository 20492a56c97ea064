import { joinedBy, pairsOf, type TieColumns } from "./graph.ts";
import { agreementOf, partitionOf, togetherness } from "./partition.ts";
import { rangeOver } from "./ranges.ts";
import { seed, worldsOf } from "./worlds.ts";

/** What is to be divided into communities. */
export type DivideJob = TieColumns & {
  readonly mostWorlds: number;
  /** Above 1 gives more and smaller groups, below 1 fewer and larger ones. */
  readonly resolution: number;
};

const mean = (lists: readonly Float64Array[]): Float64Array => {
  const [first = new Float64Array()] = lists;
  return first.map(
    (_, index) =>
      lists.reduce((sum, list) => sum + (list[index] ?? 0), 0) / lists.length,
  );
};

/** Communities of all affirmed ties, and how far they hold in the other possible worlds. */
export const divide = (job: DivideJob) => {
  const pairs = pairsOf(job);
  const worlds = worldsOf(job.doubtful, job.mostWorlds);
  const divisions = worlds.ties.map((there) =>
    partitionOf(job.things, pairs, {
      joined: joinedBy(pairs, there),
      resolution: job.resolution,
    }),
  );
  const [all] = divisions;
  if (all === undefined) throw new Error("There is no possible world");
  const agreements = divisions.map(({ of }) => agreementOf(all.of, of));
  return {
    worlds: {
      count: divisions.length,
      exhaustive: worlds.exhaustive,
      seed,
      doubtful: job.doubtful.reduce((sum, is) => sum + is, 0),
    },
    of: all.of,
    modularity: rangeOver(
      divisions.map(({ modularity }) => Float64Array.of(modularity)),
    ),
    agreement: {
      mean: agreements.reduce((sum, each) => sum + each, 0) / agreements.length,
      least: Math.min(...agreements),
    },
    together: mean(divisions.map(({ of }) => togetherness(all.of, of))),
    pairs: { one: pairs.one, other: pairs.other },
  };
};
