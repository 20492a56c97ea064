import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { personDimensions } from "../../server/person/dimensions.ts";
import { ask, type TestApp } from "../support/app.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp("all");
}, 240_000);

afterAll(async () => {
  await app.close();
});

const facet = z.object({
  facet: z.string(),
  values: z.array(
    z.object({
      term: z.object({ code: z.string(), label: z.string() }),
      entity: z.string().nullable(),
      persons: z.int(),
      certain: z.int().nullable(),
      chosen: z.boolean(),
    }),
  ),
  more: z.int(),
  untold: z.int(),
});
const counted = z.object({
  facets: z.object({ persons: z.int(), facets: z.array(facet) }),
});
type Facet = z.infer<typeof facet>;
type Filter = Readonly<Record<string, unknown>>;

const count = async (
  filter: Filter = {},
  reading: Filter = {},
  dimensions: readonly string[] = personDimensions.map((one) => one.facet),
) => {
  const { facets } = await answered(
    app,
    `query Facets($filter: PersonFilter, $reading: ReadingInput, $dimensions: [PersonFacet!]!) {
      facets(filter: $filter, reading: $reading, dimensions: $dimensions, first: 200) {
        persons facets { facet values { term { code label(lang: EN) } entity persons certain chosen } more untold }
      }
    }`,
    counted,
    { filter, reading, dimensions },
  );
  return facets;
};

const total = z.object({ people: z.object({ totalCount: z.int() }) });

/** How many people each filter lists. One text for all values of a respect: the database plans it once. */
const listed = async (
  filters: readonly Filter[],
  reading: Filter,
): Promise<readonly number[]> => {
  const found: number[] = [];
  for (const filter of filters) {
    const { people } = await answered(
      app,
      "query Listed($filter: PersonFilter, $reading: ReadingInput) { people(filter: $filter, reading: $reading, first: 1) { totalCount } }",
      total,
      { filter, reading },
    );
    found.push(people.totalCount);
  }
  return found;
};

const fieldOf = (name: string): string =>
  personDimensions.find((one) => one.facet === name)?.field ?? "";

/** The filter with one value in place of what it says in this respect. */
const choosing = (filter: Filter, name: string, code: string): Filter => ({
  ...filter,
  [fieldOf(name)]: name === "CONTESTED" ? code === "true" : [code],
});

/** Every count of some facets, told as sentences, and the same as `people` lists it. */
const compare = async (
  facets: readonly Facet[],
  filter: Filter,
  reading: Filter,
) => {
  const told = facets.flatMap(({ facet: name, values, untold }) => [
    ...values.map(({ term: { code }, persons }) => ({
      filter: choosing(filter, name, code),
      says: (many: number) => `${name} ${code}: ${String(many)}`,
      persons,
    })),
    {
      filter: {
        ...Object.fromEntries(
          Object.entries(filter).filter(([key]) => key !== fieldOf(name)),
        ),
        untold: [name],
      },
      says: (many: number) => `${name} untold: ${String(many)}`,
      persons: untold,
    },
  ]);
  const lists = await listed(
    told.map((one) => one.filter),
    reading,
  );
  return {
    counted: told.map(({ says, persons }) => says(persons)),
    listed: told.map(({ says }, at) => says(lists[at] ?? Number.NaN)),
  };
};

const every = personDimensions.map((one) => one.facet);

/** The same question of everybody and everything, and beside a filter under a reading: each respect is a plan of its own. */
const asked: readonly (readonly [string, Filter, Filter, readonly string[]])[] =
  [
    ["all claims", {}, {}, every],
    [
      "who was expelled or is found by name, in the real and the constructed layer, with the undated",
      {
        penalties: ["expelled"],
        or: [{ name: "а" }, { not: { gaps: ["SILENCE"] } }],
      },
      {
        during: {
          from: "1942-08-01",
          to: "1943-10-09",
          mode: "INCLUDE_UNDATED",
        },
      },
      ["DISTRICT", "CARD_FATE", "PENALTY", "CONTESTED"],
    ],
  ];

describe("facets and the list of people", () => {
  it.each(asked)(
    "agree in every value: %s",
    async (_name, filter, reading, dimensions) => {
      const { facets, persons } = await count(filter, reading, dimensions);
      expect(facets.map((one) => one.facet)).toEqual(dimensions);
      const few = facets.map((one) => ({
        ...one,
        values: one.values.slice(0, 15),
      }));
      const both = await compare(few, filter, reading);
      expect(both.counted).toEqual(both.listed);
      expect([persons]).toEqual(await listed([filter], reading));
    },
    240_000,
  );

  it("know of every respect but credence, which nobody gave", async () => {
    const { facets } = await count();
    const empty = facets.filter(({ values }) => values.length === 0);
    expect(empty.map((one) => one.facet)).toEqual(["CREDENCE"]);
    expect(facets.flatMap(({ values }) => values).length).toBeGreaterThan(150);
  });
});

