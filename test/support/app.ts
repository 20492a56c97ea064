import { createApp } from "../../server/app.ts";
import { makeWorkers, type Workers } from "../../server/background/workers.ts";
import {
  connect,
  type Connection,
  type Database,
  type DatabaseNotice,
} from "../../server/database/neo4j.ts";
import { type Guards, usualGuards } from "../../server/http/guards.ts";
import { limits } from "../../server/http/limits.ts";
import { makeLog } from "../../server/http/log.ts";
import type { QueueSize } from "../../server/http/queue.ts";
import { listen, type Patience } from "../../server/listen.ts";

/** A Kartoteka on a free loopback port over the run's real database. */
export type TestApp = {
  readonly address: string;
  readonly database: Database;
  /** The lines of its log, parsed. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  /** What the database remarked on our statements; a test expects none. */
  readonly notices: DatabaseNotice[];
  readonly close: () => Promise<void>;
};

/** What a test may set. */
export type TestAppOptions = {
  readonly readOnly?: boolean;
  readonly isDraining?: () => boolean;
  readonly clientFolder?: string;
  readonly queue?: QueueSize;
  /** One thread and one that waits, when not given; closed with the app. */
  readonly workers?: Workers;
  readonly keepsAnswers?: boolean;
  /** Guards that differ from the usual: to show what happens without one. */
  readonly guards?: Partial<Guards>;
  /** Told the database hits of each reading statement, which is run by PROFILE then. */
  readonly onHits?: (hits: number) => void;
  /** Of the port, when it is to be shorter than usual. */
  readonly patience?: Partial<Patience>;
};

/** A database whose readings are counted: what each costs and answers comes of one plan. */
const counted = (
  database: Database,
  onHits: (hits: number) => void,
): Database => ({
  ...database,
  read: async (statement, parameters, options) => {
    const started = performance.now();
    const { hits, rows } = await database.profile(statement, parameters);
    const milliseconds = performance.now() - started;
    options?.onRun?.({ name: statement.name, milliseconds });
    onHits(hits);
    return rows;
  },
});

/** Starts one; close it in `afterAll`. */
export const startApp = async (
  connection: Connection,
  options: TestAppOptions = {},
): Promise<TestApp> => {
  const lines: string[] = [];
  const notices: DatabaseNotice[] = [];
  const database = connect(connection, (notice) => notices.push(notice));
  let counter = 0;
  const clock = () => "2026-01-01T00:00:00Z";
  const workers = options.workers ?? makeWorkers({ threads: 1, waiting: 1 });
  const { onHits } = options;
  const app = createApp({
    database: onHits === undefined ? database : counted(database, onHits),
    workers,
    version: "test",
    readOnly: options.readOnly ?? false,
    hosts: ["127.0.0.1", "localhost"],
    clock,
    newId: () => {
      counter += 1;
      return `test${String(counter).padStart(6, "0")}`;
    },
    log: makeLog((line) => lines.push(line), clock),
    clientFolder: options.clientFolder ?? "dist/client",
    isDraining: options.isDraining ?? (() => false),
    keepsAnswers: options.keepsAnswers ?? true,
    guards: {
      ...usualGuards,
      ...(options.queue === undefined
        ? {}
        : { limits: { ...limits, queue: options.queue } }),
      ...options.guards,
    },
  });
  const listener = await listen("127.0.0.1", 0, options.patience);
  listener.serve(app.handle);
  return {
    address: listener.address,
    database,
    log: () =>
      lines.map((line): Readonly<Record<string, unknown>> => JSON.parse(line)),
    notices,
    close: async () => {
      await listener.drain(0);
      await workers.close();
      await database.close();
    },
  };
};

/** What GraphQL answered. */
export type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

/** Asks over HTTP, as a script of a reader's would. */
export const ask = async (
  app: TestApp,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => {
  const response = await fetch(`${app.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer: Answer = await response.json();
  return answer;
};
