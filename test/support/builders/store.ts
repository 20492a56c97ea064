import { migrate } from "../../../server/database/migrations/migrate.ts";
import type { CallOptions, Database } from "../../../server/database/neo4j.ts";
import { statement } from "../../../server/database/statement.ts";
import {
  type EvidenceInput,
  parseEvidence,
} from "../../../server/exchange/import/evidence-batch.ts";
import { writeEvidence } from "../../../server/exchange/import/write-evidence.ts";
import { deriveSubjects } from "../../../server/reading/derive.service.ts";
import { countAgain } from "../../../server/rollup/rollup.service.ts";
import { source } from "./evidence.ts";

const clear = statement(
  "test-clear",
  `MATCH (n) WHERE NOT n:Migration AND NOT n:Store
   WITH n LIMIT 3000
   DETACH DELETE n
   RETURN count(n) AS deleted`,
);
const restart = statement(
  "test-restart",
  "MERGE (s:Store {id: 'store'}) SET s.revision = 0",
);

/** An empty, migrated store at revision 0. */
export const emptyStore = async (database: Database): Promise<void> => {
  await migrate(database, { log: () => undefined });
  // A shipped layer is more than one transaction of the tests' small database can delete.
  for (let isMore = true; isMore;)
    isMore = await database.write(async (transaction) => {
      const [row] = await transaction.run(clear);
      return Number(row?.["deleted"] ?? 0) > 0;
    });
  await database.write((transaction) => transaction.run(restart));
};

/** Adds this evidence, with its reading layer derived, in one transaction; then everybody is counted. `source/the-source` is always there. */
export const addEvidence = async (
  database: Database,
  evidence: Partial<EvidenceInput>,
  options: CallOptions = {},
): Promise<void> => {
  const batch = parseEvidence({
    layer: "real",
    ...evidence,
    sources: [source("the-source"), ...(evidence.sources ?? [])],
  });
  await database.write(async (transaction) => {
    const { touched } = await writeEvidence(transaction, batch, {
      by: "test",
      at: "2026-01-01T00:00:00.000Z",
    });
    await deriveSubjects(transaction, [...touched]);
  }, options);
  await countAgain(database);
};

/** A store that holds this evidence and nothing else. */
export const storeWith = async (
  database: Database,
  evidence: Partial<EvidenceInput>,
): Promise<void> => {
  await emptyStore(database);
  await addEvidence(database, evidence);
};
