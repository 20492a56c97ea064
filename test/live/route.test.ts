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

import { planted } from "../../seed/constructed/planted.ts";
import { statement } from "../../server/database/statement.ts";
import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { ivanovsCase } from "../support/builders/route.ts";
import { storeWith } from "../support/builders/store.ts";
import {
  askRoute,
  type claims,
  type Event,
  event,
} from "../support/route-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

const routeOf = (id: string, reading: unknown = null) =>
  askRoute(app, id, reading);

const valuesOf = (told: z.infer<typeof claims>) =>
  told.map(({ value }) => value?.code);
const idsOf = (told: readonly { readonly id: string }[]) =>
  told.map(({ id }) => id);
const outcomesOf = ({ outcomeClaims }: Event) =>
  Object.values(outcomeClaims).flatMap((told) => valuesOf(told));

describe("a case with a missing step", () => {
  beforeEach(() => storeWith(app.database, ivanovsCase));

  const stepOf = async (id: string, reading: unknown = null) => {
    const { events } = await routeOf("person/ivanov", reading);
    const found = events.find((each) => each.id === `event/${id}`);
    if (found === undefined) throw new Error(`no step ${id}`);
    return found;
  };

  it("tells the step that only another body's minutes speak of from the one that has minutes of its own, and from what nothing tells of", async () => {
    const { events } = await routeOf("person/ivanov");
    expect(statementsOfLast(app)).toBe(1);
    expect(
      app.notices.filter(({ code }) => !code.includes(".Schema.")),
    ).toEqual([]);
    expect(
      events.map(({ id, standing, documents, referredToBy }) => [
        id,
        standing,
        idsOf(documents),
        idsOf(referredToBy),
      ]),
    ).toEqual([
      ["event/cell", "MISSING", [], ["source/minutes"]],
      ["event/bureau", "ATTESTED", ["source/minutes"], []],
      ["event/inquiry", "UNTOLD", [], []],
    ]);
  });

  it("expects the kraikom to confirm an expulsion, and says that nothing attests it", async () => {
    expect((await routeOf("person/ivanov")).instances).toEqual([
      {
        instance: "PRIMARY_ORGANIZATION",
        standing: "MISSING",
        expected: "EVERY_CASE",
      },
      {
        instance: "DISTRICT_COMMITTEE",
        standing: "ATTESTED",
        expected: "EVERY_CASE",
      },
      {
        instance: "KRAI_COMMITTEE",
        standing: "NOT_ATTESTED",
        expected: "EXPULSION",
      },
    ]);
  });

  it("counts the days since the step before as a range, since the month alone is known", async () => {
    const { waited, links } = await stepOf("bureau");
    expect(waited).toEqual({
      since: { id: "event/cell" },
      days: { min: 10, max: 40 },
    });
    expect(links).toEqual([
      {
        kind: "AMENDS",
        event: { id: "event/cell" },
        days: { min: 10, max: 40 },
      },
    ]);
    expect((await stepOf("cell")).linkedBy).toEqual([
      {
        kind: "AMENDS",
        event: { id: "event/bureau" },
        days: { min: 10, max: 40 },
      },
    ]);
    expect((await stepOf("inquiry")).waited).toBeNull();
  });

  it("gives the ground in its own words beside its code, the penalty, and who sat and reported, each with its leaf", async () => {
    const { groundClaims, attendance, participation, ...step } =
      await stepOf("bureau");
    expect(groundClaims).toEqual([
      {
        id: "factoid/bureau-ground",
        value: { code: "cowardice" },
        verbatim: "за проявленную трусость",
        leaf: "12",
      },
    ]);
    expect(
      outcomesOf({ ...step, groundClaims, attendance, participation }),
    ).toEqual(["expelled"]);
    expect([valuesOf(attendance), valuesOf(participation)]).toEqual([
      ["chaired"],
      ["reported"],
    ]);
  });

  it("holds against him before a decision only what was told by then, by others", async () => {
    expect(idsOf((await stepOf("bureau")).alleged)).toEqual([
      "factoid/accusation-card",
    ]);
    expect((await stepOf("cell")).alleged).toEqual([]);
  });

  it("leaves the steps in their place under a reading that leaves nothing of them, and says so", async () => {
    const step = await stepOf("bureau", { capacities: ["SELF"] });
    expect([
      step.standing,
      step.waited,
      outcomesOf(step),
      step.alleged,
    ]).toEqual(["UNTOLD", null, [], []]);
  });
});

