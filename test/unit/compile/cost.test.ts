import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import {
  costOf,
  refuseCostly,
  refuseLong,
} from "../../../server/compile/cost.ts";
import { compileQuery } from "../../../server/compile/operation.ts";
import { mappings } from "../../../server/domains.ts";
import { limits } from "../../../server/http/limits.ts";
import { makeSchema } from "../../../server/schema.ts";
import { everySide } from "../../support/every-side.ts";
import { operations } from "../../support/operations.ts";
import { pageQuestions } from "../../support/page-questions.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = makeSchema();
const scopeOf = (query: string, variables = {}) =>
  scopeOfQuery(schema, parse(query), variables);
const weigh = (query: string, variables = {}) =>
  refuseCostly(scopeOf(query, variables), limits);
const weightOf = (query: string, variables = {}) =>
  costOf(scopeOf(query, variables), limits.walks).cost;

/** A reading that asks something of every side. */
const everySideJudged = { ...everySide, unjudged: false };

describe("what a question may bring", () => {
  it("is the product of its lists, downwards; beyond 50,000 it is refused, with the figure and what to ask for", () => {
    const nested = (first: number) =>
      `{ people(first: 200) { nodes { factoids(first: ${String(first)}) { nodes { source { id } } } } } }`;
    expect(() => weigh(nested(50))).not.toThrow();
    expect(() => weigh(nested(200))).toThrow(
      /may bring or look at 128,400 records, more than 50,000\. Ask for less: a smaller `first`/,
    );
  });

  it("counts values too: five weigh as much as a record", () => {
    const query = (fields: string) =>
      `{ people(first: 100) { nodes { ${fields} } } }`;
    expect(weightOf(query("id displayName"))).toBe(240);
    expect(weightOf(query("id a: id b: id c: id displayName"))).toBe(300);
  });

  it("counts variables, fragments and aliases as what they ask for", () => {
    const query = `query Q($n: Int!) { a: people(first: $n) { ...All } b: people(first: $n) { ...All } }
      fragment All on PersonConnection { nodes { ties(first: 100) { nodes { id } } } }`;
    expect(() => weigh(query, { n: 100 })).not.toThrow();
    expect(() => weigh(query, { n: 200 })).toThrow("Ask for less");
  });

  it("counts the members of a network by its budget, its hops, and two ties for each", () => {
    const query = (nodes: number) =>
      `{ egoNetwork(id: "person/x", depth: 3, budget: { nodes: ${String(nodes)} }) { people { id factoids(first: 50) { nodes { id } } } } }`;
    expect(() => weigh(query(300))).not.toThrow();
    expect(() => weigh(query(2000))).toThrow("a smaller budget");
    const walk = (depth: number) =>
      weightOf(
        `{ egoNetwork(id: "person/x", depth: ${String(depth)}, budget: { nodes: 1000 }) { centre } }`,
      );
    expect(walk(3) - walk(1)).toBe(4_000);
  });

  it("counts the values of facets in each respect asked for", () => {
    const query = (some: string) =>
      `{ ${["a", "b", "c", "d"].map((key) => `${key}: facets(${some}first: 200) { facets { values { term { code } entity } } }`).join(" ")} }`;
    expect(() => weigh(query("dimensions: [SEX], "))).not.toThrow();
    expect(() => weigh(query(""))).toThrow("Ask for less");
  });

  it("counts what is asked of people for each who is compared or counted: whom it shows is known only then", () => {
    const typical = (ask: string) =>
      `{ typicalLives(first: 1) { medoid { ${ask} } } }`;
    expect(weightOf(typical("id displayName")) - weightOf(typical("id"))).toBe(
      2_000 * 0.2,
    );
    expect(() =>
      weigh(typical("trajectory { spells { factoids(first: 5) { leaf } } }")),
    ).toThrow("Ask for less");
    // Whoever is shown often weighs as often as that: an answer is made of them.
    const states = (first: number) =>
      `{ stateDistribution(channel: WHEREABOUTS, clock: CALENDAR, from: "1941-01-01", to: "1945-12-31") { moments { states { people(first: ${String(first)}) { id } } } } }`;
    expect(weightOf(states(25))).toBeGreaterThan(weightOf(states(5)));
    expect(() => weigh(states(100))).toThrow("Ask for less");
  });

  it("lets two that read everybody be asked at once, and no third; a check of all rules as often as it is asked", () => {
    const flow = "flow: trajectoryFlow { persons }";
    const states =
      'states: stateDistribution(channel: WHEREABOUTS, clock: CALENDAR, from: "1942-01-01", to: "1942-12-31") { persons }';
    const typical = "typical: typicalLives(first: 1) { persons }";
    expect(() => weigh(`{ ${flow} ${states} }`)).not.toThrow();
    expect(() => weigh(`{ ${flow} ${states} ${typical} }`)).toThrow(
      "Ask for less",
    );
    // All pairs of lives are compared: nobody else who reads lives goes beside.
    for (const pairs of [
      typical,
      "clusters: trajectoryClusters(clusters: 2, judgedTo: 2) { persons }",
    ])
      expect(() => weigh(`{ ${pairs} ${states} }`)).toThrow("Ask for less");
    expect(() =>
      weigh("{ integrity { a: breaches { rule } b: breaches { rule } } }"),
    ).toThrow("Ask for less");
  });

  it("counts whom the ties among some are asked of", () => {
    const ids = JSON.stringify(
      Array.from({ length: 300 }, (_, index) => `person/${String(index)}`),
    );
    expect(
      weightOf(`{ linksAmong(ids: ${ids}) { people { id } } }`),
    ).toBeGreaterThan(
      weightOf(`{ linksAmong(ids: ["person/x"]) { people { id } } }`) + 300,
    );
  });

  it.each([
    [
      "a search, by its words",
      '{ search(query: "а б") { totalCount } }',
      2_000,
    ],
    ["suggestions", '{ suggest(prefix: "а") { id } }', 1_000],
    ["coverage of everything", "{ coverage { claims } }", 10_000],
    ["the check of all rules", "{ integrity { breaches { rule } } }", 25_000],
    [
      "coverage of each of a list",
      "{ people(first: 200) { nodes { coverage { claims } } } }",
      20_000,
    ],
    [
      "counts of each of a list",
      "{ people(first: 200) { nodes { ties(first: 1) { totalCount } } } }",
      10_000,
    ],
    [
      "each condition of a filter",
      "{ people(first: 1, filter: { or: [{ contested: true }, { not: { constructed: true } }] }) { nodes { id } } }",
      1_000,
    ],
  ])("counts what it looks at besides: %s", (_what, query, least) => {
    expect(weightOf(query)).toBeGreaterThanOrEqual(least);
  });

  it("is refused when it walks in too many places, however few records each brings", () => {
    const rivals = (deep: number): string =>
      deep === 0
        ? "id"
        : `rivals(first: 1) { one { ${rivals(deep - 1)} } other { ${rivals(deep - 1)} } }`;
    const query = `{ factoid(id: "factoid/x") { ${rivals(6)} } }`;
    expect(() => weigh(query)).toThrow(/in more than 100 places/);
  });

  it("is refused when its statement would be planned for long", () => {
    const walk = (many: number) =>
      compileQuery(
        mappings,
        scopeOf(
          `{ ${Array.from({ length: many }, (_, turn) => `a${String(turn)}: egoNetwork(id: "person/x", depth: 3) { people { id } }`).join(" ")} }`,
        ),
      ).statement?.text ?? "";
    expect(() => refuseLong(walk(3), limits)).not.toThrow();
    expect(() => refuseLong(walk(20), limits)).toThrow(
      /makes a statement of [\d,]+ characters, more than 32,000/,
    );
  });

  it("is counted for the answer of a change as well", () => {
    const query = `mutation { retractFactoid(input: { operationKey: "k1234567", by: "x", id: "factoid/x", expectedRevision: 1, reason: "x" }) { ... on Conflict { current { ... on Factoid { source { factoids(first: 200) { nodes { participants(first: 200) { id role { code label } } } } } } } } } }`;
    expect(() => weigh(query)).toThrow("Ask for less");
  });
});

describe("the limits leave room", () => {
  it.each(operations)("for $name", ({ query, variables }) => {
    expect(() => weigh(query, variables ?? {})).not.toThrow();
  });

  it("for each question of the page, asked for all that it can take: six sevenths are enough, three fifths of the walks, and two thirds of the length", async () => {
    const asked = await pageQuestions(schema);
    expect(asked.length).toBeGreaterThan(15);
    for (const { name, query, variables } of asked) {
      const scope = scopeOf(query, variables);
      const { cost, walks } = costOf(scope, limits.walks);
      const text = compileQuery(mappings, scope).statement?.text ?? "";
      expect(cost, name).toBeLessThan((limits.cost * 6) / 7);
      expect(walks, name).toBeLessThan(limits.walks * 0.6);
      expect(text.length, name).toBeLessThan((limits.statement * 2) / 3);
    }
  });

  it("for each question of the page under a reading of every side", async () => {
    for (const { name, query, variables } of await pageQuestions(schema)) {
      const reading = query.includes("$reading") ? everySideJudged : undefined;
      const scope = scopeOf(query, { ...variables, reading });
      const text = compileQuery(mappings, scope).statement?.text ?? "";
      expect(text.length, name).toBeLessThan(limits.statement);
    }
  });
});
