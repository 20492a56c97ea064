import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import { statement } from "../../server/database/statement.ts";
import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { ivanovsCase } from "../support/builders/route.ts";
import { storeWith } from "../support/builders/store.ts";
import {
  allCohortParts,
  askCohort,
  cohortQuery,
} from "../support/cohort-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

const idsOf = (things: readonly { readonly id: string }[]) =>
  things.map(({ id }) => id).toSorted();
const codesOf = (values: readonly { readonly code: string | null }[]) =>
  values.map(({ code }) => code);

describe("one case", () => {
  beforeAll(() => storeWith(app.database, ivanovsCase));

  it("is counted by decision: of the cell, amended by the bureau; each with what was alleged before it and the quarter of its date", async () => {
    const list = await askCohort(app, "list", "list");
    expect(statementsOfLast(app)).toBe(1);
    expect(
      list.map(({ id, instance, values }) => [
        id,
        instance,
        ...values.map(({ dimension, code }) => `${dimension} ${code ?? ""}`),
      ]),
    ).toEqual([
      [
        "event/cell",
        "PRIMARY_ORGANIZATION",
        "OUTCOME penalty:reprimand",
        "FATE AMENDED",
      ],
      [
        "event/bureau",
        "DISTRICT_COMMITTEE",
        "OUTCOME penalty:expelled",
        "GROUND cowardice",
        "CONDUCT card-fate:burned",
      ],
    ]);
    const axes = await askCohort(app, "axes", "axes", {
      dimensions: ["QUARTER"],
    });
    expect(axes[0]?.values.map(({ value }) => value.code)).toEqual(["1943-Q2"]);
  });

  it("keeps an expulsion of which no confirmation is known as waiting still, not as answered", async () => {
    const [times] = await askCohort(app, "waits", "waits");
    expect([times?.waits, times?.ended, times?.pending]).toEqual([1, 0, 1]);
    expect(times?.median.days).toBeNull();
  });

  it("counts under a reading only decisions of which something survives, and says how many it leaves out", async () => {
    const reading = { sources: ["source/accusation"] };
    expect(await askCohort(app, "count", "decisions", { reading })).toBe(0);
    expect(await askCohort(app, "count", "omitted", { reading })).toEqual([
      { what: "decisions", why: "reading", count: 2 },
    ]);
  });

  it("answers every part under a reading of every side, in one statement", async () => {
    const third = Math.ceil(allCohortParts.length / 3);
    // All of it under such a reading is a longer statement than any question may make.
    for (const from of [0, third, 2 * third]) {
      const parts = allCohortParts.slice(from, from + third);
      const { errors } = await ask(app, cohortQuery(parts), {
        dimensions: ["GROUND", "CONDUCT"],
        reading: {
          claims: "ACCEPTED",
          capacities: ["PARTY_BODY"],
          mediations: ["MINUTED"],
          sources: ["source/minutes"],
          interpretedBy: ["A. K."],
          minCredence: "POSSIBLE",
          during: { from: "1942-01-01", to: "1944-12-31" },
          constructed: false,
          asOf: 1,
        },
      });
      expect(errors).toBeUndefined();
      expect(statementsOfLast(app)).toBe(1);
    }
    expect(
      app.notices.filter(({ code }) => !code.includes(".Schema.")),
    ).toEqual([]);
  });

  it.each([
    [{ dimensions: [] }, "is at least"],
    [
      {
        dimensions: ["GROUND", "OUTCOME", "BODY", "DISTRICT", "SEX", "FATE"],
      },
      "6 dimensions are more than 5",
    ],
    [{ filter: { quarters: ["1943"] } }, '"1943" is not a quarter'],
    [
      { filter: { time: { from: "1944-01-01", to: "1943-01-01" } } },
      "from 1944-01-01 is later than to 1943-01-01",
    ],
  ])("refuses %o, and says why", async (variables, words) => {
    const { errors } = await ask(app, cohortQuery(["cells"]), variables);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    if (words !== "is at least") expect(errors?.[0]?.message).toContain(words);
  });
});

