import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { layersFor, loadSeed } from "../../seed/load.ts";
import { connect } from "../../server/database/neo4j.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { rebuild } from "../../server/reading/derive.service.ts";
import { emptyStore } from "../support/builders/store.ts";

const database = connect(inject("neo4j"));
const clock = () => "2026-01-01T00:00:00Z";

const load = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  await loadSeed(database, {
    layers: [...layersFor("real"), ...layersFor("constructed")],
    log: (line) => lines.push(line),
    clock,
  });
  return lines;
};

beforeAll(async () => {
  await emptyStore(database);
  const started = performance.now();
  console.log(await load());
  console.log(`loaded in ${Math.round(performance.now() - started)} ms`);
});

afterAll(async () => {
  await emptyStore(database);
  await database.close();
});

describe("both shipped layers in one store", () => {
  it("keep every rule of integrity", async () => {
    expect(await checkIntegrity(database)).toEqual([]);
  });

  it("are derived whole: deriving everything anew changes nothing", async () => {
    expect(Object.values(await rebuild(database))).toEqual([0, 0, 0, 0, 0]);
  });

  it("write nothing when they are loaded again", async () => {
    expect(await load()).toEqual([
      "seed/real: unchanged",
      "seed/constructed: unchanged",
    ]);
  });
});
