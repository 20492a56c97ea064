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

const person = z
  .object({ id: z.string() })
  .transform(({ id }) => id.replace("person/", ""));
const omitted = z.array(
  z.object({ what: z.string(), why: z.string(), count: z.number() }),
);
const difference = z
  .object({
    channel: z.string(),
    from: z.string(),
    to: z.string(),
    state: z.object({ code: z.string() }),
    otherState: z.object({ code: z.string() }),
    sharing: z.number(),
  })
  .transform(
    (one) =>
      `${one.from}..${one.to} ${one.state.code} for ${one.otherState.code}, shared by ${one.sharing.toFixed(2)}`,
  );
const differing =
  "differences(first: 3) { channel from to state { code } otherState { code } sharing }";
const standing = "persons omitted { what why count } coverage { persons }";
const inTwoYears = (rest: string) =>
  `{ channels: [WHEREABOUTS], from: "1942-01-01", to: "1943-12-31"${rest} }`;

/** Those of whom no month of whereabouts is told: Dudka and Yurchenko. */
const withoutPlace = [{ what: "people", why: "undated", count: 2 }];

const similar = async (id: string, rest = "") => {
  const { similarLives } = await answered(
    app,
    `query Similar($id: ID!) { similarLives(id: $id, as: ${inTwoYears(rest)}) { person { id } ${standing} lives { person { id } distance agreement ${differing} } } }`,
    z.object({
      similarLives: z
        .object({
          person,
          persons: z.number(),
          omitted,
          lives: z.array(
            z.object({
              person,
              distance: z.number(),
              agreement: z.number(),
              differences: z.array(difference),
            }),
          ),
        })
        .nullable(),
    }),
    { id },
  );
  return similarLives;
};

const refusal = async (query: string) => {
  const { errors } = await ask(app, query);
  return {
    code: errors?.[0]?.extensions["code"],
    message: errors?.[0]?.message,
  };
};

describe("lives like one", () => {
  it("are found by their months, nearest first, with where each differs, in one statement", async () => {
    const found = await similar("person/antonov", ", measure: HAMMING");
    expect(statementsOfLast(app)).toBe(1);
    expect(app.notices.splice(0)).toEqual([]);
    expect(found?.person).toBe("antonov");
    expect(found?.persons).toBe(3);
    expect(found?.omitted).toEqual(withoutPlace);
    // Bondar was there in the same months; of Zoria, who died, fewer are told; Chub left, or did not.
    expect(
      found?.lives.map(({ person: who, distance }) => [who, distance]),
    ).toEqual([
      ["bondar", 0],
      ["chub", 7],
      ["zoria", 15],
    ]);
    expect(found?.lives[0]).toMatchObject({ agreement: 1, differences: [] });
    expect(found?.lives[2]?.differences[0]).toBe(
      "1943-02-01..1943-12-31 dead for not-known, shared by 0.25",
    );
  });

  it("are found whether or not the filter leaves whoever was asked for", async () => {
    const { similarLives } = await answered(
      app,
      `{ similarLives(id: "person/antonov", filter: { ids: ["person/chub"] }, as: ${inTwoYears("")}) { persons lives { person { id } } } }`,
      z.object({
        similarLives: z.object({
          persons: z.number(),
          lives: z.array(z.object({ person })),
        }),
      }),
    );
    expect(similarLives).toEqual({ persons: 1, lives: [{ person: "chub" }] });
  });

  it("are none when no month of the life is told, and no answer when nobody has the id", async () => {
    expect(await similar("person/yurchenko")).toMatchObject({ lives: [] });
    expect(await similar("person/nobody")).toBeNull();
  });
});

describe("typical lives", () => {
  it("are those nearest to all, the least typical those farthest, each with the reason", async () => {
    const life = z.object({
      person,
      meanDistance: z.number(),
      common: z.number(),
      differences: z.array(difference),
    });
    const { typicalLives } = await answered(
      app,
      `{ typicalLives(first: 1, as: ${inTwoYears(", measure: HAMMING")}) { medoid { id } meanDistance ${standing} most { person { id } meanDistance common ${differing} } least { person { id } meanDistance common ${differing} } } }`,
      z.object({
        typicalLives: z.object({
          medoid: person,
          persons: z.number(),
          meanDistance: z.number(),
          omitted,
          most: z.array(life),
          least: z.array(life),
        }),
      }),
    );
    expect(statementsOfLast(app)).toBe(1);
    const { medoid, most, least } = typicalLives;
    expect([medoid, most[0]?.person, least[0]?.person]).toEqual([
      "antonov",
      "antonov",
      "zoria",
    ]);
    expect(most[0]?.differences).toEqual([]);
    expect(least[0]?.differences[0]).toContain("dead for not-known");
    expect(least[0]?.meanDistance).toBeGreaterThan(most[0]?.meanDistance ?? 99);
  });
});

