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

const set = (name: string, value: string) =>
  database.runAlone(
    statement("set-setting", "CALL dbms.setConfigValue($name, $value)"),
    { name, value },
  );

const large = statement(
  "large",
  "UNWIND range(1, 2000000) AS x WITH collect(toString(x) + 'text') AS all RETURN size(all) AS size",
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

  it("stops a statement that takes more memory than a transaction may, and goes on", async () => {
    await set("db.memory.transaction.max", "10m");
    try {
      expect(await kindOf(database.read(large))).toBe("TOO_COSTLY");
    } finally {
      await set("db.memory.transaction.max", "512m");
    }
    expect(await kindOf(database.read(large))).toBe("answered");
  });
});
