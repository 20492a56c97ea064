import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  constantCosts,
  dynamicCosts,
  transitionRateCosts,
} from "../../../server/sequence-analysis/costs.ts";
import { cutTree, leafOrder } from "../../../server/sequence-analysis/cut.ts";
import {
  differencesOf,
  sharesByPosition,
} from "../../../server/sequence-analysis/differences.ts";
import {
  distanceOf,
  type Distances,
  distancesFrom,
  distancesOf,
} from "../../../server/sequence-analysis/distances.ts";
import {
  countSubsequences,
  indicatorsOf,
  runsOf,
} from "../../../server/sequence-analysis/indicators.ts";
import type { Measure } from "../../../server/sequence-analysis/measure.ts";
import { partitionAroundMedoids } from "../../../server/sequence-analysis/medoids.ts";
import { norms } from "../../../server/sequence-analysis/normalize.ts";
import {
  medoidOf,
  representativesOf,
} from "../../../server/sequence-analysis/representatives.ts";
import {
  type Sequences,
  sequencesOf,
} from "../../../server/sequence-analysis/sequences.ts";
import { silhouettesOf } from "../../../server/sequence-analysis/silhouette.ts";
import { transitionRates } from "../../../server/sequence-analysis/transition-rates.ts";
import {
  clusterTree,
  linkages,
} from "../../../server/sequence-analysis/tree.ts";

const alphabet = 4;
const state = fc.integer({ min: 0, max: alphabet - 1 });

/** Lives of one length. */
const lives = fc
  .integer({ min: 1, max: 12 })
  .chain((length) =>
    fc.array(fc.array(state, { minLength: length, maxLength: length }), {
      minLength: 2,
      maxLength: 9,
    }),
  )
  .map((rows) => sequencesOf(rows, alphabet));

const anyLengths = fc
  .array(fc.array(state, { maxLength: 8 }), { minLength: 2, maxLength: 6 })
  .map((rows) => sequencesOf(rows, alphabet));

const constant = constantCosts(alphabet, 2);

/** Costs drawn from the lives themselves are nothing between states that always follow each other: then unlike lives may stand 0 apart. */
const isOfConstantCosts = (measure: Measure): boolean =>
  measure.kind === "OM" ? measure.costs === constant : measure.kind !== "DHD";

const measures = (sequences: Sequences): readonly Measure[] =>
  norms.flatMap((norm): readonly Measure[] => [
    { kind: "OM", costs: constant, norm },
    { kind: "OM", costs: transitionRateCosts(sequences), norm },
    { kind: "LCS", norm },
    { kind: "HAMMING", norm },
    { kind: "DHD", costs: dynamicCosts(sequences), norm },
  ]);

const everybody = (count: number) =>
  Array.from({ length: count }, (_, life) => life);

const keepsTriangles = (distances: Distances): boolean =>
  everybody(distances.count).every((a) =>
    everybody(distances.count).every((b) =>
      everybody(distances.count).every(
        (c) =>
          distanceOf(distances, a, c) <=
          distanceOf(distances, a, b) + distanceOf(distances, b, c) + 1e-9,
      ),
    ),
  );

