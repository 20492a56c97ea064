import { layersFor, loadSeed } from "../../seed/load.ts";
import type { Database } from "../../server/database/neo4j.ts";
import { emptyStore } from "./builders/store.ts";

/** The shipped real layer, alone in the store: what readers' tests share. Loading it again changes nothing. */
export const seededStore = async (database: Database): Promise<void> => {
  await emptyStore(database);
  await loadSeed(database, {
    layers: layersFor("real"),
    log: () => undefined,
    clock: () => "2026-01-01T00:00:00Z",
  });
};
