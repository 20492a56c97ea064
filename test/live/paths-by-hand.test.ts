import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { parseReading } from "../../server/reading/reading.ts";
import {
  degreeIn,
  everyWay,
  inOrder,
  isPassable,
  waysIn,
} from "../support/naive-ways.ts";
import { anyInput, anySide, anyTies } from "../support/random-ties.ts";
import { person } from "../support/store-walk.ts";
import { askedPaths, pathsIn } from "../support/store-ways.ts";
import {
  clearGraph,
  type GraphNode,
  replaceGraph,
} from "../support/tie-graph.ts";

const database = connect(inject("neo4j"));
const named = (at: number): string => `n${String(at).padStart(2, "0")}`;
const nodes: readonly GraphNode[] = [
  ...Array.from({ length: 10 }, (_, at) => person(named(at))),
  ...Array.from({ length: 3 }, (_, at) => ({
    ...person(`o${String(at)}`),
    label: "PartyOrganization" as const,
    level: at === 0 ? "RAIKOM" : "PRIMARY",
  })),
];
const [from, to] = ["person/n00", "person/n01"];

const anyAsk = fc.record({
  k: fc.constantFrom(1, 3, 10),
  length: fc.constantFrom(1, 2, 3, 4, 4, 4),
  hub: fc.constantFrom(4, 6, 500),
  shunned: fc.constantFrom([], [], ["person/n02"]),
  avoidLevels: fc.constantFrom([], [], ["RAIKOM"]),
});

describe("the shortest paths between two", () => {
  beforeAll(async () => {
    await migrate(database, { log: () => undefined });
  });

  afterAll(async () => {
    await clearGraph(database);
    await database.close();
  });

  it("are those that trying every way finds, whatever the graph, the period, the reading and what is avoided; a hub in the way is named", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTies(nodes, 45),
        anyAsk,
        anySide,
        anyInput,
        async (ties, given, side, input) => {
          const graph = { nodes, ties };
          await replaceGraph(database, nodes, ties);
          const ask = askedPaths(from, to, { ...given, ...side });
          const reading = parseReading(input);
          const found = await pathsIn(database, ask, reading);
          const open = waysIn(graph, ask, reading);
          const ways = inOrder(
            everyWay(
              {
                ties: open,
                length: ask.length,
                passes: (id) => isPassable(graph, ask, id),
              },
              from,
              to,
            ),
          );
          expect(found.ways).toEqual(ways.slice(0, ask.k));
          const alone = await pathsIn(database, ask, reading, false);
          expect(alone.ways).toEqual(found.ways);
          expect(alone.steps).toEqual(found.steps);

          const between = (x: string, y: string): readonly string[] =>
            open
              .filter(
                ({ start, end }) =>
                  (start === x && end === y) || (start === y && end === x),
              )
              .map(({ id }) => id)
              .sort();
          expect(
            found.steps.map((steps) => steps.map((step) => [...step].sort())),
          ).toEqual(
            found.ways.map((way) =>
              way.slice(1).map((y, at) => between(way[at] ?? "", y)),
            ),
          );
          expect([...found.ties].sort()).toEqual(
            [...new Set(found.steps.flat(2))].sort(),
          );
          expect([...found.shown].sort()).toEqual(
            [...new Set([from, to, ...found.ways.flat()])].sort(),
          );

          const last = ways[ask.k - 1];
          const surplus = ways
            .slice(ask.k)
            .filter(({ length }) => length === last?.length).length;
          expect(
            found.omitted.find(({ what }) => what === "paths")?.count ?? 0,
          ).toBe(surplus);

          const stops = found.omitted.filter(({ why }) =>
            ["hub", "avoided"].includes(why),
          );
          for (const { what, why, count } of stops) {
            expect(isPassable(graph, ask, what)).toBe(false);
            expect(count).toBe(degreeIn(graph, what));
            expect(what).not.toBe(from);
            expect(why === "avoided" || count > ask.hub).toBe(true);
          }
          const anyhow = everyWay(
            { ties: open, length: ask.length, passes: () => true },
            from,
            to,
          );
          const asShort = anyhow.filter(
            ({ length }) => length <= (last?.length ?? Infinity),
          );
          for (const way of asShort) {
            const barred = way
              .slice(1, -1)
              .filter((id) => !isPassable(graph, ask, id));
            if (barred.length > 0)
              expect(stops.some(({ what }) => barred.includes(what))).toBe(
                true,
              );
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 900_000);

  it("are as long as another program's shortest path", async () => {
    await fc.assert(
      fc.asyncProperty(anyTies(nodes, 30), async (ties) => {
        await replaceGraph(database, nodes, ties);
        const ask = askedPaths(from, to, { k: 1, length: 6 });
        const other = new UndirectedGraph();
        for (const { id } of nodes) other.addNode(id);
        for (const { start, end } of waysIn(
          { nodes, ties },
          ask,
          parseReading({}),
        ))
          other.mergeEdge(start, end);
        const path = bidirectional(other, from, to);
        const found = await pathsIn(database, ask);
        expect(found.ways[0]?.length ?? 0).toBe(
          path !== null && path.length <= 7 ? path.length : 0,
        );
      }),
      { numRuns: 20 },
    );
  }, 900_000);
});
