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

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { namedReadings } from "../../shared/readings/named-readings.ts";
import { startApp, type TestApp } from "../support/app.ts";
import {
  factoid,
  person,
  raikom,
  source,
} from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { claimWrites } from "../support/claim-writes.ts";
import { leftToDerive } from "../support/left-to-derive.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { ordersIn, witnessesIn } from "../support/weighed-query.ts";

let app: TestApp;

const told = (
  capacity: "SELF" | "WITNESS" | "SECURITY_ORGAN" | "REPORTING_SECRETARY",
  mediation: "AUTOGRAPH" | "SIGNED_RECORD" | "QUOTED",
) => ({ told: [{ capacity, mediation }] });
const card = (
  id: string,
  value: string,
  from: string,
  voice: ReturnType<typeof told>,
  edtf = "1942-08",
) =>
  factoid(id, "card-fate", {
    roles: { subject: "person/ivanov" },
    value,
    from,
    ...(edtf === "" ? {} : { edtf }),
    ...voice,
  });

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

/** Ivanov wrote of his card himself, a secretary quotes him, an extract repeats the letter, a note and a witness say otherwise. */
beforeEach(async () => {
  await storeWith(app.database, {
    people: [person("ivanov"), person("petrov")],
    partyOrganizations: [raikom("r")],
    sources: [
      source("statement"),
      source("letter"),
      {
        ...source("extract"),
        relations: [{ kind: "EXTRACT_OF", source: "source/letter" }],
      },
      source("note"),
    ],
    factoids: [
      card("wrote", "burned", "statement", told("SELF", "AUTOGRAPH")),
      card("quoted", "burned", "letter", told("SELF", "QUOTED")),
      card("repeated", "burned", "extract", told("SELF", "QUOTED"), ""),
      card(
        "noted",
        "surrendered",
        "note",
        told("SECURITY_ORGAN", "SIGNED_RECORD"),
      ),
      card("seen", "buried", "note", told("WITNESS", "SIGNED_RECORD"), "1944"),
      factoid("secretary", "office", {
        roles: { subject: "person/petrov", body: "party-organization/r" },
        value: "secretary",
        edtf: "1942-10/..",
        ...told("REPORTING_SECRETARY", "QUOTED"),
      }),
    ],
  });
});

afterAll(async () => {
  await app.close();
});

const coverage = z.object({
  coverage: z.object({
    claims: z.number(),
    sources: z.number(),
    witnesses: z.number(),
    contested: z.number(),
    leftOut: z.array(z.object({ side: z.string(), count: z.number() })),
    omitted: z.array(z.object({ why: z.string(), count: z.number() })),
  }),
});
const ofCards = { kinds: ["card-fate"] };
const counted = async (reading: Readonly<Record<string, unknown>> = {}) =>
  (
    await answered(
      app,
      `query Counted($filter: FactoidFilter, $reading: ReadingInput) { coverage(filter: $filter, reading: $reading) {
        claims sources witnesses contested leftOut { side count } omitted { why count } } }`,
      coverage,
      { filter: ofCards, reading },
    )
  ).coverage;

const { create, judge, retract } = claimWrites(() => app);

describe("readings with a name", () => {
  it("are told by the API as they are shipped", async () => {
    const { namedReadings: found } = await answered(
      app,
      `{ namedReadings { code label(lang: RU) description(lang: EN) claims capacities mediations } }`,
      z.object({
        namedReadings: z.array(
          z.object({
            code: z.string(),
            label: z.string(),
            claims: z.string(),
            capacities: z.array(z.string()),
            mediations: z.array(z.string()),
          }),
        ),
      }),
    );
    expect(found.map(({ code }) => code)).toEqual(
      namedReadings.map(({ code }) => code),
    );
    expect(found[0]).toMatchObject({
      label: "только написанное собственноручно",
      claims: "ALL",
      capacities: ["SELF"],
      mediations: ["AUTOGRAPH"],
    });
  });

  it.each(namedReadings)(
    "leave the same claims in every answer, in one statement: $code",
    async ({ accepted, capacities, mediations }) => {
      const reading = {
        claims: accepted ? "ACCEPTED" : "ALL",
        capacities,
        mediations,
      };
      const { person: found, factoids } = await answered(
        app,
        `query Same($reading: ReadingInput, $filter: FactoidFilter) {
          person(id: "person/ivanov", reading: $reading) { coverage { claims } factoids(first: 50) { nodes { id } totalCount } }
          factoids(filter: $filter, reading: $reading) { totalCount } }`,
        z.object({
          person: z.object({
            coverage: z.object({ claims: z.number() }),
            factoids: z.object({
              nodes: z.array(z.unknown()),
              totalCount: z.number(),
            }),
          }),
          factoids: z.object({ totalCount: z.number() }),
        }),
        { reading, filter: { involving: ["person/ivanov"] } },
      );
      expect(statementsOfLast(app)).toBe(1);
      const { claims } = await counted(reading);
      expect(statementsOfLast(app)).toBe(1);
      expect([
        found.coverage.claims,
        found.factoids.nodes.length,
        found.factoids.totalCount,
        factoids.totalCount,
      ]).toEqual([claims, claims, claims, claims]);
    },
  );

  it("keep only what he wrote himself, not his words in another's letter", async () => {
    expect(
      await counted({ capacities: ["SELF"], mediations: ["AUTOGRAPH"] }),
    ).toMatchObject({
      claims: 1,
      leftOut: [
        { side: "CAPACITY", count: 2 },
        { side: "MEDIATION", count: 2 },
      ],
    });
  });
});

