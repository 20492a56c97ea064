import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { clusterFile } from "../../../client/features/trajectories/sequences/cluster-file.ts";
import {
  type BranchTree,
  cutBetween,
  groupsAt,
  layTree,
  partsAt,
} from "../../../client/features/trajectories/sequences/dendrogram-layout.ts";
import { namedBranches } from "../../../client/features/trajectories/sequences/named-branches.ts";
import {
  bestOf,
  linePoints,
  qualityMeasures,
} from "../../../client/features/trajectories/sequences/quality-measures.ts";
import { portionsOf } from "../../../client/features/trajectories/sequences/spread-layout.ts";
import { parseLives } from "../../../client/url/lives-address.ts";
import { exportAddress } from "../../../client/url/sequence-address.ts";
import { branchesOf } from "../../../server/sequence-analysis/branches.ts";
import {
  cutTree,
  leafOrder,
  numberedByFirst,
} from "../../../server/sequence-analysis/cut.ts";
import {
  clusterTree,
  linkages,
} from "../../../server/sequence-analysis/tree.ts";

/** What the server makes of some lives at random distances: its tree, and the branches that it sends of it. */
const served = fc
  .record({
    count: fc.integer({ min: 3, max: 14 }),
    most: fc.integer({ min: 2, max: 14 }),
    linkage: fc.constantFrom(...linkages),
    seeds: fc.array(fc.integer({ min: 1, max: 9 }), {
      minLength: 91,
      maxLength: 91,
    }),
  })
  .map(({ count, most, linkage, seeds }) => {
    const values = Float64Array.from(seeds.slice(0, (count * (count - 1)) / 2));
    const tree = clusterTree({ count, values }, linkage);
    const branches = branchesOf(
      {
        one: Int32Array.from(tree.joins, ({ one }) => one),
        other: Int32Array.from(tree.joins, ({ other }) => other),
        height: Float64Array.from(tree.joins, ({ height }) => height),
        size: Int32Array.from(tree.joins, ({ size }) => size),
        order: Int32Array.from(leafOrder(tree)),
      },
      most,
    );
    return { tree, branches };
  });

describe("the dendrogram", () => {
  test("is cut into the same clusters as the server makes, whatever their number", () => {
    fc.assert(
      fc.property(served, ({ tree, branches }) => {
        for (let parts = 1; parts <= branches.leaves.length; parts += 1) {
          const groups = groupsAt(branches, parts);
          const ours = new Int32Array(tree.count);
          branches.leaves.forEach((lives, leaf) => {
            for (const life of lives) ours[life] = groups[leaf] ?? -1;
          });
          expect(numberedByFirst(ours)).toEqual(cutTree(tree, parts));
        }
      }),
    );
  });

  test("keeps the groups of a cut together, so that a line between leaves parts them", () => {
    fc.assert(
      fc.property(served, ({ branches }) => {
        for (let parts = 1; parts <= branches.leaves.length; parts += 1) {
          const groups = groupsAt(branches, parts);
          const borders = groups.filter(
            (group, leaf) => leaf > 0 && group !== groups[leaf - 1],
          );
          expect(borders).toHaveLength(parts - 1);
        }
      }),
    );
  });

  test("says between which heights the line stands, and that a line there cuts it so, unless joins are equally far", () => {
    fc.assert(
      fc.property(served, ({ branches }) => {
        const { leaves } = branches;
        for (let parts = 2; parts < leaves.length; parts += 1) {
          const { from, to, isTied } = cutBetween(branches, parts);
          expect(from).toBeLessThanOrEqual(to);
          if (!isTied) expect(partsAt(branches, (from + to) / 2)).toBe(parts);
        }
      }),
    );
  });

  test("is drawn with every join above what it joins, inside the figure, and no two lines crossing", () => {
    fc.assert(
      fc.property(served, ({ branches }) => {
        const drawn = layTree(branches);
        expect(drawn).toHaveLength(branches.leaves.length - 1);
        for (const { one, other, at } of drawn) {
          expect(at.x).toBeGreaterThanOrEqual(Math.max(one.x, other.x) - 1e-9);
          expect(at.x).toBeLessThanOrEqual(1);
          expect(one.y).toBeLessThan(other.y);
          expect(at.y).toBeGreaterThan(one.y);
          expect(at.y).toBeLessThan(other.y);
        }
      }),
    );
  });

  test("names a branch by its first and last life", () => {
    const leaf = (persons: number, displayName: string) => ({
      persons,
      people: [{ displayName }],
    });
    expect(
      namedBranches({
        leaves: [leaf(3, "Antonov"), leaf(1, "Bondar"), leaf(2, "Chub")],
        joins: [
          { one: 1, other: 2, height: 1, persons: 3 },
          { one: 0, other: 3, height: 4, persons: 6 },
        ],
      }).slice(3),
    ).toEqual([
      { first: "Bondar", last: "Chub", persons: 3 },
      { first: "Antonov", last: "Chub", persons: 6 },
    ]);
  });

  test("tells when another cut into so many was as good", () => {
    const tree: BranchTree = {
      leaves: ["a", "b", "c", "d"],
      joins: [
        { one: 0, other: 1, height: 2 },
        { one: 2, other: 3, height: 2 },
        { one: 4, other: 5, height: 5 },
      ],
    };
    expect(cutBetween(tree, 3)).toEqual({ from: 2, to: 2, isTied: true });
    expect(cutBetween(tree, 2)).toEqual({ from: 2, to: 5, isTied: false });
  });
});

