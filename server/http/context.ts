import type { Workers } from "../background/workers.ts";
import type { Database, StatementRun } from "../database/neo4j.ts";
import type { Log } from "./log.ts";

/** What every resolver gets: the request's own id and the doors to the outside, passed in. */
export type RequestContext = {
  readonly requestId: string;
  readonly database: Database;
  /** Threads for what would keep the one that answers from answering. */
  readonly workers: Workers;
  /** Now, ISO 8601 in UTC: for our own records only, never for history. */
  readonly clock: () => string;
  /** A new unguessable id without a kind. */
  readonly newId: () => string;
  /** Whether writing is refused here (any host but loopback). */
  readonly readOnly: boolean;
  /** The program's version. */
  readonly version: string;
  /** Counts and times a statement: pass it as `onRun` with each call of the database. */
  readonly onRun: (run: StatementRun) => void;
  readonly log: Log;
};
