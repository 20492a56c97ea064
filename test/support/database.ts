import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type {} from "vitest";
import type { TestProject } from "vitest/node";

import type { DatabaseAccess } from "../../server/database/embedded/database-access.ts";
import { startNeo4j } from "../../server/database/embedded/start-neo4j.ts";
import { connect } from "../../server/database/neo4j.ts";
import { findWaysToDatabase } from "../../server/setup/find-tools.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The real Neo4j of this run: `connect(inject('neo4j'))`. */
    readonly neo4j: DatabaseAccess;
  }
}

/**
 * A real Neo4j for tests or for a bench, in a folder of its own that goes away with it.
 * `startsFast` trades its speed later for a quick start: wrong where time is measured.
 */
export async function startTestDatabase({ startsFast = true } = {}): Promise<
  DatabaseAccess & { stop(): Promise<void> }
> {
  const { java, maven } = findWaysToDatabase(process.env);
  if (java === undefined)
    throw new Error("Tests need Java 17 or 21: see README.md");
  const folder = mkdtempSync(join(tmpdir(), "kartoteka-test-"));
  const database = await startNeo4j({
    dataFolder: folder,
    cacheFolder: fileURLToPath(new URL("../../.kartoteka", import.meta.url)),
    java,
    maven,
    environment: process.env,
    verify: canConnect,
    say: (line) => console.log(line),
    signal: new AbortController().signal,
    startsFast,
  });
  return {
    ...database.access,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when a connection with this access works. */
export async function canConnect(access: DatabaseAccess): Promise<void> {
  const database = connect(access);
  try {
    await database.verify();
  } finally {
    await database.close();
  }
}

/** Vitest's global set-up for live tests: one Neo4j for the whole run, which is long enough for the compiler to pay. */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const { stop, ...access } = await startTestDatabase({ startsFast: false });
  project.provide("neo4j", access);
  const folder = mkdtempSync(join(tmpdir(), "kartoteka-note-"));
  process.env["KARTOTEKA_TEST_STORE_NOTE"] = join(folder, "store");
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
