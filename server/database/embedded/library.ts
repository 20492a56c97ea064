import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import type { Environment, Java } from "../../setup/find-tools.mjs";
import { StartProblem } from "./start-problem.ts";

/** The version in pom.xml; a test holds the two equal. */
export const neo4jVersion = "5.26.30";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
/** The goal with its version: an unpinned plugin would be whatever this Maven's own defaults say. */
const copyDependencies =
  "org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies";

export type LibraryRequest = {
  /** Folder shared by all data folders of this clone; one subfolder a version. */
  readonly cacheFolder: string;
  readonly java: Java;
  readonly maven: string | undefined;
  readonly environment: Environment;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

/** Neo4j's jars in a fixed order (the class-data archive depends on it). */
export type Library = {
  readonly folder: string;
  readonly jars: readonly string[];
};

function libraryFolder(cacheFolder: string): string {
  return join(cacheFolder, `neo4j-${neo4jVersion}`);
}

export function isLibraryPresent(cacheFolder: string): boolean {
  return existsSync(join(libraryFolder(cacheFolder), "lib"));
}

/** Finds the jars of Neo4j, fetching them through Maven (and so through the user's own mirrors) the first time. */
export async function prepareLibrary(
  request: LibraryRequest,
): Promise<Library> {
  const folder = libraryFolder(request.cacheFolder);
  if (!isLibraryPresent(request.cacheFolder)) await fetchInto(folder, request);
  const lib = join(folder, "lib");
  const jars = readdirSync(lib).filter((name) => name.endsWith(".jar"));
  return { folder, jars: jars.sort().map((name) => join(lib, name)) };
}

async function fetchInto(
  folder: string,
  request: LibraryRequest,
): Promise<void> {
  if (request.maven === undefined)
    throw new StartProblem("Maven is needed to fetch Neo4j and was not found.");
  request.say(
    `Fetching Neo4j Community ${neo4jVersion} with Maven (123 MiB, once)`,
  );
  const draft = join(folder, `lib.${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    await runMaven(draft, request.maven, request);
    // Two starts may fetch at the same time: the first rename wins, both get whole folders.
    if (!existsSync(join(folder, "lib")))
      renameSync(draft, join(folder, "lib"));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  request.say("Neo4j is here");
}

async function runMaven(
  target: string,
  maven: string,
  request: LibraryRequest,
): Promise<void> {
  const arguments_ = [
    "-B",
    "-f",
    pom,
    copyDependencies,
    "-DincludeScope=runtime",
    `-DoutputDirectory=${target}`,
  ];
  const child = spawn(maven, arguments_, {
    cwd: dirname(pom),
    env: { ...request.environment, JAVA_HOME: request.java.home },
    stdio: ["ignore", "pipe", "pipe"],
    signal: request.signal,
    killSignal: "SIGTERM",
  });
  const lines: string[] = [];
  let fetched = 0;
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    if (/Downloaded from/.test(line) && ++fetched % 50 === 0)
      request.say(`  ${fetched} files fetched`);
  });
  createInterface(child.stderr).on("line", (line) => lines.push(line));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (code === 0) return;
  const errors = lines.filter((line) => /ERROR/.test(line)).slice(0, 6);
  throw new StartProblem(
    `Maven (${maven}) could not fetch Neo4j:\n${(errors.length > 0 ? errors : lines.slice(-6)).join("\n")}`,
    "If this computer reaches Maven repositories only through a mirror or a proxy, name it in ~/.m2/settings.xml, then start again.",
  );
}
