import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { z } from "zod";

import type { Connection } from "../../../server/database/neo4j.ts";
import { installPackages } from "../../../server/setup/packages.mjs";

/** Kartoteka without and with the answers it gave before; statements written by hand behind a bare server; or the library that makes an API of a graph. */
export type ServerKind = "ours" | "ours-keeping" | "raw" | "neo4j-graphql";

/** A server in a process of its own. */
export type Started = {
  readonly address: string;
  /** Bytes that its process holds now, and the most it ever held. */
  readonly memory: () => Promise<{
    readonly held: number;
    readonly most: number;
  }>;
  readonly stop: () => Promise<void>;
};

const ready = z.object({ address: z.string() });
const memory = z.object({ held: z.number(), most: z.number() });

const program = fileURLToPath(new URL("server.ts", import.meta.url));
const libraryFolder = fileURLToPath(
  new URL("../neo4j-graphql", import.meta.url),
);

/** What to run. The library is installed when it is first needed: nothing else of the project knows it. */
async function programOf(kind: ServerKind) {
  if (kind !== "neo4j-graphql")
    return { path: program, words: ["--import", "tsx"] };
  await installPackages(libraryFolder);
  return { path: join(libraryFolder, "server.mjs"), words: [] };
}

/** The next thing a process says; rejects when it ends before. */
async function nextOf(child: ChildProcess, kind: string): Promise<unknown> {
  const [said]: unknown[] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`The server "${kind}" ended by itself`);
    }),
  ]);
  return said;
}

/** Starts a server; it ends when told to, and when this process does. */
export async function startServer(
  kind: ServerKind,
  access: Connection,
): Promise<Started> {
  const { path, words } = await programOf(kind);
  const child = fork(path, [kind], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      BENCH_DATABASE: JSON.stringify(access),
    },
    execArgv: words,
  });
  const { address } = ready.parse(await nextOf(child, kind));
  return {
    address,
    memory: async () => {
      child.send("memory");
      return memory.parse(await nextOf(child, kind));
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
