import fc from "fast-check";

/** A request as `fetch` takes it. */
export type Malformed = { readonly init: RequestInit; readonly path: string };

const wellMade = [
  '{"query":"{ people(first: 3) { nodes { id displayName } } }"}',
  '{"query":"query Q($id: ID!) { person(id: $id) { id } }","variables":{"id":"person/senarskaya"}}',
  '{"query":"mutation { retractFactoid(input: { operationKey: \\"k1234567\\", by: \\"x\\", id: \\"factoid/x\\", expectedRevision: 1, reason: \\"x\\" }) { __typename } }"}',
  '{"query":"{ search(query: \\"сенар\\") { totalCount } }","operationName":"X"}',
  '{"query":"{ node(id: \\"person/senarskaya\\") { ...A } } fragment A on Person { names { full } }"}',
];

const signs = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("{", "}", '"', "\\u0000", "null", "[", "$", "...", "\ud800"),
);

/** A question that is nearly well made: cut off, doubled, with signs put in, or with values of another kind. */
const spoilt: fc.Arbitrary<Malformed> = fc
  .tuple(
    fc.constantFrom(...wellMade),
    fc.nat(),
    signs,
    fc.constantFrom("cut", "insert", "replace"),
  )
  .map(([text, at, sign, how]) => {
    const place = at % text.length;
    const rest =
      how === "cut" ? "" : text.slice(place + (how === "replace" ? 1 : 0));
    return text.slice(0, place) + (how === "cut" ? "" : sign) + rest;
  })
  .map((body) => ({
    init: {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    },
    path: "/graphql",
  }));

/** Bytes that are no UTF-8, in a body that says it is JSON. */
const bytes: fc.Arbitrary<Malformed> = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((some) => ({
    init: {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: Buffer.concat([Buffer.from('{"query":"{ person(id: \\"'), some]),
    },
    path: "/graphql",
  }));

/** Another method, another type, another path. */
const strange: fc.Arbitrary<Malformed> = fc
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
      "/assets/..%2f..%2fpackage.json",
    ),
    fc.string({ maxLength: 40 }),
  )
  .map(([method, type, path, body]) => ({
    init: { method, headers: { "content-type": type }, body },
    path,
  }));

/** Malformed requests that HTTP itself lets pass. */
export const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  { weight: 6, arbitrary: spoilt },
  { weight: 1, arbitrary: bytes },
  { weight: 2, arbitrary: strange },
);
