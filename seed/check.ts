import type { Database } from "../server/database/neo4j.ts";
import {
  checkIntegrity,
  ruleCount,
} from "../server/project/integrity.service.ts";
import { findWrongRollups } from "../server/rollup/rollup.service.ts";

const rollupRule =
  "what is kept of a person for counting is what the claims tell";

/**
 * Checks what the database cannot enforce itself and lists each breach.
 * @returns whether all is well
 */
export async function checkStore(
  database: Database,
  say: (line: string) => void,
): Promise<boolean> {
  const breaches = await checkIntegrity(database);
  for (const { rule, subject, message } of breaches)
    say(`${subject}: ${message} (rule: ${rule})`);
  const wrong = await findWrongRollups(database);
  for (const { id, message } of wrong)
    say(`${id}: ${message} (rule: ${rollupRule})`);
  const all = breaches.length + wrong.length;
  say(`${ruleCount + 1} rules checked, ${all} breaches`);
  return all === 0;
}
