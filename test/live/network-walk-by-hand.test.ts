import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { parseReading } from "../../server/reading/reading.ts";
import { naiveWalk } from "../support/naive-walk.ts";
import { asked, person, walkIn } from "../support/store-walk.ts";
import { clearGraph, position, replaceGraph } from "../support/tie-graph.ts";

const database = connect(inject("neo4j"));

describe("the ties around someone", () => {
  beforeAll(async () => {
    await migrate(database, { log: () => undefined });
  });

  afterAll(async () => {
    await clearGraph(database);
    await database.close();
  });

  it("are those that a walk by hand finds, whatever the graph, the budget, the period and the reading", async () => {
    const names = Array.from(
      { length: 14 },
      (_, at) => `n${String(at).padStart(2, "0")}`,
    );
    const nodes = names.map(person);
    const day = fc.constantFrom("", "1942-01-01", "1942-08-09", "1943-02-12");
    const claim = fc.record({
      polarity: fc.constantFrom("AFFIRMS", "AFFIRMS", "AFFIRMS", "DENIES"),
      sourceId: fc.constantFrom("source/one", "source/other"),
      capacity: fc.constantFrom("SELF", "ACCUSER"),
      until: fc.constantFrom(0, 0, 0, 2),
      beginFrom: day,
      endTo: day,
    });
    const edge = fc.record({
      start: fc.constantFrom(...names),
      end: fc.constantFrom(...names),
      type: fc.constantFrom("KNEW", "KIN_OF", "VOUCHED_FOR"),
      claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    });
    const ask = fc.record({
      depth: fc.integer({ min: 1, max: 3 }),
      kinds: fc.constantFrom([], [], ["KNEW"], ["KIN_OF", "VOUCHED_FOR"]),
      nodes: fc.constantFrom(3, 8, 300),
      hub: fc.constantFrom(2, 4, 500),
      mode: fc.constantFrom("", "POSSIBLY", "CERTAINLY", "INCLUDE_UNDATED"),
      from: fc.constantFrom("", "1942-08-01"),
      to: fc.constantFrom("", "1942-12-31"),
    });
    const reading = fc.constantFrom(
      {},
      {},
      { sources: ["source/one"] },
      { capacities: ["SELF"], asOf: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(edge, { maxLength: 40 }),
        ask,
        reading,
        async (edges, given, input) => {
          const ties = edges
            .filter(({ start, end }) => start !== end)
            .map(({ start, end, type, claims }, at) => ({
              id: `tie/${String(at)}`,
              type,
              start: `person/${start}`,
              end: `person/${end}`,
              positions: claims.map((one, index) =>
                position(`factoid/${String(at)}-${String(index)}`, one),
              ),
            }));
          await replaceGraph(database, nodes, ties);
          const question = asked("person/n00", given);
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
