import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { lensParameters } from "../../server/reading/reading.cypher.ts";
import { isPlain, parseReading } from "../../server/reading/reading.ts";
import { everyWay, isPassable, waysIn } from "../support/naive-ways.ts";
import { anyInput, anySide, anyTies } from "../support/random-ties.ts";
import { person } from "../support/store-walk.ts";
import { askedPaths, betweenIn } from "../support/store-ways.ts";
import { clearGraph, replaceGraph } from "../support/tie-graph.ts";

const database = connect(inject("neo4j"));
const nodes = Array.from({ length: 9 }, (_, at) => person(`n${String(at)}`));
const chosen = ["person/n0", "person/n1", "person/n2"];

describe("what lies between some", () => {
  beforeAll(async () => {
    await migrate(database, { log: () => undefined });
  });

  afterAll(async () => {
    await clearGraph(database);
    await database.close();
  });

  it("is whatever trying every way between each two finds, with the shortest way's length", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTies(nodes, 25),
        fc.constantFrom(2, 4, 4),
        anySide,
        anyInput,
        async (ties, hops, side, input) => {
          const graph = { nodes, ties };
          await replaceGraph(database, nodes, ties);
          const ask = { ...askedPaths("", "", { ...side, hub: 7 }), hops };
          const reading = parseReading(input);
          const open = waysIn(graph, ask, reading);
          const expected = new Map<string, number>();
          for (const [at, one] of chosen.entries())
            for (const other of chosen.slice(at + 1)) {
              const ways = everyWay(
                {
                  ties: open,
                  length: hops,
                  passes: (id) =>
                    !chosen.includes(id) && isPassable(graph, ask, id),
                },
                one,
                other,
              );
              for (const way of ways)
                for (const id of way.slice(1, -1)) {
                  const key = `${id} ${one} ${other}`;
                  expected.set(
                    key,
                    Math.min(expected.get(key) ?? 9, way.length - 1),
                  );
                }
            }
          const found = await betweenIn(database, ask, {
            chosen,
            plain: isPlain(reading),
            lens: lensParameters(reading),
          });
          expect(new Map(found)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  }, 900_000);
});
