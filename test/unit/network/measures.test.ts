import fc from "fast-check";
import Graphology from "graphology";
import { connectedComponents } from "graphology-components";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { undirectedDensity } from "graphology-metrics/graph/density.js";
import { describe, expect, it } from "vitest";

import { worldsFor } from "../../../server/network/analyse.ts";
import { measure } from "../../../server/network/analysis/measure.ts";
import {
  betweennessIn,
  closenessIn,
  columnsOf,
  coreIn,
  everyWorld,
  type Matrix,
  matrixOf,
  partsIn,
  pathsIn,
  reachIn,
  type SmallNetwork,
  transitivityIn,
} from "../../support/brute-network.ts";

const tie = (things: number) =>
  fc
    .record({
      from: fc.nat(things - 1),
      to: fc.nat(things - 1),
      doubtful: fc.boolean(),
      claims: fc.integer({ min: 1, max: 4 }),
    })
    .filter(({ from, to }) => from !== to);

const networkOf = (mostThings: number, mostTies: number) =>
  fc.integer({ min: 2, max: mostThings }).chain((things) =>
    fc.record({
      things: fc.constant(things),
      ties: fc.array(tie(things), { maxLength: mostTies }),
    }),
  );

/** At most six doubtful ties, so that all 64 worlds can be gone through. */
const small = networkOf(6, 12).filter(
  ({ ties }) => ties.filter(({ doubtful }) => doubtful).length <= 5,
);

const measured = (network: SmallNetwork, mostWorlds = 64) =>
  measure({ ...columnsOf(network), mostWorlds });

const things = ({ length }: { readonly length: number }) => [
  ...Array(length).keys(),
];

/** A measure by its definition in every possible world: what is expected of `low` and `high`. */
const spread = (worlds: readonly Matrix[], of: (world: Matrix) => number) => {
  const all = worlds.map(of);
  return { low: Math.min(...all), high: Math.max(...all) };
};

const close = (found: number | undefined, meant: number) =>
  expect(found).toBeCloseTo(meant, 9);

