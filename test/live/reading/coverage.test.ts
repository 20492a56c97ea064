import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
} from "vitest";
import { z } from "zod";

import { statement } from "../../../server/database/statement.ts";
import { startApp, type TestApp } from "../../support/app.ts";
import { factoid, person } from "../../support/builders/evidence.ts";
import { storeWith } from "../../support/builders/store.ts";
import { claimWrites } from "../../support/claim-writes.ts";
import { answered } from "../../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

/** Ivanov knew Petrov and Petrov's double; a card was burned. */
beforeEach(async () => {
  await storeWith(app.database, {
    people: [person("ivanov"), person("petrov"), person("petrov-double")],
    factoids: [
      ...["petrov", "petrov-double"].map((id) =>
        factoid(`knew-${id}`, "acquaintance", {
          roles: { subject: "person/ivanov", counterpart: `person/${id}` },
        }),
      ),
      factoid("burned", "card-fate", {
        roles: { subject: "person/ivanov" },
        value: "burned",
      }),
    ],
  });
});

afterAll(async () => {
  await app.close();
});

const answer = z.object({
  person: z.object({
    coverage: z.object({
      persons: z.number(),
      claims: z.number(),
      leftOut: z.array(z.object({ side: z.string(), count: z.number() })),
      omitted: z.array(z.object({ why: z.string(), count: z.number() })),
    }),
  }),
});

const counted = async (reading: Readonly<Record<string, unknown>> = {}) =>
  (
    await answered(
      app,
      `query Counted($reading: ReadingInput) { person(id: "person/ivanov", reading: $reading) { coverage { persons claims leftOut { side count } omitted { why count } } } }`,
      answer,
      { reading },
    )
  ).person.coverage;

const change = (text: string) =>
  app.database.write((transaction) =>
    transaction.run(statement("test-change", text)),
  );

const revision = async (): Promise<number> =>
  (
    await answered(
      app,
      "{ settings { revision } }",
      z.object({ settings: z.object({ revision: z.number() }) }),
      {},
    )
  ).settings.revision;

describe("the people of a coverage", () => {
  it("are all whom the claims name", async () => {
    expect(await counted()).toMatchObject({ persons: 3, claims: 3 });
  });

  it("are counted once when their records were merged", async () => {
    await change(
      "MATCH (a:Person {id: 'person/petrov-double'}), (b:Person {id: 'person/petrov'}) MERGE (a)-[:SAME_AS]->(b)",
    );
    expect((await counted()).persons).toBe(2);
  });

  it("are none whom a historian refused to recognise in the words", async () => {
    await change(
      "MATCH (:Factoid {id: 'factoid/knew-petrov'})-[m:INVOLVES {role: 'counterpart'}]->() SET m.status = 'REJECTED'",
    );
    expect((await counted()).persons).toBe(2);
  });
});

describe("a reading as of an earlier revision", () => {
  it("says how many claims were entered since; a correction is none", async () => {
    const { create, correct } = claimWrites(() => app);
    const asOf = await revision();
    const told = {
      mentions: [{ role: "subject", id: "person/ivanov" }],
      speakers: [
        { speaker: "person/ivanov", capacity: "SELF", mediation: "QUOTED" },
      ],
      source: "source/the-source",
    };
    expect(await create(told)).toMatchObject({ __typename: "Factoid" });
    expect(
      await correct("factoid/burned", asOf, told, "key-correct-later"),
    ).toMatchObject({ __typename: "Factoid" });
    expect(await counted({ asOf })).toEqual({
      persons: 3,
      claims: 3,
      leftOut: [{ side: "LATER", count: 1 }],
      omitted: [{ why: "reading", count: 1 }],
    });
    expect(await counted()).toMatchObject({ claims: 4, leftOut: [] });
  });
});