/** As many sources of the invented layer as a reading takes: those that say most. */
const someSources = async (): Promise<readonly string[]> => {
  const rows = await app.database.read(
    statement(
      "someSources",
      "MATCH (s:Source {layer: 'constructed'})<-[:IN_SOURCE]-(f:Factoid) WITH s, count(f) AS claims ORDER BY claims DESC, s.id LIMIT 200 RETURN s.id AS id",
    ),
  );
  return rows.map(({ id }) => String(id));
};

describe("what is counted", () => {
  it("is people of whom a claim affirms it, not whom a claim denies it of or names beside them", async () => {
    const rows = await app.database.read(
      statement(
        "penaltiesByHand",
        `MATCH (p:Person)<-[m:INVOLVES]-(f:Factoid)
         WHERE f.kind IN ['penalty', 'conduct', 'card-fate'] AND f.polarity = 'AFFIRMS' AND m.role = 'subject' AND m.status <> 'REJECTED'
         RETURN f.kind + ':' + f.value AS value, count(DISTINCT p) AS persons`,
      ),
    );
    const kinds = {
      PENALTY: "penalty",
      CONDUCT: "conduct",
      CARD_FATE: "card-fate",
    };
    const { facets } = await count({}, {}, Object.keys(kinds));
    const told = facets.flatMap(({ facet: name, values }) =>
      values.map(({ term: { code }, persons }) => ({
        value: `${Object.entries(kinds).find(([key]) => key === name)?.[1] ?? ""}:${code}`,
        persons,
      })),
    );
    const inOrder = (list: readonly unknown[]) =>
      list.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(told)).toEqual(inOrder(rows));
    expect(rows.length).toBeGreaterThan(10);
  });

  it("tells of how many of them it is certain: of whom a source asserts it, undisputed, and no historian doubts it", async () => {
    const rows = await app.database.read(
      statement(
        "certainByHand",
        `MATCH (p:Person)<-[m:INVOLVES]-(f:Factoid)
         WHERE f.kind IN ['penalty', 'conduct', 'card-fate'] AND f.polarity = 'AFFIRMS' AND m.role = 'subject' AND m.status <> 'REJECTED'
         WITH f.kind + ':' + f.value AS value, p, max(CASE WHEN f.modality = 'ASSERTED' AND NOT EXISTS { (f)-[:CONFLICTS_WITH]-() } THEN 1 ELSE 0 END) AS sure
         RETURN value, sum(sure) AS certain ORDER BY value`,
      ),
    );
    const kinds = {
      PENALTY: "penalty",
      CONDUCT: "conduct",
      CARD_FATE: "card-fate",
    };
    const { facets } = await count({}, {}, [
      ...Object.keys(kinds),
      "DISTRICT",
      "GAP",
      "SOURCE",
    ]);
    const told = facets.flatMap(({ facet: name, values }) =>
      Object.entries(kinds).flatMap(([key, kind]) =>
        key === name
          ? values.map(({ term: { code }, certain }) => ({
              value: `${kind}:${code}`,
              certain,
            }))
          : [],
      ),
    );
    const byValue = (
      one: { readonly value: string },
      other: { readonly value: string },
    ) => (one.value < other.value ? -1 : 1);
    expect(told.toSorted(byValue)).toEqual(rows);
    const of = (name: string) =>
      facets.find((one) => one.facet === name)?.values ?? [];
    expect(
      of("CARD_FATE").some(({ certain, persons }) => (certain ?? 0) < persons),
    ).toBe(true);
    for (const { certain, persons } of of("DISTRICT"))
      expect(certain).toBeLessThanOrEqual(persons);
    for (const name of ["GAP", "SOURCE"])
      expect(of(name).every(({ certain }) => certain === null)).toBe(true);
  });

  it("is answered in every respect under a reading of every side, in one statement", async () => {
    const { settings } = await answered(
      app,
      "{ settings { revision } }",
      z.object({ settings: z.object({ revision: z.int() }) }),
    );
    const everySide = {
      claims: "ACCEPTED",
      capacities: ["SELF", "WITNESS", "SECURITY_ORGAN", "PARTY_BODY"],
      mediations: ["AUTOGRAPH", "SIGNED_RECORD", "MINUTED"],
      sources: await someSources(),
      interpretedBy: ["A. K."],
      minCredence: "POSSIBLE",
      during: { from: "1942-01-01", to: "1944-12-31", mode: "INCLUDE_UNDATED" },
      constructed: true,
      asOf: settings.revision,
    };
    const found = new Set<string>();
    for (const dimension of every) {
      const { facets, persons } = await count({}, everySide, [dimension]);
      expect(statementsOfLast(app)).toBe(1);
      expect(facets.map(({ facet: name }) => name)).toEqual([dimension]);
      for (const { persons: told } of facets[0]?.values ?? []) {
        found.add(dimension);
        expect(told).toBeLessThanOrEqual(persons);
      }
    }
    expect(found.size).toBeGreaterThan(8);
  });

  it.each([{}, { capacities: ["PARTY_BODY"] }])(
    "is a gap where the trajectory has no spell: %j",
    async (reading) => {
      const lives = await answered(
        app,
        `query Lives($reading: ReadingInput) { people(filter: { penalties: ["expelled"] }, reading: $reading, first: 60) { nodes { id trajectory { spells { channel } } } } }`,
        z.object({
          people: z.object({
            nodes: z.array(
              z.object({
                id: z.string(),
                trajectory: z.object({
                  spells: z.array(z.object({ channel: z.string() })),
                }),
              }),
            ),
          }),
        }),
        { reading },
      );
      const { nodes } = lives.people;
      const { facets } = await count(
        { ids: nodes.map(({ id }) => id) },
        reading,
        ["GAP"],
      );
      for (const channel of [
        "WHEREABOUTS",
        "WORK_AND_SERVICE",
        "PARTY_STATUS",
        "LEGAL_STATUS",
      ])
        expect([
          channel,
          facets[0]?.values.find(({ term }) => term.code === channel)
            ?.persons ?? 0,
        ]).toEqual([
          channel,
          nodes.filter(({ trajectory }) =>
            trajectory.spells.every((spell) => spell.channel !== channel),
          ).length,
        ]);
      expect(nodes).toHaveLength(60);
    },
  );

  it("leaves the values of a respect open that the filter narrows, and marks what it asks for", async () => {
    const all = await count({}, {}, ["PENALTY", "CARD_FATE"]);
    const few = await count({ penalties: ["expelled"] }, {}, [
      "PENALTY",
      "CARD_FATE",
    ]);
    const counts = (facets: readonly Facet[], at: number) =>
      facets[at]?.values
        .map(({ term, persons }) => `${term.code} ${String(persons)}`)
        .sort();
    expect(counts(few.facets, 0)).toEqual(counts(all.facets, 0));
    expect(counts(few.facets, 1)).not.toEqual(counts(all.facets, 1));
    const chosen = few.facets[0]?.values.filter((one) => one.chosen);
    expect(chosen?.map(({ term }) => term)).toEqual([
      { code: "expelled", label: "expelled" },
    ]);
    expect(few.facets[0]?.values[0]).toEqual(chosen?.[0]);
    expect(few.persons).toBe(chosen?.[0]?.persons);
  });

  it("tells how many values there are beyond those asked for", async () => {
    const { facets } = await answered(
      app,
      "{ facets(dimensions: [SOURCE, DISTRICT], first: 2) { facets { values { term { label } entity } more } persons coverage { persons claims omitted { what why count } } omitted { what } } }",
      z.object({
        facets: z.object({
          persons: z.int(),
          facets: z.array(
            z.object({
              values: z.array(
                z.object({
                  term: z.object({ label: z.string().min(1) }),
                  entity: z.string().min(1),
                }),
              ),
              more: z.int().positive(),
            }),
          ),
          coverage: z.object({
            persons: z.int(),
            claims: z.int().positive(),
            omitted: z.tuple([]),
          }),
          omitted: z.tuple([]),
        }),
      }),
    );
    expect(facets.facets.map(({ values }) => values.length)).toEqual([2, 2]);
    expect(statementsOfLast(app)).toBe(1);
  });
});

describe("what is refused", () => {
  it("is more than 200 values of each, and nothing that is no respect", async () => {
    const much = await ask(app, "{ facets(first: 500) { persons } }");
    expect(much.errors?.[0]?.message).toContain(
      "facets: first: 500 is not a number from 1 to 200",
    );
    const odd = await ask(app, "{ facets(dimensions: [ACCUSER]) { persons } }");
    expect(odd.errors?.[0]?.message).toContain('"ACCUSER" does not exist');
  });
});
