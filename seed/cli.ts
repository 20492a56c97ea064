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
import { rebuild } from "../server/rollup/rollup.service.ts";
import { parseSettings, type Settings } from "../server/settings.ts";
import { findWaysToDatabase } from "../server/setup/find-tools.mjs";
import { heedSignals, type Stopping } from "../server/stopping.ts";
import { checkStore } from "./check.ts";
import { makeCohort } from "./cohort/make-cohort.ts";
import {
  layersFor,
  loadSeed,
  removeConstructed,
  restoreConstructed,
} from "./load.ts";
import { parseSeedWords } from "./seed-words.ts";

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
    const asked = parseSeedWords(words);
    const told = { log: say, clock };
    if (asked.does === "remove") await removeConstructed(database, told);
    else if (asked.does === "restore") await restoreConstructed(database, told);
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
  if (command.data === "seed") {
    const asked = parseSeedWords(words);
    if (asked.does === "cohort") {
      await makeNewCohort(asked.persons, settings, stopping.signal);
      return true;
    }
  }
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

/** A cohort for measuring, in the data folder of the settings; the folder must be named, and have no database. */
async function makeNewCohort(
  persons: number,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  const named = process.env["KARTOTEKA_DATA"];
  if (settings.neo4j !== undefined || named === undefined)
    throw new StartProblem(
      "npm run seed -- --persons makes a new database, offline: it needs a data folder of its own in KARTOTEKA_DATA, and no NEO4J_URI.",
      "For instance: KARTOTEKA_DATA=.kartoteka/cohort npm run seed -- --persons 10000",
    );
  const { java, maven, advice } = findWaysToDatabase(process.env);
  if (java === undefined) throw new StartProblem(advice);
  await makeCohort({
    ...settings,
    persons,
    java,
    maven,
    at: clock(),
    environment: process.env,
    verify: verifyAccess,
    say,
    signal,
  });
  say(`A cohort of ${persons} people is in ${settings.dataFolder}`);
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