const quality = (clusters: number, silhouette: number, hubertC: number) => ({
  clusters,
  silhouette,
  pointBiserial: 0,
  hubertGamma: 0,
  hubertC,
  calinskiHarabasz: 0,
  explained: clusters / 10,
});

describe("the quality of partitions", () => {
  const qualities = [
    quality(2, 0.3, 0.2),
    quality(3, 0.5, 0.1),
    quality(4, 0.5, 0.3),
  ];
  const measure = (code: string) =>
    qualityMeasures.find((one) => one.code === code) ?? {
      code: "explained" as const,
      better: "grows" as const,
    };

  test("is best where the measure says: the most, the least, or nowhere when it always grows", () => {
    expect(bestOf(measure("silhouette"), qualities)).toBe(3);
    expect(bestOf(measure("hubertC"), qualities)).toBe(3);
    expect(bestOf(measure("explained"), qualities)).toBeUndefined();
  });

  test("is drawn from the least to the greatest, level when all are equal", () => {
    expect(linePoints(measure("silhouette"), qualities)).toEqual([
      { clusters: 2, x: 0, y: 0 },
      { clusters: 3, x: 0.5, y: 1 },
      { clusters: 4, x: 1, y: 1 },
    ]);
    expect(
      linePoints(measure("pointBiserial"), qualities).map(({ y }) => y),
    ).toEqual([0.5, 0.5, 0.5]);
  });
});

describe("how states are spread", () => {
  test("fills each month from the bottom to the top, whoever is in it", () => {
    const lives = fc.integer({ min: 1, max: 9 }).chain((persons) =>
      fc.record({
        persons: fc.constant(persons),
        months: fc.array(fc.integer({ min: 0, max: persons }), {
          minLength: 1,
          maxLength: 12,
        }),
      }),
    );
    fc.assert(
      fc.property(lives, ({ persons, months }) => {
        const portions = portionsOf(
          [
            { state: { code: "member" }, persons: months },
            {
              state: { code: "not-known" },
              persons: months.map((count) => persons - count),
            },
          ],
          persons,
        );
        const area = portions.reduce(
          (sum, { from, to, months: many }) => sum + (to - from) * many,
          0,
        );
        expect(area).toBeCloseTo(months.length);
        for (const { from, to, count } of portions) {
          expect(to - from).toBeCloseTo(count / persons);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe("the address of a comparison", () => {
  test("says how lives are compared; what it cannot say is as at the start", () => {
    expect(
      parseLives({
        show: "clusters",
        measure: "om",
        norm: "length",
        indel: "1.5",
        method: "medoids",
        parts: "7",
      }),
    ).toMatchObject({
      show: "clusters",
      measure: "OM_CONSTANT",
      norm: "MAXLENGTH",
      indel: 1.5,
      method: "MEDOIDS",
      parts: 7,
    });
    expect(
      parseLives({
        measure: "guess",
        indel: "-1",
        parts: "99",
        like: "district/x",
      }),
    ).toMatchObject({
      measure: "OM_RATES",
      indel: null,
      method: "WARD",
      parts: 4,
      like: undefined,
    });
    // What is compared month by month is never inserted.
    expect(parseLives({ measure: "hamming", indel: "2" }).indel).toBeNull();
  });

  test("leads to files of the same lives, with the same filter and reading", () => {
    const view = parseLives({
      lane: "where,party",
      span: "1942-1944",
      measure: "hamming",
      district: "district/steppe",
    });
    const address = new URL(
      exportAddress("distances", view, {
        filter: view.filter,
        reading: { constructed: false },
      }),
      "http://here",
    );
    expect(address.pathname).toBe("/export/sequences/distances.csv");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      channels: "WHEREABOUTS,PARTY_STATUS",
      from: "1942-01-01",
      to: "1944-12-31",
      measure: "HAMMING",
      norm: "NONE",
      filter: '{"ownDistricts":["district/steppe"]}',
      reading: '{"constructed":false}',
    });
  });
});

describe("the file of clusters", () => {
  test("has a life a row behind notes that R passes over, and no words that a spreadsheet would reckon", () => {
    const person = {
      id: "person/x",
      displayName: "=Chub, P.",
      constructed: true,
    };
    expect(
      clusterFile(
        [
          {
            number: 2,
            medoid: person,
            members: [{ person, toMedoid: 0, silhouette: -0.25 }],
          },
        ],
        ["by months\nand more"],
      ).split("\r\n"),
    ).toEqual([
      "# by months and more",
      "id,name,constructed,cluster,medoid,distance,silhouette",
      `person/x,"'=Chub, P.",TRUE,2,TRUE,0,-0.25`,
      "",
    ]);
  });
});
