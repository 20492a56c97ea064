import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { ask, type TestApp } from "../support/app.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

const omitted = z.array(
  z.object({ what: z.string(), why: z.string(), count: z.int() }),
);
const coverage = z.object({
  persons: z.int(),
  claims: z.int(),
  witnesses: z.int(),
  sources: z.int(),
  undated: z.int(),
  unjudged: z.int(),
  contested: z.int(),
  omitted,
});
const withIds = z.array(z.object({ id: z.string() }));
const network = z.object({
  egoNetwork: z.object({
    centre: z.string(),
    people: withIds,
    organizations: withIds,
    institutions: withIds,
    places: withIds,
    ties: z.array(
      z.object({
        id: z.string(),
        kind: z.object({ code: z.string() }),
        from: z.string(),
        to: z.string(),
        claims: z.int(),
        affirmed: z.boolean(),
        contested: z.boolean(),
        factoids: z.array(
          z.object({
            id: z.string(),
            speakers: z.array(
              z.object({ speaker: z.object({ id: z.string() }).nullable() }),
            ),
          }),
        ),
      }),
    ),
    omitted,
    coverage,
  }),
});

const egoQuery = `query Ego($id: ID!, $depth: Int = 1, $kinds: [TieKind!], $during: TimeFilter, $reading: ReadingInput, $budget: NetworkBudget) {
  egoNetwork(id: $id, depth: $depth, kinds: $kinds, during: $during, reading: $reading, budget: $budget) {
    centre people { id } organizations { id } institutions { ... on Institution { id } ... on OccupationForce { id } } places { ... on District { id } ... on Settlement { id } }
    ties { id kind { code } from to claims affirmed contested factoids(first: 3) { id speakers { speaker { ... on Person { id } } } } }
    omitted { what why count }
    coverage { persons claims witnesses sources undated unjudged contested omitted { what why count } }
  }
}`;

const counts = z.object({
  neighbours: z
    .object({
      total: z.int(),
      counts: z.array(
        z.object({
          kind: z.object({ code: z.string() }),
          ends: z.string(),
          ties: z.int(),
          contested: z.int(),
        }),
      ),
    })
    .nullable(),
});

