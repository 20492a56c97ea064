import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

import type { Java } from "../../setup/find-tools.mjs";
import type { Library } from "./library.ts";
import { javaEnvironment } from "./neo4j-home.ts";
import { StartProblem } from "./start-problem.ts";

/** Rows of one shape for Neo4j's offline importer. */
export type ImportFile = {
  /** The labels of nodes, or the type of relationships. */
  readonly names: readonly string[];
  readonly header: string;
  readonly rows: string;
};

export type ImportRequest = {
  /** Claimed by the caller, without a database in it. */
  readonly dataFolder: string;
  readonly java: Java;
  readonly library: Library;
  readonly nodes: readonly ImportFile[];
  readonly links: readonly ImportFile[];
  /** What divides the entries of a list in a cell. */
  readonly listDelimiter: string;
  readonly signal: AbortSignal;
};

/** Whether a folder holds a database of ours. */
export const hasDatabase = (dataFolder: string): boolean =>
  existsSync(join(dataFolder, "neo4j", "data", "databases", "neo4j"));

const argument = (
  option: "--nodes" | "--relationships",
  { names, header, rows }: ImportFile,
): string => `${option}=${names.join(":")}=${header},${rows}`;

const unicode = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Makes the database of a data folder from files, with the server stopped (`neo4j-admin database import full`).
 * Refused with a StartProblem when the folder has a database: an import never writes over one.
 */
export async function importFull(request: ImportRequest): Promise<void> {
  const { dataFolder, java, library, nodes, links, signal } = request;
  if (hasDatabase(dataFolder))
    throw new StartProblem(
      `The data folder ${dataFolder} holds a database: an offline import makes a new one and never writes over one.`,
      "Name a folder that is empty or does not exist yet.",
    );
  const home = join(dataFolder, "neo4j");
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), "");
  const words = [
    "-Xmx2g",
    "-cp",
    join(library.folder, "lib", "*"),
    "org.neo4j.cli.AdminTool",
    ...["database", "import", "full", "neo4j"],
    `--array-delimiter=${unicode(request.listDelimiter)}`,
    "--trim-strings=true",
    "--max-off-heap-memory=2g",
    `--report-file=${join(home, "import.report")}`,
    ...nodes.map((file) => argument("--nodes", file)),
    ...links.map((file) => argument("--relationships", file)),
  ];
  const child = spawn(java.program, words, {
    cwd: home,
    env: { ...javaEnvironment, NEO4J_HOME: home, NEO4J_CONF: conf },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > 40) lines.shift();
  };
  createInterface(child.stdout).on("line", keep);
  createInterface(child.stderr).on("line", keep);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (code !== 0)
    throw new StartProblem(
      `Neo4j's importer refused the files (${String(code)}):\n${lines.slice(-12).join("\n")}`,
    );
}
