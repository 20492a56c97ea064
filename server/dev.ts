import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { openOrJoin } from "./database/embedded/open-or-join.ts";
import { verifyAccess } from "./prepare-store.ts";
import type { Settings } from "./settings.ts";
import type { Environment } from "./setup/find-tools.mjs";
import type { Stopping } from "./stopping.ts";

export type DevelopRequest = {
  readonly settings: Settings;
  readonly stopping: Stopping;
  readonly projectFolder: string;
  readonly environment: Environment;
  readonly say: (line: string) => void;
};

/**
 * For those who change the program: one database, a server that starts again when its files change, and the page with
 * reload. Runs until told to stop.
 */
export async function develop(request: DevelopRequest): Promise<void> {
  const { settings, stopping, environment, say } = request;
  const running = await openOrJoin({
    ...settings,
    given: settings.neo4j,
    environment,
    verify: verifyAccess,
    say,
    signal: stopping.signal,
  });
  const { uri, user, password, database = "" } = running.access;
  const server = runNode(request, {
    words: ["--watch", "--import", "tsx", "server/main.ts", "start"],
    environment: {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const page = runNode(request, {
    words: [
      join("node_modules", "vite", "bin", "vite.js"),
      ...["-c", join("client", "vite.config.ts")],
    ],
    environment: { KARTOTEKA_ADDRESS: `http://127.0.0.1:${settings.port}` },
  });
  say("The page that Vite names below reloads as you edit");
  await stopping.whenStopped;
  await Promise.all([end(server), end(page)]);
  await running.stop();
}

function runNode(
  { projectFolder, environment }: DevelopRequest,
  own: {
    readonly words: readonly string[];
    readonly environment: Environment;
  },
): ChildProcess {
  return spawn(process.execPath, own.words, {
    cwd: projectFolder,
    env: { ...environment, ...own.environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
