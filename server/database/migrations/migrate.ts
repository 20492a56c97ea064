import { createHash, randomUUID } from "node:crypto";

import type { Database } from "../neo4j.ts";
import { statement } from "../statement.ts";
import {
  type Migration,
  migrations as shipped,
  vocabularyNames,
} from "./migrations.ts";

/** The store and this program do not fit; nothing was changed. */
export class MigrationRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "MigrationRefused";
  }
}

/** Tells what a migration does; one line each. */
export type MigrateOptions = {
  readonly log: (line: string) => void;
  /** The steps to run; the shipped ones unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
  /** Now, in milliseconds; the lock expires by it. */
  readonly now?: () => number;
  /** Waits before the lock is asked for again. */
  readonly wait?: () => Promise<void>;
};

/** A lock not renewed for so long belongs to a process that died. It is renewed before each step. */
const lockMilliseconds = 60_000;
const attempts = 120;

/** What the lock itself needs; harmless when repeated. */
const makeStore = statement(
  "make-store",
  "CREATE CONSTRAINT unique_store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE",
);

const takeLock = statement(
  "take-migration-lock",
  `MERGE (s:Store {id: 'store'})
   ON CREATE SET s.revision = 0
   SET s.lockTouched = $now
   WITH s, coalesce(s.owner, '') AS holder, coalesce(s.expiresAt, 0) AS expires
   WHERE holder = '' OR holder = $owner OR expires < $now
   SET s.owner = $owner, s.expiresAt = $until
   RETURN s.owner AS owner`,
);

const releaseLock = statement(
  "release-migration-lock",
  `MATCH (s:Store {id: 'store'}) WHERE s.owner = $owner REMOVE s.owner, s.expiresAt, s.lockTouched`,
);

/** Whether there is a store at all: an unknown label would raise a notice. */
const isPrepared = statement(
  "is-prepared",
  "CALL db.labels() YIELD label WITH label WHERE label = 'Migration' RETURN label",
);

const readApplied = statement(
  "read-applied-migrations",
  "MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum ORDER BY id",
);

const markApplied = statement(
  "mark-migration-applied",
  "MERGE (m:Migration {id: $id}) SET m.checksum = $checksum, m.appliedAt = $at",
);

const awaitIndexes = statement("await-indexes", "CALL db.awaitIndexes(300)");

/** The checksum of a step: what it says, not how it is spaced. */
export const checksumOf = (migration: Migration): string =>
  createHash("sha256")
    .update(
      migration.statements
        .map(({ text }) => text.replace(/\s+/g, " ").trim())
        .join("\n"),
    )
    .digest("hex")
    .slice(0, 16);

const pending = async (
  database: Database,
  steps: readonly Migration[],
): Promise<readonly Migration[]> => {
  const applied = new Map(
    (await database.read(readApplied)).map((row) => [
      String(row["id"]),
      String(row["checksum"]),
    ]),
  );
  const known = new Set(steps.map(({ id }) => id));
  const newer = [...applied.keys()].filter((id) => !known.has(id));
  if (newer.length > 0) {
    throw new MigrationRefused(
      `The store was made by a newer Kartoteka: it has ${newer.join(", ")}, which this version does not know. Start the newer version, or use another data folder.`,
    );
  }
  for (const step of steps) {
    const checksum = applied.get(step.id);
    if (checksum !== undefined && checksum !== checksumOf(step)) {
      throw new MigrationRefused(
        `Migration ${step.id}: the store was made with ${checksum}, this version has ${checksumOf(step)}. A released step must not change.`,
      );
    }
  }
  return steps.filter(({ id }) => !applied.has(id));
};

const lock = async (
  database: Database,
  owner: string,
  options: Required<MigrateOptions>,
): Promise<void> => {
  const until = () => ({
    owner,
    now: options.now(),
    until: options.now() + lockMilliseconds,
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const rows = await database.write((transaction) =>
      transaction.run(takeLock, until()),
    );
    if (rows.length > 0) return;
    if (attempt === 0)
      options.log("Another Kartoteka is preparing the store; waiting for it");
    await options.wait();
  }
  throw new MigrationRefused(
    "Another Kartoteka has been preparing this store for two minutes; stop it or try again.",
  );
};

const apply = async (
  database: Database,
  step: Migration,
  now: () => number,
): Promise<void> => {
  // Schema changes open transactions of their own: each statement is harmless when run again, so an interrupted step is simply repeated.
  for (const one of step.statements)
    await database.runAlone(one, {}, { timeout: 120_000 });
  await database.runAlone(awaitIndexes, {}, { timeout: 310_000 });
  await database.write((transaction) =>
    transaction.run(markApplied, {
      id: step.id,
      checksum: checksumOf(step),
      at: new Date(now()).toISOString(),
    }),
  );
};

/**
 * Brings the store's schema to what this version needs, under a lock kept in the store.
 * Run twice it changes nothing; interrupted it goes on where it stopped; a store made by newer code is refused.
 * @returns the ids of the steps that were run.
 * @throws MigrationRefused
 */
export const migrate = async (
  database: Database,
  options: MigrateOptions,
): Promise<readonly string[]> => {
  const full: Required<MigrateOptions> = {
    migrations: shipped,
    now: () => Date.now(),
    wait: () => new Promise((resolve) => setTimeout(resolve, 1000)),
    ...options,
  };
  const isKnown = (await database.read(isPrepared)).length > 0;
  const isDone =
    isKnown && (await pending(database, full.migrations)).length === 0;
  for (const names of vocabularyNames) await database.runAlone(names);
  if (isDone) return [];
  await database.runAlone(makeStore);
  const owner = randomUUID();
  await lock(database, owner, full);
  try {
    const steps = await pending(database, full.migrations);
    for (const step of steps) {
      full.log(
        `Preparing the store: ${step.id} (${String(step.statements.length)} statements)`,
      );
      await lock(database, owner, full);
      await apply(database, step, full.now);
    }
    return steps.map(({ id }) => id);
  } finally {
    await database.write((transaction) =>
      transaction.run(releaseLock, { owner }),
    );
  }
};
