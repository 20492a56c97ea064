import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";

import { migrations } from "../../../server/database/migrations/migrations.ts";
import { connect } from "../../../server/database/neo4j.ts";
import type { Parameters } from "../../../server/database/statement.ts";
import { statement } from "../../../server/database/statement.ts";
import {
  deriveSubjects,
  rebuild,
} from "../../../server/reading/derive.service.ts";
import {
  factoidContested,
  factoidSurvives,
  lensParameters,
  survivingPositions,
  tieBound,
  tieContested,
} from "../../../server/reading/reading.cypher.ts";
import { noReading, type Reading } from "../../../server/reading/reading.ts";
import {
  district,
  factoid,
  kolkhoz,
  person,
  raikom,
  source,
} from "../../support/builders/evidence.ts";
import { emptyStore, storeWith } from "../../support/builders/store.ts";

const notices: string[] = [];
const database = connect(inject("neo4j"), ({ statement: name, text }) =>
  notices.push(`${name}: ${text}`),
);
const unchanged = { ties: 0, conflicts: 0, claims: 0, spells: 0, degrees: 0 };

const ask = async (text: string, parameters: Parameters = {}) =>
  (await database.read(statement("test-ask", text), parameters)).map((row) =>
    Object.values(row),
  );
const change = (text: string, parameters: Parameters = {}) =>
  database.write((transaction) =>
    transaction.run(statement("test-change", text), parameters),
  );
const deriveAgain = (...ids: readonly string[]) =>
  database.write((transaction) => deriveSubjects(transaction, ids));

const ties =
  "MATCH (a)-[t]->(b) WHERE t.claims IS NOT NULL RETURN a.id, type(t), b.id, t.claims, t.contested, t.credence ORDER BY a.id, type(t), b.id";
const krasnodar = { subject: "district/krasnodar" };

const evidence = {
  sources: [source("second"), source("third")],
  districts: [district("krasnodar"), district("tbilissky")],
  people: [
    person("senarskaya"),
    person("porublev"),
    person("saloshenko"),
    person("khavronichev"),
  ],
  partyOrganizations: [raikom("tbilissky-raikom")],
  institutions: [kolkhoz("krasnaya-moskva")],
  factoids: [
    factoid("ninth", "place-occupied", {
      roles: krasnodar,
      edtf: "1942-08-09",
      from: "second",
    }),
    factoid("twelfth", "place-occupied", {
      roles: krasnodar,
      edtf: "1942-08-12",
      from: "third",
    }),
    factoid("betrayal", "betrayal", {
      roles: { subject: "person/porublev", victim: "person/senarskaya" },
      told: [
        {
          speaker: "person/saloshenko",
          capacity: "HISTORIAN",
          mediation: "PARAPHRASED",
        },
      ],
    }),
    factoid("office", "office", {
      value: "secretary",
      roles: {
        subject: "person/khavronichev",
        body: "party-organization/tbilissky-raikom",
      },
      edtf: "1942-08",
    }),
    factoid("membership", "membership", {
      value: "member",
      roles: { subject: "person/senarskaya" },
      edtf: "1942",
    }),
    factoid("born", "birth", {
      roles: { subject: "person/senarskaya", place: "district/tbilissky" },
      edtf: "1905",
    }),
    factoid("born-later", "birth", {
      roles: { subject: "person/senarskaya", place: "district/tbilissky" },
      edtf: "1907",
      from: "second",
    }),
  ],
  interpretations: [
    {
      id: "interpretation/one",
      factoid: "factoid/born",
      by: "Ivantsov",
      at: "2026-01-01T00:00:00Z",
      verdict: "ACCEPTED" as const,
      credence: "PROBABLE" as const,
      reason: "the register is older",
    },
  ],
};

