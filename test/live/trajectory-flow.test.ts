import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { ask, startApp, type TestApp } from "../support/app.ts";
import { fiveLives } from "../support/builders/lives.ts";
import { storeWith } from "../support/builders/store.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, fiveLives);
});

afterAll(async () => {
  await app.close();
});

type Variables = Readonly<Record<string, unknown>>;

const term = z.object({ code: z.string() }).transform(({ code }) => code);

const refused = async (query: string): Promise<unknown> => {
  const { errors } = await ask(app, query);
  expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  return errors?.[0]?.message;
};

const flow = async (variables: Variables = {}) => {
  const { trajectoryFlow } = await answered(
    app,
    `query Flow($stages: [FlowStep!]! = [{ stage: DURING }, { stage: FIRST_DECISION }, { stage: END }], $split: FlowSplit, $reading: ReadingInput) {
      trajectoryFlow(stages: $stages, split: $split, reading: $reading) {
        persons steps { stage day known cells { state { code } persons people { id } } }
        bands { step from to part persons people { id } } parts { key persons } coverage { claims }
        wayCount ways { codes persons people { id } }
      }
    }`,
    z.object({
      trajectoryFlow: z.object({
        persons: z.number(),
        steps: z.array(
          z.object({
            stage: z.string().nullable(),
            day: z.string().nullable(),
            known: z.number(),
            cells: z.array(
              z.object({
                state: term,
                persons: z.number(),
                people: z.array(z.object({ id: z.string() })),
              }),
            ),
          }),
        ),
        bands: z.array(
          z.object({
            step: z.number(),
            from: z.string(),
            to: z.string(),
            part: z.string().nullable(),
            persons: z.number(),
            people: z.array(z.object({ id: z.string() })),
          }),
        ),
        parts: z.array(z.object({ key: z.string(), persons: z.number() })),
        coverage: z.object({ claims: z.number() }),
        wayCount: z.number(),
        ways: z.array(
          z.object({
            codes: z.array(z.string()),
            persons: z.number(),
            people: z.array(z.object({ id: z.string() })),
          }),
        ),
      }),
    }),
    variables,
  );
  return trajectoryFlow;
};

describe("a flow", () => {
  it("takes everybody through every step, those of whom nothing is told too; each band opens its people, in one statement", async () => {
    const { persons, steps, bands } = await flow();
    expect(statementsOfLast(app)).toBe(1);
    expect(persons).toBe(6);
    expect(
      steps.map(({ stage, known, cells }) => [
        stage,
        known,
        cells.map(({ state, persons: count }) => `${state} ${String(count)}`),
      ]),
    ).toEqual([
      [
        "DURING",
        3,
        [
          "under-occupation 2",
          "worked-under-occupation 1",
          "not-known 2",
          "contested 1",
        ],
      ],
      [
        "FIRST_DECISION",
        3,
        ["penalty:expelled 2", "registration:reregistered 1", "not-attested 3"],
      ],
      [
        "END",
        4,
        [
          "expelled 1",
          "member 1",
          "reinstated 1",
          "reregistered 1",
          "not-known 2",
        ],
      ],
    ]);
    for (const step of [0, 1])
      expect(
        bands
          .filter((band) => band.step === step)
          .reduce((sum, band) => sum + band.persons, 0),
      ).toBe(6);
    expect(
      bands
        .filter(({ from, step }) => step === 1 && from === "penalty:expelled")
        .map(({ to, people }) => [to, ...people.map(({ id }) => id)]),
    ).toEqual([
      ["expelled", "person/bondar"],
      ["reinstated", "person/antonov"],
    ]);
  });

  it("tells the whole ways through all steps, by whom each is gone, and the same of rollups and of claims", async () => {
    for (const reading of [undefined, { minCredence: "POSSIBLE" }]) {
      const { persons, steps, ways, wayCount } = await flow({ reading });
      expect(ways).toHaveLength(wayCount);
      expect(ways.reduce((sum, way) => sum + way.persons, 0)).toBe(persons);
      expect(ways).toContainEqual({
        codes: ["under-occupation", "penalty:expelled", "reinstated"],
        persons: 1,
        people: [{ id: "person/antonov" }],
      });
      for (const [index, { cells }] of steps.entries())
        for (const { state, people } of cells)
          expect(
            ways
              .filter(({ codes }) => codes[index] === state)
              .flatMap((way) => way.people.map(({ id }) => id))
              .toSorted(),
          ).toEqual(people.map(({ id }) => id).toSorted());
    }
  });

  it("tells whole ways whatever the split", async () => {
    const { ways } = await flow({ split: "SEX" });
    expect(ways).toEqual((await flow()).ways);
  });

  it("is split by sex as told, and says of how many nothing is", async () => {
    const { parts, bands } = await flow({ split: "SEX" });
    expect(parts).toEqual([
      { key: "not-told", persons: 4 },
      { key: "woman", persons: 1 },
      { key: "man", persons: 1 },
    ]);
    expect(bands.every(({ part }) => part !== null)).toBe(true);
  });

  it("goes over days as well as stages, and refuses a step that is neither", async () => {
    const { steps } = await flow({
      stages: [{ day: "1942-12-15" }, { stage: "END" }],
    });
    expect(steps[0]?.day).toBe("1942-12-15");
    expect(
      await refused("{ trajectoryFlow(stages: [{}, {}]) { persons } }"),
    ).toContain("name one of stage and day");
  });
});
