import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Java } from "../../setup/find-tools.mjs";
import { replaceFile } from "./data-folder.ts";
import type { Library } from "./library.ts";
import { StartProblem } from "./start-problem.ts";

/** Where one database keeps its files, inside the data folder. */
export type Neo4jHome = {
  readonly home: string;
  readonly conf: string;
  readonly password: string;
};

/** Java reads file names by the locale: without this a folder with a Russian name cannot be opened under LANG=C. */
export const javaEnvironment = { LC_ALL: "C.UTF-8" } as const;

/** Prepares the home of a database in the data folder: folders and, the first time, a random password. */
export async function prepareHome(
  dataFolder: string,
  java: Java,
  library: Library,
): Promise<Neo4jHome> {
  const home = join(dataFolder, "neo4j");
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  mkdirSync(join(home, "logs"), { recursive: true });
  const isNew = !existsSync(join(home, "data", "databases", "system"));
  const password = readOrMakePassword(dataFolder, isNew);
  if (isNew) await setFirstPassword({ home, conf, password }, java, library);
  return { home, conf, password };
}

/** The password of the database in the data folder: random, mode 0600, made with the database. */
export function readOrMakePassword(dataFolder: string, isNew: boolean): string {
  const file = join(dataFolder, "neo4j.password");
  if (!existsSync(file)) {
    if (!isNew) {
      throw new StartProblem(
        `The password of the database in ${dataFolder} was kept in ${file}, and that file is gone.`,
        "Put it back from a copy: without it nobody can open the database.",
      );
    }
    // Hexadecimal: a password that began with a hyphen would be taken for an option of the admin tool.
    replaceFile(file, randomBytes(24).toString("hex"));
  }
  return readFileSync(file, "utf8").trim();
}

async function setFirstPassword(
  { home, conf, password }: Neo4jHome,
  java: Java,
  library: Library,
): Promise<void> {
  writeFileSync(join(conf, "neo4j.conf"), "");
  // In a file of its own, since any user of this computer can read the arguments of a process.
  const argumentFile = join(conf, "first-password.args");
  const words = [
    "-cp",
    library.jars.join(":"),
    "org.neo4j.cli.AdminTool",
    "dbms",
    "set-initial-password",
    password,
  ];
  replaceFile(argumentFile, words.map(quoteForJava).join("\n"));
  try {
    const env = { ...javaEnvironment, NEO4J_HOME: home, NEO4J_CONF: conf };
    await promisify(execFile)(java.program, [`@${argumentFile}`], { env });
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

function quoteForJava(word: string): string {
  return `"${word.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** A port on loopback that nobody uses at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(0, "127.0.0.1", resolve),
  );
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new StartProblem("No free port on 127.0.0.1.");
  return address.port;
}
