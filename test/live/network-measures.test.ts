import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { tieTypes } from "../../server/database/vocabulary.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";
import { person } from "../support/store-walk.ts";
import {
  clearGraph,
  type GraphTie,
  position,
  replaceGraph,
} from "../support/tie-graph.ts";

const range = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  exact: z.boolean(),
});
const omitted = z.array(
  z.object({ what: z.string(), why: z.string(), count: z.int() }),
);
const measures = z.object({
  networkMeasures: z.object({
    size: z.int(),
    tieCount: z.int(),
    pairCount: z.int(),
    things: z.array(
      z.object({
        id: z.string(),
        displayName: z.string(),
        kind: z.string(),
        degree: range,
        strength: range,
        betweenness: range,
        reach: range,
        articulation: z.string(),
      }),
    ),
    pairs: z.array(
      z.object({
        one: z.string(),
        other: z.string(),
        ties: z.array(z.string()),
        certain: z.boolean(),
        bridge: z.string(),
      }),
    ),
    components: range,
    worlds: z.object({
      count: z.int(),
      exhaustive: z.boolean(),
      doubtful: z.int(),
    }),
    omitted,
    coverage: z.object({ claims: z.int(), persons: z.int() }),
  }),
});

const query = `query Measures($scope: NetworkScope!, $reading: ReadingInput, $by: MeasureOrder! = DEGREE) {
  networkMeasures(scope: $scope, reading: $reading) {
    size tieCount pairCount
    things(first: 2000, by: $by) { id displayName kind degree { ...R } strength { ...R } betweenness { ...R } reach { ...R } articulation }
    pairs(first: 2000) { one other ties certain bridge }
    components { ...R }
    worlds { count exhaustive doubtful }
    omitted { what why count }
    coverage { claims persons }
  }
}
fragment R on MeasureRange { value low high exact }`;

type Given = Parameters<typeof position>[1];
const tie = (
  [start = "", end = ""]: string,
  given: Given = {},
  type: GraphTie["type"] = "KNEW",
): GraphTie => ({
  id: `tie/${type}-${start}${end}`,
  type,
  start: `person/${start}`,
  end: `person/${end}`,
  positions: [position(`factoid/${type}-${start}${end}`, given)],
});
const people = ["a", "b", "c", "d", "e"].map(person);
const ids = people.map(({ id }) => id);

let app: TestApp;

const measuresOf = async (
  scope: object,
  given: Readonly<Record<string, unknown>> = {},
) =>
  (await answered(app, query, measures, { scope, ...given })).networkMeasures;

