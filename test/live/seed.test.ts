import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { loadSeed, seedSignature } from "../../seed/load.ts";
import { realEvidence } from "../../seed/real/real-evidence.ts";
import { migrate } from "../../server/database/migrations/migrate.ts";
import { connect } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import type { EvidenceBatch } from "../../server/exchange/import/evidence-batch.ts";
import { EvidenceProblems } from "../../server/exchange/import/evidence-problems.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { rebuild } from "../../server/rollup/rollup.service.ts";

const notices: string[] = [];
const database = connect(inject("neo4j"), ({ statement: name, code, text }) => {
  // A migration may meet what an earlier file of tests left.
  if (!code.includes("AlreadyExists"))
    notices.push(`${name}: ${code}: ${text}`);
});
const clock = () => "2026-01-01T00:00:00Z";

const ask = (text: string) => database.read(statement("test-question", text));
const change = (text: string) =>
  database.write((transaction) =>
    transaction.run(statement("test-change", text)),
  );

const load = async (
  read: () => EvidenceBatch = realEvidence,
): Promise<readonly string[]> => {
  const lines: string[] = [];
  await loadSeed(database, {
    layers: [{ id: "seed/real", read }],
    log: (line) => lines.push(line),
    clock,
  });
  return lines;
};

/** The layer as a later release might ship it: the first day of Krasnodar put otherwise, four claims gone, and with them a person. */
const nextRelease = (): EvidenceBatch => {
  const batch = realEvidence();
  const gone = [
    "factoid/krasnodar-occupied-12-august",
    "factoid/krasnodar-trial",
    "factoid/butsikov-elder",
    "factoid/butsikov-white-guard",
  ];
  return {
    ...batch,
    people: batch.people.filter(({ id }) => id !== "person/butsikov-s-a"),
    factoids: batch.factoids
      .filter(({ id }) => !gone.includes(id))
      .map((factoid) =>
        factoid.id === "factoid/krasnodar-occupied-9-august"
          ? {
              ...factoid,
              statement: {
                ...factoid.statement,
                ru: "Краснодар пал 9 августа 1942 г.",
              },
            }
          : factoid,
      ),
  };
};

const dataOf = async (): Promise<unknown> =>
  ask(
    `MATCH (n) WHERE NOT n:Store AND NOT n:Declaration AND NOT n:Migration
     WITH labels(n)[0] AS label, count(n) AS nodes, sum(size(keys(n))) AS properties
     RETURN label, nodes, properties ORDER BY label`,
  );

