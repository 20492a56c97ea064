import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { DatabaseFault } from "../../server/database/fault.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";

let database: Database;

beforeAll(() => {
  database = connect(inject("neo4j"));
});

afterAll(async () => {
  await database.close();
});

const kindOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "answered",
    (error: unknown) => (error instanceof DatabaseFault ? error.kind : error),
  );

describe("the database", () => {
  it("holds limits of time and memory of its own, should ours fail", async () => {
    const rows = await database.read(
      statement(
        "settings",
        "SHOW SETTINGS 'db.transaction.timeout', 'db.lock.acquisition.timeout', 'db.memory.transaction.max' YIELD name, value RETURN name, value ORDER BY name",
      ),
    );
    expect(rows.map(({ value }) => value)).toEqual(["5s", "512.00MiB", "30s"]);
  });

  it("stops a statement at the time that we allow it", async () => {
    const endless = statement(
      "endless",
      "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y) AS sum",
    );
    expect(await kindOf(database.read(endless, {}, { timeout: 50 }))).toBe(
      "TIMED_OUT",
    );
  });
});
