import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import {
  type CohortFacts,
  cohortFacts,
} from "../../seed/cohort/cohort-facts.ts";
import { makeCohort } from "../../seed/cohort/make-cohort.ts";
import { claimDataFolder } from "../../server/database/embedded/data-folder.ts";
import type { DatabaseAccess } from "../../server/database/embedded/database-access.ts";
import { startNeo4j } from "../../server/database/embedded/start-neo4j.ts";
import { findWaysToDatabase } from "../../server/setup/find-tools.mjs";
import { canConnect } from "../support/database.ts";

/** A running database that holds a cohort and nothing else. */
export type CohortStore = {
  /** As `startTestDatabase` gives it: for `connect`. */
  readonly connection: DatabaseAccess;
  /** The data folder: Kartoteka can be started on it after `stop`. */
  readonly folder: string;
  readonly facts: CohortFacts;
  readonly stop: () => Promise<void>;
};

const project = fileURLToPath(new URL("../..", import.meta.url));

/** What decides what a cohort's store holds. */
const makers = [
  "seed/cohort",
  "seed/constructed",
  "server/database",
  "server/district",
  "server/exchange",
  "server/factoid",
  "server/institution",
  "server/party-organization",
  "server/person",
  "server/re-registration",
  "server/reading",
  "server/rollup",
  "server/search",
  "server/source",
  "server/trajectory",
  "shared/dates",
];

/** Moves when any of the code that makes a cohort does. */
function versionOfMakers(): string {
  const digest = createHash("sha256");
  for (const folder of makers) {
    const names = readdirSync(join(project, folder), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ts"));
    for (const name of names.sort())
      digest.update(name).update(readFileSync(join(project, folder, name)));
  }
  return digest.digest("hex").slice(0, 16);
}

const say = (line: string): void => console.log(line);

function request(folder: string) {
  const { java, maven } = findWaysToDatabase(process.env);
  if (java === undefined)
    throw new Error("The bench needs Java 17 or 21: see README.md");
  return {
    dataFolder: folder,
    cacheFolder: join(project, ".kartoteka"),
    java,
    maven,
    environment: process.env,
    verify: canConnect,
    say,
    signal: new AbortController().signal,
  };
}

/**
 * The store of a cohort of so many persons, made once into `.cache/bench/PERSONS/` and used again while the code that
 * makes it stays the same. One process at a time uses it: a second is refused.
 */
export async function openCohort(persons: number): Promise<CohortStore> {
  const folder = join(project, ".cache", "bench", String(persons));
  const mark = join(folder, "version");
  const version = versionOfMakers();
  const isFresh =
    existsSync(mark) && readFileSync(mark, "utf8").trim() === version;
  if (!isFresh) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const at = "2026-01-01T00:00:00.000Z";
    await makeCohort({ ...request(folder), persons, at });
    writeFileSync(mark, version);
  }
  const claimed = claimDataFolder(folder);
  const running = await startNeo4j(request(folder)).catch((error: unknown) => {
    claimed.release();
    throw error;
  });
  return {
    connection: running.access,
    folder,
    facts: cohortFacts(persons),
    stop: async () => {
      await running.stop();
      claimed.release();
    },
  };
}
