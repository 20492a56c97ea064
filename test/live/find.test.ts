import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

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

type Filter = Readonly<Record<string, unknown>>;

const value = z.object({
  term: z.object({ code: z.string(), label: z.string().min(1) }),
  persons: z.int(),
  chosen: z.boolean(),
  excluded: z.boolean(),
});

const facetOf = async (filter: Filter, facet: string) => {
  const { facets } = await answered(
    app,
    `query Facet($filter: PersonFilter, $facet: PersonFacet!) {
      facets(filter: $filter, dimensions: [$facet], first: 200) { persons facets { values { term { code label(lang: EN) } persons chosen excluded } untold } }
    }`,
    z.object({
      facets: z.object({
        persons: z.int(),
        facets: z.array(z.object({ values: z.array(value), untold: z.int() })),
      }),
    }),
    { filter, facet },
  );
  return { persons: facets.persons, values: facets.facets[0]?.values ?? [] };
};

const idsOf = async (filter: Filter): Promise<readonly string[]> => {
  const { people } = await answered(
    app,
    "query Ids($filter: PersonFilter) { people(filter: $filter, first: 200) { nodes { id } } }",
    z.object({
      people: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    }),
    { filter },
  );
  return people.nodes.map(({ id }) => id).sort();
};

describe("what a row of people tells", () => {
  it.each(personDimensions.map(({ facet }) => facet))(
    "are the values by which the facet counts: %s",
    async (facet) => {
      const filter = {
        ids: (await idsOf({ penalties: ["expelled"] })).slice(0, 90),
      };
      const { people } = await answered(
        app,
        "query Told($filter: PersonFilter, $facet: PersonFacet!) { people(filter: $filter, first: 100) { nodes { told(facet: $facet, first: 25) { term { code } entity } } } }",
        z.object({
          people: z.object({
            nodes: z.array(
              z.object({
                told: z.array(
                  z.object({
                    term: z.object({ code: z.string() }),
                    entity: z.string().nullable(),
                  }),
                ),
              }),
            ),
          }),
        }),
        { filter, facet },
      );
      expect(statementsOfLast(app)).toBe(1);
      expect(people.nodes).toHaveLength(90);
      const tally = new Map<string, number>();
      for (const { term } of people.nodes.flatMap(({ told }) => told))
        tally.set(term.code, (tally.get(term.code) ?? 0) + 1);
      const { values } = await facetOf(filter, facet);
      const counted = new Map(
        values.map(({ term, persons }) => [term.code, persons]),
      );
      // A district that contains another one told is not told beside it.
      if (facet === "DISTRICT")
        for (const [code, many] of tally)
          expect(many).toBeLessThanOrEqual(counted.get(code) ?? 0);
      else if (values.length < 200) expect(tally).toEqual(counted);
      // Only the first of many sources are told by the facet.
      else
        for (const [code, many] of counted)
          expect([code, tally.get(code)]).toEqual([code, many]);
    },
  );
});

describe("a facet", () => {
  it("tells a value that the filter asks for or leaves out even when nobody is counted, by its name", async () => {
    const { values } = await facetOf(
      { sexes: ["woman"], ids: ["person/senarskaya"] },
      "SEX",
    );
    expect(values).toMatchObject([
      { term: { code: "woman" }, persons: 0, chosen: true, excluded: false },
    ]);
    const source = await facetOf(
      {
        ids: ["person/nobody"],
        not: { sources: ["source/ivantsov-2024"] },
      },
      "SOURCE",
    );
    expect(source.values).toMatchObject([
      {
        term: { code: "source/ivantsov-2024" },
        persons: 0,
        chosen: false,
        excluded: true,
      },
    ]);
    expect(source.values[0]?.term.label).not.toBe("source/ivantsov-2024");
  });

  it("counts a value that its own `not` leaves out, as many as the list would have without it", async () => {
    const without = await facetOf(
      {
        not: {
          or: [{ penalties: ["expelled"] }, { cardFates: ["burned"] }],
        },
      },
      "PENALTY",
    );
    const noBurned = await facetOf(
      { not: { cardFates: ["burned"] } },
      "PENALTY",
    );
    const expelled = (values: Awaited<ReturnType<typeof facetOf>>["values"]) =>
      values.find(({ term }) => term.code === "expelled");
    expect(expelled(without.values)).toEqual({
      ...expelled(noBurned.values),
      excluded: true,
    });
    expect(without.persons).toBeLessThan(noBurned.persons);
    const people = await answered(
      app,
      "query($filter: PersonFilter) { people(filter: $filter, first: 1) { totalCount } }",
      z.object({ people: z.object({ totalCount: z.int() }) }),
      {
        filter: {
          not: {
            or: [{ penalties: ["expelled"] }, { cardFates: ["burned"] }],
          },
        },
      },
    );
    expect(people.people.totalCount).toBe(without.persons);
  });
});

