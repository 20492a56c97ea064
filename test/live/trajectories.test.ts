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
  app.notices.splice(0);
});

afterAll(async () => {
  await app.close();
});

type Variables = Readonly<Record<string, unknown>>;

const term = z.object({ code: z.string() }).transform(({ code }) => code);

const stretch = z
  .object({
    from: z.string(),
    to: z.string(),
    fromDay: z.number().nullable(),
    standing: z.string(),
    states: z.array(term),
    factoids: z.array(z.object({ id: z.string() })),
  })
  .transform((one) => ({
    ...one,
    told: `${one.from}..${one.to} ${[one.standing, ...one.states].join(" ")}`,
    behind: one.factoids.map(({ id }) => id.replace("factoid/", "")),
  }));

const course = z.object({
  person: z.object({ id: z.string() }),
  lanes: z.array(
    z.object({ channel: z.string(), stretches: z.array(stretch) }),
  ),
  marks: z.array(
    z.object({
      kind: term,
      value: term.nullable(),
      earliest: z.string().nullable(),
      day: z.number().nullable(),
      factoid: z.object({ id: z.string(), leaf: z.string().nullable() }),
    }),
  ),
  district: z.object({ id: z.string() }).nullable(),
  origin: z
    .object({ earliest: z.string(), latest: z.string(), districts: z.number() })
    .nullable(),
  outcome: term.nullable(),
  organization: z.object({ id: z.string() }).nullable(),
});

const courseFields = `person { id }
  lanes { channel stretches { from to fromDay standing states { code } factoids { id } } }
  marks { kind { code } value { code } earliest day factoid { id leaf } }
  district { id } origin { earliest latest districts } outcome { code } organization { id }`;

const lives = async (variables: Variables = {}) => {
  const { trajectories } = await answered(
    app,
    `query Lives($filter: PersonFilter, $channel: [LifeChannel!]! = [SINGLE], $clock: LifeClock! = CALENDAR, $from: IsoDate! = "1942-01-01", $to: IsoDate! = "1944-12-31", $reading: ReadingInput, $first: Int! = 25, $after: String) {
      trajectories(filter: $filter, channel: $channel, clock: $clock, from: $from, to: $to, reading: $reading, first: $first, after: $after) {
        nodes { ${courseFields} } pageInfo { hasNextPage endCursor } totalCount
      }
    }`,
    z.object({
      trajectories: z.object({
        nodes: z.array(course),
        pageInfo: z.object({
          hasNextPage: z.boolean(),
          endCursor: z.string().nullable(),
        }),
        totalCount: z.number(),
      }),
    }),
    variables,
  );
  return trajectories;
};

const lifeOf = async (id: string, variables: Variables = {}) => {
  const { nodes } = await lives({
    filter: { ids: [`person/${id}`] },
    ...variables,
  });
  const [life] = nodes;
  if (life === undefined) throw new Error(`no ${id}`);
  return life;
};

const lane = async (id: string, variables: Variables = {}) => {
  const { lanes } = await lifeOf(id, variables);
  return lanes[0]?.stretches.map(({ told }) => told);
};

const refused = async (query: string): Promise<unknown> => {
  const { errors } = await ask(app, query);
  expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  return errors?.[0]?.message;
};