beforeAll(async () => {
  await change("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
  await migrate(database, { log: () => undefined });
  await load();
});

afterAll(async () => {
  await change(
    "MATCH (n) WHERE NOT n:Migration AND NOT n:Store DETACH DELETE n",
  );
  await database.close();
});

describe("the real layer in the store", () => {
  it("gives every claim exactly one source", async () => {
    const rows = await ask(
      "MATCH (f:Factoid) WHERE COUNT { (f)-[:IN_SOURCE]->(:Source) } <> 1 RETURN f.id AS id",
    );
    expect(rows).toEqual([]);
  });

  it("shows both days of Krasnodar as contested, and the undisputed liberation as not", async () => {
    const rows = await ask(
      `MATCH (f:Factoid {subjectId: 'district/krasnodar'}) WHERE f.kind STARTS WITH 'place-' AND f.kind <> 'place-event'
       RETURN f.id AS id, f.contested AS contested ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: "factoid/krasnodar-liberated", contested: false },
      { id: "factoid/krasnodar-occupied-12-august", contested: true },
      { id: "factoid/krasnodar-occupied-9-august", contested: true },
      { id: "factoid/krasnodar-occupied-9-august-2", contested: true },
    ]);
  });

  it("ties Porublev to Senarskaya by one claim, told by Saloshenko", async () => {
    const rows = await ask(
      `MATCH (:Person {id: 'person/porublev-i-g'})-[tie:TIED_TO]->(:Person {id: 'person/senarskaya'})
       MATCH (f:Factoid)-[said:UTTERED_BY]->(speaker) WHERE f.id IN tie.factoidIds
       RETURN tie.kind AS kind, tie.claims AS claims, speaker.id AS speaker, said.capacity AS capacity`,
    );
    expect(rows).toEqual([
      {
        kind: "betrayal",
        claims: 1,
        speaker: "person/saloshenko-v",
        capacity: "HISTORIAN",
      },
    ]);
  });

  it("finds Senarskaya by the key of her name", async () => {
    for (const name of ["senar", "senarsk"]) {
      const rows = await database.read(
        statement(
          "test-search",
          `CALL db.index.fulltext.queryNodes('nameKeys', $query) YIELD node
           MATCH (person:Person)-[:NAMED]->(node) RETURN DISTINCT person.id AS id`,
        ),
        { query: `F${name}*` },
      );
      expect(rows).toEqual([{ id: "person/senarskaya" }]);
    }
  });

  it("keeps every rule of integrity", async () => {
    expect(await checkIntegrity(database)).toEqual([]);
  });

  it("is derived whole: deriving everything anew changes nothing", async () => {
    expect(
      Object.values(await rebuild(database)).every((changed) => changed === 0),
    ).toBe(true);
  });

  it("writes nothing when it is loaded again", async () => {
    const before = await dataOf();
    const revision = await ask("MATCH (s:Store) RETURN s.revision AS revision");
    expect(await load()).toEqual(["seed/real: unchanged"]);
    expect(await dataOf()).toEqual(before);
    expect(await ask("MATCH (s:Store) RETURN s.revision AS revision")).toEqual(
      revision,
    );
  });

  it("raises no notice of the server", () => {
    expect(notices).toEqual([]);
  });

  it("writes nothing of a layer in which one record does not fit", async () => {
    const before = await dataOf();
    const broken = (): EvidenceBatch => {
      const batch = realEvidence();
      return {
        ...batch,
        sources: batch.sources.filter(
          ({ id }) => id !== "source/saloshenko-portraits",
        ),
      };
    };
    await expect(load(broken)).rejects.toThrow(EvidenceProblems);
    await expect(load(broken)).rejects.toThrow(/source\/saloshenko-portraits/);
    expect(await dataOf()).toEqual(before);
  });
});

describe("a later release of the layer", () => {
  beforeAll(async () => {
    await load();
    // A historian judges one day of Krasnodar, corrects a claim, retracts another and adds one of her own.
    await change(
      `MATCH (f:Factoid {id: 'factoid/krasnodar-occupied-12-august'}), (g:Factoid {id: 'factoid/krasnodar-occupied-9-august'})
       CREATE (i:Interpretation {id: 'interpretation/one', by: 'Анна', at: '2026-01-02T00:00:00Z', verdict: 'ACCEPTED', credence: 4,
         reason: 'Сводка точнее', since: 1, until: 0, layer: 'user'})-[:WEIGHS]->(f)
       CREATE (j:Interpretation {id: 'interpretation/two', by: 'Анна', at: '2026-01-02T00:00:00Z', verdict: 'REJECTED', credence: 1,
         reason: 'Традиция', since: 1, until: 0, layer: 'user'})-[:WEIGHS]->(g)`,
    );
    await change(
      "MATCH (f:Factoid {id: 'factoid/voronkov-burgomaster'}) SET f.createdBy = 'Анна', f.statementRu = 'исправлено'",
    );
    await change(
      "MATCH (f:Factoid {id: 'factoid/lyashenko-burgomaster'}) REMOVE f:Factoid SET f:ClosedFactoid, f.until = 1",
    );
    await change(
      `MATCH (f:Factoid {id: 'factoid/butsikov-elder'})-[:IN_SOURCE]->(s), (p:Person {id: 'person/butsikov-s-a'})
       CREATE (own:Factoid) SET own = f {.*, id: 'factoid/own', versionId: 'factoid/own@1', layer: 'user', createdBy: 'Анна'}
       CREATE (own)-[:IN_SOURCE]->(s), (own)-[:INVOLVES {role: 'subject', mentionId: 'factoid/own.1', status: 'ACCEPTED', credence: 0, since: 1, until: 0, by: 'Анна', at: '2026-01-02T00:00:00Z'}]->(p)`,
    );
  });

  it("replaces what changed and says what it left to the historian", async () => {
    const lines = await load(nextRelease);
    expect(lines).toContain(
      "seed/real: claims: 0 added, 1 replaced, 3 removed",
    );
    expect(lines).toContain(
      "seed/real: closed, since users judged them: factoid/krasnodar-occupied-12-august",
    );
    const left = lines.find((line) => line.includes("left as users")) ?? "";
    expect(left).toContain("factoid/lyashenko-burgomaster");
    expect(left).toContain("factoid/voronkov-burgomaster");
  });

  it("keeps a person whom a claim of hers is about, with his name, though no release tells of him", async () => {
    const rows = await ask(
      "MATCH (p:Person {id: 'person/butsikov-s-a'})-[:NAMED]->(form) RETURN collect(form.full) AS names",
    );
    expect(rows[0]?.["names"]).toContain("Буциков С. А.");
  });

  it("keeps both judgements, and the judgement of a replaced claim weighs the new version too", async () => {
    const rows = await ask(
      `MATCH (i:Interpretation)-[:WEIGHS]->(f)
       RETURN i.id AS id, f.statementRu AS claim, f:Factoid AS stands ORDER BY id, stands`,
    );
    expect(rows.map(({ id, stands }) => ({ id, stands }))).toEqual([
      { id: "interpretation/one", stands: false },
      { id: "interpretation/two", stands: false },
      { id: "interpretation/two", stands: true },
    ]);
    expect(rows[2]?.["claim"]).toBe("Краснодар пал 9 августа 1942 г.");
  });

  it("keeps the historian's correction, her retraction and her own claim", async () => {
    expect(
      await ask(
        "MATCH (f:Factoid {id: 'factoid/voronkov-burgomaster'}) RETURN f.statementRu AS claim",
      ),
    ).toEqual([{ claim: "исправлено" }]);
    expect(
      await ask(
        "MATCH (f:Factoid {id: 'factoid/lyashenko-burgomaster'}) RETURN f.id AS id",
      ),
    ).toEqual([]);
    expect(
      await ask(
        "MATCH (f:Factoid {id: 'factoid/own'})-[:INVOLVES]->(p) RETURN p.id AS id",
      ),
    ).toEqual([{ id: "person/butsikov-s-a" }]);
    expect(
      await ask(
        "MATCH (f:Factoid {id: 'factoid/butsikov-elder'}) RETURN f.id AS id",
      ),
    ).toEqual([]);
  });

  it("no longer shows Krasnodar's day as contested, since its rival is gone", async () => {
    const rows = await ask(
      "MATCH (f:Factoid {id: 'factoid/krasnodar-occupied-9-august'}) RETURN f.contested AS contested, f.createdBy AS by",
    );
    expect(rows).toEqual([{ contested: false, by: seedSignature }]);
  });
});
