import type { Database } from "../server/database/neo4j.ts";
import {
  checkIntegrity,
  ruleCount,
} from "../server/project/integrity.service.ts";

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
  say(`${ruleCount} rules checked, ${breaches.length} breaches`);
  return breaches.length === 0;
}
