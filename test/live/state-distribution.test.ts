import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { startApp, type TestApp } from "../support/app.ts";
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

const distribution = async (variables: Variables = {}) => {
  const { stateDistribution } = await answered(
    app,
    `query Spread($channel: LifeChannel! = SINGLE, $clock: LifeClock! = CALENDAR, $reading: ReadingInput, $from: IsoDate! = "1942-12-01", $to: IsoDate! = "1943-06-30") {
      stateDistribution(channel: $channel, clock: $clock, from: $from, to: $to, reading: $reading, daysBefore: 0, daysAfter: 60) {
        persons moments { from fromDay known entropy modal { code } states { state { code } persons certain possible people { id } } }
        coverage { persons claims } omitted { what why count }
      }
    }`,
    z.object({
      stateDistribution: z.object({
        persons: z.number(),
        moments: z.array(
          z.object({
            from: z.string().nullable(),
            fromDay: z.number().nullable(),
            known: z.number(),
            entropy: z.number().nullable(),
            modal: term.nullable(),
            states: z.array(
              z.object({
                state: term,
                persons: z.number(),
                certain: z.number(),
                possible: z.number(),
                people: z.array(z.object({ id: z.string() })),
              }),
            ),
          }),
        ),
        coverage: z.object({ persons: z.number(), claims: z.number() }),
        omitted: z.array(
          z.object({ what: z.string(), why: z.string(), count: z.number() }),
        ),
      }),
    }),
    variables,
  );
  return stateDistribution;
};

const counted = (
  moment:
    Awaited<ReturnType<typeof distribution>>["moments"][number] | undefined,
) =>
  moment?.states
    .filter(({ persons }) => persons > 0)
    .map(
      ({ state, people }) =>
        `${state}: ${people.map(({ id }) => id.replace("person/", "")).join(" ")}`,
    );

describe("how states are spread over time", () => {
  it("counts everybody once in each month, also the unknown, the contested and the dead, in one statement", async () => {
    const { persons, moments, coverage } = await distribution();
    expect(statementsOfLast(app)).toBe(1);
    expect(persons).toBe(6);
    expect(counted(moments[0])).toEqual([
      "under-occupation: antonov",
      "worked-under-occupation: bondar",
      "member: dudka",
      "not-known: yurchenko",
      "contested: chub",
      "dead: zoria",
    ]);
    expect(moments[0]?.known).toBe(3);
    for (const { states } of moments)
      expect(states.reduce((sum, one) => sum + one.persons, 0)).toBe(6);
    expect(coverage.persons).toBe(5);
  });

  it("says of each state how many are certainly in it and how many may be, of those whose claims contradict each other too", async () => {
    const { moments } = await distribution();
    for (const { state, persons, certain, possible } of moments.flatMap(
      ({ states }) => states,
    )) {
      expect([state, certain <= persons]).toEqual([state, true]);
      expect([state, persons <= possible]).toEqual([state, true]);
    }
    const [first] = moments;
    expect(
      first?.states
        .filter(({ persons, possible }) => possible > persons)
        .map(({ state, persons, possible }) => [state, persons, possible]),
    ).toEqual([
      ["evacuated", 0, 1],
      ["under-occupation", 1, 2],
    ]);
  });

  it("is most even where each has a state of their own, and has the commonest state", async () => {
    const { moments } = await distribution({ channel: "PARTY_STATUS" });
    const june = moments.find(({ from }) => from === "1943-06-01");
    expect(june?.modal).toBe("expelled");
    expect(june?.entropy).toBeGreaterThan(0);
    expect(june?.entropy).toBeLessThan(1);
  });

  it("counts from an origin, and tells who has none", async () => {
    const { persons, omitted, moments } = await distribution({
      clock: "SINCE_OCCUPATION",
    });
    expect(persons).toBe(5);
    expect(omitted).toEqual([{ what: "origin", why: "undated", count: 1 }]);
    expect(moments.map(({ fromDay }) => fromDay)).toEqual([0, 30]);
    expect(counted(moments[0])?.[0]).toContain("antonov");
  });
});
