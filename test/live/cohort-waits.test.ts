import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { statement } from "../../server/database/statement.ts";
import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { askCohort } from "../support/cohort-query.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await seededStore(app.database, "all");
}, 240_000);

afterAll(async () => {
  await app.close();
});

const rows = (text: string) => app.database.read(statement("by-hand", text));

describe("the invented cohort", () => {
  it("tells how long one waited from the liberation to the first decision, as counted by hand, and whether groups waited alike", async () => {
    const [times] = await askCohort(app, "sinceLiberation", "waits", {});
    const byHand = await rows(
      `MATCH (p:Procedure {kind: 'REREGISTRATION'})<-[:GAVE_RISE_TO*0..5]-(first:Procedure {kind: 'REREGISTRATION'})-[:OF_PERSON]->(x)
       WHERE NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(first) }
       MATCH (p)<-[:STEP_OF]-(e:CaseEvent)-[:BEFORE_BODY]->(b:PartyOrganization)-[:LOCATED_IN]->()-[:PART_OF*0..3]->(d:District)<-[:INVOLVES {role: 'subject'}]-(l:Factoid {kind: 'place-liberated'})
       WHERE EXISTS { (e)<-[:ABOUT]-(f:Factoid) WHERE f.kind IN ['registration', 'penalty'] AND f.polarity = 'AFFIRMS' }
       MATCH (e)<-[:ABOUT]-(f:Factoid) WHERE f.beginFrom <> '' AND f.beginFrom = f.beginTo
       RETURN first.id AS id, x.id AS person, min(l.beginFrom) AS since, min(f.beginFrom) AS until`,
    );
    expect(times?.waits).toBeGreaterThan(300);
    expect(times?.ended).toBe((times?.waits ?? 0) - (times?.pending ?? 0));
    const days = new Map(
      byHand.map(({ person, since, until }) => [
        String(person),
        daysBetween(String(since), String(until)).exclusive,
      ]),
    );
    const told = (times?.longest ?? []).filter(
      ({ until, least, most }) => until !== null && least === most,
    );
    expect(told.length).toBeGreaterThan(50);
    const otherwise = told.filter(
      (wait) => days.get(wait.person.id) !== wait.days,
    );
    expect(otherwise).toEqual([]);

    const compared = await askCohort(app, "compared", "waitsCompared", {});
    const sum = (read: (one: (typeof compared.groups)[number]) => number) =>
      compared.groups.reduce((total, one) => total + read(one), 0);
    expect(compared.groups.length).toBeGreaterThan(1);
    expect(compared.degrees).toBe(compared.groups.length - 1);
    expect(sum(({ waits }) => waits)).toBe(
      (times?.waits ?? 0) - compared.inSeveral - compared.untold,
    );
    expect(sum(({ expected }) => expected)).toBeCloseTo(
      sum(({ ended }) => ended),
      6,
    );
    const { chance, leastChance, mostChance } = compared;
    expect(chance).toBeLessThanOrEqual(mostChance ?? -1);
    expect(chance).toBeGreaterThanOrEqual(leastChance ?? 2);
  });

  it("says of every count how much of it no doubt could take away", async () => {
    const [axis] = await askCohort(app, "axes", "axes", {
      dimensions: ["OUTCOME"],
    });
    const byHand = await rows(
      `MATCH (f:Factoid)-[:ABOUT]->(e:CaseEvent) WHERE f.kind = 'confirmation' AND f.polarity = 'AFFIRMS' AND f.modality = 'ASSERTED' AND NOT coalesce(f.contested, false) AND coalesce(f.credence, 0) IN [0, 3, 4, 5]
       RETURN f.kind + ':' + f.value AS code, count(DISTINCT e) AS certain`,
    );
    const confirmed = axis?.values.filter(({ value }) =>
      value.code?.startsWith("confirmation:"),
    );
    expect(
      confirmed?.map(({ value, certain }) => [value.code, certain]).toSorted(),
    ).toEqual(
      byHand.map(({ code, certain }) => [code, Number(certain)]).toSorted(),
    );
    // Planted: a confirmation dated before the bureau met.
    expect(
      confirmed?.some(({ decisions, certain }) => certain < decisions),
    ).toBe(true);
    const cells = await askCohort(app, "cells", "cells");
    expect(cells.every(({ decisions, certain }) => certain <= decisions)).toBe(
      true,
    );
  });
});
