import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ask, startApp, type TestApp } from "../support/app.ts";
import { operations } from "../support/operations.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;
let hits = 0;

beforeAll(async () => {
  const onHits = (more: number) => {
    hits += more;
  };
  app = await startApp(inject("neo4j"), { onHits });
  await seededStore(app.database);
  app.notices.splice(0);
});

afterAll(async () => {
  await app.close();
});

/** Hits of the database that an anchored operation may cost on the shipped layer; the dearest measured was below two thirds of it. */
const mostHits = 60_000;

describe("every operation", () => {
  it("is one of at least thirty", () => {
    expect(operations.length).toBeGreaterThanOrEqual(30);
  });

  it.each(operations)(
    "$name: answers in one statement (two where it searches), without a remark of the database, from a bounded part of the store",
    async (operation) => {
      hits = 0;
      const before = app.log().length;
      const answer = await ask(app, operation.query, operation.variables);
      expect(answer.errors).toBeUndefined();
      const line = app
        .log()
        .slice(before)
        .find(({ event }) => event === "graphql");
      // A search by name asks the index first.
      const isSearch =
        /\b(?:search|suggest|matchNames)\(|\b(?:people|facets|factoids)\(filter: \{ (?:name|text):/u.test(
          operation.query,
        );
      expect(line?.["statements"]).toBe(isSearch ? 2 : 1);
      expect(app.notices.splice(0)).toEqual([]);
      expect(hits).toBeGreaterThan(0);
      if (operation.mayScan !== true) expect(hits).toBeLessThan(mostHits);
    },
  );
});
