import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import {
  askResearch,
  peopleBehind,
  researchQuery,
} from "../support/research-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

const numbers = Array.from({ length: 16 }, (_, place) => place + 1);

const rows = (text: string) => app.database.read(statement("by-hand", text));

const listed = async (reading: unknown = null) => {
  const { researchQuestions } = await answered(
    app,
    `query List($reading: ReadingInput) { researchQuestions(reading: $reading) { claims persons constructed question { number kinds { code } } } }`,
    z.object({
      researchQuestions: z.array(
        z.object({
          claims: z.int(),
          persons: z.int(),
          constructed: z.int(),
          question: z.object({
            number: z.int(),
            kinds: z.array(z.object({ code: z.string() })),
          }),
        }),
      ),
    }),
    { reading },
  );
  return researchQuestions;
};

/** What bodies wrote in their minutes of those years, as accepted now, as a historian sees it: a reading of every side but the fonds. */
const everySide = {
  asOf: 1,
  claims: "ACCEPTED",
  capacities: ["PARTY_BODY"],
  mediations: ["MINUTED"],
  sources: ["source/minutes"],
  interpretedBy: ["A. K."],
  minCredence: "POSSIBLE",
  during: { from: "1942-01-01", to: "1944-12-31" },
  constructed: false,
};

/** Only what people wrote themselves, and without interested witnesses, as the named readings have it. */
const ownHand = { capacities: ["SELF"], mediations: ["AUTOGRAPH"] };
const withoutInterested = {
  capacities: ["WITNESS", "COLLEAGUE", "MEMOIRIST", "HISTORIAN"],
};

