import { request } from "node:http";

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { type Guards } from "../../server/http/guards.ts";
import { type Limits, limits } from "../../server/http/limits.ts";
import { makeLog } from "../../server/http/log.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { seededStore } from "../support/seeded-store.ts";
import { storeContent } from "../support/store-content.ts";

let app: TestApp;
const opened: TestApp[] = [];

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await seededStore(app.database);
});

afterAll(async () => {
  for (const one of [app, ...opened]) await one.close();
});

const without = async (guards: Partial<Guards>): Promise<TestApp> => {
  const twin = await startApp(inject("neo4j"), { guards });
  opened.push(twin);
  return twin;
};

const looser = (more: Partial<Limits>) =>
  without({ limits: { ...limits, ...more } });

const post = async (to: TestApp, body: string, type = "application/json") => {
  const response = await fetch(`${to.address}/graphql`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  return { status: response.status, body: await response.text() };
};

const ask = async (to: TestApp, query: string) =>
  (await post(to, JSON.stringify({ query }))).body;

const statementsOf = (to: TestApp): unknown =>
  to.log().findLast(({ event }) => event === "graphql")?.["statements"];

const nested = (levels: number): string =>
  levels === 0 ? "id" : `partOf { ${nested(levels - 1)} }`;

describe("scenarios of the Damn Vulnerable GraphQL Application", () => {
  it("deep recursion: a question deeper than sixteen is refused before the database sees it", async () => {
    const query = `{ district(id: "district/krasnodar") { ${nested(20)} } }`;
    expect(await ask(app, query)).toMatch(/Query depth limit of 16 exceeded/);
    expect(statementsOf(app)).toBe(0);
    const twin = await looser({ depth: 100 });
    expect(await ask(twin, query)).toMatch(/"data":\{"district"/);
  });

  it("a resource-intensive question is refused by its weight before the database sees it", async () => {
    const query =
      "{ people(first: 200) { nodes { factoids(first: 200) { nodes { source { id } } } } } }";
    expect(await ask(app, query)).toMatch(/TOO_COSTLY/);
    expect(statementsOf(app)).toBe(0);
    const twin = await looser({ cost: 10_000_000 });
    expect(await ask(twin, query)).toMatch(/"data":\{"people"/);
    expect(statementsOf(twin)).toBe(1);
  });

  it("many walks in one question are refused, fragments written out", async () => {
    const rivals = (deep: number): string =>
      deep === 0
        ? "id"
        : `rivals(first: 1) { one { ${rivals(deep - 1)} } other { ${rivals(deep - 1)} } }`;
    const query = `{ factoid(id: "factoid/x") { ${rivals(5)} } }`;
    const narrow = await looser({ walks: 20 });
    expect(await ask(narrow, query)).toMatch(/in more than 20 places/);
    const twin = await looser({ walks: 10_000 });
    expect(await ask(twin, query)).toBe('{"data":{"factoid":null}}');
  });

  it("field duplication in nested fields is refused", async () => {
    const query = `{ settings { ${"version ".repeat(200)} } }`;
    expect(await ask(app, query)).toMatch(
      /Field repetition limit of 30 exceeded/,
    );
    expect(await ask(await looser({ repeats: 500 }), query)).toMatch(
      /"version":"test"/,
    );
  });

  it("aliases of one field are refused", async () => {
    const query = `{ settings { ${Array.from({ length: 40 }, (_, turn) => `a${String(turn)}: version`).join(" ")} } }`;
    expect(await ask(app, query)).toMatch(/Aliases limit of 30 exceeded/);
    expect(await ask(await looser({ aliases: 100 }), query)).toMatch(
      /"a39":"test"/,
    );
  });

  it("fragments used without end are refused, and fragments in a circle by the rules of GraphQL", async () => {
    const query = `{ ${"...A ".repeat(150)} } fragment A on Query { __typename }`;
    expect(await ask(app, query)).toMatch(/Fragment use limit of 100 exceeded/);
    expect(await ask(await looser({ spreads: 1_000 }), query)).toMatch(
      /"Query"/,
    );
    const circle =
      "{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }";
    expect(await ask(app, circle)).toMatch(/Cannot spread fragment|limit of/);
  });

  it("a question of very many words is refused while it is read", async () => {
    const query = `{ __typename ${"@include(if: true) ".repeat(500)} }`;
    expect(await ask(app, query)).toMatch(/Token limit of 2000 exceeded/);
    expect(await ask(await looser({ tokens: 100_000 }), query)).toMatch(
      /Directives limit/,
    );
  });

  it("a body beyond 256 KiB is refused while it is read", async () => {
    const body = JSON.stringify({
      query: `{__typename}#${"x".repeat(300_000)}`,
    });
    expect((await post(app, body)).status).toBe(413);
    const twin = await looser({ bodyBytes: 1_000_000 });
    expect((await post(twin, body)).status).toBe(200);
  });

  it("a foreign name for this server is refused, so that no foreign page reads through it", async () => {
    const statusAs = (to: TestApp) =>
      new Promise((resolve, reject) => {
        request(
          `${to.address}/graphql?query={__typename}`,
          { headers: { host: "evil.example" } },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          },
        )
          .on("error", reject)
          .end();
      });
    expect(await statusAs(app)).toBe(403);
    expect(await statusAs(await without({ isAllowedHost: () => true }))).toBe(
      200,
    );
  });

  it("injection into the database: a text is a value, and finds nothing but itself", async () => {
    const before = await storeContent(app.database);
    const text = JSON.stringify(
      "x'}) MATCH (n) DETACH DELETE n RETURN ({id: 'x",
    );
    expect(
      await ask(
        app,
        `{ person(id: ${text}) { id } people(filter: { ids: [${text}] }) { totalCount } }`,
      ),
    ).toBe('{"data":{"person":null,"people":{"totalCount":0}}}');
    expect(await storeContent(app.database)).toEqual(before);
    // The twin: the same text put into a statement does what it says; the transaction is not kept.
    const raw = "RETURN 'x' AS id UNION MATCH (n:Person) RETURN n.id AS id";
    const found = await app.database.read({
      name: "twin",
      text: `WITH 1 AS one ${raw}`,
    });
    expect(found.length).toBeGreaterThan(1);
  });

  it("HTML: what an answer repeats stays text, since it is JSON and may not be taken for anything else", async () => {
    const markup = "<script>alert(1)</script>";
    const response = await fetch(
      `${app.address}/graphql?query=${encodeURIComponent(`{ ${markup} }`)}`,
    );
    expect(response.headers.get("content-type")).toMatch(/^application\//);
    for (const path of [
      `/assets/${encodeURIComponent(markup)}.js`,
      `/x.${encodeURIComponent(markup)}`,
    ]) {
      const page = await fetch(`${app.address}${path}`);
      expect(page.headers.get("x-content-type-options")).toBe("nosniff");
      expect(page.headers.get("content-type")).not.toMatch(/html/);
    }
    const html = await (
      await fetch(
        `${app.address}/graphql?query=${encodeURIComponent(markup)}`,
        { headers: { accept: "text/html" } },
      )
    ).text();
    expect(html).not.toContain(markup);
  });

  it("log spoofing: a line stays a line, whatever is in it", () => {
    const forged = '\n{"level":"info","event":"forged"}';
    const lines: string[] = [];
    const log = makeLog(
      (line) => lines.push(line),
      () => "now",
    );
    log.error("fault", { message: forged });
    expect(lines.join("\n").split("\n")).toHaveLength(1);
    // The twin: the same put together by hand is two.
    expect(`{"event":"fault","message":"${forged}"}`.split("\n")).toHaveLength(
      2,
    );
  });

  it.each([
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd.txt",
    "/assets/%00.js",
  ])("path traversal: %s leads to no file of this computer", async (path) => {
    const { status, body } = await new Promise<{
      status: number | undefined;
      body: string;
    }>((resolve, reject) => {
      const { hostname, port } = new URL(app.address);
      request({ hostname, port, path }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (more: string) => {
          body += more;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, body }));
      })
        .on("error", reject)
        .end();
    });
    expect(status === 500).toBe(false);
    expect(body).not.toMatch(/"devDependencies"|root:/);
  });

  it("uploads are not taken at all: nothing can be written to a path", async () => {
    const multipart = `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--\r\n`;
    expect(
      (await post(app, multipart, "multipart/form-data; boundary=x")).status,
    ).toBe(415);
    const twin = await without({ refuseRequest: () => undefined });
    expect(
      (await post(twin, multipart, "multipart/form-data; boundary=x")).body,
    ).not.toMatch(/"Query"/);
  });

  it("GraphiQL is no way round: with its page asked for, a question in the address is not run", async () => {
    const before = app.log().length;
    const response = await fetch(
      `${app.address}/graphql?query={settings{version}}`,
      {
        headers: { accept: "text/html" },
      },
    );
    expect(await response.text()).not.toMatch(/"version":"test"/);
    expect(app.log().slice(before)).toEqual([]);
  });
});