describe("the measures of a network", () => {
  beforeAll(async () => {
    app = await startApp(inject("neo4j"));
    await emptyStore(app.database);
    app.notices.splice(0);
  });
  afterAll(async () => {
    await clearGraph(app.database);
    await app.close();
  });

  const graph = (...ties: readonly GraphTie[]) =>
    replaceGraph(app.database, people, ties);
  const exactly = (value: number) => ({
    value,
    low: value,
    high: value,
    exact: true,
  });

  it("tell who joins the others, with a range where the source itself doubts, in one statement", async () => {
    await graph(tie("ab"), tie("bc"), tie("cd", { modality: "HEDGED" }));
    const found = await measuresOf({
      around: "person/a",
      depth: 3,
      budget: { milliseconds: 10_000 },
    });
    expect(statementsOfLast(app)).toBe(1);
    expect(found.worlds).toEqual({ count: 2, exhaustive: true, doubtful: 1 });
    const byId = new Map(found.things.map((thing) => [thing.id, thing]));
    expect([...byId.keys()].sort()).toEqual(ids.slice(0, 4));
    expect(byId.get("person/b")).toMatchObject({
      kind: "PERSON",
      displayName: "person/b",
      degree: exactly(2),
      articulation: "CERTAIN",
    });
    expect(byId.get("person/c")).toMatchObject({
      degree: { value: 2, low: 1, high: 2, exact: true },
      articulation: "POSSIBLE",
    });
    expect(byId.get("person/a")?.reach).toEqual({
      value: 4,
      low: 3,
      high: 4,
      exact: true,
    });
    expect(byId.get("person/d")?.articulation).toBe("NO");
    // Of the three pairs of others, two go through b where all ties are there, and one where the last is not.
    expect(byId.get("person/b")?.betweenness.value).toBeCloseTo(2 / 3, 9);
    expect(byId.get("person/b")?.betweenness.low).toBeCloseTo(1 / 3, 9);
    expect(found.pairs.map(({ bridge, certain }) => [bridge, certain])).toEqual(
      [
        ["CERTAIN", true],
        ["CERTAIN", true],
        ["POSSIBLE", false],
      ],
    );
  });

  it("count two ties of one pair as one pair, and the claims of both", async () => {
    await graph(tie("ab"), tie("ba", {}, "KIN_OF"), tie("bc"));
    const found = await measuresOf({ among: ids });
    expect(found).toMatchObject({ size: 5, tieCount: 3, pairCount: 2 });
    expect(found.things[0]).toMatchObject({
      id: "person/b",
      degree: exactly(2),
      strength: exactly(3),
    });
    expect(found.components).toEqual(exactly(3));
  });

  it("are the same in whatever order one asks", async () => {
    await graph(tie("ab"), tie("bc"), tie("cd"), tie("de"), tie("ea"));
    const found = await measuresOf({ among: ids });
    expect(await measuresOf({ among: [...ids, ...ids].reverse() })).toEqual(
      found,
    );
  });

  it("hold a tie doubtful when a historian's judgement of its claims is below the one asked for", async () => {
    const judgements = [
      { by: "A", credence: 2, verdict: "", since: 1, until: 0 },
    ];
    await graph(tie("ab", { judgements }), tie("bc"));
    const scope = { among: ids };
    expect((await measuresOf(scope)).worlds.doubtful).toBe(1);
    expect(
      (await measuresOf({ ...scope, doubtBelow: "DOUBTFUL" })).worlds.doubtful,
    ).toBe(0);
    const byOthers = { interpretedBy: ["B"] };
    expect(
      (await measuresOf(scope, { reading: byOthers })).worlds.doubtful,
    ).toBe(0);
  });

  it("follow the reading, the kinds and the period, and tell what these leave out", async () => {
    const during = { from: "1942-09-01", to: "1942-09-30" };
    const dated = {
      beginFrom: "1942-08-01",
      beginTo: "1942-08-09",
      endFrom: "1943-01-01",
      endTo: "1943-02-01",
    };
    await graph(
      tie("ab", { ...dated, sourceId: "source/one" }),
      tie("bc", { sourceId: "source/other" }),
    );
    const reading = { sources: ["source/one"] };
    const read = await measuresOf({ among: ids }, { reading });
    expect(read.tieCount).toBe(1);
    expect(read.omitted).toEqual([{ what: "ties", why: "reading", count: 1 }]);
    const then = await measuresOf({ among: ids, during });
    expect(then.tieCount).toBe(1);
    expect(then.omitted).toEqual([{ what: "ties", why: "undated", count: 1 }]);
    const kin = await measuresOf({ among: ids, kinds: ["KIN_OF"] });
    expect(kin.tieCount).toBe(0);
  });

  it("never count a denied tie, and say so", async () => {
    await graph(tie("ab"), tie("bc", { polarity: "DENIES" }));
    const found = await measuresOf({ among: ids });
    expect(found.tieCount).toBe(1);
    expect(found.omitted).toEqual([{ what: "ties", why: "denied", count: 1 }]);
  });

  it("leave out statements against someone, whom nobody is measured by, and say so", async () => {
    await graph(
      tie("ab"),
      tie("ba", {}, "SPOKE_AGAINST"),
      tie("ac", {}, "SPOKE_AGAINST"),
    );
    const left = { what: "SPOKE_AGAINST", why: "accusers" };
    const around = await measuresOf({ around: "person/a", depth: 1 });
    expect(around.things.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2));
    expect(around.omitted).toEqual([{ ...left, count: 1 }]);
    const kinds = ["KNEW", "SPOKE_AGAINST"];
    const among = await measuresOf({ among: ids, kinds });
    expect(among.tieCount).toBe(1);
    expect(among.omitted).toEqual([{ ...left, count: 2 }]);
    const known = await measuresOf({ among: ids, kinds: ["KNEW"] });
    expect(known.omitted).toEqual([]);
  });

  it("are nothing around somebody who is not there, and say so", async () => {
    const found = await measuresOf({ around: "person/nobody" });
    expect(found).toMatchObject({
      size: 0,
      things: [],
      coverage: { claims: 0 },
    });
    const left = { what: "person/nobody", why: "unknown", count: 1 };
    expect(found.omitted).toEqual([left]);
    expect((await measuresOf({ among: ["person/nobody"] })).omitted).toEqual([
      left,
    ]);
  });

  it.each([
    ["{}", /either `around` or `among`/u],
    ['{ around: "person/a", among: ["person/b"] }', /not both/u],
    ['{ around: "person/a", depth: 4 }', /depth is at most 3/u],
    ['{ around: "person/a", budget: { nodes: 2001 } }', /at most 2,000/u],
    ["{ among: [] }", /names nobody/u],
    [
      '{ around: "person/a", kinds: [SPOKE_AGAINST] }',
      /SPOKE_AGAINST, which is not measured: there is no measure, ranking or list of accusers/u,
    ],
    [
      '{ among: ["person/a"], during: { from: "1943-01-01", to: "1942-01-01" } }',
      /cannot end before it begins/u,
    ],
  ])("refuse the scope %s before the database sees it", async (scope, rule) => {
    for (const field of [
      `networkMeasures(scope: ${scope}) { size }`,
      `communities(scope: ${scope}) { alone }`,
    ]) {
      const { errors } = await ask(app, `{ ${field} }`);
      expect(errors?.[0]?.message).toMatch(rule);
      expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
      expect(statementsOfLast(app)).toBe(0);
    }
  });

  it.each([
    [
      'networkMeasures(scope: { around: "person/a" }) { things(first: 2001) { id } }',
      /first: 2001 is not a number from 1 to 2,000/u,
    ],
    [
      'communities(scope: { around: "person/a" }, resolution: 0) { alone }',
      /resolution: is at least 0\.1/u,
    ],
  ])("refuse %s", async (field, rule) => {
    const { errors } = await ask(app, `{ ${field} }`);
    expect(errors?.[0]?.message).toMatch(rule);
    expect(statementsOfLast(app)).toBe(0);
  });

  it("answer communities: who belongs together, who alone, and how far that holds", async () => {
    await graph(
      tie("ab"),
      tie("bc"),
      tie("ca"),
      tie("cd", { modality: "HEARSAY" }),
      tie("de"),
    );
    const { communities } = await answered(
      app,
      `query Groups($scope: NetworkScope!) { communities(scope: $scope) {
        communities { number size together inside outside members { id displayName kind together } }
        alone resolution modularity { value low high exact } agreement { mean least } worlds { count seed } omitted { what } coverage { claims } } }`,
      z.object({
        communities: z.object({
          communities: z.array(
            z.object({
              size: z.int(),
              together: z.number(),
              members: z.array(z.object({ id: z.string() })),
            }),
          ),
          alone: z.int(),
          agreement: z.object({ mean: z.number(), least: z.number() }),
          worlds: z.object({ count: z.int(), seed: z.int() }),
        }),
      }),
      { scope: { among: ids } },
    );
    expect(statementsOfLast(app)).toBe(1);
    expect(communities.worlds).toEqual({ count: 2, seed: 1943 });
    const [first] = communities.communities;
    expect(first?.members.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    expect(communities.communities.map(({ size }) => size)).toEqual([3, 2]);
    expect(communities.alone).toBe(0);
    // Both groups stand with the tie between them and without it.
    expect(communities.agreement).toEqual({ mean: 1, least: 1 });
  });

  it("raise no remark of the database", () => {
    expect(app.notices).toEqual([]);
  });
});

