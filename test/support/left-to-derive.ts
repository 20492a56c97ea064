import type { Database } from "../../server/database/neo4j.ts";
import { rebuild } from "../../server/rollup/rollup.service.ts";

/** What deriving everything anew changes, by name: nothing, where each edit derived what it should. */
export const leftToDerive = async (
  database: Database,
): Promise<readonly string[]> =>
  Object.entries(await rebuild(database)).flatMap(([what, count]) =>
    count === 0 ? [] : [`${what}: ${String(count)}`],
  );
