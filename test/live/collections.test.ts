import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { ask, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { answered, startSeededApp } from "../support/seeded-app.ts";
import { viewWriter } from "../support/view-writes.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp("all");
}, 120_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

const { asked, write } = viewWriter(() => app);

const gather = async (gathers: readonly string[]): Promise<string> => {
  const study = await write("createCaseStudy", {
    content: { title: "Собрание для пробы", text: "Слова.", gathers },
  });
  return String(study["id"]);
};

const ids = z
  .object({ nodes: z.array(z.object({ id: z.string() })) })
  .transform(({ nodes }) => nodes.map(({ id }) => id).toSorted());

/** The first two people of the invented cohort who have a case each. */
const twoPeople = async () => {
  const { reRegistrations } = await answered(
    app,
    "{ reRegistrations(filter: { constructed: true }, first: 2) { nodes { id person { id } } } }",
    z.object({
      reRegistrations: z.object({
        nodes: z
          .array(
            z.object({ id: z.string(), person: z.object({ id: z.string() }) }),
          )
          .length(2),
      }),
    }),
  );
  const { nodes } = reRegistrations;
  return {
    people: nodes.map(({ person }) => person.id),
    cases: nodes.map(({ id }) => id),
  };
};

describe("a collection", () => {
  it("narrows cases, decisions, districts in numbers and claims to its people", async () => {
    const { people, cases } = await twoPeople();
    const id = await gather(people);
    const found = await asked(
      `query Narrowed($in: [ID!], $people: [ID!]) {
        reRegistrations(filter: { inCollection: $in }) { nodes { id } }
        narrowed: verificationStatistics(filter: { inCollection: $in }) { decisions persons list(first: 50) { id person { id } } }
        same: verificationStatistics(filter: { people: $people }) { decisions persons list(first: 50) { id person { id } } }
        claims: factoids(filter: { inCollection: $in }) { totalCount }
        sameClaims: factoids(filter: { involving: $people }) { totalCount }
      }`,
      { in: [id], people },
    );
    const { districtFigures } = await asked(
      "query InNumbers($in: [ID!]) { districtFigures(inCollection: $in) { unplacedCases figures { cases persons } } }",
      { in: [id] },
    );
    expect(ids.parse(found["reRegistrations"])).toEqual(cases.toSorted());
    expect(found["narrowed"]).toEqual(found["same"]);
    expect(found["narrowed"]).toMatchObject({ persons: 2 });
    expect(found["claims"]).toEqual(found["sameClaims"]);
    const figures = z
      .object({
        unplacedCases: z.int(),
        figures: z.array(z.object({ cases: z.int(), persons: z.int() })),
      })
      .parse(districtFigures);
    expect(
      figures.figures.reduce((sum, one) => sum + one.cases, 0) +
        figures.unplacedCases,
    ).toBe(2);
  });

  it("narrows every research question to its people, and the query that it tells asks the same", async () => {
    const { people } = await twoPeople();
    const id = await gather(people);
    for (const number of [1, 4, 8, 10, 12]) {
      const { researchQuestion } = await answered(
        app,
        "query Q($number: Int!, $in: [ID!]) { researchQuestion(number: $number, inCollection: $in) { units persons query } }",
        z.object({
          researchQuestion: z.object({
            units: z.int(),
            persons: z.int(),
            query: z.string(),
          }),
        }),
        { number, in: [id] },
      );
      expect([number, researchQuestion.persons <= 2]).toEqual([number, true]);
      const again = await ask(app, researchQuestion.query);
      expect(again.data).toMatchObject({
        researchQuestion: { units: researchQuestion.units },
      });
    }
    const { researchQuestions } = await answered(
      app,
      "query L($in: [ID!]) { researchQuestions(inCollection: $in) { persons claims } }",
      z.object({
        researchQuestions: z.array(
          z.object({ persons: z.int().max(2), claims: z.int() }),
        ),
      }),
      { in: [id] },
    );
    expect(
      researchQuestions.reduce((sum, one) => sum + one.claims, 0),
    ).toBeGreaterThan(0);
  });

  it("narrows a search and every list of a kind to what it holds", async () => {
    const id = await gather([
      "person/senarskaya",
      "district/krasnodar",
      "source/ivantsov-2024",
    ]);
    const found = await asked(
      `query Held($in: [ID!]) {
        inside: search(query: "Сенарская", inCollection: $in) { nodes { ... on Person { id } } totalCount }
        outside: search(query: "Александров", inCollection: $in) { totalCount }
        everywhere: search(query: "Александров") { totalCount }
        districts(filter: { inCollection: $in }) { nodes { id } }
        sources(filter: { inCollection: $in }) { nodes { id } }
        people(filter: { inCollection: $in }) { nodes { id } }
        partyOrganizations(filter: { inCollection: $in }) { totalCount }
        institutions(filter: { inCollection: $in }) { totalCount }
        settlements(filter: { inCollection: $in }) { totalCount }
      }`,
      { in: [id] },
    );
    expect(found).toMatchObject({
      inside: { nodes: [{ id: "person/senarskaya" }], totalCount: 1 },
      outside: { totalCount: 0 },
      districts: { nodes: [{ id: "district/krasnodar" }] },
      sources: { nodes: [{ id: "source/ivantsov-2024" }] },
      people: { nodes: [{ id: "person/senarskaya" }] },
      partyOrganizations: { totalCount: 0 },
      institutions: { totalCount: 0 },
      settlements: { totalCount: 0 },
    });
    expect(found["everywhere"]).not.toEqual({ totalCount: 0 });
  });

  it("chooses the contradictions about whomever it holds", async () => {
    const [one, other] = [
      await gather(["district/krasnodar"]),
      await gather(["person/ivantsov-i-g"]),
    ];
    const found = await answered(
      app,
      `query C($one: [ID!], $other: [ID!]) {
         held: contradictions(filter: { inCollection: $one }) { nodes { subject { ... on District { id } } } totalCount }
         same: contradictions(filter: { subjects: ["district/krasnodar"] }) { totalCount }
         none: contradictions(filter: { inCollection: $other }) { totalCount }
       }`,
      z.object({
        held: z.object({
          nodes: z.array(z.object({ subject: z.object({ id: z.string() }) })),
          totalCount: z.int().min(1),
        }),
        same: z.object({ totalCount: z.int() }),
        none: z.object({ totalCount: z.literal(0) }),
      }),
      { one: [one], other: [other] },
    );
    expect(found.held.totalCount).toBe(found.same.totalCount);
    expect(new Set(found.held.nodes.map(({ subject }) => subject.id))).toEqual(
      new Set(["district/krasnodar"]),
    );
  });
});
