import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ask, startApp, type TestApp } from "../support/app.ts";
import {
  pathOf,
  scriptQueries,
  tableScript,
} from "../support/script-queries.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), "kartoteka-scripts-"));

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await seededStore(app.database);
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const has = (program: string): boolean =>
  spawnSync(program, ["--version"]).status === 0;

/** Runs a program against the app; what it wrote and how it ended. */
const run = (program: string, words: readonly string[]) =>
  new Promise<{ readonly code: number | null; readonly said: string }>(
    (resolve) => {
      const child = spawn(program, words, {
        env: { ...process.env, KARTOTEKA: `${app.address}/graphql` },
      });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => (said += text));
      child.on("close", (code) => {
        resolve({ code, said });
      });
    },
  );

/** It shows what a refusal looks like. */
const isMistake = (query: string): boolean => query.includes("TooMany");

describe("every question of the scripts", () => {
  it.each(scriptQueries())(
    "is answered: $where ($language)",
    async ({ query, variables }) => {
      const { data, errors } = await ask(app, query, variables);
      if (isMistake(query)) {
        expect(errors?.[0]?.message).toBe(
          "districts: first: 900 is not a number from 1 to 200",
        );
        return;
      }
      expect(errors).toBeUndefined();
      expect(Object.keys(data ?? {})).not.toEqual([]);
    },
  );
});

describe.runIf(has("curl"))("curl", () => {
  it("gets what the page says", async () => {
    const [first] = scriptQueries().filter(
      ({ where, language }) =>
        where === "docs/from-scripts.md" && language === "sh",
    );
    const { query, variables } = first ?? {};
    const { said } = await run("curl", [
      "-s",
      `${app.address}/graphql`,
      "-H",
      "content-type: application/json",
      "-d",
      JSON.stringify({ query, variables }),
    ]);
    expect(JSON.parse(said)).toEqual(await ask(app, query ?? "", variables));
    expect(said).toContain("daysOccupied");
  });
});

describe.runIf(has("python3"))("the table for a spreadsheet", () => {
  it("has everybody, in letters that a spreadsheet knows, with the coverage beside it", async () => {
    const path = join(folder, "people.csv");
    const { code, said } = await run("python3", [
      "-B",
      pathOf(tableScript),
      path,
    ]);
    expect([code, said]).toEqual([0, expect.stringContaining(" people in ")]);
    const { data } = await ask(app, "{ people(first: 1) { totalCount } }");
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\uFEFFid,name,latin")).toBe(true);
    const lines = text.trim().split("\r\n");
    expect({ people: { totalCount: lines.length - 1 } }).toEqual(data);
    expect(text).toContain("person/senarskaya,");
    const behind = JSON.parse(readFileSync(`${path}.coverage.txt`, "utf8"));
    expect(behind).toMatchObject({
      rows: lines.length - 1,
      persons: lines.length - 1,
      reading: { claims: "ALL" },
    });
  });

  it("is not written when the question is refused, and says why", async () => {
    const path = join(folder, "none.csv");
    const program = `import sys; sys.path.insert(0, sys.argv[1]); import people_to_csv as p; p.READING = {"asOf": 0}; p.main(sys.argv[2])`;
    const { code, said } = await run("python3", [
      "-B",
      "-c",
      program,
      pathOf("docs/scripts"),
      path,
    ]);
    expect([code, said.trim()]).toEqual([
      1,
      expect.stringContaining("Revisions start at 1"),
    ]);
  });
});
