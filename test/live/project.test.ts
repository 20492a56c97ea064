import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import type { TestApp } from "../support/app.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

const term = z.object({ code: z.string(), label: z.string() });
const vocabulary = z.object({
  vocabulary: z.object({
    version: z.string(),
    factoidKinds: z.array(
      z.object({
        term,
        group: term,
        roles: z.array(
          z.object({
            role: term,
            kinds: z.array(z.string()),
            required: z.boolean(),
          }),
        ),
        values: z.array(term),
        singleValued: z.boolean(),
        tie: z.string().nullable(),
        channel: z.string().nullable(),
      }),
    ),
    tieKinds: z.array(term),
    states: z.array(term),
    sourceKinds: z.array(term),
    institutionKinds: z.array(term),
    settlementKinds: z.array(term),
    caseEventKinds: z.array(term),
  }),
});

const settings = z.object({
  settings: z.object({
    version: z.string(),
    revision: z.int(),
    readOnly: z.boolean(),
    constructedLoaded: z.boolean(),
    database: z.string(),
  }),
});

const integrity = z.object({
  integrity: z.object({
    rules: z.int(),
    breaches: z.array(
      z.object({ rule: z.string(), subject: z.string(), message: z.string() }),
    ),
  }),
});

const coverage = z.object({
  claims: z.int(),
  persons: z.int(),
  sources: z.int(),
  witnesses: z.int(),
  undated: z.int(),
  contested: z.int(),
  omitted: z.array(
    z.object({ what: z.string(), why: z.string(), count: z.int() }),
  ),
});
const covered = z.object({ whole: coverage, part: coverage });

/** Each breaks one rule of the real layer, and is put right again. */
const breaches: readonly (readonly [
  rule: string,
  breach: string,
  mend: string,
])[] = [
  [
    "a restriction has its basis",
    "MATCH (s:Source {id: 'source/ivantsov-2024'}) SET s.restrictedUntil = '2030-01-01'",
    "MATCH (s:Source {id: 'source/ivantsov-2024'}) REMOVE s.restrictedUntil",
  ],
  [
    "a record has its names, its order and its layer",
    "MATCH (p:Person {id: 'person/senarskaya'}) SET p.kept = p.nameEn REMOVE p.nameEn",
    "MATCH (p:Person {id: 'person/senarskaya'}) SET p.nameEn = p.kept REMOVE p.kept",
  ],
  [
    "the bounds of a date are days in order",
    "MATCH (f:Factoid {id: 'factoid/porublev-elder'}) SET f.kept = f.beginFrom, f.beginFrom = '1999-01-01'",
    "MATCH (f:Factoid {id: 'factoid/porublev-elder'}) SET f.beginFrom = f.kept REMOVE f.kept",
  ],
  [
    "the bounds of a date are those of its EDTF",
    "MATCH (f:Factoid {id: 'factoid/porublev-elder'}) SET f.kept = f.edtf, f.edtf = '1941'",
    "MATCH (f:Factoid {id: 'factoid/porublev-elder'}) SET f.edtf = f.kept REMOVE f.kept",
  ],
  [
    "the claims behind a tie exist",
    "MATCH (:Person {id: 'person/porublev-i-g'})-[t:HELD_OFFICE_IN]->() SET t.kept = t.factoidIds, t.factoidIds = ['factoid/none']",
    "MATCH ()-[t:HELD_OFFICE_IN]->() WHERE t.kept IS NOT NULL SET t.factoidIds = t.kept REMOVE t.kept",
  ],
  [
    "the lists of a tie have one position a claim",
    "MATCH (:Person {id: 'person/porublev-i-g'})-[t:HELD_OFFICE_IN]->() SET t.kept = t.verdicts, t.verdicts = []",
    "MATCH ()-[t:HELD_OFFICE_IN]->() WHERE t.kept IS NOT NULL SET t.verdicts = t.kept REMOVE t.kept",
  ],
  [
    "a claim has exactly one source, the one it names",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'}) MATCH (s:Source {id: 'source/ivantsov-2024'}) CREATE (f)-[:IN_SOURCE {kept: true}]->(s)",
    "MATCH (:Factoid)-[r:IN_SOURCE {kept: true}]->() DELETE r",
  ],
  [
    "a claim fills the roles that its kind requires",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'})-[m:INVOLVES {role: 'victim'}]->() SET m.role = 'place', m.kept = true",
    "MATCH (:Factoid)-[m:INVOLVES {kept: true}]->() SET m.role = 'victim' REMOVE m.kept",
  ],
  [
    "a mention knows whom it involves, and the claim's place among theirs",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'})-[m:INVOLVES {role: 'victim'}]->() SET m.kept = m.sortKey, m.sortKey = ''",
    "MATCH (:Factoid)-[m:INVOLVES]->() WHERE m.kept IS NOT NULL SET m.sortKey = m.kept REMOVE m.kept",
  ],
  [
    "no constructed claim is about a real person",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'}) SET f.layer = 'constructed', f.constructed = true",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'}) SET f.layer = 'real', f.constructed = false",
  ],
  [
    "a judgement of a charge is of a step or procedure, and no other is",
    "MATCH (f:Factoid {id: 'factoid/senarskaya-betrayal'}) CREATE (:Interpretation {id: 'interpretation/kept', by: 'A. K.', reason: 'none', verdict: 'CHARGE_SUPPORTED', credence: 0, since: 1, until: 0})-[:WEIGHS]->(f)",
    "MATCH (i:Interpretation {id: 'interpretation/kept'}) DETACH DELETE i",
  ],
  [
    "the constructed layer says so in id and name",
    "MATCH (p:Person {id: 'person/senarskaya'}) SET p.constructed = true",
    "MATCH (p:Person {id: 'person/senarskaya'}) SET p.constructed = false",
  ],
];

