import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { costOf } from "../../server/compile/cost.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { limits } from "../../server/http/limits.ts";
import { makeSchema } from "../../server/schema.ts";
import type { Hubs } from "../support/costly/arguments.ts";
import { hubsOf } from "../support/costly/hubs.ts";
import { makePermits } from "../support/costly/permits.ts";
import { makeRandom } from "../support/costly/random.ts";
import { findCostliest } from "../support/costly/search.ts";
import { hitsOf } from "../support/hits.ts";
import { scopeOfQuery } from "../support/scope.ts";
import { seededStore } from "../support/seeded-store.ts";

let database: Database;
let hubs: Hubs;
const schema = makeSchema();

beforeAll(async () => {
  database = connect(inject("neo4j"));
  await seededStore(database);
  hubs = await hubsOf(database);
});

afterAll(async () => {
  await database.close();
});

const scopeOf = (text: string) => scopeOfQuery(schema, parse(text), {});

/** Hits of the database that the costliest permitted question may need on the shipped layer. */
const mostHits = 1_000_000;

describe("the costliest question that the limits permit", () => {
  it("is looked for among all roots, and is taken by the server", async () => {
    const permits = makePermits(database);
    expect(await permits('{ person(id: "person/x") { id } }')).toBe(true);
    expect(
      await permits(
        "{ people(first: 200) { nodes { factoids(first: 200) { nodes { id } } } } }",
      ),
    ).toBe(false);
  });

  it.each([1, 2])(
    "stays within its weight and a bound of hits, wherever the search begins (%i)",
    async (seed) => {
      const best = await findCostliest({
        soil: { schema, hubs, random: makeRandom(seed) },
        permits: makePermits(database),
        measure: (text) => hitsOf(database, text),
        starts: 10,
        steps: 10,
      });
      expect(best).toBeDefined();
      const { cost } = costOf(scopeOf(best?.text ?? ""), limits.walks);
      expect(cost).toBeLessThanOrEqual(limits.cost);
      expect(best?.score, best?.text).toBeLessThan(mostHits);
    },
    240_000,
  );
});
