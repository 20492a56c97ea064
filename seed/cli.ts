import { fileURLToPath } from "node:url";

import { z } from "zod";

import { openOrJoin } from "../server/database/embedded/open-or-join.ts";
import { StartProblem } from "../server/database/embedded/start-problem.ts";
import type { Database } from "../server/database/neo4j.ts";
import { EvidenceProblems } from "../server/exchange/import/evidence-problems.ts";
import {
  clock,
  connectLogged,
  prepareStore,
  refuseOldServer,
  verifyAccess,
} from "../server/prepare-store.ts";
import { rebuild } from "../server/reading/derive.service.ts";
import { parseSettings, type Settings } from "../server/settings.ts";
import { heedSignals, type Stopping } from "../server/stopping.ts";
import { checkStore } from "./check.ts";
import {
  layersFor,
  loadSeed,
  removeConstructed,
  restoreConstructed,
} from "./load.ts";

const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Each gives whether all is well. */
const commands = {
  seed: async (
    database: Database,
    settings: Settings,
    words: readonly string[],
  ): Promise<boolean> => {
    const asked = seedOptions(words);
    const told = { log: say, clock };
    if (asked.remove) await removeConstructed(database, told);
    else if (asked.restore) await restoreConstructed(database, told);
    else
      await loadSeed(database, { ...told, layers: layersFor(settings.seed) });
    return true;
  },
  check: (database: Database): Promise<boolean> => checkStore(database, say),
  rebuild: async (database: Database): Promise<boolean> => {
    const changed = await rebuild(database);
    say(`Derived anew; changed: ${JSON.stringify(changed)}`);
    return true;
  },
};

/** `--remove` takes the constructed layer out, `--restore` brings it back. */
function seedOptions(words: readonly string[]) {
  const unknown = words.find(
    (word) => !["--remove", "--restore"].includes(word),
  );
  if (unknown !== undefined || words.length > 1)
    throw new StartProblem(
      `npm run seed does not understand "${words.join(" ")}": it takes --remove or --restore, for the constructed layer`,
    );
  const [word] = words;
  return { remove: word === "--remove", restore: word === "--restore" };
}

const commandName = z.enum(["seed", "check", "rebuild"]);

/** Does one command on the database of the settings; our own database runs for as long as it takes. */
async function run(
  [name, ...words]: readonly string[],
  stopping: Stopping,
): Promise<boolean> {
  const command = commandName.safeParse(name);
  if (!command.success)
    throw new StartProblem(
      `"${name ?? ""}" is no command: ${commandName.options.join(", ")}`,
    );
  const settings = parseSettings(process.env, projectFolder);
  const running = await openOrJoin({
    ...settings,
    given: settings.neo4j,
    environment: process.env,
    verify: verifyAccess,
    say,
    signal: stopping.signal,
  });
  try {
    const database = connectLogged(running.access);
    try {
      if (settings.neo4j !== undefined) await refuseOldServer(database);
      await prepareStore(database, say);
      return await commands[command.data](database, settings, words);
    } finally {
      await database.close();
    }
  } finally {
    await running.stop();
  }
}

/** What the user can mend is told without a stack. */
function explain(error: unknown): string {
  if (error instanceof StartProblem || error instanceof EvidenceProblems)
    return error.message;
  return error instanceof Error ? String(error.stack) : String(error);
}

try {
  const isWell = await run(process.argv.slice(2), heedSignals());
  process.exit(isWell ? 0 : 1);
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
}
