import { describe, expect, it } from "vitest";

import {
  constantCosts,
  dearestOf,
  transitionRateCosts,
} from "../../../server/sequence-analysis/costs.ts";
import { cutTree } from "../../../server/sequence-analysis/cut.ts";
import {
  distanceOf,
  distancesOf,
} from "../../../server/sequence-analysis/distances.ts";
import { comparing } from "../../../server/sequence-analysis/measure.ts";
import {
  qualityOf,
  rankDistances,
} from "../../../server/sequence-analysis/quality.ts";
import { medoidOf } from "../../../server/sequence-analysis/representatives.ts";
import {
  rowOf,
  sequencesOf,
} from "../../../server/sequence-analysis/sequences.ts";
import { sizesOf } from "../../../server/sequence-analysis/silhouette.ts";
import { transitionRates } from "../../../server/sequence-analysis/transition-rates.ts";
import { clusterTree } from "../../../server/sequence-analysis/tree.ts";
import { mvad } from "../../support/sequence-reference.ts";

const { sequences, weights, states } = mvad;

/**
 * Gabadinho, Ritschard, Müller & Studer, "Analyzing and Visualizing State Sequences in R with TraMineR", Journal of Statistical Software
 * 40(4), 2011: pages as there.
 */
describe("the examples of the article on TraMineR", () => {
  const costs = { ...transitionRateCosts(sequences, { weights }), indel: 1 };
  const om = distancesOf(sequences, { kind: "OM", costs, norm: "NONE" });

  it("gives the substitution costs printed on page 26", () => {
    const printed = [
      [0, 1.971, 1.987, 1.957, 1.988, 1.961],
      [1.971, 0, 1.993, 1.977, 1.991, 1.993],
      [1.987, 1.993, 0, 1.997, 1.981, 1.999],
      [1.957, 1.977, 1.997, 0, 1.992, 1.976],
      [1.988, 1.991, 1.981, 1.992, 0, 1.995],
      [1.961, 1.993, 1.999, 1.976, 1.995, 0],
    ];
    expect([...costs.substitution].map((each) => each.toFixed(3))).toEqual(
      printed.flat().map((each) => each.toFixed(3)),
    );
  });

  it("gives the transition rates printed on pages 17 and 18", () => {
    const printed = [
      [0.99, 0, 0, 0.01, 0, 0],
      [0.03, 0.95, 0.01, 0.01, 0, 0],
      [0.01, 0, 0.99, 0, 0, 0],
      [0.04, 0.01, 0, 0.94, 0, 0.01],
      [0.01, 0.01, 0.02, 0.01, 0.95, 0],
      [0.04, 0, 0, 0.01, 0, 0.94],
    ];
    expect(
      [...transitionRates(sequences, weights)].map((each) => each.toFixed(2)),
    ).toEqual(printed.flat().map((each) => each.toFixed(2)));
  });

  it("finds common subsequences of 12 and 59 months (page 25)", () => {
    const compare = comparing(sequences, { kind: "LCS", norm: "NONE" });
    const common = (one: number, other: number) =>
      (140 - compare(one, other).raw) / 2;
    expect(common(0, 2)).toBe(12);
    expect(common(1, 4)).toBe(59);
  });

  it("takes 139.94 for the greatest distance that could be (page 29)", () => {
    const compare = comparing(sequences, { kind: "OM", costs, norm: "NONE" });
    expect(compare(0, 1).most.toFixed(2)).toBe("139.94");
    expect(dearestOf(costs.substitution)).toBeLessThan(2);
  });

  it("finds the medoid FE 22 months, EM 48 months (page 30)", () => {
    const everybody = [...om.values.keys()].slice(0, om.count);
    expect(mvad.spells[medoidOf(om, everybody)]).toBe("FE/22-EM/48");
  });

  /**
   * Page 33 prints 265, 153, 194 and 100 lives in four clusters; R 4.2.2 gives these from our distances by `agnes(method = "ward")`, but
   * 291, 229, 102 and 90 by `hclust(method = "ward.D2")`, which is the same method: many distances are equal, and which of equals is
   * joined first decides. With the equal ones set apart both give the same.
   */
  it("cuts Ward's tree as R does, once no two distances are equal", () => {
    const apart = {
      count: om.count,
      values: om.values.map(
        (value, at) => value + ((at * 7919) % 104_729) / 104_729_000,
      ),
    };
    const of = cutTree(clusterTree(apart, "WARD"), 4);
    expect([...sizesOf(of)]).toEqual([291, 229, 102, 90]);
  });

  it("counts the months in each state printed on page 22", () => {
    const months = [0, 1, 2, 3].map((number) => {
      const row = rowOf(sequences, number);
      return states.map((_, state) => row.filter((at) => at === state).length);
    });
    expect(months).toEqual([
      [68, 0, 0, 0, 0, 2],
      [0, 36, 34, 0, 0, 0],
      [10, 34, 0, 2, 0, 24],
      [14, 0, 0, 9, 0, 47],
    ]);
  });
});

