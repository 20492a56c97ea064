import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { rebuild } from "../../server/reading/derive.service.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { factoid, person, raikom } from "../support/builders/evidence.ts";
import { addEvidence, storeWith } from "../support/builders/store.ts";
import { hitsOf } from "../support/hits.ts";
import { answered } from "../support/seeded-app.ts";

const crowd = Array.from(
  { length: 520 },
  (_, at) => `m${String(at).padStart(3, "0")}`,
);
const body = "party-organization/all";
const hub = "person/hub";

/** All of the crowd belong to the body and knew the hub, whom the last three had for kin, too. */
const evidence = {
  people: [person("hub"), ...crowd.map((name) => person(name))],
  partyOrganizations: [raikom("all")],
  factoids: crowd.flatMap((name, at) => [
    factoid(`member-${name}`, "membership", {
      roles: { subject: `person/${name}`, organization: body },
      ...(at % 3 === 0 ? { edtf: `19${String(20 + (at % 20))}` } : {}),
    }),
    factoid(`knew-${name}`, "acquaintance", {
      roles: { subject: `person/${name}`, counterpart: hub },
    }),
    ...(at < 517
      ? []
      : [
          factoid(`kin-${name}`, "kinship", {
            value: "other",
            roles: { subject: hub, counterpart: `person/${name}` },
          }),
        ]),
  ]),
};

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, evidence);
  // Plans hang on when the database last sampled its indexes.
  await app.database.runAlone(
    statement("test-sample", "CALL db.prepareForReplanning(60)"),
  );
}, 300_000);

afterAll(async () => {
  await app.close();
});

/** A reading that leaves everything and is answered without what is kept for all claims. */
const asked = { capacities: ["HISTORIAN"] };

describe("a page around a hub", () => {
  it.each([
    [
      "a body's members",
      `{ partyOrganization(id: "${body}") { members(first: 25) { nodes { id } } } }`,
    ],
    ["what lies around a body", `{ neighbours(id: "${body}") { total } }`],
    [
      "a body's claims",
      `{ partyOrganization(id: "${body}") { factoids(first: 25) { nodes { id } } } }`,
    ],
    [
      "a person's claims",
      `{ person(id: "${hub}") { factoids(first: 25) { nodes { id } } } }`,
    ],
    [
      "the claims asked for by whom they involve",
      `{ factoids(filter: { involving: ["${hub}", "${body}"], polarity: AFFIRMS }, first: 25) { nodes { id } } }`,
    ],
    [
      "the claims of one among many",
      `{ factoids(filter: { involving: ["person/m000"] }, first: 25) { totalCount nodes { id } } coverage(filter: { involving: ["person/m000"] }) { claims persons } }`,
    ],
    [
      "a person's ties",
      `{ person(id: "${hub}") { ties(first: 25) { nodes { id } } } }`,
    ],
    [
      "the network around a person",
      `{ egoNetwork(id: "${hub}", depth: 1, budget: { nodes: 10 }) { columns { ids } } }`,
    ],
  ])("costs a page, not its ties: %s", async (_what, question) => {
    expect(await hitsOf(app.database, question)).toBeLessThan(500);
  });
});

describe("page after page of what a hub has", () => {
  const page = z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
  });
  const whole = async (
    field: string,
    { type, id, reading }: { type: string; id: string; reading: object },
  ): Promise<readonly string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { found }: { found: { page: z.infer<typeof page> } } =
        await answered(
          app,
          `query Page($id: ID!, $after: String, $reading: ReadingInput) {
           found: ${type}(id: $id, reading: $reading) { page: ${field} { nodes { id } pageInfo { hasNextPage endCursor } } }
         }`,
          z.object({ found: z.object({ page }) }),
          { id, after, reading },
        );
      ids.push(...found.page.nodes.map((node) => node.id));
      after = found.page.pageInfo.hasNextPage
        ? found.page.pageInfo.endCursor
        : null;
    } while (after !== null);
    return ids;
  };

  it.each([
    ["a person's ties", "person", hub, "ties(first: 170, after: $after)", 523],
    [
      "a person's claims",
      "person",
      hub,
      "factoids(first: 170, after: $after)",
      523,
    ],
    [
      "a person's claims of a kind",
      "person",
      hub,
      `factoids(first: 2, after: $after, filter: { kinds: ["kinship"] })`,
      3,
    ],
    [
      "a person's ties of a kind",
      "person",
      hub,
      "ties(first: 2, after: $after, kinds: [KIN_OF])",
      3,
    ],
    [
      "a body's ties",
      "partyOrganization",
      body,
      "ties(first: 170, after: $after)",
      520,
    ],
    [
      "a body's claims",
      "partyOrganization",
      body,
      "factoids(first: 170, after: $after)",
      520,
    ],
  ])(
    "gives each once, in the order in which all are read and sorted: %s",
    async (_what, type, id, field, count) => {
      const paged = await whole(field, { type, id, reading: {} });
      expect(new Set(paged).size).toBe(count);
      expect(paged).toEqual(await whole(field, { type, id, reading: asked }));
    },
  );
});