describe("the invented cohort", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
  }, 240_000);

  const rows = (text: string, parameters = {}) =>
    app.database.read(statement("by-hand", text), parameters);

  it("has an expulsion overturned on appeal, read from the demand to the review, each step with its document and leaf", async () => {
    const { events, instances } = await routeOf(planted.restored);
    expect(statementsOfLast(app)).toBe(1);
    expect(
      events.map((each) => [
        each.kind.code,
        each.instance,
        ...outcomesOf(each),
      ]),
    ).toEqual([
      ["statement", "DISTRICT_COMMITTEE"],
      ["decision", "PRIMARY_ORGANIZATION", "pending"],
      ["decision", "DISTRICT_COMMITTEE", "expelled"],
      ["confirmation", "KRAI_COMMITTEE", "confirmed"],
      ["appeal", "PARTY_COLLEGIUM"],
      ["review", "PARTY_COLLEGIUM", "reinstated", "granted"],
    ]);
    expect(instances.every(({ standing }) => standing === "ATTESTED")).toBe(
      true,
    );
    for (const { standing, documents, factoids } of events) {
      expect([
        standing,
        documents.length > 0,
        factoids.nodes.length > 0,
      ]).toEqual(["ATTESTED", true, true]);
      expect(factoids.nodes.every(({ leaf }) => leaf !== null)).toBe(true);
    }
    const [, , bureau, confirmation, appeal, review] = events;
    expect(review?.links.map(({ kind, event: to }) => [kind, to.id])).toEqual([
      ["OVERTURNS", bureau?.id],
    ]);
    expect(
      bureau?.linkedBy.map(({ kind, event: by }) => [kind, by.id]).sort(),
    ).toEqual([
      ["APPEALS", appeal?.id],
      ["CONFIRMS", confirmation?.id],
      ["OVERTURNS", review?.id],
    ]);
    expect(
      bureau?.groundClaims.every(
        ({ value, verbatim }) => value !== null && verbatim !== null,
      ),
    ).toBe(true);
  });

  it("ends the tie of the overturned decision on the day of the review", async () => {
    const [found] = await rows(
      `MATCH (:PartyOrganization)-[t:DECIDED_ON {value: 'expelled'}]->(:Person {id: $id})
       MATCH (:Person {id: $id})<-[:OF_PERSON]-(:Procedure)<-[:STEP_OF]-(:CaseEvent {kind: 'review'})<-[:ABOUT]-(f:Factoid {value: 'reinstated'})
       RETURN t.endTo AS ends, f.beginFrom AS reviewed`,
      { id: planted.restored },
    );
    expect(found?.["ends"]).toBe(found?.["reviewed"]);
  });

  it("has a confirmation that took most of a year", async () => {
    const { events } = await routeOf(planted.waited.person);
    const { days: took } =
      events
        .flatMap(({ linkedBy }) => linkedBy)
        .find(({ kind }) => kind === "CONFIRMS") ?? {};
    const waits = events
      .flatMap(({ linkedBy }) => linkedBy)
      .filter(({ kind }) => kind === "CONFIRMS")
      .map(({ days: each }) => each?.min ?? 0);
    expect(took).not.toBeNull();
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(planted.waited.days);
  });

  it("counts for every step the days that subtraction by hand gives", async () => {
    const listed = await answered(
      app,
      `{ reRegistrations(filter: { constructed: true }, first: 60) { nodes { events(first: 15) { id waited { since { id } days { min max } } } } } }`,
      z.object({
        reRegistrations: z.object({
          nodes: z.array(
            z.object({
              events: z.array(event.pick({ id: true, waited: true })),
            }),
          ),
        }),
      }),
    );
    const dated = await rows(
      `MATCH (e:CaseEvent)<-[:ABOUT]-(f:Factoid) WHERE f.beginFrom <> '' AND f.beginFrom = f.beginTo
       WITH e.id AS id, collect(DISTINCT f.beginFrom) AS days
       RETURN id, days`,
    );
    // Planted: the one step of which two claims give two days. What it is waited for since is a range.
    const unsettled = dated.filter(
      ({ days: on }) => z.array(z.string()).parse(on).length > 1,
    );
    expect(unsettled).toHaveLength(1);
    const ofUnsettled = String(unsettled[0]?.["id"]).split("-")[1] ?? "";
    const dayOf = new Map(
      dated.map(({ id, days: on }) => [
        String(id),
        z.array(z.string()).parse(on)[0] ?? "",
      ]),
    );
    const before = await rows(
      `MATCH (e:CaseEvent)-[:STEP_OF]->(:Procedure)<-[:GAVE_RISE_TO*0..5]-(:Procedure)<-[:STEP_OF]-(o:CaseEvent) WHERE o <> e
       RETURN e.id AS id, collect(DISTINCT o.id) AS others`,
    );
    const others = new Map(
      before.map(({ id, others: of }) => [
        String(id),
        z.array(z.string()).parse(of),
      ]),
    );
    const steps = listed.reRegistrations.nodes
      .flatMap(({ events }) => events)
      .filter(({ id }) => id.split("-")[1] !== ofUnsettled);
    expect(steps.length).toBeGreaterThan(100);
    for (const { id, waited } of steps) {
      const on = dayOf.get(id) ?? "";
      const earlier = (others.get(id) ?? [])
        .map((other) => dayOf.get(other) ?? "")
        .filter((day) => day !== "" && day < on);
      const last = earlier.sort().at(-1);
      if (waited === null) expect([id, last]).toEqual([id, undefined]);
      else if (waited.days?.min !== 0) {
        const took = daysBetween(last ?? on, on).exclusive;
        expect([id, waited.days]).toEqual([id, { min: took, max: took }]);
      }
    }
  });

  it("lists what one procedure gave rise to behind it, whatever their names", async () => {
    const { reRegistrations } = await answered(
      app,
      "{ reRegistrations(first: 200) { nodes { id procedures { id gaveRiseTo { id } } } } }",
      z.object({
        reRegistrations: z.object({
          nodes: z.array(
            z.object({
              id: z.string(),
              procedures: z.array(
                z.object({
                  id: z.string(),
                  gaveRiseTo: z.array(z.object({ id: z.string() })),
                }),
              ),
            }),
          ),
        }),
      }),
    );
    const several = reRegistrations.nodes.filter(
      ({ procedures }) => procedures.length > 1,
    );
    expect(several.length).toBeGreaterThan(10);
    for (const { id, procedures } of several) {
      expect(procedures[0]?.id).toBe(id);
      procedures.forEach(({ gaveRiseTo }, place) => {
        for (const later of gaveRiseTo)
          expect(
            procedures.findIndex((one) => one.id === later.id),
          ).toBeGreaterThan(place);
      });
    }
  });
});