describe("the project's own affairs", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startSeededApp();
  });
  afterAll(() => app.close());

  const run = (text: string) =>
    app.database.write((transaction) =>
      transaction.run(statement("test-breach", text)),
    );

  it("lists the declared vocabulary as the database keeps it, in one statement", async () => {
    const fields = "code label(lang: EN)";
    const query = `{ vocabulary { version
      factoidKinds { term { ${fields} } group { ${fields} } roles { role { ${fields} } kinds required } values { ${fields} } singleValued tie channel }
      tieKinds { ${fields} } states { ${fields} } sourceKinds { ${fields} } institutionKinds { ${fields} } settlementKinds { ${fields} } caseEventKinds { ${fields} } } }`;
    const { vocabulary: kept } = await answered(app, query, vocabulary);
    expect(statementsOfLast(app)).toBe(1);
    const betrayal = kept.factoidKinds.find(
      ({ term: { code } }) => code === "betrayal",
    );
    expect(betrayal).toMatchObject({ tie: "TIED_TO" });
    expect(betrayal?.roles.map(({ role }) => role.code)).toEqual(
      expect.arrayContaining(["subject", "victim"]),
    );
    expect(
      kept.factoidKinds.every(
        ({ roles }) =>
          roles.filter(({ role }) => role.code === "subject").length === 1,
      ),
    ).toBe(true);
    expect(kept.tieKinds).toHaveLength(15);
  });

  it("says what this Kartoteka is", async () => {
    const { settings: told } = await answered(
      app,
      "{ settings { version revision readOnly constructedLoaded database } }",
      settings,
    );
    expect(told).toMatchObject({
      version: "test",
      readOnly: false,
      constructedLoaded: false,
    });
    expect(told.revision).toBeGreaterThan(0);
    expect(told.database).toMatch(/^Neo4j .*community$/u);
  });

  it("finds no breach in the real layer", async () => {
    const { integrity: found } = await answered(
      app,
      "{ integrity { rules breaches { rule subject message } } }",
      integrity,
    );
    expect(found.breaches).toEqual([]);
    expect(found.rules).toBeGreaterThan(30);
  });

  it.each(breaches)("finds the breach of: %s", async (rule, breach, mend) => {
    await run(breach);
    const found = await checkIntegrity(app.database);
    await run(mend);
    expect(found.map((each) => each.rule)).toContain(rule);
    expect(await checkIntegrity(app.database)).toEqual([]);
  });

  it("says what stands behind a set of claims, and what a period leaves out", async () => {
    const fields =
      "persons claims sources witnesses undated contested omitted { what why count }";
    const krasnodar = `filter: { involving: ["district/krasnodar"], kinds: ["place-occupied"] }`;
    const query = `{ whole: coverage(${krasnodar}) { ${fields} } part: coverage(${krasnodar}, reading: { during: { from: "1942-08-12", to: "1942-08-12" } }) { ${fields} } }`;
    const { whole, part } = await answered(app, query, covered);
    expect(statementsOfLast(app)).toBe(1);
    expect(whole.contested).toBeGreaterThanOrEqual(2);
    expect(whole.omitted).toEqual([]);
    expect(part.claims).toBeLessThan(whole.claims);
    expect(part.contested).toBe(0);
    expect(part.omitted).toEqual([
      { what: "claims", why: "reading", count: whole.claims - part.claims },
    ]);
  });

  it("raises no remark of the database", () => {
    expect(
      app.notices.filter(
        ({ code, statement: name }) =>
          !code.includes("AlreadyExists") && name !== "test-breach",
      ),
    ).toEqual([]);
  });
});
