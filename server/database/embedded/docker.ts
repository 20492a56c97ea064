import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { replaceFile } from "./data-folder.ts";
import type {
  DatabaseAccess,
  RunningDatabase,
  VerifyAccess,
} from "./database-access.ts";
import { neo4jConfAsVariables } from "./neo4j-conf.ts";
import { findFreePort, readOrMakePassword } from "./neo4j-home.ts";
import { StartProblem } from "./start-problem.ts";

const image = "neo4j:5.26-community";
const run = promisify(execFile);

/** Whether this Docker has a daemon that answers. */
export async function dockerAnswers(docker: string): Promise<boolean> {
  try {
    await run(docker, ["info", "--format", "{{.ServerVersion}}"], {
      timeout: 5000,
    });
    return true;
  } catch {
    return false;
  }
}

export type DockerRequest = {
  readonly docker: string;
  /** Exists and is claimed by the caller. */
  readonly dataFolder: string;
  readonly verify: VerifyAccess;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

/**
 * Runs the official image on the same database files as a Neo4j child process would use, published on loopback only.
 * Untested: written by the image's documentation, since no daemon was at hand.
 */
export async function startInDocker(
  request: DockerRequest,
): Promise<RunningDatabase> {
  const { docker, dataFolder, say, signal } = request;
  const name = `kartoteka-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`;
  // A container that an earlier Kartoteka left behind when it was killed.
  await run(docker, ["rm", "--force", name]).catch(() => undefined);
  const files = join(dataFolder, "neo4j", "data");
  const isNew = !existsSync(join(files, "databases", "system"));
  mkdirSync(files, { recursive: true });
  const password = readOrMakePassword(dataFolder, isNew);
  const port = await findFreePort();
  const variables = join(dataFolder, "docker.env");
  replaceFile(
    variables,
    [`NEO4J_AUTH=neo4j/${password}`, ...neo4jConfAsVariables()].join("\n"),
  );
  say(`Starting ${image} in Docker (fetched the first time)`);
  const { uid, gid } = userInfo();
  const published = [
    "--publish",
    `127.0.0.1:${port}:7687`,
    "--volume",
    `${files}:/data`,
    "--user",
    `${uid}:${gid}`,
  ];
  try {
    await run(
      docker,
      [
        "run",
        "--detach",
        "--rm",
        "--name",
        name,
        "--env-file",
        variables,
        ...published,
        image,
      ],
      { signal },
    );
  } finally {
    rmSync(variables, { force: true });
  }
  const access = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password };
  const stop = async () => {
    await run(docker, ["stop", "--time", "20", name]).catch(() => undefined);
  };
  try {
    await waitForAnswer(access, request);
  } catch (error) {
    await stop();
    throw error;
  }
  return { access, stop };
}

async function waitForAnswer(
  access: DatabaseAccess,
  request: DockerRequest,
): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    request.signal.throwIfAborted();
    try {
      await request.verify(access);
      return;
    } catch (error) {
      if (Date.now() > deadline)
        throw new StartProblem(
          `The database in Docker does not answer: ${String(error)}`,
        );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