describe("what a reading leaves out", () => {
  it("is told by the first side that a claim does not meet, and adds up to all that went away", async () => {
    const all = await counted();
    expect(all.leftOut).toEqual([]);
    const read = await counted({
      capacities: ["SELF", "WITNESS"],
      during: { from: "1942-01-01", to: "1942-12-31" },
      unjudged: false,
    });
    expect(read).toMatchObject({
      claims: 0,
      leftOut: [
        { side: "CAPACITY", count: 1 },
        { side: "UNDATED", count: 1 },
        { side: "PERIOD", count: 1 },
        { side: "UNJUDGED", count: 2 },
      ],
    });
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    expect(sum(read.leftOut)).toBe(all.claims - read.claims);
    expect(sum(read.omitted)).toBe(sum(read.leftOut));
  });

  it("counts a letter and its extract as one witness", async () => {
    expect(await counted()).toMatchObject({ sources: 4, witnesses: 3 });
    expect(
      await counted({ sources: ["source/letter", "source/extract"] }),
    ).toMatchObject({ claims: 2, sources: 2, witnesses: 1 });
  });

  it("says of each claim and tie how many independent witnesses bear it out, and whether two rivals have one witness", async () => {
    const ofClaim = async (reading: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(
        (await witnessesIn(app, reading)).factoids.nodes.map(
          ({ id, witnesses }) => [id.replace("factoid/", ""), witnesses],
        ),
      );
    expect(await ofClaim()).toEqual({
      wrote: 2,
      quoted: 2,
      repeated: 2,
      noted: 1,
      seen: 1,
    });
    expect(
      await ofClaim({ sources: ["source/letter", "source/extract"] }),
    ).toEqual({ quoted: 1, repeated: 1 });

    const { contradictions, source: extract } = await witnessesIn(app);
    expect(extract.dependsOn).toEqual(["source/letter"]);
    expect(
      contradictions.nodes.filter(({ independent }) => independent),
    ).toHaveLength(3);
    await create({
      kind: "card-fate",
      value: "surrendered",
      source: "source/extract",
      mentions: [{ role: "subject", id: "person/ivanov" }],
      speakers: [{ capacity: "SELF", mediation: "QUOTED" }],
    });
    const after = await witnessesIn(app);
    const dependent = after.contradictions.nodes.filter(
      ({ independent }) => !independent,
    );
    expect(
      dependent
        .map(({ one, other }) =>
          [one, other].map(({ source: { id } }) => id).toSorted(),
        )
        .toSorted((one, other) => (one.join() < other.join() ? -1 : 1)),
    ).toEqual([
      ["source/extract", "source/extract"],
      ["source/extract", "source/letter"],
    ]);
    expect(after.person.ties.nodes).toEqual([{ witnesses: 1 }]);
  });

  it("names who has signed, so that one historian's judgements can be chosen", async () => {
    await judge(
      "factoid/wrote",
      { credence: "PROBABLE", verdict: "NONE" },
      "key-1-judge",
    );
    await judge(
      "factoid/noted",
      { verdict: "REJECTED", by: "B. M." },
      "key-2-judge",
    );
    expect(
      await answered(
        app,
        "{ historians { name judgements } }",
        z.object({ historians: z.array(z.unknown()) }),
      ),
    ).toEqual({
      historians: [
        { name: "A. K.", judgements: 1 },
        { name: "B. M.", judgements: 1 },
      ],
    });
    const { leftOut } = await counted({ claims: "ACCEPTED" });
    expect(leftOut).toEqual([{ side: "VERDICT", count: 1 }]);
    expect(
      (await counted({ claims: "ACCEPTED", interpretedBy: ["A. K."] })).leftOut,
    ).toEqual([]);
  });
});

describe("a verdict that two claims both hold", () => {
  it("ends the dispute at once, for whoever counts the historian, and its withdrawal opens it again", async () => {
    expect((await counted()).contested).toBe(4);
    for (const [index, id] of ["wrote", "quoted", "repeated"].entries())
      await judge(
        `factoid/${id}`,
        { verdict: "BOTH_HOLD", against: "factoid/noted" },
        `key-both-${String(index)}`,
      );
    expect((await counted()).contested).toBe(0);
    expect((await counted({ interpretedBy: ["B. M."] })).contested).toBe(4);
    expect((await counted({ interpretedBy: ["A. K."] })).contested).toBe(0);
    await judge(
      "factoid/noted",
      { verdict: "ACCEPTED", by: "B. M." },
      "key-accepts",
    );
    expect((await counted()).contested).toBe(4);
    expect((await counted({ interpretedBy: ["A. K."] })).contested).toBe(0);
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });
});

describe("an office in a body that was stopped", () => {
  const phase = (kind: string, edtf: string, key: string) =>
    create(
      {
        kind,
        value: undefined,
        source: "source/letter",
        leaf: undefined,
        verbatim: undefined,
        date: { original: edtf, edtf },
        mentions: [{ role: "subject", id: "party-organization/r" }],
        speakers: [{ capacity: "PARTY_BODY", mediation: "SIGNED_RECORD" }],
      },
      key,
    );
  const orders = () => ordersIn(app, { rules: ["OFFICE_IN_STOPPED_BODY"] });

  it("is found when the stop is entered, though it is a claim about another, and both claims say so at once", async () => {
    expect(await orders()).toEqual([]);
    const stop = await phase("body-stopped", "1942-08-08", "key-stopped");
    expect(stop["__typename"]).toBe("Factoid");
    expect(await orders()).toMatchObject([
      { subject: { id: "person/petrov" }, state: "OPEN" },
    ]);
    expect(
      (await orders()).flatMap(({ one, other }) => [
        one.contested,
        other.contested,
      ]),
    ).toEqual([true, true]);
    expect(await leftToDerive(app.database)).toEqual([]);
    await retract(stop["id"], stop["since"], "key-retracted");
    expect(await orders()).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });

  it("is explained when it is entered that the body had begun again, and can be judged", async () => {
    const stop = await phase("body-stopped", "1942-08-08", "key-stopped");
    await judge(
      "factoid/secretary",
      { verdict: "SLIP_OF_THE_PEN", against: stop["id"] },
      "key-slip",
    );
    expect(await orders()).toMatchObject([{ state: "SLIP_OF_THE_PEN" }]);
    expect(await checkIntegrity(app.database)).toEqual([]);
    await phase("body-restarted", "1942-09-20", "key-restarted");
    expect(await orders()).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });
});

describe("words of somebody who had died", () => {
  it("are found when the death is entered, though it is a claim about another, and are at peace when it is retracted", async () => {
    const orders = () => ordersIn(app, { rules: ["STATEMENT_AFTER_DEATH"] });
    const told = await create(
      {
        source: "source/letter",
        mentions: [{ role: "subject", id: "person/ivanov" }],
        speakers: [
          {
            speaker: "person/petrov",
            capacity: "WITNESS",
            mediation: "MINUTED",
            utteredOn: "1943-06-02",
          },
        ],
      },
      "key-told",
    );
    expect(await orders()).toEqual([]);
    const death = await create(
      {
        kind: "death",
        value: "executed",
        source: "source/note",
        date: { original: "10.11.42", edtf: "1942-11-10" },
        mentions: [{ role: "subject", id: "person/petrov" }],
        speakers: [{ capacity: "SECURITY_ORGAN", mediation: "SIGNED_RECORD" }],
      },
      "key-died",
    );
    const found = await orders();
    expect(found.map(({ subject }) => subject.id)).toEqual(["person/ivanov"]);
    expect(
      found
        .flatMap(({ one, other }) => [one, other])
        .map(({ id, contested }) => (contested ? id : ""))
        .toSorted(),
    ).toEqual([told["id"], death["id"]].toSorted());
    expect(await leftToDerive(app.database)).toEqual([]);
    await retract(death["id"], death["since"], "key-back");
    expect(await orders()).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });
});
