import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { refuseCostly } from "../../../server/compile/cost.ts";
import { makeSchema } from "../../../server/schema.ts";
import { operations } from "../../support/operations.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = makeSchema();
const weigh = (query: string, variables = {}) =>
  refuseCostly(scopeOfQuery(schema, parse(query), variables));

describe("what a question may bring", () => {
  it("is the product of its lists, downwards; beyond 50,000 it is refused, with the figure and what to ask for", () => {
    const nested = (first: number) =>
      `{ people(first: 200) { nodes { factoids(first: ${String(first)}) { nodes { source { id } } } } } }`;
    expect(() => weigh(nested(50))).not.toThrow();
    expect(() => weigh(nested(100))).toThrow(
      /may bring 60,400 records, more than 50,000\. Ask for less: a smaller `first`/,
    );
  });

  it("counts variables, fragments and aliases as what they ask for", () => {
    const query = `query Q($n: Int!) { a: people(first: $n) { ...All } b: people(first: $n) { ...All } }
      fragment All on PersonConnection { nodes { ties(first: 100) { nodes { id } } } }`;
    expect(() => weigh(query, { n: 100 })).not.toThrow();
    expect(() => weigh(query, { n: 200 })).toThrow("Ask for less");
  });

  it("counts the members of a network by its budget", () => {
    const query = (nodes: number) =>
      `{ egoNetwork(id: "person/x", depth: 3, budget: { nodes: ${String(nodes)} }) { people { id factoids(first: 50) { nodes { id } } } } }`;
    expect(() => weigh(query(300))).not.toThrow();
    expect(() => weigh(query(2000))).toThrow("a smaller budget");
  });

  it("counts the values of facets in each respect asked for", () => {
    const query = (some: string) =>
      `{ ${["a", "b", "c", "d"].map((key) => `${key}: facets(${some}first: 200) { facets { values { term { code } entity } } }`).join(" ")} }`;
    expect(() => weigh(query("dimensions: [SEX], "))).not.toThrow();
    expect(() => weigh(query(""))).toThrow("Ask for less");
  });

  it.each(operations)("leaves room for $name", ({ query, variables }) => {
    expect(() => weigh(query, variables ?? {})).not.toThrow();
  });
});