describe("the lanes of lives", () => {
  it("leave no gap, and each stretch leads to its claims, in one statement", async () => {
    const { lanes } = await lifeOf("antonov");
    expect(statementsOfLast(app)).toBe(1);
    expect(app.notices.splice(0)).toEqual([]);
    expect(
      lanes[0]?.stretches.map(({ told, behind }) => [told, ...behind]),
    ).toEqual([
      ["1942-01-01..1942-08-08 KNOWN member", "antonov-member"],
      ["1942-08-09..1943-01-30 KNOWN under-occupation", "antonov-stayed"],
      ["1943-01-31..1943-05-09 KNOWN member", "antonov-member"],
      ["1943-05-10..1943-05-10 KNOWN expelled", "antonov-expelled"],
      ["1943-05-11..1944-01-31 KNOWN expelled", "antonov-expelled"],
      ["1944-02-01..1944-02-01 KNOWN reinstated", "antonov-reinstated"],
      ["1944-02-02..1944-12-31 POSSIBLE reinstated", "antonov-reinstated"],
    ]);
  });

  it("draw somebody of whom nothing is told", async () => {
    expect(await lane("yurchenko")).toEqual(["1942-01-01..1944-12-31 UNKNOWN"]);
  });

  it("keep both stories of one who left or stayed, and only one under a reading of one source", async () => {
    expect(await lane("chub", { channel: "WHEREABOUTS" })).toEqual([
      "1942-01-01..1942-07-31 UNKNOWN",
      "1942-08-01..1942-08-19 KNOWN evacuated",
      "1942-08-20..1943-01-23 CONTESTED evacuated under-occupation",
      "1943-01-24..1943-03-01 KNOWN evacuated",
      "1943-03-02..1944-12-31 UNKNOWN",
    ]);
    expect(
      await lane("chub", {
        channel: "WHEREABOUTS",
        reading: { capacities: ["MEMOIRIST"] },
      }),
    ).toEqual([
      "1942-01-01..1942-08-19 UNKNOWN",
      "1942-08-20..1943-01-23 KNOWN under-occupation",
      "1943-01-24..1944-12-31 UNKNOWN",
    ]);
  });

  it("read the same from stored spells and from claims: a reading that leaves all of them changes nothing", async () => {
    const channel = [
      "WHEREABOUTS",
      "WORK_AND_SERVICE",
      "PARTY_STATUS",
      "SINGLE",
    ];
    const stored = await lives({ channel });
    const derived = await lives({
      channel,
      reading: { minCredence: "POSSIBLE" },
    });
    expect(derived.nodes).toEqual(stored.nodes);
  });

  it("end at death", async () => {
    expect((await lane("zoria"))?.at(-1)).toBe("1942-11-21..1944-12-31 DEAD");
  });

  it("carry the decisions as marks with their leaf", async () => {
    const { marks, outcome, organization } = await lifeOf("antonov");
    expect(
      marks.map(({ kind, value, earliest, factoid: { leaf } }) => [
        kind,
        value,
        earliest,
        leaf,
      ]),
    ).toEqual([
      ["penalty", "expelled", "1943-05-10", "12"],
      ["appeal", "granted", "1944-02-01", null],
      ["penalty", "reinstated", "1944-02-01", null],
    ]);
    expect(outcome).toBe("reinstated");
    expect(organization?.id).toBe("party-organization/cell");
  });

  it("say how many events there are, also of those not listed", async () => {
    const { trajectories } = await answered(
      app,
      '{ trajectories(filter: { ids: ["person/antonov"] }) { nodes { markCount marks(first: 1) { kind { code } } } } }',
      z.object({
        trajectories: z.object({
          nodes: z.array(
            z.object({ markCount: z.int(), marks: z.array(z.unknown()) }),
          ),
        }),
      }),
    );
    expect(
      trajectories.nodes.map(({ markCount, marks }) => [
        markCount,
        marks.length,
      ]),
    ).toEqual([[3, 1]]);
  });

  it("count from the liberation of the own district, whose rival dates are a range", async () => {
    const antonov = await lifeOf("antonov", { clock: "SINCE_LIBERATION" });
    expect(antonov.origin).toEqual({
      earliest: "1943-01-30",
      latest: "1943-02-02",
      districts: 1,
    });
    expect(antonov.marks[0]?.day).toBe(100);
    expect(antonov.lanes[0]?.stretches[0]?.fromDay).toBe(-394);
  });

  it("take the district of the organization for one of whom no place is told, and none for one of whom nothing is", async () => {
    const found = await lives();
    expect(
      found.nodes.map(({ person, district }) => [
        person.id.replace("person/", ""),
        district?.id.replace("district/", "") ?? null,
      ]),
    ).toEqual([
      ["antonov", "steppe"],
      ["bondar", "steppe"],
      ["chub", "hills"],
      ["dudka", "hills"],
      ["yurchenko", null],
      ["zoria", "steppe"],
    ]);
    expect(found.totalCount).toBe(6);
  });

  it("page by name, and a cursor holds for the lanes that were asked for", async () => {
    const first = await lives({ first: 4 });
    const { nodes } = await lives({
      first: 4,
      after: first.pageInfo.endCursor,
    });
    expect(nodes.map(({ person }) => person.id)).toEqual([
      "person/yurchenko",
      "person/zoria",
    ]);
    const { errors } = await ask(
      app,
      "query Next($after: String) { trajectories(channel: WHEREABOUTS, after: $after) { nodes { person { id } } } }",
      { after: first.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("refuse days that end before they begin, and a century", async () => {
    expect(
      await refused(
        '{ trajectories(from: "1943-01-01", to: "1942-01-01") { totalCount } }',
      ),
    ).toBe("trajectories: : the days end before they begin");
    expect(
      await refused(
        '{ trajectories(from: "1843-01-01", to: "1942-01-01") { totalCount } }',
      ),
    ).toContain("more than 50 years");
  });
});

describe("lives compared", () => {
  const compare = (ids: readonly string[]) =>
    answered(
      app,
      `query Compare($ids: [ID!]!) { compareLives(ids: $ids, channel: PARTY_STATUS, from: "1943-05-20", to: "1944-01-31") {
        lives { ${courseFields} } agreement { channel comparable same } unknown coverage { claims persons }
      } }`,
      z.object({
        compareLives: z.object({
          lives: z.array(course),
          agreement: z.array(
            z.object({
              channel: z.string(),
              comparable: z.number(),
              same: z.number(),
            }),
          ),
          unknown: z.array(z.string()),
          coverage: z.object({ claims: z.number(), persons: z.number() }),
        }),
      }),
      { ids },
    );

  it("stand in the order asked for; days count where each has a known state; who is not there is named", async () => {
    const { compareLives } = await compare([
      "person/bondar",
      "person/antonov",
      "person/nobody",
    ]);
    expect(statementsOfLast(app)).toBe(1);
    expect(compareLives.lives.map(({ person }) => person.id)).toEqual([
      "person/bondar",
      "person/antonov",
    ]);
    // Bondar's expulsion is known on its day alone; beyond it, it is carried on.
    expect(compareLives.agreement).toEqual([
      { channel: "PARTY_STATUS", comparable: 1, same: 1 },
    ]);
    expect(compareLives.unknown).toEqual(["person/nobody"]);
    expect(compareLives.coverage.persons).toBe(2);
  });

  it("agree day by day from the own liberation, where the clock counts from it; who has none is left out and told", async () => {
    const { compareLives } = await answered(
      app,
      `{ compareLives(ids: ["person/antonov", "person/chub", "person/yurchenko"], channel: WHEREABOUTS, clock: SINCE_LIBERATION, reading: { capacities: [HISTORIAN] }) {
        agreement { comparable same } omitted { what why count } } }`,
      z.object({
        compareLives: z.object({
          agreement: z.array(
            z.object({ comparable: z.number(), same: z.number() }),
          ),
          omitted: z.array(
            z.object({ what: z.string(), why: z.string(), count: z.number() }),
          ),
        }),
      }),
    );
    expect(compareLives.agreement).toEqual([{ comparable: 0, same: 0 }]);
    expect(compareLives.omitted).toEqual([
      { what: "origin", why: "undated", count: 2 },
    ]);
  });

  it("are two at least", async () => {
    expect(
      await refused('{ compareLives(ids: ["person/bondar"]) { unknown } }'),
    ).toContain("name two lives at least");
  });
});