describe("people by name", () => {
  it.each([
    "Senarsk",
    "Порублеву",
    "И. Г. Порублёв",
    "Porublev",
    "Сенарский",
    "Пороблёв",
    "Анна",
    "ъ",
    "%",
  ])("are those whom a search finds: %s", async (name) => {
    const { search } = await answered(
      app,
      "query Sought($name: String!) { search(query: $name, kinds: [PERSON], first: 200) { nodes { ... on Person { id } } } }",
      z.object({
        search: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      }),
      { name },
    );
    expect(await idsOf({ name })).toEqual(
      search.nodes.map(({ id }) => id).sort(),
    );
    expect(statementsOfLast(app)).toBe(2);
  });

  it("narrow facets, and stand beside other conditions", async () => {
    const named = await idsOf({ name: "Сенарская" });
    expect(named).toContain("person/senarskaya");
    const { persons } = await facetOf({ name: "Сенарская" }, "SOURCE");
    expect(persons).toBe(named.length);
    const others = await idsOf({ not: { name: "Сенарская" }, ids: named });
    expect(others).toEqual([]);
  });
});

describe("the words of claims", () => {
  const said = async (text: string) => {
    const { factoids } = await answered(
      app,
      "query Said($text: String!) { factoids(filter: { text: $text }, first: 200) { totalCount nodes { id verbatim statement(lang: RU) statementEn: statement(lang: EN) } } }",
      z.object({
        factoids: z.object({
          totalCount: z.int(),
          nodes: z.array(
            z.object({
              id: z.string(),
              verbatim: z.string().nullable(),
              statement: z.string(),
              statementEn: z.string(),
            }),
          ),
        }),
      }),
      { text },
    );
    return factoids;
  };

  it("are found in any form of a Russian word, by its beginning, with and without ё, and in English", async () => {
    const bag = await said("партбилет");
    expect(bag.totalCount).toBeGreaterThan(3);
    expect((await said("партбилетом")).totalCount).toBe(bag.totalCount);
    for (const { verbatim, statement } of bag.nodes)
      expect(`${verbatim ?? ""} ${statement}`.toLowerCase()).toContain(
        "партбил",
      );
    const burned = await said("сожжён");
    expect(burned.nodes.map(({ id }) => id)).toEqual(
      (await said("сожжен")).nodes.map(({ id }) => id),
    );
    expect((await said("occup")).totalCount).toBeGreaterThan(0);
    expect(statementsOfLast(app)).toBe(2);
  });

  it("must all be there; what is no word finds nothing", async () => {
    const both = await said("думала утерю");
    expect(both.totalCount).toBeGreaterThan(0);
    for (const { verbatim } of both.nodes)
      expect(verbatim?.toLowerCase()).toMatch(/думал.*утер|утер.*думал/su);
    expect((await said("партбилет шестнадцатиугольник")).totalCount).toBe(0);
    expect((await said("* OR *:* ~")).totalCount).toBe(0);
    expect((await said("и")).totalCount).toBe(0);
  });

  it("choose people: those whom such a claim involves", async () => {
    const ids = await idsOf({ text: "думала утерю" });
    expect(ids.length).toBeGreaterThan(0);
    const { persons } = await facetOf({ text: "думала утерю" }, "SOURCE");
    expect(persons).toBe(ids.length);
  });
});