describe("clusters of lives", () => {
  const clusters = (args: string) =>
    answered(
      app,
      `{ trajectoryClusters(${args}) { ${standing} distinct months rule
        clusters { number persons medoid { id } silhouette covered representatives { person { id } stands near } members { person { id } silhouette toMedoid } }
        qualities { clusters silhouette hubertC explained }
        dendrogram(leaves: 3) { leaves { persons cluster people { id } } joins { one other height persons } } } }`,
      z.object({
        trajectoryClusters: z.object({
          persons: z.number(),
          distinct: z.number(),
          months: z.number(),
          rule: z.string(),
          clusters: z.array(
            z.object({
              number: z.number(),
              persons: z.number(),
              medoid: person,
              silhouette: z.number(),
              representatives: z.array(
                z.object({ person, stands: z.number() }),
              ),
              members: z.array(z.object({ person, toMedoid: z.number() })),
            }),
          ),
          qualities: z.array(
            z.object({ clusters: z.number(), silhouette: z.number() }),
          ),
          dendrogram: z
            .object({
              leaves: z.array(
                z.object({
                  persons: z.number(),
                  cluster: z.number().nullable(),
                  people: z.array(person),
                }),
              ),
              joins: z.array(
                z.object({
                  one: z.number(),
                  other: z.number(),
                  height: z.number(),
                  persons: z.number(),
                }),
              ),
            })
            .nullable(),
        }),
      }),
    );

  it.each(["WARD", "AVERAGE", "MEDOIDS"])(
    "by %s put together those who stayed, and apart who died",
    async (method) => {
      const { trajectoryClusters: found } = await clusters(
        `method: ${method}, clusters: 3, judgedTo: 3, as: ${inTwoYears(", measure: HAMMING")}`,
      );
      expect(statementsOfLast(app)).toBe(1);
      expect(app.notices.splice(0)).toEqual([]);
      expect(found).toMatchObject({
        persons: 4,
        distinct: 3,
        months: 24,
        rule: "courses/1 sequences/1",
      });
      expect(
        found.clusters.map(({ members }) => members.map((one) => one.person)),
      ).toEqual([["antonov", "bondar"], ["chub"], ["zoria"]]);
      expect(found.clusters[0]?.medoid).toBe("antonov");
      expect(found.qualities.map((one) => one.clusters)).toEqual([2, 3]);
      if (method === "MEDOIDS") expect(found.dendrogram).toBeNull();
      else {
        expect(
          found.dendrogram?.leaves.map(({ people, cluster }) => [
            cluster,
            ...people,
          ]),
        ).toEqual(
          expect.arrayContaining([
            [1, "antonov", "bondar"],
            [2, "chub"],
            [3, "zoria"],
          ]),
        );
        expect(found.dendrogram?.joins.at(-1)?.persons).toBe(4);
      }
    },
  );

  it("tell how the states of each are spread by month, what followed what, and what its lives are like on average", async () => {
    const counted = z.object({
      state: z.object({ code: z.string(), label: z.string() }),
      persons: z.array(z.number()),
    });
    const { trajectoryClusters: found } = await answered(
      app,
      `{ trajectoryClusters(clusters: 3, as: ${inTwoYears(", measure: HAMMING")}) { clusters { channels { channel transitions states entropy turbulence complexity spread { state { code label(lang: EN) } persons } changes { from { code } to { code } persons times } } } } }`,
      z.object({
        trajectoryClusters: z.object({
          clusters: z.array(
            z.object({
              channels: z.array(
                z.object({
                  channel: z.string(),
                  transitions: z.number(),
                  states: z.number(),
                  spread: z.array(counted),
                  changes: z.array(
                    z.object({
                      from: z.object({ code: z.string() }),
                      to: z.object({ code: z.string() }),
                      persons: z.number(),
                      times: z.number(),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      }),
    );
    expect(statementsOfLast(app)).toBe(1);
    const [channel] = found.clusters[0]?.channels ?? [];
    // Antonov and Bondar: not known, six months under occupation, not known.
    expect(channel).toMatchObject({
      channel: "WHEREABOUTS",
      transitions: 2,
      states: 2,
      // Of changes that are as frequent, the state that is told first comes first.
      changes: [
        {
          from: { code: "under-occupation" },
          to: { code: "not-known" },
          persons: 2,
          times: 2,
        },
        {
          from: { code: "not-known" },
          to: { code: "under-occupation" },
          persons: 2,
          times: 2,
        },
      ],
    });
    const under = channel?.spread.find(
      ({ state }) => state.code === "under-occupation",
    );
    expect(under?.state.label).toBe("under occupation");
    expect(under?.persons).toEqual(
      Array.from({ length: 24 }, (_, at) => (at >= 7 && at < 13 ? 2 : 0)),
    );
  });

  it("compare several channels at once", async () => {
    const { trajectoryClusters: found } = await clusters(
      `clusters: 2, as: { channels: [WHEREABOUTS, PARTY_STATUS], measure: DYNAMIC_HAMMING, norm: MAXDIST }`,
    );
    expect(found.persons).toBe(5);
    expect(found.clusters).toHaveLength(2);
  });

  it("are refused when more are asked for than there are lives, or a number is out of its bounds", async () => {
    expect(
      await refusal(
        `{ trajectoryClusters(clusters: 9, as: ${inTwoYears("")}) { persons } }`,
      ),
    ).toEqual({
      code: "BAD_USER_INPUT",
      message: "clusters: 9 is not fewer than the 4 lives that are compared",
    });
    const { code, message } = await refusal(
      `{ trajectoryClusters(clusters: 51) { persons } }`,
    );
    expect(code).toBe("BAD_USER_INPUT");
    expect(message).toContain("not a number from 2 to 50");
    expect(
      (
        await refusal(
          `{ typicalLives(as: { from: "1930-01-01" }) { persons } }`,
        )
      ).message,
    ).toContain("more than 10 years");
  });

  it("tell nothing of a job that nobody works on", async () => {
    const { jobProgress } = await answered(
      app,
      `{ jobProgress(job: "mine") }`,
      z.object({ jobProgress: z.number().nullable() }),
    );
    expect(jobProgress).toBeNull();
  });
});

describe("lives as files", () => {
  const days = "channels=WHEREABOUTS&from=1942-01-01&to=1943-12-31";
  const exported = async (path: string) => {
    const response = await fetch(`${app.address}/export/sequences/${path}`);
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    };
  };

  it("are written by months, by spells, and by successive states, for R to read", async () => {
    const sts = await exported(`sts.csv?${days}`);
    expect(sts.status).toBe(200);
    expect(sts.headers.get("content-type")).toContain("text/csv");
    expect(sts.headers.get("x-kartoteka-omitted")).toBe("people undated 2");
    const rows = sts.text.trimEnd().split("\r\n");
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^id,channel,constructed,1942-01,1942-02,/);
    expect(rows[1]).toMatch(
      /^person\/antonov,WHEREABOUTS,FALSE,not-known,not-known,/,
    );

    const spells = (await exported(`spell.csv?${days}`)).text.split("\r\n");
    expect(spells.slice(0, 4)).toEqual([
      "id,channel,constructed,index,begin,end,state,from,to",
      "person/antonov,WHEREABOUTS,FALSE,1,1,7,not-known,1942-01-01,1942-07-31",
      "person/antonov,WHEREABOUTS,FALSE,2,8,13,under-occupation,1942-08-01,1943-01-31",
      "person/antonov,WHEREABOUTS,FALSE,3,14,24,not-known,1943-02-01,1943-12-31",
    ]);

    const dss = (await exported(`dss.csv?${days}`)).text.split("\r\n");
    expect(dss[1]).toMatch(
      /^person\/antonov,WHEREABOUTS,FALSE,not-known,under-occupation,not-known/,
    );
  });

  it("tell what each is like", async () => {
    const rows = (await exported(`indicators.csv?${days}`)).text.split("\r\n");
    expect(rows[0]).toBe(
      "id,channel,constructed,transitions,states,entropy,turbulence,complexity",
    );
    // Not known, under occupation, not known: six months of twenty-four.
    expect(rows[1]).toMatch(/^person\/antonov,WHEREABOUTS,FALSE,2,2,0\./);
  });

  it("bring their distances as a square table", async () => {
    const { text } = await exported(`distances.csv?${days}&measure=HAMMING`);
    const rows = text
      .trimEnd()
      .split("\r\n")
      .map((row) => row.split(","));
    expect(rows[0]).toEqual([
      "id",
      "person/antonov",
      "person/bondar",
      "person/chub",
      "person/zoria",
    ]);
    expect(rows[1]).toEqual(["person/antonov", "0", "0", "7", "15"]);
    expect(rows.slice(1).map((row) => row[1])).toEqual(["0", "0", "7", "15"]);
  });

  it("are refused with the rule that was broken", async () => {
    const unknown = await exported("sts.csv?colour=red");
    expect(unknown.status).toBe(400);
    expect(unknown.text).toContain("colour");
    const measure = await exported("sts.csv?measure=RED");
    expect(measure.status).toBe(400);
    expect(measure.text).toContain("SequenceMeasure");
    expect((await exported("sts.csv?reading=%7B")).text).toContain(
      "is not JSON",
    );
  });
});