describe("what is asked of the invented cohort", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
    app.notices.splice(0);
  }, 240_000);

  it.each(numbers)(
    "question %i is answered by what people say of themselves and by what bodies say, each with its own coverage",
    async (number) => {
      const all = await askResearch(app, number);
      for (const capacity of ["SELF", "PARTY_BODY"]) {
        const found = await askResearch(
          app,
          number,
          {},
          { capacities: [capacity] },
        );
        expect(statementsOfLast(app)).toBe(1);
        expect(found.coverage.claims).toBeLessThanOrEqual(all.coverage.claims);
        // Nobody decides on themselves: where nothing is counted, nothing stands behind it.
        if (found.units === 0) expect(found.coverage.claims).toBe(0);
      }
      expect(app.notices.splice(0)).toEqual([]);
    },
  );

  // Elsewhere fewer claims can move somebody to another row, make decisions alike, or leave more unknown.
  it.each([2, 3, 5, 6, 7, 9, 11, 13, 14])(
    "question %i counts by some voices nobody whom it does not count by all, row by row",
    async (number) => {
      const all = await askResearch(app, number);
      for (const reading of [ownHand, withoutInterested]) {
        const found = await askResearch(app, number, {}, reading);
        expect(found.units).toBeLessThanOrEqual(all.units);
        expect(found.persons).toBeLessThanOrEqual(all.persons);
        const rowsOf = (answer: typeof all) =>
          new Map(answer.tables[0]?.rows.map((row) => [row.key, row.all]));
        const whole = rowsOf(all);
        for (const [key, row] of rowsOf(found))
          expect([key, row.count ?? 0]).toEqual([
            key,
            Math.min(row.count ?? 0, whole.get(key)?.count ?? 0),
          ]);
        const opened = [...rowsOf(found)].filter(
          ([key, { opens }]) => opens && (whole.get(key)?.persons ?? 0) <= 200,
        );
        for (const [key, { key: cell }] of opened.slice(0, 2)) {
          const [some, everybody] = [
            await peopleBehind(app, number, cell, {}, reading),
            await peopleBehind(app, number, whole.get(key)?.key ?? ""),
          ];
          expect(everybody).toEqual(expect.arrayContaining([...some]));
        }
      }
    },
    60_000,
  );

  it.each([
    [6, "card-fate", "outcomes"],
    [13, "reason-for-staying", "voices"],
    [14, "proof-of-membership", "outcomes"],
  ])(
    "question %i counts by some voices whom counting by hand finds in their claims of %s",
    async (number, kind, table) => {
      for (const reading of [ownHand, withoutInterested]) {
        const byHand = await rows(
          `MATCH (f:Factoid {kind: '${kind}', polarity: 'AFFIRMS'})-[:INVOLVES {role: 'subject'}]->(p:Person)
           WHERE f.value <> 'not-stated' AND EXISTS { (f)-[u:UTTERED_BY]->() WHERE u.capacity IN ${JSON.stringify(reading.capacities)}${"mediations" in reading ? ` AND u.mediation IN ${JSON.stringify(reading.mediations)}` : ""} }
           RETURN f.value AS value, count(DISTINCT p) AS n`,
        );
        const found = await askResearch(app, number, {}, reading);
        expect(
          Object.fromEntries(
            found.tables
              .find(({ key }) => key === table)
              ?.rows.map(({ key, all }) => [key, all.count]) ?? [],
          ),
        ).toEqual(Object.fromEntries(byHand.map(({ value, n }) => [value, n])));
      }
    },
  );

  it.each([4, 5, 10, 15])(
    "question %i is answered under a reading of every side, in one statement within the limits",
    async (number) => {
      const found = await askResearch(app, number, {}, everySide);
      expect(statementsOfLast(app)).toBe(1);
      expect(found.constructed).toBe(0);
      expect(app.notices.splice(0)).toEqual([]);
    },
  );

  it("rests on claims that the list counts, and none under a reading without the invented layer but the real ones", async () => {
    const all = await listed();
    expect(all.map(({ question }) => question.number)).toEqual(numbers);
    expect(all.every(({ claims, persons }) => claims > persons / 2)).toBe(true);
    for (const { question, claims } of all.filter(
      (one) => one.question.kinds.length > 0,
    )) {
      const kinds = question.kinds.map(({ code }) => `'${code}'`).join(", ");
      const [byHand] = await rows(
        `MATCH (f:Factoid)-[:INVOLVES {role: 'subject'}]->(:Person) WHERE f.kind IN [${kinds}] RETURN count(DISTINCT f) AS n`,
      );
      expect([question.number, claims]).toEqual([
        question.number,
        byHand?.["n"],
      ]);
    }
    const real = await listed({ constructed: false });
    expect(real.every(({ constructed }) => constructed === 0)).toBe(true);
  });

  it.each([
    [{ number: 17 }, "17 is none of the questions, which are numbered 1 to 16"],
    [
      { number: 5, definitions: [{ key: "guilt", value: "x" }] },
      'question 5 leaves no "guilt" open: it leaves stayed, body, presence',
    ],
    [
      { number: 5, definitions: [{ key: "stayed", value: "x" }] },
      'stayed: question 5 knows no "x": it knows ANY, STAY',
    ],
    [
      { number: 8, definitions: [{ key: "person", value: "x" }] },
      '"x" is not the id of a person',
    ],
  ])("refuses %o, and says why", async (variables, said) => {
    const { errors } = await ask(app, researchQuery, variables);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain(said);
  });

  it("refuses to open what it did not count", async () => {
    const { errors } = await ask(
      app,
      '{ researchQuestion(number: 3) { people(cell: "x") { id } } }',
    );
    expect(errors?.[0]?.message).toContain('"x" is the key of no count');
  });
});

describe("the real layer", () => {
  beforeAll(async () => {
    await seededStore(app.database, "real");
  }, 240_000);

  it("says honestly how little there is: every question is answered, hardly anything is counted, nothing is constructed", async () => {
    for (const number of numbers) {
      const found = await askResearch(app, number);
      expect([number, found.constructed]).toEqual([number, 0]);
      const decided = [1, 2, 3, 4, 5, 6, 11, 13, 14, 15];
      if (decided.includes(number)) expect(found.units).toBeLessThan(10);
      for (const table of found.tables)
        for (const { all } of table.rows)
          expect(all.fewBehind).toBe((all.count ?? 0) < 10);
    }
  }, 60_000);

  it("still quotes what sources state of the whole", async () => {
    const { quoted } = await askResearch(app, 12);
    expect(quoted.some(({ statement: said }) => said.includes("61"))).toBe(
      true,
    );
    // Each with the source and the leaf that the claim itself has.
    for (const { claim, source, leaf } of quoted)
      expect(
        await rows(
          `MATCH (:Factoid {id: '${claim}'})-[at:IN_SOURCE]->(s:Source) RETURN s.id AS source, nullif(at.leaf, '') AS leaf`,
        ),
      ).toEqual([{ source: source?.id, leaf }]);
  });
});
