import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { ask, type TestApp } from "../support/app.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

const found = z.object({
  search: z.object({
    totalCount: z.int(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
    edges: z.array(
      z.object({
        claims: z.int(),
        node: z.object({ __typename: z.string(), id: z.string() }),
        why: z.array(
          z.object({
            field: z.string(),
            matched: z.string(),
            how: z.string(),
            source: z.object({ id: z.string() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});

const searchQuery = `query Search($query: String!, $kinds: [SearchKind!], $reading: ReadingInput, $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, reading: $reading, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { claims node { __typename ... on Node { id } } why { field matched how source { id } } }
  }
}`;

const suggested = z.object({
  suggest: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      displayName: z.string(),
      matched: z.string(),
      hint: z.string().nullable(),
      constructed: z.boolean(),
    }),
  ),
});

describe("searching by name", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startSeededApp();
  });
  afterAll(() => app.close());

  const search = async (
    query: string,
    given: Readonly<Record<string, unknown>> = {},
  ) => (await answered(app, searchQuery, found, { query, ...given })).search;
  const idsOf = async (
    query: string,
    given: Readonly<Record<string, unknown>> = {},
  ) => (await search(query, given)).edges.map(({ node }) => node.id);
  const suggest = async (prefix: string) =>
    (
      await answered(
        app,
        `query Suggest($prefix: String!) { suggest(prefix: $prefix) { kind id displayName matched hint constructed } }`,
        suggested,
        { prefix },
      )
    ).suggest;

  it.each([
    "сенар",
    "Сенарская",
    "СЕНАРСКАЯ",
    "Senarsk",
    "Senarskaya",
    "Senarskaia",
    "Senarskaja",
    "Сенарскоя",
  ])("finds Senarskaya by %s, in two statements", async (query) => {
    expect((await idsOf(query))[0]).toBe("person/senarskaya");
    expect(statementsOfLast(app)).toBe(2);
  });

  it.each([
    ["Aleksandrov", "person/aleksandrov-m-a"],
    ["Alexandrov", "person/aleksandrov-m-a"],
    ["александров м а", "person/aleksandrov-m-a"],
    ["М. А. Александров", "person/aleksandrov-m-a"],
    ["Селезнев Петр", "person/seleznev-p-i"],
    ["Seleznyov", "person/seleznev-p-i"],
    ["Havronicev", "person/khavronichev-v-ya"],
    ["Краснодар", "district/krasnodar"],
    ["райком тбилисский", "party-organization/tbilissky-raikom"],
    ["Иванцов", "person/ivantsov-i-g"],
  ])("puts first for %s: %s", async (query, id) => {
    expect((await idsOf(query))[0]).toBe(id);
  });

  it("says which form matched, how, and which source writes it so", async () => {
    const [first] = (await search("Senarsk")).edges;
    expect(first?.why[0]).toMatchObject({
      matched: "Senarskaya",
      how: "prefix",
      field: "TRANSLITERATION",
    });
    expect(first?.why[1]).toMatchObject({
      matched: "Сенарская",
      how: "romanized",
      field: "AS_WRITTEN",
    });
    expect(first?.why[1]?.source?.id).toMatch(/^source\//u);
  });

  it("tells an exact form from a folded one and from a misspelt one", async () => {
    const how = async (query: string) =>
      (await search(query)).edges[0]?.why[0]?.how;
    expect(await how("Селезнёв")).toBe("exact");
    expect(await how("Селезнев")).toBe("folded");
    expect(await how("Сенарскоя")).toBe("similar");
  });

  it("tells word by word how a form met what was asked", async () => {
    const { search: told } = await answered(
      app,
      '{ search(query: "Petr Selesnjow", kinds: [PERSON], first: 1) { edges { why { matched ways { part kind romanizations } } } } }',
      z.object({
        search: z.object({
          edges: z.array(z.object({ why: z.array(z.unknown()) })),
        }),
      }),
    );
    expect(told.edges[0]?.why).toContainEqual(
      expect.objectContaining({
        ways: expect.arrayContaining([
          { part: "FAMILY", kind: "ROMANIZED", romanizations: ["GERMAN"] },
          { part: "WHOLE", kind: "ORDER", romanizations: [] },
        ]),
      }),
    );
  });

  it("meets the words of a name in different forms of one person", async () => {
    expect(await idsOf("Seleznev Пётр")).toContain("person/seleznev-p-i");
    expect(await idsOf("Seleznev Сенарская")).toEqual([]);
  });

  it("keeps to the kinds asked for", async () => {
    const kinds = ["DISTRICT"];
    const { edges } = await search("Краснодар", { kinds });
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(
      new Set(["District"]),
    );
  });

  it("counts the claims that the reading keeps, and still finds whom it keeps none of", async () => {
    const whole = (await search("Сенарская")).edges[0]?.claims ?? 0;
    expect(whole).toBeGreaterThan(0);
    const [first] = (
      await search("Сенарская", { reading: { unjudged: false } })
    ).edges;
    expect(first).toMatchObject({
      claims: 0,
      node: { id: "person/senarskaya" },
    });
  });

  it("pages without losing or repeating anyone", async () => {
    const whole = await idsOf("кр", { first: 200 });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: z.infer<typeof found>["search"] = await search("кр", {
        first: 7,
        after,
      });
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBe(whole.length);
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(paged.length).toBeGreaterThan(7);
  });

  it("refuses a cursor that was made up, or that belongs to another search", async () => {
    const { pageInfo } = await search("кр", { first: 1 });
    for (const after of ["made-up", pageInfo.endCursor]) {
      const { errors } = await ask(app, searchQuery, {
        query: "край",
        after,
        first: 1,
      });
      expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    }
  });

  it.each([
    "",
    "   ",
    "«»",
    "*",
    "AND",
    '"',
    "folded:*",
    "a AND (b",
    "[* TO *]",
    "\\",
    "🂡",
  ])("answers %j without an error", async (query) => {
    expect((await search(query)).totalCount).toBeGreaterThanOrEqual(0);
  });

  it("finds nothing for a name that nobody has", async () => {
    expect(await search("Йцукенг")).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it("suggests while one types, with a word to tell namesakes apart", async () => {
    const [first] = await suggest("сена");
    expect(first).toMatchObject({
      kind: "PERSON",
      id: "person/senarskaya",
      displayName: "Сенарская",
      matched: "Сенарская",
      constructed: false,
    });
    expect(first?.hint).toContain("Малороссийской МТС");
    expect(statementsOfLast(app)).toBe(2);
    expect((await suggest("Краснод")).length).toBeLessThanOrEqual(8);
    expect(await suggest("")).toEqual([]);
  });

  it("raises no remark of the database", () => {
    expect(
      app.notices.filter(({ code }) => !code.includes("AlreadyExists")),
    ).toEqual([]);
  });
});
