import { expect, it } from "vitest";

import {
  combineChannels,
  combineCosts,
} from "../../../server/sequence-analysis/channels.ts";
import {
  constantCosts,
  dynamicCosts,
  transitionRateCosts,
} from "../../../server/sequence-analysis/costs.ts";
import { cutTree } from "../../../server/sequence-analysis/cut.ts";
import { distancesOf } from "../../../server/sequence-analysis/distances.ts";
import { indicatorsOf } from "../../../server/sequence-analysis/indicators.ts";
import type { Measure } from "../../../server/sequence-analysis/measure.ts";
import { partitionAroundMedoids } from "../../../server/sequence-analysis/medoids.ts";
import type { Norm } from "../../../server/sequence-analysis/normalize.ts";
import { silhouettesOf } from "../../../server/sequence-analysis/silhouette.ts";
import {
  clusterTree,
  linkages,
} from "../../../server/sequence-analysis/tree.ts";
import { cluster, madeUp, sequenzo } from "../../support/sequence-reference.ts";

const first = madeUp(sequenzo.first, 5);
const rates = transitionRateCosts(first);
const constant = constantCosts(5, 2);
const reference = sequenzo.channel;

const expectSame = (
  ours: ArrayLike<number>,
  theirs: readonly number[],
  what: string,
) => {
  expect(ours.length, what).toBe(theirs.length);
  const worst = theirs.reduce(
    (most, value, at) =>
      Math.max(most, Math.abs(value - (ours[at] ?? Number.NaN))),
    0,
  );
  expect(worst, what).toBeLessThan(1e-9);
};

const norms: readonly (readonly [Norm, string])[] = [
  ["NONE", "none"],
  ["MAXLENGTH", "maxlength"],
  ["GMEAN", "gmean"],
  ["MAXDIST", "maxdist"],
  ["YUJIAN_BO", "YujianBo"],
];

it.each(norms)(
  "gives sequenzo's distances under the norm %s",
  (norm, theirName) => {
    const measures: readonly (readonly [string, Measure])[] = [
      ["OM constant", { kind: "OM", costs: constant, norm }],
      ["OM rates", { kind: "OM", costs: rates, norm }],
      ["LCS", { kind: "LCS", norm }],
      ["HAM", { kind: "HAMMING", norm }],
    ];
    for (const [name, measure] of measures) {
      // Here sequenzo departs from TraMineR, whose formula we keep: docs/sequences.md.
      if (name === "HAM" && norm === "YUJIAN_BO") continue;
      const theirs = reference.distances[`${name} ${theirName}`] ?? [];
      expect(theirs.length, name).toBe((24 * 23) / 2);
      expectSame(distancesOf(first, measure).values, theirs, name);
    }
  },
);

it("sets a Hamming distance in relation to its most as TraMineR does under YUJIAN_BO", () => {
  const raw = reference.distances["HAM none"] ?? [];
  expectSame(
    distancesOf(first, { kind: "HAMMING", norm: "YUJIAN_BO" }).values,
    raw.map((distance) => (2 * distance) / (distance + 30)),
    "2 raw / (raw + most)",
  );
});

it("gives sequenzo's costs from transition rates, and its distances with another indel", () => {
  expectSame(rates.substitution, reference.rateCosts.flat(), "costs");
  expect(rates.indel).toBeCloseTo(reference.rateIndel, 12);
  const costs = { ...rates, indel: 0.7 };
  expectSame(
    distancesOf(first, { kind: "OM", costs, norm: "NONE" }).values,
    reference.distances["OM rates, indel 0.7"] ?? [],
    "indel 0.7",
  );
});

it("gives sequenzo's multichannel distances by the additive trick", () => {
  const second = madeUp(sequenzo.second, 3);
  const combined = combineChannels([first, second]);
  const costs = combineCosts(combined, [
    { costs: { ...rates, indel: 1 }, weight: 1 },
    { costs: { ...transitionRateCosts(second), indel: 1 }, weight: 1 },
  ]);
  expectSame(
    distancesOf(combined.sequences, { kind: "OM", costs, norm: "NONE" }).values,
    sequenzo.severalChannels,
    "two channels",
  );
});

it("gives the dynamic Hamming distance as R reckons it", () => {
  const costs = dynamicCosts(first);
  expectSame(
    distancesOf(first, { kind: "DHD", costs, norm: "NONE" }).values,
    cluster.dynamicHamming.distances,
    "raw",
  );
  expectSame(
    distancesOf(first, { kind: "DHD", costs, norm: "MAXDIST" }).values,
    cluster.dynamicHamming.distances.map(
      (distance) => distance / cluster.dynamicHamming.most,
    ),
    "divided by the most",
  );
});

it("gives sequenzo's transitions, entropy, turbulence and complexity", () => {
  const ours = sequenzo.first.map((row) => indicatorsOf(row, 5));
  for (const key of [
    "transitions",
    "entropy",
    "turbulence",
    "complexity",
  ] as const)
    expectSame(
      ours.map((each) => each[key]),
      reference[key],
      key,
    );
});

const distances = distancesOf(first, {
  kind: "OM",
  costs: rates,
  norm: "NONE",
});

it.each(linkages)("joins as R's hclust does: %s", (linkage) => {
  const ours = clusterTree(distances, linkage);
  const theirs = cluster.trees[linkage];
  expectSame(
    ours.joins.map(({ height }) => height),
    theirs.heights,
    "heights",
  );
  const fromOne = (clusters: number) =>
    [...cutTree(ours, clusters)].map((number) => number + 1);
  expect(fromOne(3)).toEqual(theirs.three);
  expect(fromOne(6)).toEqual(theirs.six);
});

it("joins at the heights of Ward's method in R's agnes", () => {
  expectSame(
    clusterTree(distances, "WARD").joins.map(({ height }) => height),
    cluster.agnesWard,
    "heights",
  );
});

it.each([
  [2, cluster.pam.two],
  [3, cluster.pam.three],
  [5, cluster.pam.five],
] as const)(
  "finds the medoids, clusters and silhouettes of R's pam for %i clusters",
  (clusters, theirs) => {
    const ours = partitionAroundMedoids(distances, clusters);
    expect(ours.medoids.map((life) => life + 1)).toEqual(theirs.medoids);
    expect([...ours.of].map((number) => number + 1)).toEqual(theirs.of);
    expect(ours.cost).toBeCloseTo(theirs.cost, 9);
    expectSame(
      silhouettesOf(distances, ours.of),
      theirs.silhouettes,
      "silhouettes",
    );
  },
);
