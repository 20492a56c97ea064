import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { maskError } from "../../server/http/errors.ts";
import type { Guards } from "../../server/http/guards.ts";
import { limits } from "../../server/http/limits.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
const opened: TestApp[] = [];

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await migrate(app.database, { log: () => undefined });
});

afterAll(async () => {
  for (const one of [app, ...opened]) await one.close();
});

/** The twin: the same Kartoteka without one guard. */
const without = async (guards: Partial<Guards>): Promise<TestApp> => {
  const twin = await startApp(inject("neo4j"), { guards });
  opened.push(twin);
  return twin;
};

const looser = (more: Partial<typeof limits>): Partial<Guards> => ({
  limits: { ...limits, ...more },
});

type Asked = { readonly status: number; readonly body: string };

const send = async (
  to: TestApp,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked> => {
  const response = await fetch(`${to.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return { status: response.status, body: await response.text() };
};

const ask = (to: TestApp, query: string) => send(to, JSON.stringify({ query }));

const get = async (
  to: TestApp,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked & { readonly type: string }> => {
  const response = await fetch(
    `${to.address}/graphql?query=${encodeURIComponent(query)}`,
    { headers },
  );
  return {
    status: response.status,
    body: await response.text(),
    type: response.headers.get("content-type") ?? "",
  };
};

const form = (to: TestApp, query: string, headers = {}) =>
  send(to, new URLSearchParams({ query }).toString(), {
    "content-type": "application/x-www-form-urlencoded",
    ...headers,
  });

const many = (count: number, one: (turn: number) => string): string =>
  Array.from({ length: count }, (_, turn) => one(turn)).join(" ");

const retraction =
  'mutation { retractFactoid(input: { operationKey: "k1234567", by: "x", id: "factoid/x", expectedRevision: 1, reason: "x" }) { __typename } }';
const done = /"retractFactoid":\{"__typename":"NotFound"\}/;

describe("the thirteen checks of graphql-cop", () => {
  it("alias overloading: a hundred and one aliases are refused", async () => {
    const query = `{ ${many(101, (turn) => `alias${String(turn)}: __typename`)} }`;
    expect((await ask(app, query)).body).toMatch(
      /Aliases limit of 30 exceeded/,
    );
    const twin = await without(looser({ aliases: 1_000 }));
    expect((await ask(twin, query)).body).toMatch(/"alias100":"Query"/);
  });

  it("array batching: ten operations in one request are refused", async () => {
    const batch = JSON.stringify(
      Array.from({ length: 10 }, () => ({ query: "{ __typename }" })),
    );
    const { status, body } = await send(app, batch);
    expect([status, body]).toEqual([
      400,
      expect.stringMatching(/Batching is not supported/),
    ]);
    const twin = await without(looser({ operations: 10 }));
    expect((await send(twin, batch)).body.split('"__typename"')).toHaveLength(
      11,
    );
  });

  it("directive overloading: more than twenty directives are refused before each is reported", async () => {
    const query = `{ __typename ${many(30, () => "@aa")} }`;
    expect((await ask(app, query)).body).toMatch(
      /Directives limit of 20 exceeded/,
    );
    const twin = await without(looser({ directives: 1_000 }));
    expect(
      (await ask(twin, query)).body.split("Unknown directive").length,
    ).toBeGreaterThan(30);
  });

  it("circular introspection: the schema cannot be asked round and round", async () => {
    const query =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";
    expect((await ask(app, query)).body).toMatch(/introspection depth/i);
    // The library's own rule stands before ours. What passes it, multiplied by aliases, is ours to refuse.
    const wide = `{ __schema { types { ${many(20, (turn) => `a${String(turn)}: fields { name }`)} } } }`;
    expect((await ask(app, wide)).body).toMatch(
      /Introspection alias limit of 0 exceeded/,
    );
    const twin = await without(looser({ introspectionAliases: 30 }));
    expect((await ask(twin, wide)).body.length).toBeGreaterThan(100_000);
  });

  it("field duplication: a field written five hundred times is refused", async () => {
    const query = `{ ${many(500, () => "__typename")} }`;
    expect((await ask(app, query)).body).toMatch(
      /Field repetition limit of 30 exceeded, found 499/,
    );
    const twin = await without(looser({ repeats: 1_000 }));
    expect((await ask(twin, query)).body).toBe(
      '{"data":{"__typename":"Query"}}',
    );
  });

  it("introspection: is answered, since the schema is the glossary and holds nothing that is not published", async () => {
    const { body } = await ask(
      app,
      "{ __schema { queryType { name description } } }",
    );
    expect(body).toMatch(/What can be asked/);
  });

  it("field suggestions: are given, since they tell nothing that introspection does not", async () => {
    const { body } = await ask(app, "{ __schema { directive } }");
    expect(body).toMatch(/Did you mean/);
    expect(body).toMatch(/BAD_USER_INPUT/);
  });

  it("GraphiQL: is there for a reader who opens the address, under a policy that lets nothing else in; scripts get JSON", async () => {
    const page = await get(app, "", { accept: "text/html" });
    expect(page.type).toMatch(/text\/html/);
    expect((await get(app, "{__typename}")).type).toMatch(
      /application\/.*json/,
    );
  });

  it("queries by GET: are answered to a script and to the reader's own hand, not to a page of another origin", async () => {
    expect((await get(app, "{__typename}")).body).toBe(
      '{"data":{"__typename":"Query"}}',
    );
    const foreign = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "no-cors",
    };
    expect((await get(app, "{__typename}", foreign)).status).toBe(403);
    const twin = await without({ refuseRequest: () => undefined });
    expect((await get(twin, "{__typename}", foreign)).status).toBe(200);
  });

  it("mutations by GET: are refused, by the library and by us", async () => {
    const { status, body } = await get(app, retraction);
    expect([status, body]).toEqual([405, expect.stringMatching(/POST/)]);
    expect(body).not.toMatch(done);
    const twin = await without({ mayWrite: () => true });
    expect((await get(twin, retraction)).status).toBe(405);
  });

  it("forms by POST: a query is refused that a foreign page could send, and a mutation in any case", async () => {
    expect((await form(app, "{ __typename }")).status).toBe(415);
    const asked = { "x-kartoteka-request": "1" };
    expect((await form(app, retraction, asked)).body).not.toMatch(done);
    const open = await without({ refuseRequest: () => undefined });
    expect((await form(open, "{ __typename }")).body).toMatch(/"Query"/);
    const writing = await without({ mayWrite: () => true });
    expect((await form(writing, retraction, asked)).body).toMatch(done);
  });

  it("tracing: no answer carries times, plans or stacks", async () => {
    for (const query of [
      "{ __typename }",
      "{ settings { version } }",
      "{ nowhere }",
    ]) {
      const { body } = await ask(app, query);
      expect(body).not.toMatch(/tracing|exception|stacktrace|\.ts:\d/i);
      expect(body).not.toMatch(/"data".*"extensions"/);
    }
  });

  it("unhandled errors: a document that cannot be read is the client's mistake, without a trace of ours", async () => {
    const { status, body } = await ask(app, "qwerty cop { abc }");
    expect(status).toBeLessThan(500);
    expect(body).toMatch(/Syntax Error/);
    expect(body).not.toMatch(/exception|stack|node_modules/i);
  });
});

describe("what a fault tells", () => {
  it("is nothing of its cause: no address, no password, no stack", async () => {
    const gone = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" };
    const orphan = await startApp(gone);
    opened.push(orphan);
    const asked = "{ settings { revision } }";
    const telling: Guards["mask"] = (error, requestId) => {
      const masked = maskError(error, requestId);
      const cause = error instanceof Error ? error.message : String(error);
      Object.assign(masked.error, { message: cause });
      return masked;
    };
    const twin = await startApp(gone, { guards: { mask: telling } });
    opened.push(twin);
    // Both at once: each waits for the database as long as it may.
    const [masked, told] = await Promise.all([
      ask(orphan, asked),
      ask(twin, asked),
    ]);
    expect(masked.body).not.toMatch(/127\.0\.0\.1|ECONN|bolt/);
    expect(told.body).toMatch(/127\.0\.0\.1|ECONN|connect/i);
  });
});
