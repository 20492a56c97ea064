import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { connect } from "../../server/database/neo4j.ts";
import { parseReading, type Reading } from "../../server/reading/reading.ts";
import { emptyStore } from "../support/builders/store.ts";
import type { Ask } from "../support/naive-walk.ts";
import { asked, person, walkIn } from "../support/store-walk.ts";
import {
  clearGraph,
  type GraphTie,
  position,
  replaceGraph,
} from "../support/tie-graph.ts";

const notices: string[] = [];
const database = connect(inject("neo4j"), ({ statement: name, code }) =>
  notices.push(`${name}: ${code}`),
);

const walk = (ask: Ask, reading?: Reading) => walkIn(database, ask, reading);

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
    await emptyStore(database);
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

  it("raise no remark of the database", () => {
    expect(notices).toEqual([]);
  });
});
