import { createApp } from "../../../server/app.ts";
import type { Workers } from "../../../server/background/workers.ts";
import type { Database } from "../../../server/database/neo4j.ts";
import { makeLog } from "../../../server/http/log.ts";

const nothing = (): void => undefined;

/** Nothing gets as far as to be worked at. */
const idle: Workers = {
  run: () => undefined,
  shareDone: () => undefined,
  close: () => Promise.resolve(),
};

/**
 * Tells whether the server takes a question by all its limits, without a database: it is permitted when the app goes on to ask one.
 * @param database lent for what is not called
 */
export const makePermits = (database: Database) => {
  let asked = 0;
  const app = createApp({
    database: {
      ...database,
      read: () => {
        asked += 1;
        return Promise.resolve([]);
      },
    },
    workers: idle,
    version: "test",
    readOnly: false,
    hosts: ["localhost"],
    clock: () => "2026-01-01T00:00:00Z",
    newId: () => "permits",
    log: makeLog(nothing, () => ""),
    clientFolder: "dist/client",
    isDraining: () => false,
  });
  return async (text: string): Promise<boolean> => {
    const before = asked;
    await app.fetch(
      new Request("http://localhost/graphql", {
        method: "POST",
        headers: { host: "localhost", "content-type": "application/json" },
        body: JSON.stringify({ query: text }),
      }),
    );
    return asked > before;
  };
};
