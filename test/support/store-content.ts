import type { Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";

/** How much of what the store holds, and its revision: whatever was written shows. */
export const storeContent = (database: Database) =>
  database.read(
    statement(
      "store-content",
      `MATCH (s:Store {id: 'store'})
       RETURN s.revision AS revision, COUNT { (n) } AS nodes, COUNT { ()-[r]->() } AS relationships`,
    ),
  );
