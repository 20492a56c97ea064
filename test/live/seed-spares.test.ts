import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";

import { loadSeed, type SeedLayer } from "../../seed/load.ts";
import { realEvidence } from "../../seed/real/real-evidence.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import {
  type EvidenceBatch,
  parseEvidence,
} from "../../server/exchange/import/evidence-batch.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import {
  district,
  factoid,
  person,
  raikom,
  source,
} from "../support/builders/evidence.ts";
import { ivanovsCase } from "../support/builders/route.ts";
import { emptyStore } from "../support/builders/store.ts";
import { storeContent } from "../support/store-content.ts";

const database = connect(inject("neo4j"));

/** A statement by its name and by how often one of that name was written, since a load writes some things beside each other. */
type Moment = { readonly name: string; readonly times: number };

/** The same database, which tells the names of the statements that are written, and breaks off after one of them. */
const listening = (names: string[], breakAfter?: Moment): Database => ({
  ...database,
  write: (work, options) =>
    database.write(work, {
      ...options,
      onRun: ({ name }) => {
        names.push(name);
        if (
          name === breakAfter?.name &&
          timesOf(names, name) === breakAfter.times
        )
          throw new Error(`broken off after ${name}`);
      },
    }),
});

const timesOf = (names: readonly string[], name: string): number =>
  names.filter((one) => one === name).length;

const layerWith = (people: readonly string[]): EvidenceBatch =>
  parseEvidence({
    layer: "real",
    sources: [source("the-source")],
    districts: [district("armavir"), district("taman", "district/armavir")],
    partyOrganizations: [raikom("taman")],
    people: people.map((id) => person(id)),
    factoids: people.map((id) =>
      factoid(`${id}-party`, "membership", {
        roles: {
          subject: `person/${id}`,
          organization: "party-organization/taman",
        },
        edtf: "1941",
      }),
    ),
  });

/** Loads, and gives what was told and which statements were written. */
const load = async (layer: Omit<SeedLayer, "id">, breakAfter?: Moment) => {
  const [lines, names]: [string[], string[]] = [[], []];
  await loadSeed(listening(names, breakAfter), {
    layers: [{ id: "seed/real", ...layer }],
    log: (line) => lines.push(line),
    clock: () => "2026-01-01T00:00:00Z",
  });
  return { lines, names };
};

const takingOut = [
  "delete-forms",
  "delete-structure",
  "delete-missing-Silence",
  "delete-missing-Interpretation",
  "delete-unused",
  "delete-orphan-forms",
  "still-there",
];

beforeEach(() => emptyStore(database));
afterAll(() => database.close());

/** A record of somebody else's: a layer is then compared with what is there. */
const setRecord = () => change("CREATE (:Silence {id: 'silence/before'})");
const change = (text: string) =>
  database.write((transaction) => transaction.run(statement("change", text)));

/** All nodes and relationships, whatever the revision that brought them. */
const everything = () =>
  database.read(
    statement(
      "everything",
      `CALL () {
         MATCH (n) WHERE NOT n:Revision AND NOT n:Store
         RETURN labels(n)[0] + ' ' + coalesce(n.id, '') + ' ' + toString(size(keys(n))) AS line
         UNION ALL
         MATCH (a)-[r]->(b)
         RETURN type(r) + ' ' + a.id + ' ' + b.id + ' ' + toString(size(keys(r))) AS line
       }
       RETURN line ORDER BY line`,
    ),
  );

