import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { z } from "zod";

import type { Connection } from "../../../server/database/neo4j.ts";

/** Kartoteka; or statements written by hand behind a bare server. */
export type ServerKind = "ours" | "raw";

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
  const child = fork(program, [kind], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      BENCH_DATABASE: JSON.stringify(access),
    },
    execArgv: ["--import", "tsx"],
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
