import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import type { DatabaseAccess } from "../../server/database/embedded/database-access.ts";
import { findRunningDatabase } from "../../server/database/embedded/neo4j-process.ts";
import { isStillRunning } from "../../server/database/embedded/process-identity.ts";
import { connect } from "../../server/database/neo4j.ts";
import {
  type KartotekaProcess,
  startKartoteka,
} from "../support/kartoteka-process.ts";

let folder: string;
const started: KartotekaProcess[] = [];

beforeEach(() => {
  folder = join(
    mkdtempSync(join(tmpdir(), "kartoteka-start-")),
    "картотека с пробелом",
  );
});

afterEach(async () => {
  for (const each of started.splice(0)) {
    each.kill("SIGINT");
    await each.ended;
  }
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const start = (settings: Record<string, string> = {}): KartotekaProcess => {
  const kartoteka = startKartoteka({
    PORT: "0",
    KARTOTEKA_DATA: folder,
    KARTOTEKA_SEED: "none",
    ...settings,
  });
  started.push(kartoteka);
  return kartoteka;
};

const addressOf = async (kartoteka: KartotekaProcess): Promise<string> => {
  const found = await kartoteka.says(/is ready: (http:\S+)/);
  return found[1] ?? "";
};

const statusOf = async (address: string): Promise<number> =>
  (await fetch(`${address}/ready`)).status;

const own = (): DatabaseAccess => {
  const access = findRunningDatabase(folder);
  if (access === undefined) throw new Error("No database runs there");
  return access;
};

const neo4jProcess = () =>
  z
    .object({ pid: z.number(), startTime: z.string() })
    .parse(
      JSON.parse(readFileSync(join(folder, "neo4j.process.json"), "utf8")),
    );

const write = async (text: string): Promise<readonly unknown[]> => {
  const database = connect(own());
  try {
    return await database.write((transaction) =>
      transaction.run({ name: "test", text }),
    );
  } finally {
    await database.close();
  }
};

describe("starting Kartoteka", () => {
  it("keeps a folder to one Kartoteka, revives its database, and loses nothing when killed", async () => {
    const first = start();
    const address = await addressOf(first);
    expect(await statusOf(address)).toBe(200);
    expect(statSync(join(folder, "neo4j.password")).mode & 0o777).toBe(0o600);

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`process ${first.pid}`);
    expect(second.said()).toContain(address);

    await write("CREATE (:Person {id: 'person/kept'})");
    process.kill(neo4jProcess().pid, "SIGKILL");
    await first.says(/database stopped by itself/);
    await expect
      .poll(() => statusOf(address), { timeout: 60_000, interval: 200 })
      .toBe(200);

    const database = neo4jProcess();
    first.kill("SIGKILL");
    await first.ended;
    const again = start();
    await addressOf(again);
    expect(isStillRunning(database)).toBe(false);
    expect(
      await write("MATCH (p:Person {id: 'person/kept'}) RETURN p.id AS id"),
    ).toEqual([{ id: "person/kept" }]);

    const last = neo4jProcess();
    again.kill("SIGINT");
    expect(await again.ended).toBe(0);
    expect(isStillRunning(last)).toBe(false);
    expect(existsSync(join(folder, "kartoteka.lock"))).toBe(false);
  }, 240_000);

  it("uses the database that is given and leaves it running", async () => {
    const { uri, user, password } = inject("neo4j");
    const given = {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    };
    const kartoteka = start(given);
    const address = await addressOf(kartoteka);
    expect(await statusOf(address)).toBe(200);
    kartoteka.kill("SIGTERM");
    expect(await kartoteka.ended).toBe(0);
    const database = connect(inject("neo4j"));
    await expect(database.verify()).resolves.toBeUndefined();
    await database.close();
    expect(existsSync(folder)).toBe(false);
  });

  it("says which password is refused, and does not say the password", async () => {
    const kartoteka = start({
      NEO4J_URI: inject("neo4j").uri,
      NEO4J_USER: "nobody",
      NEO4J_PASSWORD: "hunter2",
    });
    expect(await kartoteka.ended).toBe(1);
    expect(kartoteka.said()).toContain(
      'refuses the password of the user "nobody"',
    );
    expect(kartoteka.said()).not.toContain("hunter2");
  });

  it("says that the port is taken before it does any work", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const taken = z.object({ port: z.number() }).parse(other.address()).port;
    const kartoteka = start({ PORT: String(taken) });
    expect(await kartoteka.ended).toBe(1);
    expect(kartoteka.said()).toContain(`Port ${taken} on 127.0.0.1 is taken`);
    expect(kartoteka.said()).not.toContain("Starting Neo4j");
    expect(existsSync(join(folder, "kartoteka.lock"))).toBe(false);
    other.close();
  });

  it("names every wrong setting, without a stack", async () => {
    const kartoteka = start({ PORT: "many", KARTOTEKA_SEED: "most" });
    expect(await kartoteka.ended).toBe(1);
    expect(kartoteka.said()).toContain('PORT: "many"');
    expect(kartoteka.said()).toContain('KARTOTEKA_SEED: "most"');
    expect(kartoteka.said()).not.toMatch(/^ {4}at /m);
  });
});