describe("measures of a network", () => {
  it("are those of their definitions, and range over every possible world", () => {
    fc.assert(
      fc.property(small, (network) => {
        const found = measured(network);
        const worlds = everyWorld(network);
        const all = matrixOf(network.things, network.ties);
        expect(found.worlds.exhaustive).toBe(true);
        const definitions = {
          degree: (world: Matrix, thing: number) =>
            (world[thing] ?? []).filter((is) => is).length,
          betweenness: betweennessIn,
          closeness: closenessIn,
          core: coreIn,
          reach: (world: Matrix, thing: number) => reachIn(world, thing).length,
        };
        for (const [name, define] of Object.entries(definitions))
          for (const thing of things(all)) {
            const range = Object.entries(found.things).find(
              ([key]) => key === name,
            )?.[1];
            const meant = spread(worlds, (world) => define(world, thing));
            close(range?.value[thing], define(all, thing));
            close(range?.low[thing], meant.low);
            close(range?.high[thing], meant.high);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("of the whole are those of their definitions, too", () => {
    fc.assert(
      fc.property(small, (network) => {
        const { whole } = measured(network);
        const all = matrixOf(network.things, network.ties);
        const pairs = (world: Matrix) => world.flat().filter((is) => is).length;
        const diameter = (world: Matrix) => {
          const { length } = pathsIn(world);
          return things(world)
            .flatMap((one) => things(world).map((other) => length(one, other)))
            .filter((each) => each !== Infinity)
            .reduce((most, each) => Math.max(most, each), 0);
        };
        const definitions = {
          density: (world: Matrix) =>
            pairs(world) / (world.length * (world.length - 1)),
          components: (world: Matrix) => partsIn(world),
          largest: (world: Matrix) =>
            Math.max(
              ...things(world).map((each) => reachIn(world, each).length),
            ),
          diameter,
          transitivity: transitivityIn,
        };
        for (const [name, define] of Object.entries(definitions)) {
          const range = Object.entries(whole).find(
            ([key]) => key === name,
          )?.[1];
          const meant = spread(everyWorld(network), define);
          close(range?.value[0], define(all));
          close(range?.low[0], meant.low);
          close(range?.high[0], meant.high);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tell what is a bridge or an articulation point in every world, in some, in none", () => {
    fc.assert(
      fc.property(small, (network) => {
        const { articulation, pairs } = measured(network);
        const worlds = everyWorld(network);
        const grade = (holds: (world: Matrix) => boolean) => {
          const count = worlds.filter(holds).length;
          if (count === worlds.length) return 2;
          return count === 0 ? 0 : 1;
        };
        const cuts = (thing: number) => (world: Matrix) => {
          const isAlone = world[thing]?.every((is) => !is) === true;
          return !isAlone && partsIn(world, [thing]) > partsIn(world);
        };
        expect([...articulation]).toEqual(
          things({ length: network.things }).map((thing) => grade(cuts(thing))),
        );
        const bridges = [...pairs.one].map((one, pair) => {
          const other = pairs.other[pair] ?? 0;
          return grade((world) => {
            if (world[one]?.[other] !== true) return false;
            const without = world.map((row, from) =>
              row.map(
                (is, to) =>
                  is &&
                  !(from === one && to === other) &&
                  !(from === other && to === one),
              ),
            );
            return partsIn(without) > partsIn(world);
          });
        });
        expect([...pairs.bridge]).toEqual(bridges);
      }),
      { numRuns: 60 },
    );
  });

  it("count a thing's claims, all of them and those of its certain ties", () => {
    fc.assert(
      fc.property(small, (network) => {
        const { strength } = measured(network).things;
        const sum = (thing: number, certain: boolean) =>
          network.ties
            .filter(({ from, to }) => from === thing || to === thing)
            .filter(({ doubtful }) => !certain || !doubtful)
            .reduce((total, { claims }) => total + claims, 0);
        for (const thing of things({ length: network.things })) {
          expect(strength.value[thing]).toBe(sum(thing, false));
          expect(strength.low[thing]).toBe(sum(thing, true));
          expect(strength.high[thing]).toBe(sum(thing, false));
        }
      }),
    );
  });

  it("are graphology's where it measures the same", () => {
    fc.assert(
      fc.property(networkOf(30, 60), (network) => {
        const graph = new Graphology({ type: "undirected" });
        for (const thing of things({ length: network.things }))
          graph.addNode(thing);
        for (const { from, to } of network.ties) graph.mergeEdge(from, to);
        const found = measured(network, 2);
        const ranks = pagerank(graph, {
          getEdgeWeight: null,
          maxIterations: 500,
        });
        const between = betweenness(graph, { getEdgeWeight: null });
        for (const thing of things({ length: network.things })) {
          if (network.things > 2)
            close(found.things.betweenness.value[thing], between[thing] ?? 0);
          expect(found.things.pageRank.value[thing]).toBeCloseTo(
            ranks[thing] ?? 0,
            4,
          );
        }
        close(found.whole.density.value[0], undirectedDensity(graph));
        expect(found.whole.components.value[0]).toBe(
          connectedComponents(graph).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of drawn worlds are inside of the range, which grows with the worlds looked at, and come out the same again", () => {
    fc.assert(
      fc.property(networkOf(12, 40), (network) => {
        const [few, more] = [measured(network, 8), measured(network, 30)];
        expect(measured(network, 30)).toEqual(more);
        if (few.worlds.exhaustive) return;
        for (const key of ["betweenness", "pageRank"] as const) {
          const [narrow, wide] = [few.things[key], more.things[key]];
          narrow.value.forEach((value, thing) => {
            expect(wide.low[thing]).toBeLessThanOrEqual(narrow.low[thing] ?? 0);
            expect(wide.high[thing]).toBeGreaterThanOrEqual(
              narrow.high[thing] ?? 0,
            );
            expect(narrow.low[thing]).toBeLessThanOrEqual(value);
            expect(narrow.high[thing]).toBeGreaterThanOrEqual(value);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are nothing where there is nobody", () => {
    const { whole, things: none } = measured({ things: 0, ties: [] });
    expect(none.degree.value).toHaveLength(0);
    expect(whole.density.value[0]).toBe(0);
    expect(whole.components.value[0]).toBe(0);
  });
});

describe("the worlds that are looked at", () => {
  const networkOfSize = (count: number, ties: number) => ({
    ...columnsOf({ things: count, ties: [] }),
    from: new Int32Array(ties),
  });

  it("are a hundred in a small network, fewer in a large one, never below ten", () => {
    expect(worldsFor(networkOfSize(0, 0))).toBe(100);
    expect(worldsFor(networkOfSize(300, 1_000))).toBe(100);
    expect(worldsFor(networkOfSize(1_000, 5_000))).toBe(36);
    expect(worldsFor(networkOfSize(2_000, 10_000))).toBe(10);
  });
});