describe("the reading layer in the store", () => {
  beforeEach(async () => {
    await storeWith(database, evidence);
    notices.length = 0;
  });
  afterAll(async () => {
    await emptyStore(database);
    await database.close();
  });

  it("holds the ties that claims give, with their weight", async () => {
    expect(await ask(ties)).toEqual([
      [
        "person/khavronichev",
        "HELD_OFFICE_IN",
        "party-organization/tbilissky-raikom",
        1,
        false,
        0,
      ],
      ["person/porublev", "TIED_TO", "person/senarskaya", 1, false, 0],
      ["person/senarskaya", "WAS_IN", "district/tbilissky", 2, true, 4],
    ]);
    expect(
      await ask("MATCH (p:Person) RETURN p.id, p.degree ORDER BY p.id"),
    ).toEqual([
      ["person/khavronichev", 1],
      ["person/porublev", 1],
      ["person/saloshenko", 0],
      ["person/senarskaya", 2],
    ]);
  });

  it("holds the contradictions of places and of people", async () => {
    const conflicts = await ask(
      "MATCH (a)-[c:CONFLICTS_WITH]->(b) RETURN a.id, b.id, c.grade, c.subjectId ORDER BY a.id",
    );
    expect(conflicts).toEqual([
      ["factoid/born", "factoid/born-later", "CERTAIN", "person/senarskaya"],
      ["factoid/ninth", "factoid/twelfth", "CERTAIN", "district/krasnodar"],
    ]);
    expect(
      await ask(
        "MATCH (f:Factoid) WHERE f.contested RETURN f.id, f.verdict, f.credence ORDER BY f.id",
      ),
    ).toEqual([
      ["factoid/born", "ACCEPTED", 4],
      ["factoid/born-later", "YIELDED", 0],
      ["factoid/ninth", "", 0],
      ["factoid/twelfth", "", 0],
    ]);
  });

  it("holds the spells of a life", async () => {
    const [spells] = await ask(
      "MATCH (p:Person {id: 'person/senarskaya'}) RETURN p.spellStates, p.spellBases, p.spellFactoidIds, p.spellRule",
    );
    expect(spells).toEqual([
      ["member", "member"],
      ["ATTESTED", "EXTRAPOLATED"],
      ["factoid/membership", "factoid/membership"],
      "spells/3",
    ]);
  });

  it("is left as it is by a rebuild, and by a second derivation", async () => {
    expect(
      await deriveAgain("person/senarskaya", "district/krasnodar"),
    ).toEqual(unchanged);
    await rebuild(database);
    expect(await rebuild(database)).toEqual(unchanged);
    expect(notices).toEqual([]);
  });

  it("is repaired by a rebuild where somebody damaged it", async () => {
    const before = await ask(ties);
    await change(
      "MATCH (:Person {id: 'person/porublev'})-[t:TIED_TO]->() DELETE t",
    );
    await change(
      "MATCH (:Person {id: 'person/senarskaya'})-[t:WAS_IN]->() SET t.credences = [5, 5], t.contested = false",
    );
    await change(
      "MATCH (:Factoid {id: 'factoid/ninth'})-[c:CONFLICTS_WITH]-() DELETE c",
    );
    expect(await rebuild(database)).toMatchObject({ ties: 2, conflicts: 1 });
    expect(await ask(ties)).toEqual(before);
    expect(await rebuild(database)).toEqual(unchanged);
  });

  it("shows no contradiction where a reading keeps only one of the rivals", async () => {
    const contested = async (reading: Reading) =>
      database.read(
        statement(
          "test-contested",
          `MATCH (f:Factoid {id: 'factoid/ninth'})
          MATCH (:Person {id: 'person/senarskaya'})-[t:WAS_IN]->()
          WITH f, t, ${survivingPositions("t")} AS idx
          RETURN ${factoidContested("f")} AS day, ${tieContested("t", "idx")} AS birth, ${factoidSurvives("f")} AS survives, ${tieBound("t", "idx", "beginFrom")} AS born`,
        ),
        { lens: lensParameters(reading) },
      );
    expect(await contested(noReading)).toEqual([
      { day: true, birth: true, survives: true, born: "1905-01-01" },
    ]);
    expect(
      await contested({ ...noReading, sources: ["source/second"] }),
    ).toEqual([
      { day: false, birth: false, survives: true, born: "1907-01-01" },
    ]);
    expect(await contested({ ...noReading, claims: "ACCEPTED" })).toEqual([
      { day: true, birth: false, survives: true, born: "1905-01-01" },
    ]);
    expect(
      await contested({
        ...noReading,
        claims: "ACCEPTED",
        interpretedBy: ["Cohn"],
      }),
    ).toEqual([{ day: true, birth: true, survives: true, born: "1905-01-01" }]);
  });

  it("keeps of each end how many ties it has, by kind and by what is there, and gives them to a store that was made before", async () => {
    const kept =
      "MATCH (x) WHERE x.degree > 0 RETURN x.id, x.tieCounts ORDER BY x.id";
    const counts = [
      ["district/tbilissky", ["WAS_IN PERSON 1 1"]],
      ["party-organization/tbilissky-raikom", ["HELD_OFFICE_IN PERSON 1 0"]],
      ["person/khavronichev", ["HELD_OFFICE_IN PARTY_ORGANIZATION 1 0"]],
      ["person/porublev", ["TIED_TO PERSON 1 0"]],
      ["person/senarskaya", ["TIED_TO PERSON 1 0", "WAS_IN DISTRICT 1 1"]],
    ];
    expect(await ask(kept)).toEqual(counts);
    await change("MATCH (x) REMOVE x.tieCounts");
    const [step] = migrations.filter(({ id }) => id === "009-counts-of-ties");
    for (const one of step?.statements ?? []) await database.runAlone(one);
    expect(await ask(kept)).toEqual(counts);
  });

  it("keeps a tie that lost its last claim for earlier revisions, and counts it no more", async () => {
    await change(
      "MATCH (f:Factoid {id: 'factoid/betrayal'}) REMOVE f:Factoid SET f:ClosedFactoid, f.until = 7",
    );
    await deriveAgain("person/porublev", "person/senarskaya");
    expect(
      await ask("MATCH ()-[t:TIED_TO]->() RETURN t.claims, t.untils"),
    ).toEqual([[0, [7]]]);
    expect(
      await ask("MATCH (p:Person {id: 'person/porublev'}) RETURN p.degree"),
    ).toEqual([[0]]);
  });

  it("gives the ties of a merged record to the survivor, and takes them back when the merge is undone", async () => {
    const ids = ["person/saloshenko", "person/porublev"] as const;
    const before = await ask(ties);
    await change(
      "MATCH (a:Person {id: 'person/porublev'}), (b:Person {id: 'person/saloshenko'}) CREATE (a)-[:SAME_AS {by: 'test'}]->(b)",
    );
    await deriveAgain(...ids);
    expect(await ask("MATCH (a)-[:TIED_TO]->(b) RETURN a.id, b.id")).toEqual([
      ["person/saloshenko", "person/senarskaya"],
    ]);
    await change("MATCH ()-[s:SAME_AS]->() DELETE s");
    await deriveAgain(...ids);
    expect(await ask(ties)).toEqual(before);
    expect(await rebuild(database)).toEqual(unchanged);
  });
});
