import fc from "fast-check";
import Graphology from "graphology";
import modularity from "graphology-metrics/graph/modularity.js";
import { describe, expect, it } from "vitest";

import { divide } from "../../../server/network/analysis/divide.ts";
import {
  agreementOf,
  togetherness,
} from "../../../server/network/analysis/partition.ts";
import {
  columnsOf,
  type SmallNetwork,
  type SmallTie,
} from "../../support/brute-network.ts";

const certain = (from: number, to: number): SmallTie => ({
  from,
  to,
  doubtful: false,
  claims: 1,
});

/** Everyone from `first` on, `count` of them, is tied with everyone. */
const clique = (first: number, count: number): readonly SmallTie[] =>
  [...Array(count).keys()].flatMap((one) =>
    [...Array(one).keys()].map((other) => certain(first + one, first + other)),
  );

const divided = (network: SmallNetwork, given = {}) =>
  divide({ ...columnsOf(network), mostWorlds: 20, resolution: 1, ...given });

const division = fc
  .integer({ min: 2, max: 9 })
  .chain((count) =>
    fc.tuple(
      fc.array(fc.nat(count - 1), { minLength: count, maxLength: count }),
      fc.array(fc.nat(count - 1), { minLength: count, maxLength: count }),
    ),
  );

const pairsOf = (count: number) =>
  [...Array(count).keys()].flatMap((one) =>
    [...Array(one).keys()].map((other) => [one, other] as const),
  );

describe("communities", () => {
  it("are the groups that are tied more within than without", () => {
    const ties = [...clique(0, 5), ...clique(5, 5), certain(0, 5)];
    const { of, modularity: found } = divided({ things: 11, ties });
    expect(new Set(of.slice(0, 5)).size).toBe(1);
    expect(new Set(of.slice(5, 10)).size).toBe(1);
    expect(new Set(of).size).toBe(3);
    const graph = new Graphology({ type: "undirected" });
    for (let thing = 0; thing < 11; thing += 1) graph.addNode(thing);
    for (const { from, to } of ties) graph.addEdge(from, to);
    const meant = modularity(graph, {
      getEdgeWeight: null,
      getNodeCommunity: (thing) => of[Number(thing)] ?? -1,
    });
    expect(found.value[0]).toBeCloseTo(meant, 9);
  });

  it("are smaller at a higher resolution", () => {
    const ring = [...Array(12).keys()].map((thing) =>
      certain(thing, (thing + 1) % 12),
    );
    const groups = (resolution: number) =>
      new Set(divided({ things: 12, ties: ring }, { resolution }).of).size;
    expect(groups(3)).toBeGreaterThan(groups(0.5));
  });

  it("come out the same again", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .record({
              from: fc.nat(19),
              to: fc.nat(19),
              doubtful: fc.boolean(),
              claims: fc.constant(1),
            })
            .filter(({ from, to }) => from !== to),
          { maxLength: 50 },
        ),
        (ties) => {
          const once = divided({ things: 20, ties });
          expect(divided({ things: 20, ties })).toEqual(once);
          expect(once.together.every((each) => each >= 0 && each <= 1)).toBe(
            true,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("hold in full where nothing is doubtful, and less where a doubtful tie holds them together", () => {
    const ties = [...clique(0, 4), ...clique(4, 4), certain(0, 4)];
    const sure = divided({ things: 8, ties });
    expect(sure.worlds).toMatchObject({ count: 1, exhaustive: true });
    expect(sure.agreement).toEqual({ mean: 1, least: 1 });
    const doubtful = ties.map((tie) => ({
      ...tie,
      doubtful: tie.from === 3 || tie.to === 3,
    }));
    const unsure = divided({ things: 8, ties: doubtful });
    expect(unsure.worlds).toMatchObject({
      count: 8,
      exhaustive: true,
      doubtful: 3,
    });
    expect(unsure.agreement.mean).toBeLessThan(1);
    // Without its three ties the fourth stands alone, in one world of eight.
    expect(unsure.together[3]).toBeCloseTo(7 / 8, 9);
    expect(unsure.together[5]).toBe(1);
  });

  it("leave everyone alone where there are no ties", () => {
    const { of, modularity: found } = divided({ things: 3, ties: [] });
    expect([...of]).toEqual([0, 1, 2]);
    expect(found.value[0]).toBe(0);
  });
});

describe("the agreement of two divisions", () => {
  it("is the adjusted Rand index, by its definition over pairs", () => {
    fc.assert(
      fc.property(division, ([one, other]) => {
        const pairs = pairsOf(one.length);
        const same = (groups: readonly number[]) =>
          pairs.map(([a, b]) => groups[a] === groups[b]);
        const [ones, others] = [same(one), same(other)];
        const count = (list: readonly boolean[]) =>
          list.filter((is) => is).length;
        const both = count(
          ones.map((is, index) => is && others[index] === true),
        );
        const expected = (count(ones) * count(others)) / pairs.length;
        const most = (count(ones) + count(others)) / 2;
        const meant =
          most === expected ? 1 : (both - expected) / (most - expected);
        expect(
          agreementOf(Int32Array.from(one), Int32Array.from(other)),
        ).toBeCloseTo(meant, 9);
      }),
    );
  });

  it("tells for each who of its group stays with it", () => {
    fc.assert(
      fc.property(division, ([one, other]) => {
        const found = togetherness(
          Int32Array.from(one),
          Int32Array.from(other),
        );
        one.forEach((group, thing) => {
          const mates = one.flatMap((each, mate) =>
            each === group && mate !== thing ? [mate] : [],
          );
          const kept = mates.filter((mate) => other[mate] === other[thing]);
          const meant = mates.length === 0 ? 1 : kept.length / mates.length;
          expect(found[thing]).toBeCloseTo(meant, 9);
        });
      }),
    );
  });
});