describe("distances", () => {
  it("are symmetric, never negative, and 0 between lives that are alike, with constant costs between no others", () => {
    fc.assert(
      fc.property(lives, (sequences) => {
        const { count } = sequences;
        for (const measure of measures(sequences)) {
          const distances = distancesOf(sequences, measure);
          for (const one of everybody(count)) {
            const from = distancesFrom(sequences, measure, one);
            for (const other of everybody(count)) {
              const distance = distanceOf(distances, one, other);
              expect(distance).toBe(distanceOf(distances, other, one));
              expect(from[other]).toBeCloseTo(distance, 12);
              const alike =
                sequences.states
                  .subarray(
                    one * sequences.length,
                    (one + 1) * sequences.length,
                  )
                  .join() ===
                sequences.states
                  .subarray(
                    other * sequences.length,
                    (other + 1) * sequences.length,
                  )
                  .join();
              if (alike) expect(distance).toBe(0);
              else if (isOfConstantCosts(measure))
                expect(distance).toBeGreaterThan(0);
              else expect(distance).toBeGreaterThanOrEqual(0);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keep the triangle inequality with constant costs, and by positions", () => {
    fc.assert(
      fc.property(anyLengths, lives, (uneven, even) => {
        const edits = (norm: "NONE" | "YUJIAN_BO"): Measure => ({
          kind: "OM",
          costs: constantCosts(alphabet, 2),
          norm,
        });
        expect(keepsTriangles(distancesOf(uneven, edits("NONE")))).toBe(true);
        expect(keepsTriangles(distancesOf(uneven, edits("YUJIAN_BO")))).toBe(
          true,
        );
        expect(
          keepsTriangles(distancesOf(even, { kind: "HAMMING", norm: "NONE" })),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("of optimal matching are never greater than those by positions with the same costs", () => {
    fc.assert(
      fc.property(lives, (sequences) => {
        const costs = transitionRateCosts(sequences);
        const edits = distancesOf(sequences, {
          kind: "OM",
          costs,
          norm: "NONE",
        });
        const positions = distancesOf(sequences, {
          kind: "HAMMING",
          costs,
          norm: "NONE",
        });
        edits.values.forEach((value, at) => {
          expect(value).toBeLessThanOrEqual((positions.values[at] ?? 0) + 1e-9);
        });
      }),
    );
  });

  it("count what is not in the longest common subsequence", () => {
    /** The longest of all common subsequences, by trying. */
    const common = (
      one: readonly number[],
      other: readonly number[],
    ): number => {
      const [a, ...restOne] = one;
      const [b, ...restOther] = other;
      if (a === undefined || b === undefined) return 0;
      return a === b
        ? 1 + common(restOne, restOther)
        : Math.max(common(restOne, other), common(one, restOther));
    };
    const row = fc.array(state, { maxLength: 7 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const { values } = distancesOf(sequencesOf([one, other], alphabet), {
          kind: "LCS",
          norm: "NONE",
        });
        expect(values[0]).toBe(
          one.length + other.length - 2 * common(one, other),
        );
      }),
    );
  });

  it("are refused by positions when lengths differ, and for a state that is none", () => {
    expect(() =>
      distancesOf(sequencesOf([[0], [0, 1]], 2), {
        kind: "HAMMING",
        norm: "NONE",
      }),
    ).toThrow("needs equal lengths");
    expect(() => sequencesOf([[0, 2]], 2)).toThrow(
      "Sequence 0, position 1: 2 is not a state from 0 to 1",
    );
  });
});

it("gives transition rates that sum to 1 wherever anybody was", () => {
  fc.assert(
    fc.property(lives, (sequences) => {
      const rates = transitionRates(sequences);
      for (const from of everybody(alphabet)) {
        const sum = rates
          .subarray(from * alphabet, (from + 1) * alphabet)
          .reduce((all, rate) => all + rate, 0);
        expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true);
      }
    }),
  );
});

it("counts subsequences as trying them all does, and describes what never changes as such", () => {
  fc.assert(
    fc.property(fc.array(state, { maxLength: 8 }), (row) => {
      const all = new Set<string>();
      for (let chosen = 0; chosen < 2 ** row.length; chosen += 1)
        all.add(row.filter((_, at) => (chosen >> at) & 1).join());
      expect(countSubsequences(row)).toBe(all.size);
      const runs = runsOf(row);
      expect(
        runs.flatMap((run) =>
          Array.from({ length: run.length }, () => run.state),
        ),
      ).toEqual(row);
    }),
  );
  expect(indicatorsOf([2, 2, 2], alphabet)).toEqual({
    transitions: 0,
    states: 1,
    entropy: 0,
    turbulence: 1,
    complexity: 0,
  });
  // One month in each state, all the time: nothing is more complex.
  const most = indicatorsOf([0, 1, 2, 3], alphabet);
  expect(most.entropy).toBeCloseTo(1, 12);
  expect(most.complexity).toBeCloseTo(1, 12);
});

const withDistances = lives.map((sequences) => ({
  sequences,
  distances: distancesOf(sequences, { kind: "LCS", norm: "NONE" }),
}));

describe("clusters", () => {
  it("are nested: each cut joins two of the next, and heights never fall", () => {
    fc.assert(
      fc.property(
        withDistances,
        fc.constantFrom(...linkages),
        (made, linkage) => {
          const { distances } = made;
          const tree = clusterTree(distances, linkage);
          expect(tree.joins).toHaveLength(distances.count - 1);
          expect(tree.joins.at(-1)?.size).toBe(distances.count);
          tree.joins.forEach(({ height }, at) => {
            const before = tree.joins[at - 1]?.height ?? 0;
            expect(height).toBeGreaterThanOrEqual(before - 1e-9);
          });
          for (let clusters = 1; clusters < distances.count; clusters += 1) {
            const coarse = cutTree(tree, clusters);
            const fine = cutTree(tree, clusters + 1);
            expect(new Set(coarse).size).toBe(clusters);
            const pairs = new Set(
              [...fine].map((one, life) => `${one} ${coarse[life] ?? -1}`),
            );
            expect(pairs.size).toBe(clusters + 1);
          }
          expect([...leafOrder(tree)].sort((a, b) => a - b)).toEqual(
            everybody(distances.count),
          );
        },
      ),
    );
  });

  it("around medoids cannot be bettered by one exchange", () => {
    fc.assert(
      fc.property(withDistances, ({ distances }) => {
        const { count } = distances;
        if (count < 3) return;
        const { medoids, cost, of } = partitionAroundMedoids(distances, 2);
        const costOf = (chosen: readonly number[]) =>
          everybody(count).reduce(
            (sum, life) =>
              sum +
              Math.min(
                ...chosen.map((one) => distanceOf(distances, life, one)),
              ),
            0,
          );
        expect(costOf(medoids)).toBeCloseTo(cost, 9);
        medoids.forEach((_, place) => {
          for (const candidate of everybody(count)) {
            if (medoids.includes(candidate)) continue;
            expect(
              costOf(medoids.with(place, candidate)),
            ).toBeGreaterThanOrEqual(cost - 1e-9);
          }
        });
        const silhouettes = silhouettesOf(distances, of);
        expect(silhouettes.every((one) => one >= -1 && one <= 1)).toBe(true);
      }),
    );
  });

  it("have a medoid that nobody betters, and representatives that cover what was asked", () => {
    fc.assert(
      fc.property(
        withDistances,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        ({ distances }, coverage) => {
          const members = everybody(distances.count);
          const sum = (life: number) =>
            members.reduce(
              (all, other) => all + distanceOf(distances, life, other),
              0,
            );
          const medoid = medoidOf(distances, members);
          expect(members.every((life) => sum(life) >= sum(medoid))).toBe(true);
          const found = representativesOf(distances, members, {
            coverage,
            radius: 2.5,
          });
          expect(found.coverage).toBeGreaterThanOrEqual(coverage - 1e-12);
          expect(
            found.chosen.reduce((all, { stands }) => all + stands, 0),
          ).toBe(distances.count);
        },
      ),
    );
  });
});

it("tells of two lives exactly the positions at which they differ, with how many share the state", () => {
  fc.assert(
    fc.property(lives, (sequences) => {
      const shares = sharesByPosition(sequences);
      const found = differencesOf(sequences, shares, 0, 1);
      const told = found.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      const apart = everybody(sequences.length).filter(
        (at) =>
          sequences.states[at] !== sequences.states[sequences.length + at],
      );
      expect(told.sort((a, b) => a - b)).toEqual(apart);
      for (const { sharing } of found) {
        expect(sharing).toBeGreaterThanOrEqual(1 / sequences.count - 1e-12);
        expect(sharing).toBeLessThan(1);
      }
    }),
  );
});
