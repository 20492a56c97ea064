import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { oblast } from "../../seed/constructed/places.ts";
import { planted } from "../../seed/constructed/planted.ts";
import { statement } from "../../server/database/statement.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { askCohort } from "../support/cohort-query.ts";
import { askResearch, peopleBehind, rowOf } from "../support/research-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

const numbers = Array.from({ length: 16 }, (_, place) => place + 1);

/** Tables of pairs, which have no intervals. */
const tablesOfPairs = ["5 near", "7 met", "15 pairs"];

const rows = (text: string) => app.database.read(statement("by-hand", text));

describe("the invented cohort", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
    app.notices.splice(0);
  }, 240_000);

  it.each(numbers)(
    "question %i is answered in one statement, with counts that fit into what they are of, from named raions, and with counter-evidence",
    async (number) => {
      const found = await askResearch(app, number);
      expect(statementsOfLast(app)).toBe(1);
      expect(app.notices.splice(0)).toEqual([]);
      expect(found.units).toBeGreaterThan(20);
      expect(found.raions).toBeGreaterThanOrEqual(2);
      expect(found.raions).toBeLessThanOrEqual(14);
      expect(found.coverage.claims).toBeGreaterThan(20);
      expect(found.counterEvidence.length).toBeGreaterThan(0);
      const cells = found.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.map((cell) => ({ ...cell, table: table.key })),
        ),
      );
      expect(cells.length).toBeGreaterThan(2);
      for (const cell of cells) {
        const { count, of, share, low, high, fewBehind } = cell;
        if (count === null || of === null) continue;
        expect(count).toBeLessThanOrEqual(of);
        expect(share).toBeCloseTo(count / of, 9);
        expect(fewBehind).toBe(of < 10);
        if (tablesOfPairs.includes(`${String(number)} ${cell.table}`))
          expect([low, high]).toEqual([null, null]);
        else {
          expect(low).toBeLessThanOrEqual(share ?? 0);
          expect(high).toBeGreaterThanOrEqual(share ?? 0);
        }
      }
      const keys = found.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          [row.all, ...row.cells].map(({ key }) => key),
        ),
      );
      expect(new Set(keys).size).toBe(keys.length);
    },
    30_000,
  );

  it("opens from a count exactly the people whom it counted", async () => {
    const found = await askResearch(app, 6);
    const cells = (found.tables[0]?.rows ?? [])
      .flatMap((row) => row.cells)
      .filter(({ opens, persons }) => opens && persons <= 200);
    for (const { key, persons } of cells.slice(0, 3))
      expect(await peopleBehind(app, 6, key)).toHaveLength(persons);
  });

  it("gives the query that asks so, which answers the same, and the statement that the database really ran", async () => {
    const found = await askResearch(app, 5, { stayed: "STAY" });
    const again = await ask(app, found.query);
    expect(again.errors).toBeUndefined();
    const { researchQuestion } = z
      .object({
        researchQuestion: z.object({
          units: z.int(),
          tables: z.array(z.object({ key: z.string() })),
        }),
      })
      .parse(again.data);
    expect([researchQuestion.units, researchQuestion.tables.length]).toEqual([
      found.units,
      found.tables.length,
    ]);
    const parameters = z
      .record(z.string(), z.json())
      .parse(JSON.parse(found.parameters));
    const [row] = await app.database.read(
      statement("shown", found.statement),
      parameters,
    );
    expect(Object.keys(row ?? {})).toEqual(["c0"]);
  });

  it("1: pairs that came out differently are those that the check as a whole finds, within a body and between two", async () => {
    const { total, groups } = await askCohort(app, "unlike", "unlike");
    expect(groups).toHaveLength(total);
    const byHand = groups.reduce((sum, { pairs }) => sum + pairs, 0);
    const found = await askResearch(app, 1, {
      instance: "ANY",
      alleged: "POSSIBLE",
    });
    const between = found.statistics.find(({ key }) => key.endsWith("between"));
    const [within] = found.counterEvidence;
    expect((between?.value ?? 0) + (within?.value ?? 0)).toBe(byHand);
    const expected = found.tables[0]?.rows.map(
      ({ all, cells }) => ((cells.at(-1)?.value ?? 0) / 100) * (all.count ?? 0),
    );
    const expelled = found.tables[0]?.rows.map(
      ({ cells }) => cells[0]?.count ?? 0,
    );
    const sum = (all: readonly number[] | undefined) =>
      (all ?? []).reduce((total_, one) => total_ + one, 0);
    // What is expected of all places together is what there was.
    expect(sum(expected)).toBeCloseTo(sum(expelled), 6);
    const wider = await askResearch(app, 1, { same: "KINDS", span: "YEAR" });
    const usual = await askResearch(app, 1);
    expect(wider.units).toBeGreaterThan(usual.units);
  });

  it("2: speakers are counted with what became of them, and statements against open only those who were spoken of", async () => {
    const found = await askResearch(app, 2);
    const row = rowOf(found, "speakers", "statement-against");
    const spokenOf = await rows(
      `MATCH (f:Factoid {kind: 'statement-against'})-[:INVOLVES {role: 'subject'}]->(p:Person) RETURN DISTINCT p.id AS id ORDER BY id`,
    );
    expect((await peopleBehind(app, 2, row.all.key)).toSorted()).toEqual(
      spokenOf.map(({ id }) => String(id)),
    );
    for (const [kind, role] of [
      ["guarantee", "guarantor"],
      ["statement-against", "accuser"],
    ] as const) {
      const [speakers] = await rows(
        `MATCH (f:Factoid {kind: '${kind}', polarity: 'AFFIRMS'})-[:INVOLVES {role: '${role}'}]->(p:Person) RETURN count(DISTINCT p) AS n`,
      );
      expect(rowOf(found, "speakers", kind).all.count).toBe(speakers?.["n"]);
    }
  });

  it("3: knows the planted overturning, and says of how many decisions nothing further is known", async () => {
    const found = await askResearch(app, 3, { decisions: "ALL" });
    const overturned = found.statistics.find(({ key }) =>
      key.endsWith("overturned"),
    );
    expect(
      await peopleBehind(app, 3, overturned?.key ?? "", { decisions: "ALL" }),
    ).toContain(planted.restored);
    const list = await askCohort(app, "list", "list", {
      filter: { fates: ["OVERTURNED"] },
    });
    expect(overturned?.count).toBe(list.length);
    const appeals = await rows(
      `MATCH (f:Factoid {kind: 'appeal', value: 'granted'})-[:ABOUT]->(:CaseEvent)-[:STEP_OF]->(p:Procedure {kind: 'APPEAL'}) RETURN count(DISTINCT p) AS n`,
    );
    const granted = (
      found.tables.find(({ key }) => key === "appeals")?.rows ?? []
    ).reduce((sum, { cells }) => sum + (cells[0]?.count ?? 0), 0);
    expect(granted).toBe(appeals[0]?.["n"]);
  });

  it("4: counts those who stayed by the days of their raion, and tells how many raions are behind each step", async () => {
    const found = await askResearch(app, 4);
    const days = await rows(
      `MATCH (d:District {kind: 'RAION', constructed: true})<-[:INVOLVES {role: 'subject'}]-(o:Factoid {kind: 'place-occupied'}), (d)<-[:INVOLVES {role: 'subject'}]-(l:Factoid {kind: 'place-liberated'})
       RETURN d.id AS id, duration.inDays(date(o.beginFrom), date(l.beginFrom)).days AS days`,
    );
    const known = new Map(days.map(({ id, days: n }) => [id, Number(n)]));
    const table = found.tables.find(({ key }) => key === "raions");
    expect(table?.rows.length).toBe(12);
    for (const { key, cells } of table?.rows ?? [])
      expect([key, cells[0]?.value]).toEqual([key, known.get(key)]);
    for (const { key, all } of found.tables[0]?.rows ?? []) {
      const [from = 0, to = 0] = key.split("-").map(Number);
      const own = [...known.values()].filter((n) => n >= from && n <= to);
      expect([key, all.raions]).toEqual([key, own.length]);
    }
  });

  it("5: finds the bureau most of whose members had stayed, these four of six, and no other", async () => {
    const found = await askResearch(app, 5);
    const bureau = rowOf(found, "bodies", planted.bureau.raikom);
    expect([bureau.cell("stayed").count, bureau.all.count]).toEqual([4, 6]);
    expect(
      (await peopleBehind(app, 5, bureau.cell("stayed").key)).toSorted(),
    ).toEqual([...planted.bureau.stayed].toSorted());
    const others = found.tables[0]?.rows.filter(
      ({ key, cells }) =>
        key.endsWith("-raikom") &&
        key !== planted.bureau.raikom &&
        (cells[0]?.count ?? 0) > 0,
    );
    expect(others).toEqual([]);
  });

  it("6: counts each fate of the card by whose word it is asked, and names the planted rivals against itself", async () => {
    const found = await askResearch(app, 6, { voice: "SELF" });
    const byHand = await rows(
      `MATCH (f:Factoid {kind: 'card-fate', polarity: 'AFFIRMS', capacity: 'SELF'})-[:INVOLVES {role: 'subject'}]->(p:Person) WHERE f.value <> 'not-stated' RETURN f.value AS fate, count(DISTINCT p) AS n`,
    );
    expect(
      Object.fromEntries(
        (found.tables[0]?.rows ?? []).map(({ key, all }) => [key, all.count]),
      ),
    ).toEqual(Object.fromEntries(byHand.map(({ fate, n }) => [fate, n])));
    const any = await askResearch(app, 6);
    const rival = any.counterEvidence.find(({ key }) => key.endsWith("rival"));
    expect(await peopleBehind(app, 6, rival?.key ?? "")).toContain(
      planted.contradiction.person,
    );
  });

  it("7: counts who worked at each place under the occupier, and pairs who could have met as counting by hand does", async () => {
    const found = await askResearch(app, 7, { by: "PLACE" });
    const byHand = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(f:Factoid {polarity: 'AFFIRMS'})-[r:INVOLVES]->(at) WHERE f.kind IN ['occupation-work', 'occupation-office'] AND r.role IN ['institution', 'body'] RETURN at.id AS id, count(DISTINCT p) AS n`,
    );
    const counted = new Map(byHand.map(({ id, n }) => [id, Number(n)]));
    for (const { key, all } of found.tables[0]?.rows ?? [])
      expect([key, all.count]).toEqual([key, counted.get(key)]);
    const [place] = found.tables[0]?.rows ?? [];
    const met = rowOf(found, "met", place?.key ?? "");
    const presence = await answered(
      app,
      `query Met($id: ID!) { coPresence(institution: $id, kinds: [WORKED_AT, HELD_OFFICE_IN], people: 300, during: { mode: INCLUDE_UNDATED }) { pairCount certainCount } }`,
      z.object({
        coPresence: z.object({ pairCount: z.int(), certainCount: z.int() }),
      }),
      { id: place?.key },
    );
    expect([met.all.count, met.cell("certain").count]).toEqual([
      presence.coPresence.pairCount,
      presence.coPresence.certainCount,
    ]);
  });

  it("8: reads the secretary's life in every paper that tells of him, and the planted contradiction as told otherwise elsewhere", async () => {
    const { person } = planted.contradiction;
    const found = await askResearch(app, 8, { person });
    const byHand = await rows(
      `MATCH (:Person {id: '${person}'})<-[:INVOLVES {role: 'subject'}]-(f:Factoid) RETURN f.sourceId AS source, count(DISTINCT f) AS n`,
    );
    expect(
      Object.fromEntries(
        (found.tables[0]?.rows ?? []).map(({ key, all }) => [key, all.count]),
      ),
    ).toEqual(Object.fromEntries(byHand.map(({ source, n }) => [source, n])));
    const card = rowOf(found, "kinds", "card-fate");
    expect(card.cell("contested").count).toBeGreaterThanOrEqual(2);
    const everybody = await askResearch(app, 8);
    expect(everybody.units).toBeGreaterThan(600);
  });

  it("9: has everybody of the detachments, and through whom assignments came", async () => {
    const found = await askResearch(app, 9);
    const byHand = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(f:Factoid {polarity: 'AFFIRMS'}) WHERE f.kind IN ['partisan-service', 'underground-service'] AND coalesce(f.value, '') <> 'not-returned' RETURN count(DISTINCT p) AS n`,
    );
    expect(rowOf(found, "networks", "detachments").all.count).toBe(
      byHand[0]?.["n"],
    );
    const through = found.tables.find(({ key }) => key === "through");
    expect(through?.rows.some(({ key }) => key.endsWith("-raikom"))).toBe(true);
  });

  it("10: counts what is not known as its own page does", async () => {
    const found = await askResearch(app, 10, { people: "ALL" });
    const { whatIsNotKnown } = await answered(
      app,
      "{ whatIsNotKnown(people: 1500) { lookedAt respects { kind persons count } } }",
      z.object({
        whatIsNotKnown: z.object({
          lookedAt: z.int(),
          respects: z.array(
            z.object({ kind: z.string(), persons: z.int(), count: z.int() }),
          ),
        }),
      }),
    );
    expect(found.units).toBe(whatIsNotKnown.lookedAt);
    for (const { kind, persons, count } of whatIsNotKnown.respects.filter(
      (one) => one.persons > 0,
    )) {
      const row = rowOf(found, "respects", kind);
      expect([kind, row.all.count, row.cell("count").value]).toEqual([
        kind,
        persons,
        count,
      ]);
    }
  });

  it("11: parts the invented oblast's two raions from the krai's ten, and shows that the obkom confirms there", async () => {
    const found = await askResearch(app, 11);
    const area = rowOf(found, "outcomes", oblast);
    expect(area.all.raions).toBe(2);
    expect(area.label).toContain("(invented)");
    const route = rowOf(found, "route", oblast);
    expect(route.cell("OBLAST_COMMITTEE").count).toBeGreaterThan(0);
    expect(rowOf(found, "route", "krai").cell("OBLAST_COMMITTEE").count).toBe(
      0,
    );
    const fonds = found.tables.find(({ key }) => key === "archives");
    expect(fonds?.rows.length).toBeGreaterThan(10);
  });

  it("12: takes sex from sources that state it alone, and quotes what sources state of the whole", async () => {
    const found = await askResearch(app, 12);
    const byHand = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(f:Factoid {kind: 'sex', polarity: 'AFFIRMS'}) WHERE EXISTS { (p)<-[:OF_PERSON]-(:Procedure) } WITH p, collect(DISTINCT f.value) AS values WHERE values = ['woman'] RETURN count(p) AS n`,
    );
    expect(byHand[0]?.["n"]).toBeGreaterThan(50);
    const stated = (found.tables[0]?.rows ?? []).find(
      ({ key }) => key === "woman",
    );
    expect(stated?.all.count ?? 0).toBe(byHand[0]?.["n"]);
    expect(found.quoted.map(({ claim }) => claim)).toContain(
      "factoid/members-before",
    );
    const all = (found.tables[0]?.rows ?? []).reduce(
      (sum, row) => sum + (row.all.count ?? 0),
      0,
    );
    expect(all).toBe(found.units);
  });

  it("13 and 14: count reasons and proofs as they are told, the planted proofs among them", async () => {
    const reasons = await askResearch(app, 13);
    const byHand = await rows(
      `MATCH (f:Factoid {kind: 'reason-for-staying', polarity: 'AFFIRMS'})-[:INVOLVES {role: 'subject'}]->(p:Person) WHERE f.value <> 'not-stated' RETURN f.value AS reason, count(DISTINCT p) AS n`,
    );
    expect(
      Object.fromEntries(
        (reasons.tables[0]?.rows ?? []).map(({ key, all }) => [key, all.count]),
      ),
    ).toEqual(Object.fromEntries(byHand.map(({ reason, n }) => [reason, n])));
    const proofs = await askResearch(app, 14);
    const witnesses = rowOf(proofs, "outcomes", "witnesses");
    expect(await peopleBehind(app, 14, witnesses.all.key)).toContain(
      planted.proofs.witnesses,
    );
    const gone = proofs.counterEvidence.find(({ key }) => key.endsWith("card"));
    expect(await peopleBehind(app, 14, gone?.key ?? "")).toEqual([
      planted.proofs.burnedCard,
    ]);
  });

  it("15: begins with the formula that two raikoms share, and says whose is later", async () => {
    const found = await askResearch(app, 15);
    const [first] = found.tables[0]?.rows ?? [];
    expect(first?.key).toBe(planted.copiedFormula.words);
    expect(first?.cells.slice(0, 2).map(({ value }) => value)).toEqual([2, 1]);
    const pairs = found.tables.find(({ key }) => key === "pairs")?.rows ?? [];
    const shared = pairs.find(({ key }) =>
      planted.copiedFormula.raikoms.every((id) => key.includes(id)),
    );
    expect(shared?.cells[0]?.count).toBeGreaterThan(0);
  });

  it("16: counts what is told after, and of how many nothing is told", async () => {
    const found = await askResearch(app, 16);
    const byHand = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(f:Factoid {kind: 'consequence', value: 'dismissed', polarity: 'AFFIRMS'}) RETURN count(DISTINCT p) AS n`,
    );
    const [table] = found.tables;
    const place = table?.columns.findIndex(
      ({ key }) => key === "consequence:dismissed",
    );
    const all = (table?.rows ?? []).flatMap(
      ({ cells }) => cells[place ?? -1]?.count ?? 0,
    );
    expect(Math.max(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThanOrEqual(Number(byHand[0]?.["n"]));
    const [told] = found.statistics;
    const [possible, nothing] = ["possible", "nothing"].map(
      (key) =>
        found.counterEvidence.find((one) => one.key.endsWith(key))?.count ?? 0,
    );
    expect((told?.count ?? 0) + (possible ?? 0) + (nothing ?? 0)).toBe(
      found.units,
    );
  });
});
