import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";

import {
  migrate,
  MigrationRefused,
} from "../../server/database/migrations/migrate.ts";
import {
  type Migration,
  migrations,
} from "../../server/database/migrations/migrations.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";

const silent = () => undefined;
const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
const database: Database = connect(inject("neo4j"));

const forgetSteps = statement("forget", "MATCH (m:Migration) DETACH DELETE m");
const listSteps = statement(
  "list",
  "MATCH (m:Migration) RETURN m.id AS id ORDER BY id",
);
const holder = statement("holder", "MATCH (s:Store) RETURN s.owner AS owner");

const appliedSteps = async () =>
  (await database.read(listSteps)).map((row) => row["id"]);
const run = (steps: readonly Migration[]) =>
  migrate(database, { log: silent, wait, migrations: steps });
const step = (id: string, text: string): Migration => ({
  id,
  statements: [statement(id, text)],
});

const first = step("901-first", "CALL db.createLabel('Person')");
const second = step("902-second", "CALL db.createLabel('Source')");

describe("preparing the store", () => {
  beforeEach(async () => {
    await database.write((transaction) => transaction.run(forgetSteps));
  });

  afterAll(async () => {
    await database.write((transaction) => transaction.run(forgetSteps));
    await migrate(database, { log: silent });
    await database.close();
  });

  it("runs the steps in order and, run again, does nothing", async () => {
    expect(await run([first, second])).toEqual(["901-first", "902-second"]);
    expect(await run([first, second])).toEqual([]);
    expect(await appliedSteps()).toEqual(["901-first", "902-second"]);
  });

  it("goes on where it was interrupted, and leaves no lock behind", async () => {
    const broken = step("902-second", "CALL db.noSuchProcedure()");
    await expect(run([first, broken])).rejects.toThrow();
    expect(await appliedSteps()).toEqual(["901-first"]);
    expect(await database.read(holder)).toEqual([{ owner: null }]);
    expect(await run([first, second])).toEqual(["902-second"]);
  });

  it("lets only one of two programs do the work when both start at once", async () => {
    const done = await Promise.all([
      run([first, second]),
      run([first, second]),
    ]);
    expect(done.flat().sort()).toEqual(["901-first", "902-second"]);
  });

  it("refuses a store made by a newer version, naming the step it does not know", async () => {
    await run([first, second]);
    await expect(run([first])).rejects.toThrow(
      /newer Kartoteka: it has 902-second/,
    );
  });

  it("refuses a released step that was changed", async () => {
    await run([first]);
    const changed = step("901-first", "CALL db.createLabel('Meeting')");
    await expect(run([changed])).rejects.toThrow(MigrationRefused);
  });

  it("prepares every index that paging and search stand on", async () => {
    await run(migrations);
    const rows = await database.read(
      statement("indexes", "SHOW INDEXES YIELD name, state RETURN name, state"),
    );
    const names = rows.map((row) => row["name"]);
    expect(names).toEqual(
      expect.arrayContaining([
        "nameKeys",
        "claimWords",
        "range_member_of_owner",
        "unique_person_id",
        "range_person_sort_ru",
      ]),
    );
    expect(rows.filter((row) => row["state"] !== "ONLINE")).toEqual([]);
  });
});
