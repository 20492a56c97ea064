import { migrate } from "../../server/database/migrations/migrate.ts";
import type { Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { storeDeclarations } from "../../server/factoid/kinds/declarations.service.ts";
import { countAgain } from "../../server/rollup/rollup.service.ts";
import { seedSignature } from "../load.ts";
import { keepLayer } from "../seed.cypher.ts";

const raiseTo = statement(
  "raise-to-revision",
  "MERGE (s:Store {id: 'store'}) SET s.revision = $revision",
);

const markCohort = statement(
  "mark-cohort",
  "MATCH (layer:SeedLayer {id: $id}) SET layer.persons = $persons",
);

/** The id of the layer that a cohort takes the place of: both are the constructed layer. */
const cohortLayer = "seed/constructed";

/** Makes a store that was imported from files ready for Kartoteka: its schema, its declarations, its first revision. */
export async function settleCohort(
  database: Database,
  {
    persons,
    at,
    revision,
    say,
  }: {
    readonly persons: number;
    readonly at: string;
    readonly revision: number;
    readonly say: (line: string) => void;
  },
): Promise<void> {
  await migrate(database, { log: say });
  await database.write(async (transaction) => {
    await storeDeclarations(transaction);
    await transaction.run(raiseTo, { revision });
    await transaction.run(keepLayer, {
      id: cohortLayer,
      hash: "",
      key: "",
      isRemoved: false,
      at,
      by: seedSignature,
      reason: "a cohort for measuring was imported",
      revision,
      revisionId: `revision/${String(revision).padStart(8, "0")}`,
      after: JSON.stringify([`${persons} people`]),
    });
    await transaction.run(markCohort, { id: cohortLayer, persons });
  });
  say("Counting people");
  await countAgain(database);
}
