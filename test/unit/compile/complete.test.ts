import fc from "fast-check";
import {
  buildSchema,
  executeSync,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import { describe, expect, test } from "vitest";

import {
  completerOf,
  readByResponseKey,
  typeNameOf,
} from "../../../server/compile/complete.ts";
import { compileQuery } from "../../../server/compile/operation.ts";
import { mappings } from "../../../server/domains.ts";
import { makeSchema } from "../../../server/schema.ts";
import { pageQuestions } from "../../support/page-questions.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = buildSchema(`
  interface Named { name: String! }
  type Person implements Named { name: String! year: Int body: Body ties: [Tie!] special: String }
  type Body implements Named { name: String! level: Level! members: [[Person]!] }
  union Tie = Person | Body
  enum Level { RAION KRAI }
  type Query { person: Person all: [Named!]! tie: Tie own: String }
`);
const person = schema.getType("Person");
if (isObjectType(person))
  Object.assign(person.getFields()["special"] ?? {}, {
    resolve: () => "by itself",
  });
readByResponseKey(schema);
for (const type of Object.values(schema.getTypeMap()))
  if (isAbstractType(type)) type.resolveType = typeNameOf;

const questions = [
  `{ person { name year body { level } } own }`,
  `{ one: person { called: name name } two: person { __typename year } }`,
  `query ($yes: Boolean!) { all { kind: __typename name ... on Person { year @include(if: $yes) } ...Of } }
   fragment Of on Body { level members { name } }`,
  `{ tie { ... on Named { name } ... on Body { level } } __typename }`,
  `{ person { ties { ... on Person { name ties { ... on Body { name } } } ... on Body { level } } } person { year } }`,
];

/** The function that completes a question, with these variables. */
const completing = (text: string, variableValues: Record<string, unknown>) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error(text);
  const fragments = document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
  );
  return completerOf(
    { schema, fragments: Object.fromEntries(fragments), variableValues },
    query,
    [operation.selectionSet],
  );
};

/** Values of any kind in every place, most of them what the place may hold. */
const { row } = fc.letrec((tie) => ({
  row: fc.record(
    {
      __typename: fc.constantFrom("Person", "Body"),
      name: leaf(fc.string()),
      called: leaf(fc.string()),
      year: leaf(fc.integer({ min: 1880, max: 1990 })),
      level: leaf(fc.constantFrom("RAION", "KRAI", "OBLAST")),
      body: tie("maybe"),
      ties: fc.option(fc.array(tie("row"), { maxLength: 3 })),
      members: fc.array(fc.array(tie("maybe"), { maxLength: 2 }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ["__typename", "name", "level"] },
  ),
  maybe: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, new Error("bad")),
    tie("row"),
    tie("row"),
  ),
}));

function leaf<Value>(holds: fc.Arbitrary<Value>) {
  return fc.oneof(
    { arbitrary: holds, weight: 40 },
    { arbitrary: fc.constantFrom(null, 1.5, {}, new Error("bad")), weight: 1 },
  );
}

const roots = fc.record({
  person: fc.option(row),
  one: row,
  two: row,
  all: fc.oneof(
    { arbitrary: fc.array(row, { maxLength: 3 }), weight: 9 },
    { arbitrary: fc.constant(null), weight: 1 },
  ),
  tie: fc.option(row),
  own: leaf(fc.string()),
});

describe("an answer completed for its question", () => {
  test.each(questions)(
    "is what GraphQL's own executor answers, to the order of its fields, and none where that tells of an error: %s",
    (text) => {
      let answered = 0;
      fc.assert(
        fc.property(roots, fc.boolean(), (rootValue, yes) => {
          const variableValues = { yes };
          const complete = completing(text, variableValues);
          const { data, errors } = executeSync({
            schema,
            document: parse(text),
            rootValue,
            variableValues,
          });
          if (errors !== undefined) {
            expect(() => complete?.(rootValue)).toThrow();
            return;
          }
          answered += 1;
          expect(JSON.stringify(complete?.(rootValue))).toBe(
            JSON.stringify(data),
          );
        }),
        { numRuns: 300 },
      );
      expect(answered).toBeGreaterThan(20);
    },
  );

  test.each([`{ __schema { description } }`, `{ person { special } }`])(
    "is left to that executor where a field is not simply read: %s",
    (text) => {
      expect(completing(text, {})).toBeUndefined();
    },
  );
});

describe("the questions of the page", () => {
  test("are completed by functions of their own, but for a dossier written out and what only the request knows", async () => {
    const contract = makeSchema();
    const asked = await pageQuestions(contract);
    for (const { name, query, variables } of asked) {
      const scope = scopeOfQuery(contract, parse(query), variables);
      if (scope.operation.operation !== "query") continue;
      const isOwn = compileQuery(mappings, scope).complete !== undefined;
      expect(isOwn, name).toBe(!/\b(?:readOnly|file)\b/u.test(query));
    }
  });
});
