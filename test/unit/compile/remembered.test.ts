import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { LateValue, putIn } from "../../../server/compile/late-value.ts";
import { compileQuery } from "../../../server/compile/operation.ts";
import { rememberingCompiler } from "../../../server/compile/remembered.ts";
import { mappings } from "../../../server/domains.ts";
import { limits } from "../../../server/http/limits.ts";
import { makeSchema } from "../../../server/schema.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = makeSchema();

/** A compiler that remembers, asked about one document with any variables. */
const asking = (query: string) => {
  const document = parse(query);
  const compile = rememberingCompiler(mappings, limits);
  return (variables: Readonly<Record<string, unknown>>) => {
    const scope = scopeOfQuery(schema, document, variables);
    return { compiled: compile(scope), scope };
  };
};

const card =
  "query Card($id: ID!, $first: Int) { person(id: $id) { id factoids(first: $first) { nodes { id } pageInfo { endCursor } } } }";

describe("a compilation that is remembered", () => {
  it("serves every person with one text, each with the own id", () => {
    const ask = asking(card);
    const one = ask({ id: "person/one", first: 3 });
    const two = ask({ id: "person/two", first: 3 });
    expect(two.compiled).toBe(one.compiled);
    for (const { compiled, scope } of [one, two]) {
      const fresh = compileQuery(mappings, scope);
      expect(compiled.statement).toEqual(fresh.statement);
      expect(putIn(compiled.parameters, scope.variableValues)).toEqual(
        fresh.parameters,
      );
    }
  });

  it("is made anew for any other value, also for one that is given or left out", () => {
    const ask = asking(card);
    const made = [
      { id: "person/x", first: 3 },
      { id: "person/x", first: 4 },
      { id: "person/x" },
      { id: "person/x", first: 3 },
    ].map((variables) => ask(variables).compiled);
    expect(made[3]).toBe(made[0]);
    expect(new Set(made).size).toBe(3);
  });

  it.each([
    [
      "a list filter",
      "query Q($id: ID!) { person(id: $id) { id } people(filter: { ids: [$id] }) { nodes { id } } }",
    ],
    [
      "a field below",
      "query Q($id: ID!) { person(id: $id) { id } node(id: $id) { id } }",
    ],
    [
      "a fragment",
      "query Q($id: ID!) { person(id: $id) { id } ...Rest } fragment Rest on Query { node(id: $id) { id } }",
    ],
  ])(
    "takes an id late only where nothing else reads it: not in %s",
    (_where, query) => {
      const ask = asking(query);
      const one = ask({ id: "person/one" }).compiled;
      const two = ask({ id: "person/two" }).compiled;
      expect(two).not.toBe(one);
      expect(JSON.stringify(two.parameters)).toContain("person/two");
    },
  );

  it("holds for the network of anybody, and for what lies around", () => {
    const ask = asking(
      "query Q($id: ID!) { egoNetwork(id: $id, depth: 1) { centre } neighbours(id: $id) { total } }",
    );
    expect(ask({ id: "person/one" }).compiled).toBe(
      ask({ id: "person/two" }).compiled,
    );
  });

  it("forgets the oldest beyond 500, and keeps what was asked last", () => {
    const ask = asking(
      "query Q($ids: [ID!]) { people(filter: { ids: $ids }) { totalCount } }",
    );
    const compiledFor = (id: number) => ask({ ids: [String(id)] }).compiled;
    const [oldest, second] = [compiledFor(0), compiledFor(1)];
    for (let id = 2; id < 500; id += 1) compiledFor(id);
    expect(compiledFor(0)).toBe(oldest);
    compiledFor(500);
    expect(compiledFor(0)).toBe(oldest);
    expect(compiledFor(1)).not.toBe(second);
  });

  it("never reads a value that comes late", () => {
    const late = new LateValue("id");
    expect(() => String(late)).toThrow("$id is read before it is there");
    expect(() => JSON.stringify({ late })).toThrow("$id is read");
  });
});
