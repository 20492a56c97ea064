import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
} from "vitest";
import { z } from "zod";

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { factoid, person } from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { claimWrites } from "../support/claim-writes.ts";
import { leftToDerive } from "../support/left-to-derive.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

const card = (id: string, subject: string, value: string) =>
  factoid(id, "card-fate", { roles: { subject }, value, edtf: "1942-08" });

/** Ivanov's card was burned, taken, or handed over; Abramov was born in 1900 or about 1901; Petrov moved, which is no contradiction. */
beforeEach(async () => {
  await storeWith(app.database, {
    people: [person("ivanov"), person("abramov"), person("petrov")],
    factoids: [
      card("burned", "person/ivanov", "burned"),
      card("taken", "person/ivanov", "taken"),
      card("surrendered", "person/ivanov", "surrendered"),
      factoid("born-1900", "birth", {
        roles: { subject: "person/abramov" },
        edtf: "1900",
      }),
      factoid("born-1901", "birth", {
        roles: { subject: "person/abramov" },
        edtf: "1901~",
      }),
      factoid("school", "education", {
        roles: { subject: "person/petrov" },
        edtf: "1920",
      }),
      factoid("university", "education", {
        roles: { subject: "person/petrov" },
        edtf: "1930",
      }),
    ],
  });
});

afterAll(async () => {
  await app.close();
});