describe("a layer that the store does not have yet", () => {
  it("is written without a statement that takes something out", async () => {
    await setRecord();
    const { names } = await load({ read: () => layerWith(["a", "b"]) });
    expect(names).toContain("merge-Person");
    expect(names.filter((name) => takingOut.includes(name))).toEqual([]);
  });

  it("is only created, by one text for all nodes and one for all relationships, where the store has no record at all", async () => {
    const { names } = await load({ read: realEvidence });
    expect(names).toContain("create-nodes");
    expect(names.filter((name) => /^(merge|reading)-/.test(name))).toEqual([]);
    expect(new Set(names).size).toBeLessThanOrEqual(12);
    expect(names.length).toBeLessThanOrEqual(14);
  });

  it("reads the same, value by value, whether it was created or compared", async () => {
    await load({ read: realEvidence });
    const created = await storeContent(database);
    await emptyStore(database);
    await setRecord();
    await load({ read: realEvidence });
    await change("MATCH (n:Silence {id: 'silence/before'}) DELETE n");
    expect(await storeContent(database)).toEqual(created);
  });

  it("is completed by the next load, wherever it was broken off", async () => {
    const { names } = await load({ read: realEvidence });
    const whole = await everything();
    const first = (name: string) => ({ name, times: 1 });
    const last = (name: string) => ({ name, times: timesOf(names, name) });
    const moments = [
      first("create-nodes"),
      last("create-nodes"),
      first("link-nodes"),
      last("link-nodes"),
      first("rollup-keep"),
    ];
    for (const moment of moments) {
      await emptyStore(database);
      await expect(load({ read: realEvidence }, moment)).rejects.toThrow(
        `broken off after ${moment.name}`,
      );
      await load({ read: realEvidence });
      expect(await everything(), moment.name).toEqual(whole);
    }
  });

  it("is taken out where a later one no longer brings it", async () => {
    await load({ read: () => layerWith(["a", "b"]) });
    const { names } = await load({ read: () => layerWith(["a"]) });
    expect(takingOut.filter((name) => !names.includes(name))).toEqual([]);
    expect(
      await database.read(
        statement(
          "people",
          "MATCH (p:Person) RETURN p.id AS id, COLLECT { MATCH (p)-[:NAMED]->(form) RETURN DISTINCT form.full } AS names ORDER BY id",
        ),
      ),
    ).toEqual([{ id: "person/a", names: ["a"] }]);
  });

  it("comes back after it was emptied", async () => {
    await load({ read: () => layerWith(["a", "b"]) });
    await load({ read: () => layerWith([]) });
    await load({ read: () => layerWith(["b"]) });
    expect(
      await database.read(
        statement("claims", "MATCH (f:Factoid) RETURN f.id AS id"),
      ),
    ).toEqual([{ id: "factoid/b-party" }]);
  });
});

describe("a case whose charge a historian judged", () => {
  const sources = [source("the-source"), ...(ivanovsCase.sources ?? [])];

  it("stays whole when the layer that brought it is taken out", async () => {
    await load({
      read: () => parseEvidence({ layer: "real", ...ivanovsCase, sources }),
    });
    await database.write((transaction) =>
      transaction.run(
        statement(
          "judge",
          `MATCH (e:CaseEvent {id: 'event/bureau'})
           CREATE (:Interpretation {id: 'interpretation/one', by: 'A. K.', at: '2026-01-02T00:00:00Z', verdict: 'CHARGE_UNSUPPORTED',
             credence: 0, reason: 'no act is named', since: 1, until: 0, layer: 'user'})-[:WEIGHS]->(e)`,
        ),
      ),
    );
    await load({ read: () => layerWith([]) });
    expect(await checkIntegrity(database)).toEqual([]);
    expect(
      await database.read(
        statement(
          "kept",
          `MATCH (:Interpretation)-[:WEIGHS]->(:CaseEvent)-[:STEP_OF]->(:Procedure)-[:OF_PERSON]->(p)
           RETURN p.id AS person, COUNT { (:CaseEvent) } AS steps`,
        ),
      ),
    ).toEqual([{ person: "person/ivanov", steps: 1 }]);
  });
});

describe("a layer whose program did not change", () => {
  it("is not even read", async () => {
    let reads = 0;
    let key = "one";
    const layer = {
      read: () => {
        reads += 1;
        return layerWith(["a"]);
      },
      key: () => key,
    };
    await load(layer);
    expect((await load(layer)).lines).toEqual(["seed/real: unchanged"]);
    expect(reads).toBe(1);

    key = "two";
    expect((await load(layer)).lines).toEqual(["seed/real: unchanged"]);
    expect((await load(layer)).lines).toEqual(["seed/real: unchanged"]);
    expect(reads).toBe(2);
  });

  it("is read after a load that was broken off", async () => {
    const layer = { read: () => layerWith(["a"]), key: () => "one" };
    await load(layer);
    await database.write((transaction) =>
      transaction.run(
        statement("break-off", "MATCH (l:SeedLayer) SET l.hash = ''"),
      ),
    );
    expect((await load(layer)).lines[0]).toContain("1 people");
  });
});
