import type { DatabaseAccess } from "./database/embedded/database-access.ts";
import { StartProblem } from "./database/embedded/start-problem.ts";
import { DatabaseFault } from "./database/fault.ts";
import { migrate } from "./database/migrations/migrate.ts";
import { connect, type Database } from "./database/neo4j.ts";
import { type Log, makeLog } from "./http/log.ts";
import { keepRollups } from "./rollup/rollup.service.ts";

/** Now, ISO 8601 in UTC. */
export const clock = () => new Date().toISOString();

/** One JSON object a line on standard output. */
export const standardLog: Log = makeLog(
  (line) => process.stdout.write(`${line}\n`),
  clock,
);

/** Resolves when the database answers; a refused password is a StartProblem, since waiting does not mend it. */
export async function verifyAccess(access: DatabaseAccess): Promise<void> {
  const database = connect(access);
  try {
    await database.verify();
  } catch (error) {
    if (error instanceof DatabaseFault && error.kind === "NOT_AUTHENTICATED") {
      throw new StartProblem(
        `The database at ${access.uri} refuses the password of the user "${access.user}".`,
      );
    }
    throw error;
  } finally {
    await database.close();
  }
}

/** The migrations say "if not exists" on purpose; the server remarks on it at each start. */
const expectedNotice =
  "Neo.ClientNotification.Schema.IndexOrConstraintAlreadyExists";

/** Opens the database for use; notifications of the server go to the log. */
export function connectLogged(access: DatabaseAccess): Database {
  return connect(access, ({ statement, code, text }) => {
    if (code === expectedNotice) return;
    standardLog.warn("notice", { statement, code, text });
  });
}

/** Brings the store to this version. */
export async function prepareStore(
  database: Database,
  say: (line: string) => void,
): Promise<void> {
  await migrate(database, { log: say });
  await keepRollups(database, say);
}

/** Throws a StartProblem for a server before 5.26, which does not know labels and types that a row names. */
export async function refuseOldServer(database: Database): Promise<void> {
  const { name, version } = await database.describe();
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 5 || (major === 5 && minor >= 26)) return;
  throw new StartProblem(
    `The database is ${name} ${version}; Kartoteka needs 5.26 or newer.`,
  );
}
