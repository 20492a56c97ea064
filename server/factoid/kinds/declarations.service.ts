import type { Transaction } from "../../database/neo4j.ts";
import { statement } from "../../database/statement.ts";
import { declarations } from "./declarations.ts";
import { schemeTerms } from "./term.ts";

const keep = statement(
  "declarations-keep",
  `UNWIND $rows AS row
MERGE (d:Declaration {id: row.id})
WITH d, row
WHERE d.version IS NULL OR d.version <> row.version OR d.content <> row.content
SET d.scheme = row.scheme, d.code = row.code, d.version = row.version, d.content = row.content
RETURN count(d) AS changed`,
);

const dropOthers = statement(
  "declarations-drop-others",
  `MATCH (d:Declaration)
WHERE NOT d.id IN $ids AND NOT d.scheme = 'PROJECT'
DETACH DELETE d`,
);

const rows = Object.entries(schemeTerms).flatMap(([scheme, terms]) =>
  [...terms].map(([code, record]) => ({
    id: `declaration/${scheme}/${code}`,
    scheme,
    code,
    version: declarations.version,
    content: JSON.stringify(record),
  })),
);

/**
 * Keeps the shipped declarations in the database, one node a term, content as JSON.
 * Idempotent: answers how many were new or changed. Declarations that are no longer shipped go; a project's own stay.
 */
export const storeDeclarations = async (
  transaction: Transaction,
): Promise<number> => {
  const [row] = await transaction.run(keep, { rows });
  await transaction.run(dropOthers, { ids: rows.map(({ id }) => id) });
  return Number(row?.["changed"] ?? 0);
};
