import { request } from "node:http";

import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { migrate } from "../../server/database/migrations/migrate.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await migrate(app.database, { log: () => undefined });
});

afterAll(async () => {
  await app.close();
});

const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${app.address}/graphql?query={__typename}`,
      { headers: { host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end();
  });

const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${app.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({
    url: () => `${app.address}/graphql`,
    fetchFn: fetch,
  });

  it("is audited in all 61 points", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    },
  );
});

describe("careless and hostile requests", () => {
  it("are refused under a foreign name, so that no foreign page reads through a reader's browser", async () => {
    expect(await statusWithHost("evil.example")).toBe(403);
    expect(await statusWithHost("localhost")).toBe(200);
  });

  it("are refused when too large, before they are read to the end", async () => {
    expect(
      (
        await post(
          JSON.stringify({ query: `{__typename}#${"x".repeat(300_000)}` }),
        )
      ).status,
    ).toBe(413);
  });

  it("are told what was too much", async () => {
    const aliases = Array.from(
      { length: 40 },
      (_, index) => `a${String(index)}: __typename`,
    ).join(" ");
    const answer = await (
      await post(JSON.stringify({ query: `{ ${aliases} }` }))
    ).text();
    expect(answer).toMatch(/30/);
    expect(answer).toMatch(/TOO_COSTLY/);
    expect(answer).not.toMatch(/Syntax/);
  });

  it("are told what would be too many records, and how to ask for less", async () => {
    const before = app.log().length;
    const query =
      "{ people(first: 200) { nodes { factoids(first: 200) { nodes { id source { id } } } } } }";
    const answer = await (await post(JSON.stringify({ query }))).text();
    expect(answer).toMatch(/TOO_COSTLY/);
    expect(answer).toMatch(/more than 50,000/);
    expect(app.log().slice(before)[0]).toMatchObject({ statements: 0 });
  });

  it("are told to come back when there are too many at once", async () => {
    const narrow = await startApp(inject("neo4j"), {
      queue: { running: 1, waiting: 0 },
    });
    const ask = () =>
      fetch(`${narrow.address}/graphql?query={settings{version}}`);
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("retry-after")).toBe("1");
    expect((await ask()).status).toBe(200);
    await narrow.close();
  });

  it("never change anything by a form, header or not", async () => {
    const query = `mutation{retractFactoid(input:{operationKey:"k1234567",by:"x",id:"factoid/x",expectedRevision:1,reason:"x"}){__typename}}`;
    const response = await post(new URLSearchParams({ query }).toString(), {
      "content-type": "application/x-www-form-urlencoded",
      "x-kartoteka-request": "1",
    });
    expect(await response.text()).toMatch(
      "A mutation is sent as application/json by POST",
    );
  });

  it("never change anything by GET", async () => {
    const mutation = `mutation{retractFactoid(input:{operationKey:"k1234567",by:"x",id:"factoid/x",expectedRevision:1,reason:"x"}){__typename}}`;
    const response = await fetch(
      `${app.address}/graphql?query=${encodeURIComponent(mutation)}`,
    );
    expect(response.status).toBe(405);
  });

  it.each([
    "{",
    "null",
    "[]",
    "7",
    '{"query":7}',
    '{"query":"{"}',
    '{"query":"{ noSuchField }"}',
    '{"query":"{__typename}","variables":7}',
  ])(
    "with the body %s are the client's mistake, with no fault of ours",
    async (body) => {
      const response = await post(body);
      expect(response.status).toBeGreaterThanOrEqual(200);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).toMatch(/errors/);
    },
  );
});

describe("health", () => {
  it("says that the server is up and ready", async () => {
    expect((await fetch(`${app.address}/health`)).status).toBe(200);
    expect(await (await fetch(`${app.address}/ready`)).json()).toEqual({
      status: "ready",
    });
  });

  it("says that the server is not ready while it stops", async () => {
    const stopping = await startApp(inject("neo4j"), {
      isDraining: () => true,
    });
    expect((await fetch(`${stopping.address}/ready`)).status).toBe(503);
    await stopping.close();
  });

  it("stays up and says so when the database is gone", async () => {
    const orphan = await startApp({
      uri: "bolt://127.0.0.1:1",
      user: "neo4j",
      password: "none",
    });
    expect((await fetch(`${orphan.address}/health`)).status).toBe(200);
    expect((await fetch(`${orphan.address}/ready`)).status).toBe(503);
    await orphan.close();
  });
});

describe("GraphiQL", () => {
  it("comes from our own server, with worked queries and a policy that lets nothing else in", async () => {
    const response = await fetch(`${app.address}/graphql`, {
      headers: { accept: "text/html" },
    });
    const policy = response.headers.get("content-security-policy") ?? "";
    const html = await response.text();
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/https?:/);
    expect(html).toMatch(/query Dossier/);
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/);
  });
});

describe("the log", () => {
  it("holds operation, statements and milliseconds, never the contents", async () => {
    await post(
      JSON.stringify({
        query: `query Secret { person(id: "person/nobody-at-all") { id } }`,
      }),
    );
    const line = app.log().findLast(({ operation }) => operation === "Secret");
    expect(line).toMatchObject({
      event: "graphql",
      operation: "Secret",
      statements: 1,
      status: 200,
    });
    expect(JSON.stringify(app.log())).not.toMatch(/nobody-at-all/);
  });
});
