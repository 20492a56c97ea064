import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { layersFor, loadSeed } from "../../seed/load.ts";
import type { Database } from "../../server/database/neo4j.ts";
import { emptyStore } from "./builders/store.ts";

/** The shipped layers that tests read: the real one alone, or both. */
export type SeededLayers = "real" | "all";

/** A file in which a run of tests notes what its store holds, and as of which version; without it nothing is noted. */
const note = process.env["KARTOTEKA_TEST_STORE_NOTE"];

const noted = (): string | undefined =>
  note !== undefined && existsSync(note)
    ? readFileSync(note, "utf8")
    : undefined;

/**
 * The shipped layers, and nothing else in the store. A file of tests that only reads leaves them to the next: while nothing was written since they
 * were loaded, which the store's version tells, they are not loaded again.
 */
export const seededStore = async (
  database: Database,
  which: SeededLayers = "real",
): Promise<void> => {
  if (noted() === `${which} ${await database.version()}`) return;
  await emptyStore(database);
  await loadSeed(database, {
    layers: layersFor(which),
    log: () => undefined,
    clock: () => "2026-01-01T00:00:00.000Z",
  });
  if (note !== undefined)
    writeFileSync(note, `${which} ${await database.version()}`);
};
