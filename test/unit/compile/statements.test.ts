import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import {
  type Compiled,
  compileQuery,
} from "../../../server/compile/operation.ts";
import { mappings } from "../../../server/domains.ts";
import { makeSchema } from "../../../server/schema.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = makeSchema();

const compile = (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Compiled =>
  compileQuery(mappings, scopeOfQuery(schema, parse(query), variables));

const textOf = (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): string => compile(query, variables).statement?.text ?? "";

/** Operations whose Cypher is kept beside this file: a change of it is seen in review. */
const kept: Readonly<Record<string, string>> = {
  "a person's names":
    '{ person(id: "person/x") { id displayName(lang: EN) names(first: 5) { full source { citation(lang: RU) } } } }',
  "a person's claims by date":
    '{ person(id: "person/x") { factoids(first: 3) { nodes { statement verbatim leaf } pageInfo { hasNextPage endCursor } totalCount } } }',
  "memberships with their claims":
    '{ person(id: "person/x") { memberships(first: 2) { organization { name } period { begin { earliest } } contested factoids(first: 1) { id } } } }',
  "all ties of a person":
    '{ person(id: "person/x") { ties(kinds: [KIN_OF, KNEW]) { edges { cursor node { kind { code } other { ... on Described { id displayName } } } } } } }',
  "office-holders of a raikom, through the index of owners":
    '{ partyOrganization(id: "party-organization/x") { officeHolders(first: 10) { nodes { person { id } } } } }',
  "a district's rival days":
    '{ district(id: "district/x") { occupied { date { text } rivals { grade other { id } } } daysOccupied { min max } } }',
  "a case's steps":
    '{ reRegistration(id: "procedure/x") { events { kind { code } dates { original } outcomes { code } participants { role { code } person { id } } } } }',
  "a source by leaf":
    '{ source(id: "source/x") { citation relatedSources { kind source { id } } factoids(filter: { kinds: ["card-fate"] }) { nodes { id } } } }',
  "spells of a life":
    '{ person(id: "person/x") { trajectory { rule spells { channel state { code } factoids(first: 1) { id } } } } }',
  "people of a place with a claim":
    '{ people(filter: { places: ["district/x"], values: ["card-fate:burned"] }, first: 10) { nodes { id } } }',
  "claims of a period":
    '{ factoids(filter: { time: { from: "1942-08-01", to: "1943-02-12", mode: CERTAINLY } }, first: 10) { nodes { id } } }',
  "anything by id":
    '{ node(id: "district/x") { __typename id ... on District { centre } ... on Person { names { full } } } }',
  "search with reasons":
    '{ search(query: "сенар", kinds: [PERSON]) { edges { node { ... on Person { id } } why { field matched how } } } }',
  "a network one hop out":
    '{ egoNetwork(id: "person/x") { people { id } ties { kind { code } from to } omitted { what why count } } }',
  "what leads on":
    '{ neighbours(id: "person/x") { total counts { kind { code } ties } } }',
  "coverage of a card":
    '{ person(id: "person/x") { coverage { claims witnesses } } }',
  "a card under a reading":
    '{ person(id: "person/x", reading: { minCredence: POSSIBLE, capacities: [SELF] }) { memberships { credence period { text } } factoids { nodes { id contested } } } }',
};

describe("the Cypher of an operation", () => {
  it.each(Object.entries(kept))("is kept: %s", (_name, query) => {
    expect(textOf(query)).toMatchSnapshot();
  });

  it("holds no value of the asker's, only parameters", () => {
    const hostile = `x'}) DETACH DELETE n //`;
    const query =
      "query Q($id: ID!, $f: PersonFilter) { person(id: $id) { id } people(filter: $f) { nodes { id } } node(id: $id) { id } }";
    const compiled = compile(query, {
      id: `person/${hostile}`,
      f: { name: hostile, values: [hostile] },
    });
    expect(compiled.statement?.text).not.toContain("DELETE");
    expect(JSON.stringify(compiled.parameters)).toContain("DELETE");
  });

  it("is the same text for the same shape with other values, so that the database plans it once", () => {
    const query =
      "query Q($id: ID!, $first: Int!) { person(id: $id) { factoids(first: $first) { nodes { id } } } }";
    expect(textOf(query, { id: "person/a", first: 3 })).toBe(
      textOf(query, { id: "person/b", first: 30 }),
    );
  });

  it("is one statement for several root fields, with the result of each under its own name", () => {
    const { statement, shape } = compile(
      '{ a: person(id: "person/a") { id } b: person(id: "person/b") { id } settings { version } }',
    );
    expect(
      statement?.text.match(/^RETURN .*AS c0, .*AS c1, .*AS c2$/m),
    ).not.toBeNull();
    expect(shape({ c0: ["person/a"], c1: null, c2: {} })).toMatchObject({
      a: { id: "person/a" },
      b: null,
    });
  });

  it("limits a list before it descends into its rows", () => {
    const text = textOf(
      '{ person(id: "person/x") { factoids(first: 2) { nodes { source { citation } } } } }',
    );
    expect(text.indexOf("LIMIT $p1")).toBeLessThan(text.indexOf(":IN_SOURCE"));
  });

  it("counts only when the count is asked for", () => {
    const list = (fields: string) => textOf(`{ people { ${fields} } }`);
    expect(list("nodes { id }")).not.toContain("count(");
    expect(list("totalCount")).toContain("count(");
  });

  it("has no predicate of a reading under the plain one", () => {
    expect(
      textOf('{ person(id: "person/x") { factoids { nodes { id } } } }'),
    ).not.toContain("verdict");
    expect(
      textOf(
        '{ person(id: "person/x", reading: { claims: ACCEPTED }) { factoids { nodes { id } } } }',
      ),
    ).toContain("verdict");
  });
});

describe("what an operation selects", () => {
  it("is obeyed through fragments, aliases, @skip and @include", () => {
    const query = `query Q($no: Boolean!) {
      person(id: "person/x") { ...Card ... on Described { ru: displayName(lang: RU) } silences @include(if: $no) { id } names @skip(if: true) { full } }
    } fragment Card on Person { en: displayName(lang: EN) ...Deeper } fragment Deeper on Node { id }`;
    const { statement, shape } = compile(query, { no: false });
    expect(statement?.text).not.toMatch(/Silence|PersonName/);
    expect(statement?.text).toContain(
      "[coalesce(n1.nameEn, n1.nameRu), n1.id, coalesce(n1.nameRu, n1.nameEn)]",
    );
    expect(shape({ c0: ["Ivan", "person/x", "Иван"] })).toEqual({
      person: { __typename: "Person", id: "person/x", en: "Ivan", ru: "Иван" },
    });
  });

  it("is told apart by label where a field can give several types", () => {
    const text = textOf(
      '{ factoid(id: "factoid/x") { about { __typename ... on CaseEvent { item } ... on Meeting { protocol } } } }',
    );
    expect(text).toMatch(/:CaseEvent THEN \[0, \[n\d+\.item\]\]/);
    expect(text).toMatch(/:Meeting THEN \[2, \[n\d+\.protocol\]\]/);
  });

  it.each([0, 201, -1])(
    "is refused with first: %i, naming field, value and rule",
    (first) => {
      expect(() =>
        compile(`{ people(first: ${String(first)}) { nodes { id } } }`),
      ).toThrow(
        `people: first: ${String(first)} is not a number from 1 to 200`,
      );
    },
  );

  it("is refused with a cursor that is made up, or of another list", () => {
    expect(() =>
      compile('{ people(after: "made-up") { nodes { id } } }'),
    ).toThrow(/is not a cursor of this server/);
    const other = Buffer.from(JSON.stringify(["otherlist", "x"])).toString(
      "base64url",
    );
    expect(() =>
      compile(`{ people(after: "${other}") { nodes { id } } }`),
    ).toThrow(/another order, filter or reading/);
  });

  it("is refused with a reading that cannot be", () => {
    expect(() =>
      compile('{ person(id: "person/x", reading: { asOf: 0 }) { id } }'),
    ).toThrow(/Revisions start at 1/);
    expect(() =>
      compile(
        '{ factoids(filter: { time: { from: "1943-02-12", to: "1942-08-09" } }) { nodes { id } } }',
      ),
    ).toThrow(/ends before it begins/);
  });
});