describe("the measures of a network of the real layer", () => {
  beforeAll(async () => {
    app = await startSeededApp();
  }, 600_000);
  afterAll(() => app.close());

  it("are those of the network that the walk shows, and rest on the same claims", async () => {
    const id = "person/seleznev-p-i";
    const kinds = tieTypes.filter((kind) => kind !== "SPOKE_AGAINST");
    const withIds = z.array(z.object({ id: z.string() }));
    const { egoNetwork } = await answered(
      app,
      `query Ego($id: ID!, $kinds: [TieKind!]) { egoNetwork(id: $id, depth: 2, kinds: $kinds) { people { id } organizations { id } institutions { ... on Described { id } } places { ... on Described { id } } ties { id affirmed } coverage { claims persons } } }`,
      z.object({
        egoNetwork: z.object({
          people: withIds,
          organizations: withIds,
          institutions: withIds,
          places: withIds,
          ties: z.array(z.object({ id: z.string(), affirmed: z.boolean() })),
          coverage: z.object({ claims: z.int(), persons: z.int() }),
        }),
      }),
      { id, kinds },
    );
    const found = await measuresOf({ around: id });
    const shown = [
      ...egoNetwork.people,
      ...egoNetwork.organizations,
      ...egoNetwork.institutions,
      ...egoNetwork.places,
    ].map((each) => each.id);
    expect(found.things.map((thing) => thing.id).sort()).toEqual(shown.sort());
    expect(found.pairs.flatMap(({ ties }) => ties).sort()).toEqual(
      egoNetwork.ties
        .filter(({ affirmed }) => affirmed)
        .map((each) => each.id)
        .sort(),
    );
    expect(egoNetwork.ties.every(({ affirmed }) => affirmed)).toBe(true);
    expect(found.coverage).toEqual(egoNetwork.coverage);
    expect(found.coverage.claims).toBeGreaterThan(5);
  });
});
