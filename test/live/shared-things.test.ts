import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { sharingLives } from "../support/builders/sharing.ts";
import { storeWith } from "../support/builders/store.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

const idOf = z.object({ id: z.string() }).transform(({ id }) => id);

const answer = z.object({
  compareLives: z.object({
    shared: z.array(
      z.object({
        what: idOf,
        decided: z.boolean(),
        lives: z.array(idOf),
        ties: z.array(
          z.object({
            life: idOf,
            decided: z.boolean(),
            tie: z.object({
              kind: z.object({ code: z.string() }),
              period: z.object({
                begin: z.object({ earliest: z.string().nullable() }).nullable(),
              }),
              factoids: z.array(idOf),
            }),
          }),
        ),
      }),
    ),
    omitted: z.array(
      z.object({ what: z.string(), why: z.string(), count: z.number() }),
    ),
  }),
});

const shared = async (
  app: TestApp,
  ids: readonly string[],
  variables: Readonly<Record<string, unknown>> = {},
) => {
  const { compareLives } = await answered(
    app,
    `query Shared($ids: [ID!]!, $first: Int! = 50, $reading: ReadingInput) { compareLives(ids: $ids, reading: $reading) {
      shared(first: $first) {
        what { ... on Person { id } ... on PartyOrganization { id } ... on Institution { id } ... on OccupationForce { id } ... on District { id } ... on Settlement { id } }
        decided lives { id } ties { life { id } decided tie { kind { code } period { begin { earliest } } factoids(first: 3) { id } } }
      }
      omitted { what why count }
    } }`,
    answer,
    { ids, ...variables },
  );
  return compareLives;
};

const everybody = ["person/ivanov", "person/petrov", "person/sidorov"];

describe("what lives that are compared share", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp(inject("neo4j"));
    await storeWith(app.database, sharingLives);
    app.notices.splice(0);
  });

  afterAll(async () => {
    await app.close();
  });

  it("is what two of them have to do with by claims that affirm it, what most share first, in one statement", async () => {
    const found = await shared(app, everybody);
    expect(statementsOfLast(app)).toBe(1);
    expect(app.notices.splice(0)).toEqual([]);
    expect(
      found.shared.map(({ what, decided, lives }) => [
        what,
        decided,
        lives.length,
      ]),
    ).toEqual([
      ["party-organization/raikom", true, 3],
      ["person/anna", false, 2],
      ["institution/dawn", false, 2],
      ["person/secretary", true, 2],
      ["district/steppe", false, 2],
    ]);
    expect(found.omitted).toEqual([]);
  });

  it("says how each has to do with it, since when, and by which claims", async () => {
    const found = await shared(app, everybody);
    const steppe = found.shared.find(({ what }) => what === "district/steppe");
    expect(
      steppe?.ties.map(({ life, tie: { kind, period, factoids } }) => [
        life,
        kind.code,
        period.begin?.earliest ?? null,
        ...factoids,
      ]),
    ).toEqual([
      ["person/ivanov", "WORKED_AT", "1939-01-01", "factoid/ivanov-worked"],
      ["person/ivanov", "WAS_IN", "1942-08-09", "factoid/ivanov-stayed"],
      ["person/petrov", "WORKED_AT", "1939-01-01", "factoid/petrov-worked"],
      ["person/petrov", "WAS_IN", "1942-08-09", "factoid/petrov-stayed"],
    ]);
    const secretary = found.shared.find(
      ({ what }) => what === "person/secretary",
    );
    expect(
      secretary?.ties.map(({ decided, tie }) => [decided, ...tie.factoids]),
    ).toEqual([
      [true, "factoid/ivanov-judged"],
      [true, "factoid/petrov-judged"],
    ]);
  });

  it("counts what is beyond the list asked for", async () => {
    const found = await shared(app, everybody, { first: 2 });
    expect(found.shared.length).toBe(2);
    expect(found.omitted).toEqual([{ what: "shared", why: "first", count: 3 }]);
  });

  it("is nothing under a reading that leaves no claim", async () => {
    const found = await shared(app, everybody, {
      reading: { capacities: ["SELF"] },
    });
    expect(found.shared).toEqual([]);
  });
});

describe("what planted lives of the cohort share", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startSeededApp("all");
  });

  afterAll(async () => {
    await app.close();
  });

  it("is the one with whom two of two raions hid", async () => {
    const { ends, through } = planted.bridge;
    const found = await shared(app, ends);
    const host = found.shared.find(({ what }) => what === through);
    expect(host?.lives).toEqual(ends);
    expect(host?.ties.map(({ tie }) => tie.kind.code)).toEqual([
      "KNEW",
      "KNEW",
    ]);
    expect(host?.ties.every(({ tie }) => tie.factoids.length > 0)).toBe(true);
  });
});
