import { createHash } from "node:crypto";

import type { Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";

const counted = statement(
  "store-content",
  `MATCH (s:Store {id: 'store'})
   RETURN s.revision AS revision, COUNT { (n) } AS nodes, COUNT { ()-[r]->() } AS relationships`,
);

const nodes = statement(
  "store-nodes",
  "MATCH (n) RETURN labels(n) AS labels, properties(n) AS values",
);

const relationships = statement(
  "store-relationships",
  "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS values",
);

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

/** How much the store holds, its revision, and a hash of every value of it: whatever was written shows. For small stores. */
export const storeContent = async (database: Database) => {
  const rows = [
    ...(await database.read(nodes)),
    ...(await database.read(relationships)),
  ];
  const lines = rows.map((row) => JSON.stringify(row, sorted)).toSorted();
  return {
    counted: await database.read(counted),
    hash: createHash("sha256").update(lines.join("\n")).digest("hex"),
  };
};