/**
 * WeightedCluster's `as.clustrange` on TraMineR's LCS distances of the same data and `hclust(method = "ward.D")`: the script of Studer's
 * vignette on `clustassoc`, run in R by the authors of Sequenzo and kept in their repository (Liang-Team/Sequenzo,
 * tests/clustering/reference_data/ref_mvad_clustrange_stats.csv and ref_mvad_hclust_wardD.csv).
 */
describe("WeightedCluster on TraMineR's distances", () => {
  const lcs = distancesOf(sequences, { kind: "LCS", norm: "NONE" });
  const tree = clusterTree(lcs, "WARD_UNSQUARED");
  const ranked = rankDistances(lcs);

  const printed = [
    [
      2, 0.592972113686939, 0.752328524524129, 0.432863195582754,
      216.717309176411, 0.233854819620248, 0.12888476325085,
    ],
    [
      3, 0.427657654991302, 0.505800637891806, 0.248250179207596,
      175.609225935878, 0.3312698918338, 0.246931166879973,
    ],
    [
      4, 0.521089006066678, 0.674194796196373, 0.294618074249101,
      164.626548216732, 0.410922713308734, 0.166108837224971,
    ],
    [
      5, 0.516918507811149, 0.687007269629225, 0.309434029027208,
      153.463970268239, 0.464740998521587, 0.159298922208945,
    ],
    [
      6, 0.566591454837996, 0.785434482103269, 0.340671670853518,
      151.173975004197, 0.51705687895794, 0.109573617195833,
    ],
    [
      7, 0.580546459536932, 0.830310216779323, 0.365966437224715,
      144.378641415679, 0.551318888150589, 0.0882717903789136,
    ],
    [
      8, 0.508038326781255, 0.779064940205315, 0.320875946792415,
      140.002826687601, 0.58195265547786, 0.119428337986589,
    ],
    [
      9, 0.517656762876451, 0.85147649457679, 0.343087072434407,
      137.84615917717, 0.610692234966654, 0.0904559992476969,
    ],
    [
      10, 0.5122425162503, 0.869900860882068, 0.347366046105261,
      131.670065015284, 0.627986951812534, 0.0828846947547481,
    ],
  ] as const;

  it.each(printed)(
    "judges %i clusters as it does",
    (
      clusters,
      pointBiserial,
      gamma,
      silhouette,
      pseudoF,
      explained,
      hubertC,
    ) => {
      const ours = qualityOf(lcs, ranked, cutTree(tree, clusters));
      expect(ours.pointBiserial).toBeCloseTo(pointBiserial, 9);
      expect(ours.hubertGamma).toBeCloseTo(gamma, 9);
      expect(ours.silhouette).toBeCloseTo(silhouette, 9);
      expect(ours.calinskiHarabasz).toBeCloseTo(pseudoF, 9);
      expect(ours.explained).toBeCloseTo(explained, 9);
      expect(ours.hubertC).toBeCloseTo(hubertC, 9);
    },
  );

  it("joins the last groups at R's heights", () => {
    const heights = tree.joins.slice(-8).map(({ height }) => height);
    const theirs = [
      2085.49115781619, 3184.41062372932, 3275.8603650225, 4848.38043055356,
      5929.54927415572, 14234.4879948069,
    ];
    expect(heights.slice(-6).map((each) => each.toFixed(8))).toEqual(
      theirs.map((each) => each.toFixed(8)),
    );
  });

  it("gives the distances of the first lives as TraMineR does", () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((other) => distanceOf(lcs, 0, other)),
    ).toEqual([140, 116, 108, 140, 64, 60, 44, 38, 48]);
  });
});

/** The longest common subsequences of the example in TraMineR's manual, page `seqLLCS`: sequences of different lengths. */
it("finds what the manual says of S-U-S-M-S-U, U-S-SC-MC and S-U-M-S-SC-UC-MC", () => {
  const names = ["S", "U", "M", "SC", "MC", "UC"];
  const rows = ["S-U-S-M-S-U", "U-S-SC-MC", "S-U-M-S-SC-UC-MC"].map((row) =>
    row.split("-").map((state) => names.indexOf(state)),
  );
  const lives = sequencesOf(rows, names.length);
  const compare = comparing(lives, { kind: "LCS", norm: "NONE" });
  const common = (one: number, other: number) => {
    const { raw, one: a, other: b } = compare(one, other);
    return (a + b - raw) / 2;
  };
  expect(common(0, 1)).toBe(2);
  expect(common(0, 2)).toBe(4);
  const asEdits = distancesOf(lives, {
    kind: "OM",
    costs: constantCosts(names.length, 2),
    norm: "NONE",
  });
  expect([...asEdits.values]).toEqual([6, 5, 3]);
});
