import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { completeParameters } from "../../server/compile/answer.ts";
import { putIn } from "../../server/compile/late-value.ts";
import { compileQuery } from "../../server/compile/operation.ts";
import { mappings } from "../../server/domains.ts";
import { makeSchema } from "../../server/schema.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { operations } from "../support/operations.ts";
import { scopeOfQuery } from "../support/scope.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;
const schema = makeSchema();

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
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
    "$name: answers in one statement (two where it searches), without a remark of the database",
    async (operation) => {
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
    },
  );

  it.each(operations.filter(({ mayScan }) => mayScan !== true))(
    "$name: touches a bounded part of the store",
    async (operation) => {
      const scope = scopeOfQuery(
        schema,
        parse(operation.query),
        operation.variables ?? {},
      );
      const compiled = compileQuery(mappings, scope);
      if (compiled.statement === undefined)
        throw new Error("nothing was compiled");
      const first =
        compiled.before === undefined
          ? 0
          : (
              await app.database.profile(
                compiled.before,
                putIn(compiled.parameters, scope.variableValues),
              )
            ).hits;
      const { hits } = await app.database.profile(
        compiled.statement,
        await completeParameters(compiled, scope.variableValues, app),
      );
      expect(first + hits).toBeLessThan(mostHits);
    },
  );
});