describe("the network around a person of the real layer", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startSeededApp();
  });
  afterAll(() => app.close());

  const ego = async (
    id: string,
    given: Readonly<Record<string, unknown>> = {},
  ) => (await answered(app, egoQuery, network, { id, ...given })).egoNetwork;

  it("leads from Senarskaya to Porublev, with the claim and who makes it, in one statement", async () => {
    const { people, ties } = await ego("person/senarskaya");
    expect(statementsOfLast(app)).toBe(1);
    expect(people.map(({ id }) => id)).toContain("person/porublev-i-g");
    const betrayal = ties.find(({ from }) => from === "person/porublev-i-g");
    expect(betrayal).toMatchObject({
      to: "person/senarskaya",
      claims: 1,
      affirmed: true,
    });
    expect(betrayal?.factoids[0]?.speakers[0]?.speaker?.id).toBe(
      "person/saloshenko-v",
    );
  });

  it("opens what lies around Porublev when the walk goes on", async () => {
    const near = await ego("person/senarskaya");
    const wide = await ego("person/senarskaya", { depth: 2 });
    expect(wide.institutions.map(({ id }) => id)).toContain(
      "institution/commune-krasnaya-moskva",
    );
    expect(wide.ties.length).toBeGreaterThan(near.ties.length);
  });

  it("loses the tie under a reading that leaves its source out, and says so", async () => {
    const {
      people,
      ties,
      omitted: left,
    } = await ego("person/senarskaya", {
      reading: { sources: ["source/ivantsov-2024"] },
    });
    expect(people.map(({ id }) => id)).toEqual(["person/senarskaya"]);
    expect(ties).toEqual([]);
    expect(left).toContainEqual({ what: "ties", why: "reading", count: 2 });
  });

  it("keeps to the kinds and the period asked for, and counts the undated left out", async () => {
    const kinds = await ego("person/senarskaya", { kinds: ["HELD_OFFICE_IN"] });
    expect(kinds.ties.map(({ kind }) => kind.code)).toEqual(["HELD_OFFICE_IN"]);
    const during = { from: "1942-01-01", to: "1943-12-31" };
    const dated = await ego("person/senarskaya", { during });
    expect(dated.omitted).toContainEqual({
      what: "ties",
      why: "undated",
      count: 1,
    });
    const all = await ego("person/senarskaya", {
      during: { ...during, mode: "INCLUDE_UNDATED" },
    });
    expect(all.omitted).toEqual([]);
  });

  it("states what stands behind it, over the claims of its ties alone", async () => {
    const { ties, coverage: behind } = await ego("person/senarskaya");
    const claims = new Set(
      ties.flatMap(({ factoids }) => factoids.map(({ id }) => id)),
    );
    expect(behind).toMatchObject({
      persons: 2,
      claims: claims.size,
      sources: 1,
      witnesses: 1,
      unjudged: claims.size,
    });
  });

  it("counts what lies around before anything is expanded, as the walk then finds", async () => {
    const { neighbours } = await answered(
      app,
      `{ neighbours(id: "person/seleznev-p-i") { total counts { kind { code } ends ties contested } } }`,
      counts,
    );
    expect(statementsOfLast(app)).toBe(1);
    const { ties } = await ego("person/seleznev-p-i");
    const own = ties.filter(
      ({ from, to, affirmed }) =>
        affirmed && [from, to].includes("person/seleznev-p-i"),
    );
    expect(neighbours?.total).toBe(own.length);
    expect(
      neighbours?.counts.reduce((sum, { ties: some }) => sum + some, 0),
    ).toBe(own.length);
  });

  it("tells the same whether it is kept or counted under a reading that leaves everything", async () => {
    const [first, ...others] = await app.database.read(
      statement(
        "most-tied",
        `MATCH (s:Store) MATCH (x) WHERE x.degree > 0
         RETURN x.id AS id, s.revision AS revision ORDER BY x.degree DESC, id LIMIT 30`,
      ),
    );
    expect(others).toHaveLength(29);
    const reading = `, reading: { asOf: ${String(first?.["revision"])} }`;
    for (const { id } of [first ?? {}, ...others]) {
      const told = (how: string) =>
        answered(
          app,
          `{ neighbours(id: "${String(id)}"${how}) { total counts { kind { code } ends ties contested } } }`,
          counts,
        );
      expect(await told(reading), String(id)).toEqual(await told(""));
    }
  });

  it("answers null for someone who is not there", async () => {
    const { data } = await ask(
      app,
      `{ egoNetwork(id: "person/nobody") { centre } neighbours(id: "person/nobody") { total } }`,
    );
    expect(data).toEqual({ egoNetwork: null, neighbours: null });
  });

  it.each([
    ["depth: 4", /depth is at most 3/u],
    ["depth: 0", /depth starts at 1/u],
    ["budget: { nodes: 2001 }", /nodes is at most 2,000/u],
    ["budget: { milliseconds: 10001 }", /milliseconds is at most 10,000/u],
    [
      'during: { from: "1943-01-01", to: "1942-01-01" }',
      /cannot end before it begins/u,
    ],
  ])("refuses %s before the database sees it", async (argument, rule) => {
    const { errors } = await ask(
      app,
      `{ egoNetwork(id: "person/senarskaya", ${argument}) { centre } }`,
    );
    expect(errors?.[0]?.message).toMatch(rule);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(statementsOfLast(app)).toBe(0);
  });

  it("raises no remark of the database", () => {
    expect(
      app.notices.filter(({ code }) => !code.includes("AlreadyExists")),
    ).toEqual([]);
  });
});