describe("the invented cohort", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
  }, 240_000);

  const rows = (text: string) => app.database.read(statement("by-hand", text));

  it("is crossed by ground and outcome as counting by hand does", async () => {
    const cells = await askCohort(app, "cells", "cells");
    const counted = await rows(
      `MATCH (p:Procedure)<-[:STEP_OF]-(e:CaseEvent)<-[:ABOUT]-(g:Factoid {kind: 'ground'}), (e)<-[:ABOUT]-(o:Factoid)
       WHERE p.kind <> 'CRIMINAL' AND o.kind IN ['penalty', 'registration', 'referral', 'decision', 'confirmation', 'appeal'] AND o.value <> 'lodged'
       RETURN g.value AS ground, o.kind + ':' + o.value AS outcome, count(DISTINCT e) AS n`,
    );
    const told = cells
      .filter(({ values }) => values.every(({ code }) => code !== null))
      .map(({ values, decisions }) =>
        [...codesOf(values), decisions].join(" "),
      );
    expect(told.toSorted()).toEqual(
      counted
        .map(({ ground, outcome, n }) =>
          [ground, outcome, n].map(String).join(" "),
        )
        .toSorted(),
    );
  });

  it("opens from each cell exactly the decisions that it counted", async () => {
    const cells = await askCohort(app, "cells", "cells", {
      dimensions: ["FATE", "INSTANCE"],
    });
    expect(cells.length).toBeGreaterThan(8);
    for (const { values, decisions, persons } of cells.filter(
      (cell) => cell.decisions <= 200,
    )) {
      const [fate, instance] = codesOf(values);
      const list = await askCohort(app, "list", "list", {
        filter: {
          instances: [instance],
          ...(fate === null ? { untold: ["FATE"] } : { fates: [fate] }),
        },
      });
      expect([
        list.length,
        new Set(list.map((one) => one.person.id)).size,
      ]).toEqual([decisions, persons]);
    }
  }, 60_000);

  it("knows of every decision that was overturned, the planted among them, and of no other", async () => {
    const list = await askCohort(app, "list", "list", {
      filter: { fates: ["OVERTURNED"] },
    });
    const overturned = await rows(
      `MATCH (:CaseEvent)-[:OVERTURNS]->(e:CaseEvent) RETURN DISTINCT e.id AS id`,
    );
    expect(idsOf(list)).toEqual(
      overturned.map(({ id }) => String(id)).toSorted(),
    );
    expect(list.map(({ person }) => person.id)).toContain(planted.restored);
  });

  it("has the one who waited most of a year for the confirmation, and waits as counted by hand from day to day", async () => {
    const [times] = await askCohort(app, "waits", "waits", {});
    const byHand = await rows(
      `MATCH (e:CaseEvent)<-[:ABOUT]-(x:Factoid {kind: 'penalty', value: 'expelled'}) WHERE EXISTS { (e)-[:BEFORE_BODY]->(b:PartyOrganization) WHERE b.level IN ['RAIKOM', 'POLITOTDEL'] }
       WITH e, min(x.beginFrom) AS since
       OPTIONAL MATCH (e)-[:STEP_OF]->(p:Procedure)<-[:STEP_OF]-(:CaseEvent {kind: 'confirmation'})<-[:ABOUT]-(c:Factoid {kind: 'confirmation'})
       RETURN e.id AS id, since, c.beginFrom AS until, COUNT { MATCH (e)<-[:ABOUT]-(f:Factoid) WHERE f.beginFrom <> '' RETURN DISTINCT f.beginFrom } > 1 AS unsettled`,
    );
    const ended = byHand.filter(({ until }) => until !== null);
    expect([times?.waits, times?.ended, times?.unmeasured]).toEqual([
      byHand.length,
      ended.length,
      0,
    ]);
    const days = new Map(
      ended.map(({ id, since, until }) => [
        String(id),
        daysBetween(String(since), String(until)).exclusive,
      ]),
    );
    // Planted: a step of which two claims give two days.
    const unsettled = byHand.filter((row) => row["unsettled"] === true);
    expect(unsettled.length).toBeLessThan(3);
    const shown = (times?.longest ?? []).filter(
      ({ since, until }) =>
        until !== null && unsettled.every(({ id }) => id !== since),
    );
    expect(shown.length).toBeGreaterThan(100);
    for (const wait of shown)
      expect([wait.since, wait.days]).toEqual([
        wait.since,
        days.get(wait.since),
      ]);
    const waited = shown.find(
      ({ person }) => person.id === planted.waited.person,
    );
    expect(waited?.days).toBeGreaterThanOrEqual(planted.waited.days);
    expect(shown.every((one) => one.days <= (waited?.days ?? 0))).toBe(true);
  });

  it("finds the bureau whose members had stayed: these four and no other, and no other bureau", async () => {
    const bodies = await askCohort(app, "deciders", "deciders");
    const raikoms = bodies.filter(({ body }) => body.id.endsWith("-raikom"));
    expect(raikoms).toHaveLength(12);
    const stayed = raikoms
      .filter((one) => one.stayed > 0)
      .map(({ body, deciders }) => [
        body.id,
        ...idsOf(
          deciders.filter((one) => one.stayed).map(({ person }) => person),
        ),
      ]);
    expect(stayed).toEqual([[planted.bureau.raikom, ...planted.bureau.stayed]]);
    const bureau = raikoms.find(
      ({ body }) => body.id === planted.bureau.raikom,
    );
    expect(idsOf((bureau?.deciders ?? []).map(({ person }) => person))).toEqual(
      [...planted.bureau.stayed, ...planted.bureau.left].toSorted(),
    );
    for (const { stays, stayClaims } of bureau?.deciders ?? [])
      expect(stayClaims.length >= stays.length).toBe(true);
  });

  it("says of those who sat in how many sessions their own case was still undecided, as the days of sessions tell", async () => {
    const bodies = await askCohort(app, "deciders", "deciders", {
      filter: { bodies: [planted.bureau.raikom] },
    });
    const sat = await rows(
      `MATCH (m:Meeting)-[:SESSION_OF]->(:PartyOrganization {id: '${planted.bureau.raikom}'}), (m)<-[:ABOUT]-(a:Factoid {kind: 'attendance'})-[:INVOLVES {role: 'subject'}]->(who:Person)
       WHERE EXISTS { (m)<-[:AT]-(:CaseEvent) }
       MATCH (who)<-[:OF_PERSON]-(p:Procedure)<-[:STEP_OF]-(e:CaseEvent)<-[:ABOUT]-(d:Factoid) WHERE e.kind IN ['decision', 'confirmation', 'review'] AND d.beginFrom > a.beginFrom
       RETURN who.id AS who, count(DISTINCT m) AS sessions`,
    );
    expect(
      (bodies[0]?.deciders ?? [])
        .filter(({ underCheck }) => underCheck > 0)
        .map(({ person, underCheck }) => `${person.id} ${String(underCheck)}`)
        .toSorted(),
    ).toEqual(
      sat
        .map(({ who, sessions }) => `${String(who)} ${String(sessions)}`)
        .toSorted(),
    );
  });

  it("finds who sat on people of their own cell, as memberships tell, and never the cell's own meeting", async () => {
    const lines = await askCohort(app, "judgedOwn", "judgedOwn", {
      filter: { bodies: [planted.bureau.raikom] },
    });
    const byHand = await rows(
      `MATCH (:PartyOrganization {id: '${planted.bureau.raikom}'})<-[:SESSION_OF]-(m:Meeting)<-[:ABOUT]-(:Factoid {kind: 'attendance'})-[:INVOLVES {role: 'subject'}]->(judge:Person)
       MATCH (m)<-[:AT]-(:CaseEvent)-[:STEP_OF]->(:Procedure)-[:OF_PERSON]->(who:Person) WHERE judge <> who
       MATCH (judge)-[:MEMBER_OF]->(c:PartyOrganization {level: 'PRIMARY'})<-[:MEMBER_OF]-(who)
       RETURN judge.id AS judge, c.id AS cell, count(DISTINCT who) AS n`,
    );
    expect(
      lines
        .filter(({ tie }) => tie === "CELL")
        .map(
          ({ judge, shared, persons }) =>
            `${judge.id} ${shared?.id ?? ""} ${String(persons.length)}`,
        )
        .toSorted(),
    ).toEqual(
      byHand.map(({ judge, cell, n }) => [judge, cell, n].join(" ")).toSorted(),
    );
    const all = await askCohort(app, "judgedOwn", "judgedOwn");
    expect(
      all.every(
        ({ tie, body, shared }) => tie !== "CELL" || shared?.id !== body.id,
      ),
    ).toBe(true);
  });

  it("compares decisions by what the steps themselves show as alleged before", async () => {
    const { groups, comparable, total } = await askCohort(
      app,
      "unlike",
      "unlike",
    );
    expect([total, comparable > 400]).toEqual([groups.length, true]);
    const some = groups.slice(0, 6).flatMap(({ conduct, outcomes }) =>
      outcomes.map(({ decisions }) => ({
        id: decisions[0]?.id ?? "",
        conduct: codesOf(conduct).map(String).toSorted(),
      })),
    );
    const nodes = some.map(
      ({ id }, index) =>
        `e${String(index)}: node(id: "${id}") { ... on CaseEvent { alleged(first: 100) { kind { code } value { code } } } }`,
    );
    const shown = await answered(
      app,
      `{ ${nodes.slice(0, 8).join(" ")} }`,
      z.record(
        z.string(),
        z.object({
          alleged: z.array(
            z.object({
              kind: z.object({ code: z.string() }),
              value: z.object({ code: z.string() }).nullable(),
            }),
          ),
        }),
      ),
    );
    some.slice(0, 8).forEach(({ id, conduct }, index) => {
      const alleged = (shown[`e${String(index)}`]?.alleged ?? [])
        .filter(
          ({ kind, value }) =>
            value !== null &&
            !["security-note", "statement-against"].includes(kind.code),
        )
        .map(({ kind, value }) => `${kind.code}:${value?.code ?? ""}`);
      expect([id, [...new Set(alleged)].toSorted()]).toEqual([id, conduct]);
    });
  });

  it("finds the formula that two raikoms write alike and no other, first, and who has it later", async () => {
    const { formulae } = await askCohort(app, "formulae", "formulae");
    const [first] = formulae;
    expect(first?.passage).toBe(planted.copiedFormula.words);
    expect(
      (first?.writers ?? []).map(({ writer }) => writer?.id ?? "").toSorted(),
    ).toEqual([...planted.copiedFormula.raikoms].toSorted());
    expect(first?.writers.map(({ isLater }) => isLater)).toEqual([false, true]);
    expect(first?.places.every(({ leaf }) => leaf !== null)).toBe(true);
  });

  it("tells of each recurring formula all bodies that write so, and no body that does not", async () => {
    const { formulae } = await askCohort(app, "formulae", "formulae");
    const texts = await rows(
      `MATCH (w:PartyOrganization)<-[:UTTERED_BY]-(f:Factoid)-[:ABOUT]->(:CaseEvent) WHERE f.verbatim IS NOT NULL RETURN f.verbatim AS verbatim, w.id AS body`,
    );
    const folded = (words: string) =>
      ` ${(words.match(/[\p{L}\p{N}]+(?:\([\p{L}\p{N}]+\))?/gu) ?? []).map((word) => word.toLowerCase().replaceAll("ё", "е").slice(0, 6)).join(" ")} `;
    expect(formulae.length).toBeGreaterThan(10);
    for (const { passage, writers } of formulae) {
      const bodies = texts
        .filter(({ verbatim }) =>
          folded(String(verbatim)).includes(folded(passage)),
        )
        .map(({ body }) => String(body));
      expect([
        passage,
        writers.map(({ writer }) => writer?.id ?? "").toSorted(),
      ]).toEqual([passage, [...new Set(bodies)].toSorted()]);
    }
  });

  it("covers the claims about the decisions counted, and says that all are invented", async () => {
    const filter = { bodies: [planted.bureau.raikom] };
    const coverage = await askCohort(app, "coverage", "coverage", { filter });
    const [byHand] = await rows(
      `MATCH (e:CaseEvent)-[:BEFORE_BODY]->({id: '${planted.bureau.raikom}'}) WHERE e.kind = 'decision'
       MATCH (e)<-[:ABOUT]-(f:Factoid) RETURN count(DISTINCT f) AS claims`,
    );
    expect(coverage.claims).toBe(byHand?.["claims"]);
    expect(coverage.constructed).toBe(coverage.claims);
    const [decisions, constructed] = [
      await askCohort(app, "count", "decisions", { filter }),
      await askCohort(app, "count", "constructed", { filter }),
    ];
    expect([decisions > 40, constructed]).toEqual([true, decisions]);
  });
});
