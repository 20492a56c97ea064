import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { connect } from "../../server/database/neo4j.ts";
import { lensParameters } from "../../server/reading/reading.cypher.ts";
import { noReading } from "../../server/reading/reading.ts";
import { emptyStore } from "../support/builders/store.ts";
import { person } from "../support/store-walk.ts";
import { askedPaths, pathsIn, pathsStatement } from "../support/store-ways.ts";
import {
  clearGraph,
  type GraphTie,
  position,
  replaceGraph,
} from "../support/tie-graph.ts";

const database = connect(inject("neo4j"));
const crowd = Array.from({ length: 3000 }, (_, at) => `m${String(at)}`);
const knew = (start: string, end: string): GraphTie => ({
  id: `tie/${start}-${end}`,
  type: "KNEW",
  start: `person/${start}`,
  end: `person/${end}`,
  positions: [position(`factoid/${start}-${end}`)],
});

afterAll(() => database.close());

describe("a hub between two people", () => {
  beforeAll(async () => {
    await emptyStore(database);
    await replaceGraph(database, ["a", "b", "c", "hub", ...crowd].map(person), [
      ...["a", "b", ...crowd].map((name) => knew(name, "hub")),
      knew("a", "c"),
      knew("c", "b"),
    ]);
  }, 300_000);

  afterAll(() => clearGraph(database));

  it("is not passed through, and is named with the number of its ties; the way around it is found", async () => {
    const found = await pathsIn(database, askedPaths("person/a", "person/b"));
    expect(found.ways).toEqual([["person/a", "person/c", "person/b"]]);
    expect(found.omitted).toEqual([
      { what: "person/hub", why: "hub", count: 3002 },
    ]);
  }, 300_000);

  it("costs no more than a look, unless it may be passed", async () => {
    const hits = async (hub: number) => {
      const ask = askedPaths("person/a", "person/b", { hub });
      const profiled = await database.profile(pathsStatement(ask, true), {
        ask,
        lens: lensParameters(noReading),
      });
      return profiled.hits;
    };
    expect(await hits(500)).toBeLessThan(500);
    expect(await hits(5000)).toBeGreaterThan(5000);
  }, 300_000);

  it("may itself be an end", async () => {
    const found = await pathsIn(
      database,
      askedPaths("person/hub", "person/c", { k: 10 }),
    );
    expect(found.ways).toEqual([
      ["person/hub", "person/a", "person/c"],
      ["person/hub", "person/b", "person/c"],
    ]);
  }, 300_000);
});