const matched = z.object({
  matchNames: z.object({
    lines: z.array(
      z.object({
        text: z.string(),
        name: z.string(),
        verdict: z.string(),
        doubts: z.array(z.string()),
        totalCount: z.int(),
        candidates: z.array(
          z.object({
            person: z.object({ id: z.string() }),
            why: z.array(z.object({ matched: z.string() })).min(1),
            claims: z.int(),
          }),
        ),
      }),
    ),
  }),
});

const match = async (lines: readonly string[]) => {
  const { matchNames } = await answered(
    app,
    "query Matched($lines: [String!]!) { matchNames(lines: $lines) { lines { text name verdict doubts totalCount candidates(first: 3) { person { id } why { matched } claims } } } }",
    matched,
    { lines },
  );
  return matchNames.lines;
};

describe("a list of names", () => {
  it("is matched line by line: sure, doubtful with the reasons, unknown, in its own order", async () => {
    const lines = await match([
      "1. Порублёв И. Г., 1905 г. р.",
      "т. Порублеву И. Г.",
      "Porublev I. G.",
      "Порублёв",
      "Пороблёв И. Г.",
      "Порублёв И.",
      "Кржижановский Глеб Максимилианович",
      "",
      "Порублёв И. К.",
    ]);
    expect(statementsOfLast(app)).toBe(2);
    expect(lines.map(({ name }) => name)).toEqual([
      "Порублёв И. Г.",
      "т. Порублеву И. Г.",
      "Porublev I. G.",
      "Порублёв",
      "Пороблёв И. Г.",
      "Порублёв И.",
      "Кржижановский Глеб Максимилианович",
      "",
      "Порублёв И. К.",
    ]);
    expect(lines.map(({ verdict, doubts }) => [verdict, ...doubts])).toEqual([
      ["SURE"],
      ["SURE"],
      ["SURE"],
      ["DOUBTFUL", "PART_OF_NAME"],
      ["DOUBTFUL", "MISSPELT"],
      ["DOUBTFUL", "ONE_INITIAL"],
      ["UNKNOWN"],
      ["UNKNOWN"],
      ["DOUBTFUL", "DIFFERS"],
    ]);
    expect(
      lines
        .filter(({ verdict }) => verdict !== "UNKNOWN")
        .every(
          ({ candidates }) =>
            candidates[0]?.person.id === "person/porublev-i-g",
        ),
    ).toBe(true);
    expect(lines[6]?.candidates).toEqual([]);
  });

  it("finds every person of the store by the name we call them, and is sure only where one alone bears it", async () => {
    const { people } = await answered(
      app,
      "{ people(first: 200) { nodes { id displayName } } }",
      z.object({
        people: z.object({
          nodes: z.array(z.object({ id: z.string(), displayName: z.string() })),
        }),
      }),
    );
    const named = people.nodes.map(({ id, displayName }) => ({
      id,
      name: displayName.replace(/\s*\([^)]*\)$/u, ""),
    }));
    const lines = await match(named.map(({ name }) => name));
    named.forEach(({ id, name }, at) => {
      const line = lines[at];
      const bearers = named.filter((one) => one.name === name).length;
      expect([name, line?.candidates.map(({ person }) => person.id)]).toEqual([
        name,
        expect.arrayContaining([bearers === 1 ? id : expect.any(String)]),
      ]);
      if (bearers > 1)
        expect([name, line?.verdict]).toEqual([name, "DOUBTFUL"]);
    });
    expect(
      lines.filter(({ verdict }) => verdict === "SURE").length,
    ).toBeGreaterThan(50);
  });

  it("is refused when it is empty or has more than 200 lines", async () => {
    const refused = async (lines: readonly string[]) =>
      (
        await ask(
          app,
          "query Matched($lines: [String!]!) { matchNames(lines: $lines) { lines { verdict } } }",
          { lines },
        )
      ).errors?.[0]?.message;
    expect(await refused([])).toBe(
      "lines: 0 lines are not from 1 to 200: ask for a longer list by parts",
    );
    expect(
      await refused(Array.from({ length: 201 }, () => "Иванов")),
    ).toContain("201 lines are not from 1 to 200");
  });
});
