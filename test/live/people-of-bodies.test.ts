import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { tieTypes } from "../../server/database/vocabulary.ts";
import { tieEndLabels } from "../../server/reading/derive.cypher.ts";
import { tiesOfLabel } from "../../server/reading/tie-labels.ts";
import { type TestApp } from "../support/app.ts";
import { answered, startSeededApp } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp("all");
});

afterAll(async () => {
  await app.close();
});

describe("the people of a body", () => {
  const page = z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
  });
  const body = z.object({
    institution: z.object({ ties: page, people: page }),
  });
  const onePage = `totalCount nodes { id } pageInfo { hasNextPage endCursor }`;
  const askPage = (id: string, after: string | null, reading: object) =>
    answered(
      app,
      `query Body($id: ID!, $after: String, $reading: ReadingInput) { institution(id: $id, reading: $reading) {
         ties(kinds: [WORKED_AT, SERVED_IN, HELD_OFFICE_IN, INVESTIGATED], first: 200) { ${onePage} }
         people(first: 3, after: $after) { ${onePage} }
       } }`,
      body,
      { id, after, reading },
    );

  it.each([{}, { claims: "ACCEPTED" }])(
    "are read page by page, whoever worked, served, held office or was looked into there: all its ties of these kinds (%j)",
    async (reading) => {
      const { institutions } = await answered(
        app,
        "{ institutions(first: 60) { nodes { id } } }",
        z.object({ institutions: z.object({ nodes: page.shape.nodes }) }),
      );
      let pages = 0;
      for (const { id } of institutions.nodes) {
        const read: string[] = [];
        let after: string | null = null;
        let ties: readonly { id: string }[];
        do {
          const { institution } = await askPage(id, after, reading);
          const { people } = institution;
          expect(people.totalCount).toBe(institution.ties.totalCount);
          read.push(...people.nodes.map((tie) => tie.id));
          after = people.pageInfo.hasNextPage
            ? people.pageInfo.endCursor
            : null;
          ties = institution.ties.nodes;
          pages += 1;
        } while (after !== null);
        expect(read.toSorted()).toEqual(ties.map((tie) => tie.id).toSorted());
      }
      expect(pages).toBeGreaterThan(institutions.nodes.length);
    },
  );
});

describe("the ties of the shipped layers", () => {
  it("lie where the kinds of claims let them lie, so that pages of somebody's ties leave none out", async () => {
    const rows = await app.database.read(
      statement(
        "test-tie-labels",
        `MATCH (a)-[t:${tieTypes.join("|")}]->(b)
         RETURN DISTINCT type(t) AS type, [l IN labels(a) WHERE l IN $ends][0] AS start, [l IN labels(b) WHERE l IN $ends][0] AS end`,
      ),
      { ends: [...tieEndLabels] },
    );
    expect(rows.length).toBeGreaterThan(15);
    const of = (label: unknown) =>
      tiesOfLabel(z.enum(tieEndLabels).parse(label));
    for (const { type, start, end } of rows) {
      expect(of(start).start).toContain(type);
      expect(of(end).end).toContain(type);
    }
  });
});
