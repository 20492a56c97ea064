import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { parseReading } from "../../server/reading/reading.ts";
import { naiveWalk } from "../support/naive-walk.ts";
import { anyInput, anySide, anyTies } from "../support/random-ties.ts";
import { asked, person, walkIn } from "../support/store-walk.ts";
import {
  clearGraph,
  keepNeighbours,
  replaceGraph,
} from "../support/tie-graph.ts";

const database = connect(inject("neo4j"));

describe("the ties around someone", () => {
  beforeAll(async () => {
    await migrate(database, { log: () => undefined });
  });

  afterAll(async () => {
    await clearGraph(database);
    await database.close();
  });

  it("are those that a walk by hand finds, whatever the graph, the budget, the period and the reading, and whether the one in the middle keeps its neighbours as hubs do", async () => {
    const names = Array.from(
      { length: 14 },
      (_, at) => `n${String(at).padStart(2, "0")}`,
    );
    const nodes = names.map(person);
    const ask = fc.record({
      depth: fc.integer({ min: 1, max: 3 }),
      nodes: fc.constantFrom(3, 8, 300),
      hub: fc.constantFrom(2, 4, 500),
    });
    await fc.assert(
      fc.asyncProperty(
        anyTies(nodes),
        ask,
        anySide,
        anyInput,
        fc.boolean(),
        async (ties, given, side, input, isHub) => {
          await replaceGraph(database, nodes, ties);
          if (isHub) await keepNeighbours(database, "person/n00");
          const question = asked("person/n00", { ...given, ...side });
          const found = await walkIn(database, question, parseReading(input));
          expect(found).toEqual(
            naiveWalk(nodes, ties, {
              ask: question,
              reading: parseReading(input),
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
