import fc from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { makeSchema } from "../../server/schema.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { seededStore } from "../support/seeded-store.ts";
import { storeContent } from "../support/store-content.ts";

let app: TestApp;
let before: unknown;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await seededStore(app.database);
  before = await storeContent(app.database);
});

afterAll(async () => {
  expect(await storeContent(app.database)).toEqual(before);
  await app.close();
});

const send = async (init: RequestInit, path = "/graphql") => {
  const response = await fetch(`${app.address}${path}`, init);
  return { status: response.status, body: await response.text() };
};

const json = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
});

/** A question that is nearly well made: cut off, doubled, with signs put in, or with values of another kind. */
const spoilt = fc
  .tuple(
    fc.constantFrom(
      '{"query":"{ people(first: 3) { nodes { id displayName } } }"}',
      '{"query":"query Q($id: ID!) { person(id: $id) { id } }","variables":{"id":"person/senarskaya"}}',
      '{"query":"mutation { retractFactoid(input: { operationKey: \\"k1234567\\", by: \\"x\\", id: \\"factoid/x\\", expectedRevision: 1, reason: \\"x\\" }) { __typename } }"}',
      '{"query":"{ search(query: \\"сенар\\") { totalCount } }","operationName":"X"}',
    ),
    fc.nat(),
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "{",
        "}",
        '"',
        "\\u0000",
        "null",
        "[",
        "$",
        "...",
        "\ud800",
      ),
    ),
    fc.constantFrom("cut", "insert", "replace"),
  )
  .map(([text, at, sign, how]) => {
    const place = at % text.length;
    const rest =
      how === "cut" ? "" : text.slice(place + (how === "replace" ? 1 : 0));
    return text.slice(0, place) + (how === "cut" ? "" : sign) + rest;
  });

/** Another method, another type, another path. */
const strange = fc
  .tuple(
    fc.constantFrom("PUT", "DELETE", "PATCH", "POST", "OPTIONS"),
    fc.constantFrom(
      "text/plain",
      "application/json",
      "application/xml",
      "multipart/form-data",
      "x",
    ),
    fc.constantFrom(
      "/graphql",
      "/graphql/../x",
      "/%2e%2e/etc/passwd",
      "/graphql?query=%00",
      "/?q=%ff",
      "/district/%E0%A4%A",
    ),
    fc.string({ maxLength: 40 }),
  )
  .map(([method, type, path, body]) => ({
    init: { method, headers: { "content-type": type }, body },
    path,
  }));

describe("malformed requests", () => {
  it("are answered, never as a fault of ours", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (body) => {
        const { status, body: told } = await send(json(body));
        expect(status, told).toBeLessThan(500);
        expect(told).not.toContain("INTERNAL");
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(strange, async ({ init, path }) => {
        expect((await send(init, path)).status).toBeLessThan(500);
      }),
      { numRuns: 100 },
    );
  }, 240_000);
});

const payloads = [
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  "`) MATCH (n) DETACH DELETE n //",
  "*:* OR folded:*",
  '"~2 AND NOT (',
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "line\r\nset-cookie: x=1",
  "{$ne: null}",
  "\u0000\u202e",
  "a".repeat(5_000),
];

const schema = makeSchema();

const takesText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isScalarType(named) && ["ID", "String"].includes(named.name);
};

/** A literal for an argument whose texts are the payload; undefined where it takes no text. */
const literal = (
  type: GraphQLInputType,
  payload: string,
  depth = 0,
): string | undefined => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const inner = literal(bare.ofType, payload, depth);
    return inner === undefined ? undefined : `[${inner}]`;
  }
  if (takesText(bare)) return JSON.stringify(payload);
  if (!isInputObjectType(bare) || depth > 1) return undefined;
  const fields = Object.values(bare.getFields()).flatMap((field) => {
    const value = literal(field.type, payload, depth + 1);
    return value === undefined ? [] : [`${field.name}: ${value}`];
  });
  return fields.length === 0 ? undefined : `{ ${fields.join(", ")} }`;
};

const argumentsOf = (
  args: readonly GraphQLArgument[],
  payload: string,
): string => {
  const given = args.flatMap(({ name, type }) => {
    const value = literal(type, payload);
    return value === undefined || name === "after" ? [] : [`${name}: ${value}`];
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
};

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ args }) => argumentsOf(args, "x") !== "",
);

describe("texts that would be commands elsewhere", () => {
  it("are found in the arguments of most root fields", () => {
    expect(roots.length).toBeGreaterThan(25);
  });

  it.each(roots)("have no effect in $name", async ({ name, args }) => {
    for (const payload of payloads) {
      const query = `{ ${name}${argumentsOf(args, payload)} { __typename } }`;
      const { status, body } = await send(json(JSON.stringify({ query })));
      expect(status, body).toBeLessThan(500);
      expect(body).not.toContain("INTERNAL");
    }
  });
});
