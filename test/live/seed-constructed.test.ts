import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { lives } from "../../seed/constructed/lives.ts";
import { planted } from "../../seed/constructed/planted.ts";
import { layersFor, loadSeed } from "../../seed/load.ts";
import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { tooLongKey } from "../../server/re-registration/statistics/decision-row.ts";
import {
  findWrongRollups,
  rebuild,
} from "../../server/rollup/rollup.service.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { expectBothWaysAlike } from "../support/both-ways.ts";
import { emptyStore } from "../support/builders/store.ts";
import { claimWrites } from "../support/claim-writes.ts";
import { leftToDerive } from "../support/left-to-derive.ts";

let app: TestApp;

const load = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  await loadSeed(app.database, {
    layers: layersFor("all"),
    log: (line) => lines.push(line),
    clock: () => "2026-01-01T00:00:00Z",
  });
  return lines;
};

/** Rows of a statement, for what is counted over the whole store. */
const rows = (text: string, parameters = {}) =>
  app.database.read(statement("counted", text), parameters);

const data = async (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> => {
  const answer = await ask(app, query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await emptyStore(app.database);
  await load();
}, 240_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

describe("both shipped layers in one store", () => {
  it("keep every rule of integrity", async () => {
    expect(await checkIntegrity(app.database)).toEqual([]);
  });

  it("are derived whole: deriving everything anew changes nothing", async () => {
    expect(await leftToDerive(app.database)).toEqual([]);
  });

  it("write nothing when they are loaded again", async () => {
    expect(await load()).toEqual([
      "seed/real: unchanged",
      "seed/constructed: unchanged",
    ]);
  });
});

describe("the constructed layer", () => {
  it("says in every name and id that it is invented", async () => {
    const unmarked = await rows(
      `MATCH (n) WHERE n.layer = 'constructed' AND n.nameRu IS NOT NULL
         AND NOT (n.nameRu CONTAINS '(вымышл.)' AND n.nameEn CONTAINS '(invented)' AND n.id CONTAINS '/SYN-')
       RETURN n.id AS id LIMIT 5`,
    );
    expect(unmarked).toEqual([]);
  });

  it("says nothing of anybody real, and has no place on the map", async () => {
    expect(
      await rows(
        `MATCH (f:Factoid {layer: 'constructed'})-[:INVOLVES|UTTERED_BY|ABOUT|IN_SOURCE]->(n)
         WHERE n.layer <> 'constructed' RETURN DISTINCT n.id AS id LIMIT 5`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `MATCH (d:District|Settlement {layer: 'constructed'}) WHERE d.latitude IS NOT NULL RETURN d.id AS id LIMIT 5`,
      ),
    ).toEqual([]);
  });

  it("has what every view needs: rivals, silences, denials, undated and relative dates, hearsay", async () => {
    const [found] = await rows(
      `MATCH (f:Factoid {layer: 'constructed'})
       RETURN count(f) > 9000 AS claims,
         count(CASE WHEN f.contested THEN 1 END) > 30 AS rivals,
         count(CASE WHEN f.polarity = 'DENIES' THEN 1 END) > 10 AS denials,
         count(CASE WHEN f.beginFrom + f.endTo = '' THEN 1 END) > 500 AS undated,
         count(CASE WHEN f.relation IS NOT NULL THEN 1 END) > 30 AS relative,
         count(CASE WHEN f.modality = 'HEARSAY' THEN 1 END) > 20 AS hearsay,
         COUNT { (:Silence {layer: 'constructed'}) } > 50 AS silences`,
    );
    expect(Object.entries(found ?? {}).filter(([, is]) => is !== true)).toEqual(
      [],
    );
  });
});

describe("what is planted in it", () => {
  it("is a secretary found by each of his eight spellings", async () => {
    for (const query of planted.secretary.spellings)
      expect(
        await data(
          `query Find($query: String!) { search(query: $query, first: 1) { nodes { ... on Described { id } } } }`,
          { query },
        ),
        query,
      ).toEqual({ search: { nodes: [{ id: planted.secretary.person }] } });
  });

  it("is a contradiction of what he says and what the organ says", async () => {
    const { person, kind, values } = planted.contradiction;
    const found = await rows(
      `MATCH (:Person {id: $person})<-[:INVOLVES {role: 'subject'}]-(f:Factoid {kind: $kind})-[:CONFLICTS_WITH]-(:Factoid)
       RETURN DISTINCT f.value AS value ORDER BY value`,
      { person, kind },
    );
    expect(found.map(({ value }) => value)).toEqual(
      expect.arrayContaining([...values]),
    );
  });

  it("is a contradiction of each sort and each impossible order, and the detector finds all of them and no other", async () => {
    const told = await rows(
      `MATCH (one:Factoid {layer: 'constructed'})-[c:CONFLICTS_WITH]->(other:Factoid)
       RETURN c.kind AS kind, c.grade AS grade, coalesce(c.rule, 'RIVALS') AS rule, one.id AS one, other.id AS other`,
    );
    const ids = ({ one, other }: (typeof told)[number]) => [one, other];
    for (const { wrong, beside, rule, kind, grade } of planted.clashes) {
      const own = told.filter(
        (pair) => ids(pair).includes(wrong) && pair["rule"] === rule,
      );
      expect(own, wrong).not.toEqual([]);
      expect(
        own.every((pair) => pair["kind"] === kind && pair["grade"] === grade),
        wrong,
      ).toBe(true);
      if (beside !== undefined)
        expect(
          own.some((pair) => ids(pair).includes(beside)),
          wrong,
        ).toBe(true);
    }
    // Those of whom a witness, the organ or they themselves tell the fate of the card otherwise than it was, each fate an end of it.
    const ends = ["burned", "surrendered", "taken", "kept-to-the-end"];
    const toldOtherwise = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(f:Factoid {layer: 'constructed', kind: 'card-fate'})
       RETURN f.id AS id, f.value AS value, p.id AS person`,
    );
    const fateOf = new Map<unknown, string>(
      lives.map(({ id, card }) => [id, card]),
    );
    const otherwise = toldOtherwise
      .filter(
        ({ value, person }) =>
          value !== fateOf.get(person) && ends.includes(String(value)),
      )
      .map(({ id }) => String(id));
    const wrong = new Set<unknown>([
      ...planted.clashes.flatMap(({ wrong: id, beside }) => [id, beside]),
      ...otherwise,
      planted.denied,
    ]);
    expect(
      told.filter((pair) => !ids(pair).some((id) => wrong.has(id))),
    ).toEqual([]);
    const found = new Set(told.flatMap(ids));
    for (const { id, person, value } of toldOtherwise) {
      const isRivalled = toldOtherwise.some(
        (other) =>
          other["person"] === person &&
          other["value"] !== value &&
          ends.includes(String(other["value"])),
      );
      if (ends.includes(String(value)))
        expect(found.has(id), String(id)).toBe(isRivalled);
    }
  });

  it("is one who tells of her card otherwise at a later hearing", async () => {
    const { person, kind, values } = planted.retold;
    const found = await rows(
      `MATCH (:Person {id: $person})<-[:INVOLVES {role: 'subject'}]-(f:Factoid {kind: $kind})-[u:UTTERED_BY]->(:Person {id: $person})
       RETURN f.value AS value ORDER BY u.utteredOn`,
      { person, kind },
    );
    expect(found.map(({ value }) => value)).toEqual([...values]);
  });

  it("is one who joins two people of two raions", async () => {
    const [from, to] = planted.bridge.ends;
    const found = await rows(
      `MATCH (:Person {id: $from})-[:KNEW]-(through)-[:KNEW]-(:Person {id: $to}) RETURN through.id AS id`,
      { from, to },
    );
    expect(found).toEqual([{ id: planted.bridge.through }]);
  });

  it("is a bureau most of whose members stayed", async () => {
    const { raikom, stayed, left } = planted.bureau;
    expect([stayed.length, left.length]).toEqual([4, 2]);
    const members = await rows(
      `MATCH (p:Person)<-[:INVOLVES {role: 'subject'}]-(:Factoid {kind: 'party-role', value: 'bureau-member'})-[:INVOLVES {role: 'organization'}]->({id: $raikom})
       RETURN DISTINCT p.id AS id ORDER BY id`,
      { raikom },
    );
    expect(members.map(({ id }) => id)).toEqual([...stayed, ...left].sort());
  });

  it("is a formula that two raikoms write alike, and no other", async () => {
    const { words, raikoms } = planted.copiedFormula;
    const found = await rows(
      `MATCH (f:Factoid {kind: 'ground', verbatim: $words})-[:UTTERED_BY]->(who)
       RETURN DISTINCT who.id AS id ORDER BY id`,
      { words },
    );
    expect(found.map(({ id }) => id)).toEqual([...raikoms].sort());
  });

  it("is an expulsion overturned on appeal", async () => {
    const [found] = await rows(
      `MATCH (:Person {id: $person})<-[:OF_PERSON]-(:Procedure)<-[:STEP_OF]-(:CaseEvent)-[:OVERTURNS]->(against:CaseEvent)
       RETURN count(against) > 0 AS overturned`,
      { person: planted.restored },
    );
    expect(found).toEqual({ overturned: true });
  });

  it("are two people of one name in two raions", async () => {
    const [one, other] = await rows(
      `UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p.nameRu AS name`,
      { ids: planted.namesakes },
    );
    expect(one).toEqual(other);
  });
});

let sets = 0;
const set = (present: boolean) => {
  sets += 1;
  return data(
    `mutation Set($input: SetConstructedLayerInput!) { setConstructedLayer(input: $input) { __typename ... on ConstructedLayer { present } } }`,
    {
      input: { operationKey: `key-set-${String(sets)}`, by: "A. K.", present },
    },
  );
};

describe("taking the constructed layer out", () => {
  const counted = async () => {
    const [row] = await rows(
      `RETURN COUNT { (:Factoid {layer: 'constructed'}) } AS claims, COUNT { (:Person {layer: 'constructed'}) } AS people, COUNT { (:Factoid {layer: 'real'}) } AS real`,
    );
    return row;
  };

  it("leaves the real layer, stays out at the next start, and brings back the same", async () => {
    const before = await counted();
    expect(await set(false)).toEqual({
      setConstructedLayer: { __typename: "ConstructedLayer", present: false },
    });
    expect(await counted()).toEqual({ ...before, claims: 0, people: 0 });
    expect(await load()).toEqual([
      "seed/real: unchanged",
      "seed/constructed: taken out; npm run seed -- --restore brings it back",
    ]);
    expect(await checkIntegrity(app.database)).toEqual([]);
    await expectBothWaysAlike(app);
    expect(await set(true)).toEqual({
      setConstructedLayer: { __typename: "ConstructedLayer", present: true },
    });
    expect(await counted()).toEqual(before);
    await expectBothWaysAlike(app);
    expect(await leftToDerive(app.database)).toEqual([]);
  }, 240_000);

  it("is refused where other people can reach the server", async () => {
    const open = await startApp(inject("neo4j"), { readOnly: true });
    const answer = await ask(
      open,
      `mutation { setConstructedLayer(input: { operationKey: "key-open-1", by: "x", present: false }) { __typename } }`,
    );
    await open.close();
    expect(answer.data).toEqual({
      setConstructedLayer: { __typename: "NotAllowed" },
    });
  });
});

describe("numbers about everybody", () => {
  const { create, correct, retract, judge } = claimWrites(() => app);
  const expectRight = async () => {
    expect(await findWrongRollups(app.database)).toEqual([]);
    await expectBothWaysAlike(app);
  };

  /** What a claim tells, and of whom or what it is chiefly: somebody judged, their step, its session, whoever sat, the district. */
  const claims = [
    { kind: "penalty", value: "expelled", about: "step", of: "person" },
    { kind: "ground", value: "cowardice", about: "step", of: "person" },
    { kind: "registration", value: "refused", of: "person" },
    { kind: "sex", value: "woman", of: "person" },
    { kind: "whereabouts", value: "under-occupation", of: "person" },
    { kind: "attendance", value: "present", about: "session", of: "judge" },
    { kind: "place-occupied", of: "district" },
    { kind: "place-liberated", of: "district" },
  ] as const;
  const edit = fc.record({
    claim: fc.constantFrom(...claims),
    at: fc.nat({ max: 10_000 }),
    date: fc.constantFrom("1942-09", "1943-02-12", "1943-06", "1944"),
    then: fc.constantFrom("nothing", "correct", "retract", "judge"),
  });

  /** Cases of the constructed cohort: whoever was judged at a session, in which district, and somebody who sat there. */
  const cases = async () =>
    (
      await rows(
        `MATCH (p:Person {constructed: true})<-[:OF_PERSON]-(:Procedure)<-[:STEP_OF]-(step:CaseEvent {kind: 'decision'})-[:AT]->(session:Meeting)<-[:ABOUT]-(:Factoid {kind: 'attendance'})-[:INVOLVES {role: 'subject'}]->(judge:Person)
         MATCH (session)-[:SESSION_OF]->(body:PartyOrganization)-[:LOCATED_IN]->()-[:PART_OF*0..2]->(d:District {kind: 'RAION'})
         RETURN DISTINCT {person: p.id, step: step.id, session: session.id, judge: judge.id, body: body.id, district: d.id} AS found ORDER BY found.step, found.judge`,
      )
    ).map(({ found }): Readonly<Record<string, string>> => ({
      ...Object(found),
    }));

  it("come from rollups that each edit keeps equal to the claims: entered, corrected, retracted, judged", async () => {
    const known = await cases();
    expect(known.length).toBeGreaterThan(20);
    await expectRight();
    const drawn = fc.sample(edit, { numRuns: 12, seed: 7 });
    const all = claims.map((claim, index) => ({
      claim,
      at: index * 97,
      date: "1943-02-12",
      then: "retract" as const,
    }));
    for (const [turn, { claim, at, date, then }] of [
      ...drawn,
      ...all,
    ].entries()) {
      const found = known[at % known.length] ?? {};
      const { kind, of } = claim;
      const told = {
        kind,
        value: "value" in claim ? claim.value : null,
        date: { original: date, edtf: date },
        mentions: [
          { role: "subject", id: found[of] },
          ...(kind === "attendance"
            ? [{ role: "body", id: found["body"] }]
            : []),
        ],
        about: "about" in claim ? found[claim.about] : null,
      };
      const key = `key-number-${String(turn)}`;
      const made = await create(told, key);
      expect(made).toMatchObject({ __typename: "Factoid" });
      if (then === "correct")
        await correct(
          made["id"],
          made["since"],
          { ...told, date: { original: "1942-12", edtf: "1942-12" } },
          `${key}-c`,
        );
      if (then === "retract")
        await retract(made["id"], made["since"], `${key}-r`);
      if (then === "judge")
        await judge(made["id"], { credence: "REJECTED" }, `${key}-j`);
      // Working everything out anew takes longer than an edit.
      if (turn % 5 === 4)
        expect(await findWrongRollups(app.database)).toEqual([]);
    }
    await expectRight();
  }, 240_000);

  it("are the same of somebody with more decisions than a key of an index can hold", async () => {
    await app.database.write((transaction) =>
      transaction.run(
        statement(
          "lengthen",
          "MATCH (p:Person) WHERE p.decisionKey IS NOT NULL WITH p ORDER BY p.id LIMIT 3 SET p.decisionKey = $key",
        ),
        { key: tooLongKey },
      ),
    );
    await expectBothWaysAlike(app);
    expect(await rebuild(app.database)).toMatchObject({ rollups: 3 });
    await expectRight();
  }, 240_000);

  it("are named when they are wrong, and mended by a rebuild", async () => {
    await app.database.write((transaction) =>
      transaction.run(
        statement(
          "spoil",
          "MATCH (p:Person {id: $id}) SET p.flowCodes = p.flowCodes[..6] + ['expelled'] + p.flowCodes[7..], p.flowKey = null",
        ),
        { id: planted.namesakes[0] },
      ),
    );
    expect(await findWrongRollups(app.database)).toEqual([
      expect.objectContaining({ id: planted.namesakes[0] }),
    ]);
    expect(await rebuild(app.database)).toMatchObject({ rollups: 1 });
    await expectRight();
  }, 240_000);
});
