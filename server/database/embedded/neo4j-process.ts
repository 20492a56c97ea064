import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Java } from "../../setup/find-tools.mjs";
import { replaceFile } from "./data-folder.ts";
import type { DatabaseAccess, VerifyAccess } from "./database-access.ts";
import type { Library } from "./library.ts";
import { neo4jConf } from "./neo4j-conf.ts";
import {
  javaEnvironment,
  type Neo4jHome,
  readOrMakePassword,
} from "./neo4j-home.ts";
import {
  identifyProcess,
  isStillRunning,
  stopProcess,
} from "./process-identity.ts";
import { StartProblem } from "./start-problem.ts";

const processRecord = z.object({
  pid: z.number().int(),
  startTime: z.string(),
  uri: z.string(),
});
const mainClass = "org.neo4j.server.CommunityEntryPoint";
/** A first start on a slow disk takes a minute; after two something is wrong. */
const patienceMs = 120_000;

export type LaunchRequest = {
  readonly dataFolder: string;
  readonly home: Neo4jHome;
  readonly port: number;
  readonly java: Java;
  readonly library: Library;
  readonly options: readonly string[];
  readonly access: DatabaseAccess;
  readonly verify: VerifyAccess;
  readonly signal: AbortSignal;
};

export type Neo4jProcess = {
  /** Resolves with the reason when the process is gone. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
};

function recordFile(dataFolder: string): string {
  return join(dataFolder, "neo4j.process.json");
}

/**
 * Stops the Neo4j that an earlier Kartoteka left behind when it was killed. It is stopped, never adopted: a process
 * that is not our child cannot be watched, and its settings may be those of another version of Kartoteka.
 */
export async function stopLeftover(
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  const left = findRunning(dataFolder);
  if (left !== undefined) {
    say(
      `Stopping the database that an earlier Kartoteka left running (process ${left.pid})`,
    );
    await stopProcess(left, 15_000);
  }
  rmSync(recordFile(dataFolder), { force: true });
}

/** How to reach the Neo4j that runs on this data folder, if one does: for commands beside a running Kartoteka. */
export function findRunningDatabase(
  dataFolder: string,
): DatabaseAccess | undefined {
  const running = findRunning(dataFolder);
  if (running === undefined) return undefined;
  const password = readOrMakePassword(dataFolder, false);
  return { uri: running.uri, user: "neo4j", password };
}

function findRunning(
  dataFolder: string,
): z.infer<typeof processRecord> | undefined {
  try {
    const record = processRecord.parse(
      JSON.parse(readFileSync(recordFile(dataFolder), "utf8")),
    );
    return isStillRunning(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Starts the process and waits until it answers. Throws a StartProblem with the end of its log when it does not. */
export async function launchNeo4j(
  request: LaunchRequest,
): Promise<Neo4jProcess> {
  const { home, conf } = request.home;
  writeFileSync(join(conf, "neo4j.conf"), neo4jConf(request.port));
  const logFile = join(home, "logs", "console.log");
  const log = openSync(logFile, "w");
  const words = [
    ...request.options,
    "-cp",
    request.library.jars.join(":"),
    mainClass,
  ];
  // Detached, so that Ctrl-C in a terminal reaches Kartoteka alone, which first lets its requests finish.
  const child = spawn(
    request.java.program,
    [...words, `--home-dir=${home}`, `--config-dir=${conf}`, "--console-mode"],
    {
      env: javaEnvironment,
      stdio: ["ignore", log, log],
      detached: true,
    },
  );
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) =>
      resolve(signal ?? `exit code ${code}`),
    );
  });
  const watchdog = guard(child);
  const identity =
    child.pid === undefined ? undefined : identifyProcess(child.pid);
  if (identity !== undefined)
    replaceFile(
      recordFile(request.dataFolder),
      JSON.stringify({ ...identity, uri: request.access.uri }),
    );
  void exited.then(() => watchdog?.kill("SIGKILL"));
  const stop = async () => {
    if (
      identity !== undefined &&
      child.exitCode === null &&
      child.signalCode === null
    ) {
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 20_000);
      await exited;
      clearTimeout(impatience);
    }
    rmSync(recordFile(request.dataFolder), { force: true });
  };
  try {
    await waitUntilReady(request, exited, logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { exited, stop };
}

/**
 * Ends the database when this process is killed: a shell waits on a pipe that only this process holds open, and the
 * system closes it with us, however we die.
 */
function guard(child: ChildProcess): ChildProcess | undefined {
  if (child.pid === undefined || process.platform === "win32") return undefined;
  const script = 'read -r _; kill -TERM "$0" 2>/dev/null';
  return spawn("/bin/sh", ["-c", script, String(child.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
}

async function waitUntilReady(
  request: LaunchRequest,
  exited: Promise<string>,
  logFile: string,
): Promise<void> {
  let gone: string | undefined;
  void exited.then((reason) => (gone = reason));
  const deadline = Date.now() + patienceMs;
  let lastFailure: unknown;
  while (Date.now() < deadline) {
    request.signal.throwIfAborted();
    if (gone !== undefined)
      throw new StartProblem(
        `Neo4j did not start (${gone}):\n${endOf(logFile)}`,
      );
    try {
      await request.verify(request.access);
      return;
    } catch (error) {
      if (error instanceof StartProblem) throw error;
      lastFailure = error;
    }
    await Promise.race([
      exited,
      new Promise((resolve) => setTimeout(resolve, 50)),
    ]);
  }
  throw new StartProblem(
    `Neo4j does not answer at ${request.access.uri} after ${patienceMs / 1000} s (${String(lastFailure)}):\n${endOf(logFile)}`,
  );
}

function endOf(logFile: string): string {
  return readFileSync(logFile, "utf8")
    .trimEnd()
    .split("\n")
    .slice(-8)
    .join("\n");
}
