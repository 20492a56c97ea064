import type { RootMapping } from "../compile/mapping.ts";
import { openPool, type Pool } from "../compile/pool.ts";
import {
  type Reader,
  type Readers,
  type Shaping,
  shapingFor,
} from "../compile/shaping.ts";
import { badInput } from "../http/errors.ts";
import { askClusters, type Clusters } from "../sequence-analysis/analyse.ts";
import { type Branches, branchesOf } from "../sequence-analysis/branches.ts";
import type { Quality } from "../sequence-analysis/quality.ts";
import { clusterChannels } from "./cluster-channels.mapping.ts";
import { clusterArguments } from "./sequence-ask.ts";
import {
  commonFields,
  type Compared,
  comparingLives,
  indicatorsIn,
  personOf,
  shownOf,
} from "./sequenced.ts";

type All = Compared<Clusters>;

type Member = {
  readonly life: number;
  readonly silhouette: number;
  readonly toMedoid: number;
};
type Cluster = Clusters["clusters"][number] & { readonly number: number };
type Chosen = Cluster["chosen"][number];

const membersOf = (cluster: Cluster, { answer }: All): readonly Member[] =>
  Array.from(cluster.members, (life, at) => ({
    life,
    silhouette: answer.silhouettes[life] ?? 0,
    toMedoid: cluster.toMedoid[at] ?? 0,
  })).sort((a, b) => a.toMedoid - b.toMedoid || a.life - b.life);

const meanSilhouette = (cluster: Cluster, { answer }: All): number =>
  cluster.members.reduce(
    (sum, life) => sum + (answer.silhouettes[life] ?? 0),
    0,
  ) / Math.max(1, cluster.members.length);

const clusterReaders = (
  shaping: Shaping<All>,
  people: Pool,
): Readers<Cluster, All> => {
  const { objectOf, plain } = shaping;
  const member: Readers<Member, All> = {
    person: personOf(people, ({ life }) => life),
    silhouette: plain(({ silhouette }) => silhouette),
    toMedoid: plain(({ toMedoid }) => toMedoid),
    indicators: indicatorsIn(shaping, ({ life }) => life),
  };
  const representative: Readers<Chosen, All> = {
    person: personOf(people, ({ number }) => number),
    stands: plain(({ stands }) => stands),
    near: plain(({ near }) => near),
    meanDistance: plain(({ meanDistance }) => meanDistance),
  };
  return {
    number: plain(({ number }) => number),
    persons: plain(({ members }) => members.length),
    medoid: personOf(people, ({ medoid }) => medoid),
    silhouette: plain(meanSilhouette),
    covered: plain(({ coverage }) => coverage),
    channels: clusterChannels(shaping),
    representatives: (field) => {
      const most = shownOf(field);
      const shape = objectOf<Chosen>(
        "RepresentativeLife",
        field,
        representative,
      );
      return ({ chosen }, all) =>
        chosen.slice(0, most).map((one) => shape(one, all));
    },
    members: (field) => {
      const most = shownOf(field);
      const shape = objectOf<Member>("ClusterMember", field, member);
      return (cluster, all) =>
        membersOf(cluster, all)
          .slice(0, most)
          .map((one) => shape(one, all));
    },
  };
};

/** The number of the one cluster in which all of a branch are; null when there are several. */
const clusterOf = (leaf: readonly number[], { answer }: All): number | null => {
  const numbers = new Set(leaf.map((life) => answer.of[life] ?? 0));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only + 1 : null;
};

const dendrogramOf =
  ({ objectOf, plain, each }: Shaping<All>, people: Pool): Reader<All, All> =>
  (field) => {
    const most = Number(field.args["leaves"]);
    if (most < 2 || most > 200)
      throw badInput(
        `${field.key}: leaves: ${most} is not a number from 2 to 200`,
      );
    const leaf: Readers<readonly number[], All> = {
      persons: plain((lives) => lives.length),
      cluster: plain(clusterOf),
      people: (inner) => {
        const first = shownOf(inner);
        const show = people.show(["Person"], inner);
        return (members, { lives, sequenced }) =>
          members
            .slice(0, first)
            .map((life) => show(lives.shown[sequenced.places[life] ?? -1]));
      },
    };
    const join: Readers<Branches["joins"][number], All> = {
      one: plain(({ one }) => one),
      other: plain(({ other }) => other),
      height: plain(({ height }) => height),
      persons: plain(({ size }) => size),
    };
    const shape = objectOf<Branches>("Dendrogram", field, {
      leaves: each("DendrogramLeaf", ({ leaves }) => leaves, leaf),
      joins: each("DendrogramJoin", ({ joins }) => joins, join),
    });
    return (all) =>
      all.answer.tree === null
        ? null
        : shape(branchesOf(all.answer.tree, most), all);
  };

/** `trajectoryClusters`: lives put into clusters by their likeness. */
export const trajectoryClustersRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const { method, clusters, judgedTo, covering, job } =
    clusterArguments.parse(args);
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  const shaping = shapingFor<All>(plan);
  const { objectOf, plain, each } = shaping;
  const quality: Readers<Quality, All> = {
    clusters: plain((one) => one.clusters),
    silhouette: plain(({ silhouette }) => silhouette),
    pointBiserial: plain(({ pointBiserial }) => pointBiserial),
    hubertGamma: plain(({ hubertGamma }) => hubertGamma),
    hubertC: plain(({ hubertC }) => hubertC),
    calinskiHarabasz: plain(({ calinskiHarabasz }) => calinskiHarabasz),
    explained: plain(({ explained }) => explained),
  };
  const shape = objectOf<All>("TrajectoryClusters", selected, {
    ...commonFields(shaping),
    distinct: plain(({ answer }) => answer.distinct),
    months: plain(({ sequenced }) => sequenced.months.length),
    clusters: each(
      "LifeCluster",
      ({ answer }) =>
        answer.clusters.map((one, at) => ({ ...one, number: at + 1 })),
      clusterReaders(shaping, people),
    ),
    qualities: each(
      "PartitionQuality",
      ({ answer }) => answer.qualities,
      quality,
    ),
    dendrogram: dendrogramOf(shaping, people),
  });
  return comparingLives<Clusters>(plan, selected, {
    type: "TrajectoryClusters",
    lens,
    people,
    shape,
    work: ({ sequenced }, ask, means) => {
      const count = sequenced.places.length;
      if (clusters >= count)
        throw badInput(
          `clusters: ${clusters} is not fewer than the ${count} lives that are compared`,
        );
      return askClusters(
        {
          ...ask,
          channels: sequenced.channels,
          method,
          clusters,
          judgedTo,
          coverage: covering,
        },
        { means, ticket: job },
      );
    },
  });
};