describe("claims asked for by whom they involve", () => {
  const found = z.object({
    asked: z.object({
      totalCount: z.int(),
      nodes: z.array(z.object({ id: z.string() })),
    }),
    coverage: z.object({ claims: z.int() }),
  });
  const claims = async (ids: readonly string[], reading: object) => {
    const { asked: listed, coverage } = await answered(
      app,
      `query Claims($ids: [ID!]!, $reading: ReadingInput) {
         asked: factoids(filter: { involving: $ids, kinds: ["membership", "kinship"] }, first: 5, reading: $reading) { totalCount nodes { id } }
         coverage(filter: { involving: $ids, kinds: ["membership", "kinship"] }, reading: $reading) { claims }
       }`,
      found,
      { ids, reading },
    );
    expect(coverage.claims).toBe(listed.totalCount);
    return [listed.totalCount, listed.nodes.map(({ id }) => id)];
  };

  it.each([{}, asked])(
    "are each told once, whoever of those named they involve, in order (%j)",
    async (reading) => {
      expect(await claims([hub, "person/m517"], reading)).toEqual([
        4,
        [
          "factoid/kin-m517",
          "factoid/kin-m518",
          "factoid/kin-m519",
          "factoid/member-m517",
        ].toSorted(),
      ]);
      expect(await claims(["person/m000", "person/m000"], reading)).toEqual([
        1,
        ["factoid/member-m000"],
      ]);
      expect(await claims(["person/nobody"], reading)).toEqual([0, []]);
    },
  );
});

describe("the network around a hub", () => {
  const network = async (nodes: number, reading: object) => {
    const { egoNetwork } = await answered(
      app,
      `query Around($id: ID!, $nodes: Int!, $reading: ReadingInput) {
         egoNetwork(id: $id, depth: 1, budget: { nodes: $nodes }, reading: $reading) { columns { ids } omitted { what why count } }
       }`,
      z.object({
        egoNetwork: z.object({
          columns: z.object({ ids: z.array(z.string()) }),
          omitted: z.array(
            z.object({ what: z.string(), why: z.string(), count: z.int() }),
          ),
        }),
      }),
      { id: hub, nodes, reading },
    );
    return egoNetwork;
  };

  it.each([2, 5, 301, 350])(
    "begins with those who have most ties to it, and says how many it leaves out (%i)",
    async (nodes) => {
      const kept = await network(nodes, {});
      expect(kept).toEqual(await network(nodes, asked));
      expect(kept.columns.ids.slice(0, 4)).toEqual(
        [hub, "person/m517", "person/m518", "person/m519"].slice(0, nodes),
      );
      expect(kept.omitted).toEqual([
        { what: "neighbours", why: "budget", count: 521 - nodes },
      ]);
    },
  );

  it("follows what is claimed: who becomes kin as well comes before", async () => {
    const becomes = factoid("kin-m100", "kinship", {
      value: "siblings",
      roles: { subject: hub, counterpart: "person/m100" },
    });
    await addEvidence(app.database, {
      ...evidence,
      factoids: [...evidence.factoids, becomes],
    });
    expect((await network(3, {})).columns.ids).toEqual([
      hub,
      "person/m100",
      "person/m517",
    ]);
    await addEvidence(app.database, evidence);
    expect((await network(2, {})).columns.ids).toEqual([hub, "person/m517"]);
  }, 120_000);

  it("is what a rebuild would make it", async () => {
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await rebuild(app.database)).toEqual({
      ties: 0,
      conflicts: 0,
      claims: 0,
      spells: 0,
      degrees: 0,
    });
  }, 120_000);
});