const pair = z.object({
  grade: z.string(),
  state: z.string(),
  kind: z.object({ code: z.string() }),
  subject: z.object({ id: z.string() }),
  one: z.object({ id: z.string() }),
  other: z.object({ id: z.string() }),
  judgements: z.array(
    z.object({
      verdict: z.string(),
      by: z.string(),
      against: z.object({ id: z.string() }).nullable(),
    }),
  ),
});
const page = z.object({
  contradictions: z.object({
    nodes: z.array(pair),
    totalCount: z.number(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
  }),
});

const query = `query Contradictions($filter: ContradictionFilter, $reading: ReadingInput, $first: Int! = 25, $after: String) {
  contradictions(filter: $filter, reading: $reading, first: $first, after: $after) {
    nodes {
      grade state kind { code } subject { ... on Described { id } }
      one { id } other { id }
      judgements { verdict by against { id } }
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;

const list = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await answered(app, query, page, variables)).contradictions;

const inWords = ({ nodes }: Awaited<ReturnType<typeof list>>) =>
  nodes.map(({ grade, state, one, other }) =>
    [grade, one.id, other.id, state].join(" ").replaceAll("factoid/", ""),
  );

const { judge, retract } = claimWrites(() => app);

describe("the list of contradictions", () => {
  it("holds each pair of rivals once, by whom they are about, graded; ordinary change is none", async () => {
    expect(inWords(await list())).toEqual([
      "POSSIBLE born-1900 born-1901 OPEN",
      "CERTAIN burned surrendered OPEN",
      "CERTAIN burned taken OPEN",
      "CERTAIN surrendered taken OPEN",
    ]);
    expect(statementsOfLast(app)).toBe(1);
  });

  it("is paged by its own cursors and counted only as a whole", async () => {
    const first = await list({ first: 2 });
    expect(first.totalCount).toBe(4);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ first: 2, after: first.pageInfo.endCursor });
    expect([...inWords(first), ...inWords(rest)]).toEqual(
      inWords(await list()),
    );
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it("is narrowed by grade, kind and whom it is about", async () => {
    expect(inWords(await list({ filter: { grade: "POSSIBLE" } }))).toHaveLength(
      1,
    );
    expect(
      inWords(await list({ filter: { kinds: ["card-fate"] } })),
    ).toHaveLength(3);
    expect(
      inWords(await list({ filter: { subjects: ["person/abramov"] } })),
    ).toEqual(["POSSIBLE born-1900 born-1901 OPEN"]);
  });

  it("holds a pair only while both claims survive the reading", async () => {
    const reading = { capacities: ["SELF"] };
    expect((await list({ reading })).totalCount).toBe(0);
    expect(
      (await list({ reading: { capacities: ["HISTORIAN"] } })).totalCount,
    ).toBe(4);
  });

  it("loses a pair when one of the two is retracted, and keeps it for who asks as of before", async () => {
    const [{ since } = { since: 0 }] = (
      await answered(
        app,
        `{ factoids(filter: { ids: ["factoid/born-1901"] }) { nodes { since } } }`,
        z.object({
          factoids: z.object({
            nodes: z.array(z.object({ since: z.number() })),
          }),
        }),
      )
    ).factoids.nodes;
    await retract("factoid/born-1901", since, "key-retract-1");
    expect((await list()).totalCount).toBe(3);
    expect((await list({ reading: { asOf: since } })).totalCount).toBe(4);
  });

  it("refuses a cursor of another list", async () => {
    const { pageInfo } = await list({ first: 1 });
    const answer = await ask(app, query, {
      filter: { grade: "CERTAIN" },
      after: pageInfo.endCursor,
    });
    expect(answer.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("adjudicating", () => {
  it("accepts one claim: its rivals yield at once in the accepted reading, and the judgement can be withdrawn", async () => {
    const made = await judge(
      "factoid/burned",
      { verdict: "ACCEPTED", credence: "PROBABLE", against: "factoid/taken" },
      "key-judge-1",
    );
    expect(made["__typename"]).toBe("Interpretation");
    expect(inWords(await list({ filter: { kinds: ["card-fate"] } }))).toEqual([
      "CERTAIN burned surrendered ONE_HOLDS",
      "CERTAIN burned taken ONE_HOLDS",
      "CERTAIN surrendered taken NEITHER_HOLDS",
    ]);
    expect((await list({ reading: { claims: "ACCEPTED" } })).totalCount).toBe(
      1,
    );
    const answer = await ask(
      app,
      `mutation Withdraw($input: RetractInterpretationInput!) { retractInterpretation(input: $input) { __typename } }`,
      {
        input: {
          operationKey: "key-withdraw-1",
          by: "A. K.",
          reason: "too early",
          id: made["id"],
          expectedRevision: made["since"],
        },
      },
    );
    expect(answer.data?.["retractInterpretation"]).toEqual({
      __typename: "InterpretationRetracted",
    });
    expect(inWords(await list({ filter: { states: ["OPEN"] } }))).toHaveLength(
      4,
    );
    expect((await list({ reading: { claims: "ACCEPTED" } })).totalCount).toBe(
      4,
    );
  });

  it.each(["BOTH_HOLD", "DIFFERENT_PERSONS", "UNDECIDED", "SLIP_OF_THE_PEN"])(
    "says %s of two rivals, and of no third",
    async (verdict) => {
      await judge(
        "factoid/burned",
        { verdict, against: "factoid/taken" },
        "key-judge-2",
      );
      const found = await list({ filter: { states: [verdict] } });
      expect(inWords(found)).toEqual([`CERTAIN burned taken ${verdict}`]);
      expect(found.nodes[0]?.judgements).toEqual([
        { verdict, by: "A. K.", against: { id: "factoid/taken" } },
      ]);
    },
  );

  it("says of a claim weighed by itself the same of all its rivals", async () => {
    await judge("factoid/burned", { verdict: "REJECTED" }, "key-judge-3");
    expect(inWords(await list({ filter: { states: ["ONE_HOLDS"] } }))).toEqual([
      "CERTAIN burned surrendered ONE_HOLDS",
      "CERTAIN burned taken ONE_HOLDS",
    ]);
  });

  it("tells where historians disagree, and whose judgement a reading counts", async () => {
    await judge("factoid/burned", { verdict: "ACCEPTED" }, "key-judge-4");
    await judge(
      "factoid/taken",
      { verdict: "ACCEPTED", by: "B. M." },
      "key-judge-5",
    );
    expect(inWords(await list({ filter: { states: ["DISPUTED"] } }))).toEqual([
      "CERTAIN burned taken DISPUTED",
    ]);
    expect(
      inWords(
        await list({
          filter: { states: ["ONE_HOLDS"], kinds: ["card-fate"] },
          reading: { interpretedBy: ["B. M."] },
        }),
      ),
    ).toEqual([
      "CERTAIN burned taken ONE_HOLDS",
      "CERTAIN surrendered taken ONE_HOLDS",
    ]);
  });

  it("refuses to weigh a claim against one that does not exclude it", async () => {
    const refused = await judge(
      "factoid/burned",
      { verdict: "BOTH_HOLD", against: "factoid/born-1900" },
      "key-judge-6",
    );
    expect(refused).toEqual({
      __typename: "InvalidInput",
      problems: [
        {
          path: "against",
          value: '"factoid/born-1900"',
          rule: "is not a claim that stands and excludes factoid/burned",
        },
      ],
    });
  });

  it("leaves a sound store: no breach, and deriving anew changes nothing", async () => {
    await judge(
      "factoid/burned",
      { verdict: "ACCEPTED", against: "factoid/taken" },
      "key-judge-7",
    );
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });
});
