import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { graphiqlPage } from "../../../server/http/graphiql.ts";
import { makeStaticClient } from "../../../server/http/static-client.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kartoteka-policy-"));
  writeFileSync(
    join(folder, "index.html"),
    '<script nonce="__CSP_NONCE__">1</script>',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A policy as a table: what may be loaded from where. */
const policyOf = (response: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (response.headers.get("content-security-policy") ?? "")
      .split("; ")
      .map((each) => {
        const [name = "", ...from] = each.split(" ");
        return [name, from.join(" ")];
      }),
  );

const closed = {
  "default-src": "'none'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

describe("the policy of the page", () => {
  it("lets in its own files and what carries the nonce of this answer, a new one each time", async () => {
    let turn = 0;
    const client = makeStaticClient(folder, () => {
      turn += 1;
      return `nonce${String(turn)}`;
    });
    const first = await client("/person/senarskaya");
    expect(policyOf(first)).toEqual({
      ...closed,
      "script-src": "'self' 'nonce-nonce1'",
      "style-src": "'self' 'nonce-nonce1'",
      "style-src-attr": "'unsafe-inline'",
      "img-src": "'self' data: blob:",
      "font-src": "'self'",
      "worker-src": "'self' blob:",
    });
    expect(await first.text()).toContain('nonce="nonce1"');
    expect(policyOf(await client("/"))["script-src"]).toContain("nonce2");
    expect(first.headers.get("x-frame-options")).toBe("DENY");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("the policy of GraphiQL", () => {
  it("is its own: its one script by nonce, no address but ours", async () => {
    const page = await graphiqlPage("graphiql1");
    expect(policyOf(page)).toEqual({
      ...closed,
      "script-src": "'nonce-graphiql1' 'unsafe-eval'",
      "style-src": "'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self' data:",
      "worker-src": "blob:",
    });
    const html = await page.text();
    // What reads as a tag inside the script is text of it, and must stay as it is.
    const [before = "", inside = ""] = html.split(/(?<=<script[^>]*>)/);
    expect(before).toMatch(/<script nonce="graphiql1">$/);
    expect(inside + html.slice(before.length + inside.length)).not.toContain(
      "graphiql1",
    );
  });
});
