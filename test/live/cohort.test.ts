import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { cohortFacts } from "../../seed/cohort/cohort-facts.ts";
import { makeCohort } from "../../seed/cohort/make-cohort.ts";
import { layersFor, loadSeed } from "../../seed/load.ts";
import { startNeo4j } from "../../server/database/embedded/start-neo4j.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { rebuild } from "../../server/rollup/rollup.service.ts";
import { findWaysToDatabase } from "../../server/setup/find-tools.mjs";
import { canConnect } from "../support/database.ts";

const persons = 120;
const folder = mkdtempSync(join(tmpdir(), "kartoteka-cohort-"));
let database: Database;
let stop: () => Promise<void>;

function request() {
  const { java, maven } = findWaysToDatabase(process.env);
  if (java === undefined)
    throw new Error("Tests need Java 17 or 21: see README.md");
  return {
    persons,
    at: "2026-01-01T00:00:00.000Z",
    dataFolder: folder,
    cacheFolder: fileURLToPath(new URL("../../.kartoteka", import.meta.url)),
    java,
    maven,
    environment: process.env,
    verify: canConnect,
    say: () => undefined,
    signal: new AbortController().signal,
    startsFast: true,
  };
}

const rows = (text: string) => database.read(statement("counted", text));

beforeAll(async () => {
  await makeCohort(request());
  const running = await startNeo4j(request());
  database = connect(running.access);
  stop = running.stop;
}, 600_000);

afterAll(async () => {
  await database.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("a cohort that was imported offline", () => {
  it("keeps every rule of integrity", async () => {
    expect(await checkIntegrity(database)).toEqual([]);
  });

  it("has the reading layer that the live derivation would write: deriving it anew changes nothing", async () => {
    expect(await rebuild(database)).toEqual({
      ties: 0,
      conflicts: 0,
      claims: 0,
      spells: 0,
      degrees: 0,
      rollups: 0,
    });
  });

  it("holds so many people, five claims of each, and hubs with the ties told", async () => {
    expect(
      await rows(
        `MATCH (p:Person) WHERE p.id STARTS WITH 'person/SYN-c0'
         RETURN count(p) AS people, sum(COUNT { (p)<-[:INVOLVES {role: 'subject'}]-(:Factoid) }) AS claims`,
      ),
    ).toEqual([{ people: persons, claims: persons * 5 }]);
    for (const { id, ties } of cohortFacts(persons).hubs)
      expect(
        await rows(`MATCH (n {id: '${id}'}) RETURN n.degree AS degree`),
        id,
      ).toEqual([{ degree: ties }]);
  });

  it("has contradictions, judgements, and claims of one fond", async () => {
    expect(
      await rows(
        `RETURN COUNT { (:Factoid)-[:CONFLICTS_WITH]->(:Factoid) } > 0 AS conflicts,
           COUNT { (f:Factoid) WHERE f.credence = 4 } > 0 AS judged,
           COUNT { (f:Factoid) WHERE NOT f.fondId STARTS WITH 'unit/SYN-' } AS withoutFond`,
      ),
    ).toEqual([{ conflicts: true, judged: true, withoutFond: 0 }]);
  });

  it("is left alone by a start that would load the shipped cohort in its place", async () => {
    const lines: string[] = [];
    await loadSeed(database, {
      layers: layersFor("constructed"),
      log: (line) => lines.push(line),
      clock: () => "2026-01-01T00:00:00Z",
    });
    expect(lines).toEqual([
      `seed/constructed: holds a cohort of ${persons} people for measuring and is left alone`,
    ]);
  });

  it("is refused a folder that holds a database", async () => {
    await expect(makeCohort(request())).rejects.toThrow(
      `The data folder ${folder} holds a database`,
    );
  });
});
