import { fileURLToPath } from "node:url";

import { claimDataFolder } from "./database/embedded/data-folder.ts";
import type { DatabaseAccess } from "./database/embedded/database-access.ts";
import { openDatabase } from "./database/embedded/open-database.ts";
import { StartProblem } from "./database/embedded/start-problem.ts";
import { MigrationRefused } from "./database/migrations/migrate.ts";
import { listen, type Listener } from "./listen.ts";
import {
  connectLogged,
  prepareStore,
  refuseOldServer,
  verifyAccess,
} from "./prepare-store.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { heedSignals, type Stopping } from "./stopping.ts";

const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What a run is given from outside. */
type Run = { readonly settings: Settings; readonly stopping: Stopping };

/** Takes the folder, the port and the database, serves until told to stop, and lets them go in reverse order. */
async function serve({ settings, stopping }: Run): Promise<void> {
  const folder =
    settings.neo4j === undefined
      ? claimDataFolder(settings.dataFolder)
      : undefined;
  try {
    const listener = await listen(settings.host, settings.port);
    folder?.announce(listener.address);
    // Read while the database starts; a mistake in it shows where it is read again.
    import("./serve.ts").catch(() => undefined);
    const running = await openDatabase({
      ...settings,
      given: settings.neo4j,
      environment: process.env,
      verify: verifyAccess,
      say,
      signal: stopping.signal,
    });
    try {
      await answer(listener, running.access, { settings, stopping });
    } finally {
      await running.stop();
    }
  } finally {
    folder?.release();
  }
}

async function answer(
  listener: Listener,
  access: DatabaseAccess,
  { settings, stopping }: Run,
): Promise<void> {
  const database = connectLogged(access);
  try {
    if (settings.neo4j !== undefined) await refuseOldServer(database);
    await stopping.unlessStopped(prepareStore(database, say));
    const { loadLayers, makeApp, warmPage } = await import("./serve.ts");
    await stopping.unlessStopped(loadLayers(database, settings, say));
    const isDraining = () => stopping.signal.aborted;
    const app = makeApp(database, settings, projectFolder, isDraining);
    listener.serve(app.handle);
    const note = settings.isReadOnly
      ? " (read-only: HOST is not loopback)"
      : "";
    say(`Kartoteka is ready: ${listener.address}${note}`);
    void warmPage(app, listener.address, {
      projectFolder,
      isOver: isDraining,
    });
    await stopping.whenStopped;
    say("Stopping");
    await listener.drain(stopping.patienceMs());
  } finally {
    await database.close();
  }
}

async function main(): Promise<number> {
  const stopping = heedSignals();
  try {
    const settings = parseSettings(process.env, projectFolder);
    if (process.argv[2] === "dev") {
      const { develop } = await import("./dev.ts");
      const environment = process.env;
      await develop({ settings, stopping, projectFolder, environment, say });
    } else {
      await serve({ settings, stopping });
    }
  } catch (error) {
    if (!stopping.signal.aborted) {
      process.stderr.write(`\n${explain(error)}\n`);
      return 1;
    }
  }
  say("Stopped");
  return 0;
}

/** What the user can mend is told without a stack. */
function explain(error: unknown): string {
  if (error instanceof StartProblem || error instanceof MigrationRefused) {
    return error.message;
  }
  return error instanceof Error ? String(error.stack) : String(error);
}

process.exit(await main());
