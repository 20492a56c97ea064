import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { egoWalk } from "../../server/network/ego-walk.cypher.ts";
import { lensParameters } from "../../server/reading/reading.cypher.ts";
import {
  isPlain,
  noReading,
  parseReading,
  type Reading,
} from "../../server/reading/reading.ts";
import { type Ask, naiveWalk, type Walk } from "../support/naive-walk.ts";
import {
  clearGraph,
  type GraphNode,
  type GraphTie,
  position,
  replaceGraph,
} from "../support/tie-graph.ts";

const notices: string[] = [];
const database = connect(inject("neo4j"), ({ statement: name, code }) =>
  notices.push(`${name}: ${code}`),
);

const walkStatement = (plain: boolean, dated: boolean) =>
  statement(
    "test-walk",
    `MATCH (centre:Person|PartyOrganization {id: $ask.id})
   ${egoWalk({ ask: "$ask", plain, dated })}
   RETURN [n IN shown | n.id] AS shown, [t IN ties | t.id] AS ties, omitted`,
  );

const walkRow = z.object({
  shown: z.array(z.string()),
  ties: z.array(z.string()),
  omitted: z.array(
    z.object({ what: z.string(), why: z.string(), count: z.int() }),
  ),
});

const walk = async (ask: Ask, reading: Reading = noReading): Promise<Walk> => {
  const [row] = await database.read(
    walkStatement(isPlain(reading), ask.mode !== ""),
    {
      ask,
      lens: lensParameters(reading),
    },
  );
  const { ties, ...rest } = walkRow.parse(row);
  return { ...rest, ties: [...ties].sort() };
};

const asked = (id: string, given: Partial<Ask> = {}): Ask => ({
  id,
  depth: 1,
  kinds: [],
  nodes: 300,
  hub: 500,
  milliseconds: 60_000,
  mode: "",
  from: "",
  to: "",
  ...given,
});

const person = (name: string): GraphNode => ({
  id: `person/${name}`,
  label: "Person",
  sortRu: `${name} person/${name}`,
});
const knew = (
  start: string,
  end: string,
  given: Parameters<typeof position>[1] = {},
): GraphTie => ({
  id: `tie/${start}-${end}`,
  type: "KNEW",
  start: `person/${start}`,
  end: `person/${end}`,
  positions: [position(`factoid/${start}-${end}`, given)],
});
const people = ["a", "b", "c", "d", "e"].map(person);

describe("the ties around someone", () => {
  beforeAll(async () => {
    await migrate(database, { log: () => undefined });
    notices.length = 0;
  });

  afterAll(async () => {
    await clearGraph(database);
    await database.close();
  });

  it("are walked hop by hop, and ties among those reached are shown too", async () => {
    await replaceGraph(database, people, [
      knew("a", "b"),
      knew("a", "c"),
      knew("b", "c"),
      knew("c", "d"),
      knew("d", "e"),
    ]);
    expect((await walk(asked("person/a"))).shown).toEqual([
      "person/a",
      "person/b",
      "person/c",
    ]);
    expect((await walk(asked("person/a"))).ties).toEqual([
      "tie/a-b",
      "tie/a-c",
      "tie/b-c",
    ]);
    expect((await walk(asked("person/a", { depth: 3 }))).shown).toHaveLength(5);
  });

  it("show a denied tie between people who are there, but never lead along it", async () => {
    await replaceGraph(database, people, [
      knew("a", "b"),
      knew("b", "c"),
      knew("a", "c", { polarity: "DENIES" }),
      knew("a", "d", { polarity: "DENIES" }),
    ]);
    expect((await walk(asked("person/a"))).shown).toEqual([
      "person/a",
      "person/b",
    ]);
    const wide = await walk(asked("person/a", { depth: 2 }));
    expect(wide.shown).toEqual(["person/a", "person/b", "person/c"]);
    expect(wide.ties).toContain("tie/a-c");
  });

  it("stop at a hub, name it, and still open it when it is asked about", async () => {
    const ties = [
      knew("a", "b"),
      knew("b", "c"),
      knew("b", "d"),
      knew("b", "e"),
    ];
    await replaceGraph(database, people, ties);
    const { shown, omitted } = await walk(
      asked("person/a", { depth: 2, hub: 3 }),
    );
    expect(shown).toEqual(["person/a", "person/b"]);
    expect(omitted).toEqual([{ what: "person/b", why: "hub", count: 4 }]);
    expect((await walk(asked("person/b", { hub: 3 }))).shown).toHaveLength(5);
  });

  it("spend the budget on the nearest first and say how many are left out", async () => {
    await replaceGraph(database, people, [
      knew("a", "b"),
      knew("a", "c"),
      knew("a", "d"),
      knew("d", "e"),
    ]);
    const { shown, omitted } = await walk(
      asked("person/a", { depth: 3, nodes: 3 }),
    );
    expect(shown).toEqual(["person/a", "person/b", "person/c"]);
    expect(omitted).toEqual([{ what: "neighbours", why: "budget", count: 1 }]);
  });

  it("are left unwalked when the time is up, which is said", async () => {
    await replaceGraph(database, people, [knew("a", "b"), knew("b", "c")]);
    const { shown, omitted } = await walk(
      asked("person/a", { depth: 2, milliseconds: 0 }),
    );
    expect(shown).toEqual(["person/a"]);
    expect(omitted).toEqual([{ what: "hops", why: "budget", count: 2 }]);
  });

  it("leave undated ties out of a period and count them", async () => {
    await replaceGraph(database, people, [
      knew("a", "b", {
        beginFrom: "1942-08-01",
        beginTo: "1942-08-09",
        endFrom: "1943-01-01",
        endTo: "1943-02-01",
      }),
      knew("b", "a"),
    ]);
    const { ties, omitted } = await walk(
      asked("person/a", {
        mode: "POSSIBLY",
        from: "1942-09-01",
        to: "1942-09-30",
      }),
    );
    expect(ties).toEqual(["tie/a-b"]);
    expect(omitted).toEqual([{ what: "ties", why: "undated", count: 1 }]);
  });

  it("hide what a reading leaves out and count it", async () => {
    await replaceGraph(database, people, [
      knew("a", "b", { sourceId: "source/one" }),
      knew("b", "a", { sourceId: "source/other" }),
    ]);
    const { ties, omitted } = await walk(
      asked("person/a"),
      parseReading({ sources: ["source/one"] }),
    );
    expect(ties).toEqual(["tie/a-b"]);
    expect(omitted).toEqual([{ what: "ties", why: "reading", count: 1 }]);
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
          const found = await walk(question, parseReading(input));
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

  it("raise no remark of the database", () => {
    expect(notices).toEqual([]);
  });
});
