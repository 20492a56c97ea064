import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ask, startApp, type TestApp } from "../support/app.ts";
import { factoid, person, raikom } from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { statementsOfLast } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  const knew = (
    id: string,
    subject: string,
    counterpart: string,
    rest: Partial<Parameters<typeof factoid>[2]> = {},
  ) =>
    factoid(id, "acquaintance", { roles: { subject, counterpart }, ...rest });
  const member = (id: string, subject: string, edtf?: string) =>
    factoid(id, "membership", {
      roles: { subject, organization: "party-organization/x" },
      ...(edtf === undefined ? {} : { edtf }),
    });
  await storeWith(app.database, {
    people: ["a", "b", "c", "d", "e"].map((id) => person(id)),
    partyOrganizations: [raikom("x")],
    factoids: [
      knew("1", "person/a", "person/c", { edtf: "1942-09" }),
      knew("2", "person/c", "person/b", {
        edtf: "1942-10",
        told: [{ capacity: "ACCUSER", mediation: "PARAPHRASED" }],
      }),
      knew("3", "person/a", "person/e", { polarity: "DENIES" }),
      knew("4", "person/e", "person/b"),
      member("5", "person/a", "1941/1942"),
      member("6", "person/b", "1941-06/1943"),
      member("7", "person/c", "[1939..1944]"),
      member("8", "person/d"),
    ],
  });
  app.notices.splice(0);
}, 600_000);

afterAll(async () => {
  await app.close();
});

const war =
  'during: { from: "1942-08-01", to: "1943-03-31" }, avoid: { organizationLevels: [RAIKOM] }';
const paths = (args: string) =>
  ask(
    app,
    `query Ways($from: ID!, $to: ID!) { paths(from: $from, to: $to, ${args}) { paths { length through { ... on Described { id } } steps { from to ties { kind { code } } } } network { people { id } ties { id } } omitted { what why count } coverage { claims } } }`,
    { from: "person/a", to: "person/b" },
  );

describe("the ways between two people", () => {
  it("tell who connects them without going through a raikom, in the period, with what was left out, in one statement", async () => {
    const { data, errors } = await paths(war);
    expect(errors).toBeUndefined();
    expect(statementsOfLast(app)).toBe(1);
    expect(data?.["paths"]).toMatchObject({
      paths: [
        {
          length: 2,
          through: [{ id: "person/c" }],
          steps: [
            {
              from: "person/a",
              to: "person/c",
              ties: [{ kind: { code: "KNEW" } }],
            },
            { from: "person/c", to: "person/b" },
          ],
        },
      ],
      omitted: [
        { what: "party-organization/x", why: "avoided", count: 4 },
        { what: "ties", why: "undated", count: 2 },
      ],
      coverage: { claims: 2 },
    });
    expect(app.notices.splice(0)).toEqual([]);
  }, 300_000);

  it("lose the one that only an accuser tells of when accusers are left out, and say so", async () => {
    const { data } = await paths(
      `${war}, reading: { capacities: [HISTORIAN] }`,
    );
    expect(data?.["paths"]).toMatchObject({ paths: [] });
    expect(JSON.stringify(data)).toContain(
      '{"what":"ties","why":"reading","count":1}',
    );
  }, 300_000);

  it.each([
    ['from: "person/a", to: "person/a"', "from and to are both person/a"],
    ['from: "person/a", to: "person/b", k: 11', "k is at most 10"],
    [
      'from: "person/a", to: "person/b", maxLength: 7',
      "maxLength is at most 6",
    ],
    [
      'from: "person/a", to: "person/b", milliseconds: 2001',
      "milliseconds is at most 2,000",
    ],
  ])("are refused for %s, in words", async (args, words) => {
    const { errors } = await ask(
      app,
      `{ paths(${args}) { paths { length } } }`,
    );
    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("what lies between some", () => {
  it("is ranked by how many pairs it joins, and a denied tie joins nobody", async () => {
    const { data, errors } = await ask(
      app,
      '{ between(ids: ["person/a", "person/b", "person/d"]) { between { what { ... on Described { id } } pairs { one other distance } } omitted { what } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.["between"]).toEqual({
      between: [
        {
          what: { id: "party-organization/x" },
          pairs: [
            { one: "person/a", other: "person/b", distance: 2 },
            { one: "person/a", other: "person/d", distance: 2 },
            { one: "person/b", other: "person/d", distance: 2 },
          ],
        },
        {
          what: { id: "person/c" },
          pairs: [{ one: "person/a", other: "person/b", distance: 2 }],
        },
      ],
      omitted: [],
    });
    expect(statementsOfLast(app)).toBe(1);
    expect(app.notices.splice(0)).toEqual([]);
  }, 300_000);

  it.each([
    ['ids: ["person/a"]', "names fewer than 2"],
    ['ids: ["person/a", "person/b"], hops: 5', "hops is at most 4"],
  ])("is refused for %s, in words", async (args, words) => {
    const { errors } = await ask(
      app,
      `{ between(${args}) { omitted { what } } }`,
    );
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe("who could have met in a body", () => {
  it("is told by pairs, certain before possible, and whoever has no date is counted", async () => {
    const { data, errors } = await ask(
      app,
      '{ coPresence(institution: "party-organization/x") { people { person { id } } pairs { one { id } other { id } overlap earliest latest } pairCount certainCount omitted { what why count } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.["coPresence"]).toMatchObject({
      people: ["a", "b", "c"].map((id) => ({ person: { id: `person/${id}` } })),
      pairs: [
        {
          one: { id: "person/a" },
          other: { id: "person/b" },
          overlap: "CERTAIN",
          earliest: "1941-06-01",
          latest: "1942-12-31",
        },
        { overlap: "POSSIBLE" },
        { overlap: "POSSIBLE" },
      ],
      pairCount: 3,
      certainCount: 1,
      omitted: [{ what: "ties", why: "undated", count: 1 }],
    });
    expect(statementsOfLast(app)).toBe(1);
    expect(app.notices.splice(0)).toEqual([]);
  }, 300_000);

  it.each([
    ['place: "district/x", institution: "institution/x"', "name one of place"],
    ['institution: "x", people: 301', "people is at most 300"],
    ['institution: "x", kinds: [KNEW]', "does not put a person anywhere"],
  ])("is refused for %s, in words", async (args, words) => {
    const { errors } = await ask(app, `{ coPresence(${args}) { pairCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});
