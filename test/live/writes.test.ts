import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
} from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { rebuild } from "../../server/rollup/rollup.service.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { claimWrites, content } from "../support/claim-writes.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

beforeEach(async () => {
  await seededStore(app.database);
});

afterAll(async () => {
  await app.close();
});

const { create, correct, retract, restore, judge } = claimWrites(() => app);

const revision = async (): Promise<number> => {
  const [row] = await app.database.read(
    statement(
      "revision",
      "MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision",
    ),
  );
  return Number(row?.["revision"]);
};

const count = async (text: string): Promise<number> => {
  const [row] = await app.database.read(statement("count", text));
  return Number(row?.["n"]);
};

describe("entering a claim", () => {
  it("gives back the claim as a read would, one revision later", async () => {
    const before = await revision();
    const made = await create();
    expect(made).toMatchObject({
      __typename: "Factoid",
      kind: { code: "card-fate" },
      value: { code: "burned" },
      statement: "She burned the card",
      date: { text: "август 1942" },
    });
    expect(await revision()).toBe(before + 1);
    expect(made["since"]).toBe(before + 1);
  });

  it("sent again with the same key is applied once and answered as the first time", async () => {
    const first = await create();
    const again = await create();
    expect(again["id"]).toBe(first["id"]);
    expect(
      await count("MATCH (f:Factoid {layer: 'user'}) RETURN count(f) AS n"),
    ).toBe(1);
  });

  it("shows at once which claims exclude it", async () => {
    const burned = await create();
    const kept = await create(
      { value: "surrendered", statementEn: "She surrendered it" },
      "key-create-2",
    );
    expect(kept["rivals"]).toEqual([
      { other: { id: burned["id"], value: { code: "burned" } } },
    ]);
  });

  it("leaves a store without breaches, whose rebuild changes nothing, also when the claim is disputed, corrected and retracted", async () => {
    const burned = await create();
    const kept = await create({ value: "surrendered" }, "key-create-2");
    await correct(kept["id"], kept["since"], { leaf: "13" }, "key-correct-1");
    await retract(burned["id"], burned["since"], "key-retract-1");
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(
      Object.values(await rebuild(app.database)).every(
        (changed) => changed === 0,
      ),
    ).toBe(true);
  });

  it("keeps every voice, also one that nobody is named for, with all that is told of it", async () => {
    const [self] = content.speakers;
    const unnamed = {
      capacity: "WITNESS",
      mediation: "MINUTED",
      circumstance: "INTERROGATION",
      utteredOn: "1944-01-15",
      reportedBy: "protocol 7",
    };
    const made = await create({ speakers: [unnamed, self] });
    const { data } = await ask(
      app,
      `query Voices($id: ID!) { factoid(id: $id) { speakers { speaker { ... on Person { id } } capacity mediation circumstance utteredOn { edtf } reportedBy } } }`,
      { id: made["id"] },
    );
    expect(data).toEqual({
      factoid: {
        speakers: [
          {
            ...unnamed,
            speaker: null,
            utteredOn: { edtf: "1944-01-15" },
          },
          {
            speaker: { id: "person/senarskaya" },
            capacity: "SELF",
            mediation: "QUOTED",
            circumstance: null,
            utteredOn: null,
            reportedBy: null,
          },
        ],
      },
    });
  });

  it("finds people by it only under readings that leave it", async () => {
    await create();
    const found = async (reading: string) => {
      const { data } = await ask(
        app,
        `{ people(filter: { values: ["card-fate:burned"] }, reading: ${reading}) { nodes { id } } }`,
      );
      return data;
    };
    const she = { people: { nodes: [{ id: "person/senarskaya" }] } };
    expect(await found("{ capacities: [SELF] }")).toEqual(she);
    expect(await found("{ capacities: [WITNESS] }")).toEqual({
      people: { nodes: [] },
    });
  });

  it.each([
    ["a kind that nobody declared", { kind: "no-such-kind" }, "content.kind"],
    [
      "a value that the kind does not know",
      { value: "eaten" },
      "content.value",
    ],
    [
      "a source that is not there",
      { source: "source/not-there" },
      "content.source",
    ],
    [
      "a role that the kind does not know",
      { mentions: [{ role: "victim", id: "person/senarskaya" }] },
      "content.mentions.0.role",
    ],
    [
      "a person who is not there",
      { mentions: [{ role: "subject", id: "person/not-there" }] },
      "content.mentions.0.id",
    ],
    [
      "a day that the calendar does not have",
      { date: { edtf: "1943-02-30" } },
      "content.date.edtf",
    ],
    ["nobody involved", { mentions: [] }, "content.mentions"],
  ])(
    "with %s is refused, naming path, value and rule, and nothing is written",
    async (_what, changes, path) => {
      const before = await revision();
      const refused = await create(changes);
      expect(refused["__typename"]).toBe("InvalidInput");
      expect(JSON.stringify(refused["problems"])).toContain(`"path":"${path}"`);
      expect(await revision()).toBe(before);
      expect(
        await count("MATCH (f:Factoid {layer: 'user'}) RETURN count(f) AS n"),
      ).toBe(0);
    },
  );

  it("is refused where other people can reach the server", async () => {
    const open = await startApp(inject("neo4j"), { readOnly: true });
    expect(await create({}, "key-open-1", open)).toMatchObject({
      __typename: "NotAllowed",
      action: "createFactoid",
    });
    await open.close();
  });
});

describe("correcting and retracting a claim", () => {
  it("closes the version and opens the next, keeping what was before", async () => {
    const made = await create();
    const corrected = await correct(
      made["id"],
      made["since"],
      { statementEn: "She tore the card" },
      "key-correct-1",
    );
    expect(corrected).toMatchObject({
      __typename: "Factoid",
      id: made["id"],
      statement: "She tore the card",
    });
    expect(
      await count(
        `MATCH (old:ClosedFactoid {id: '${String(made["id"])}'})-[:NEXT_VERSION]->(:Factoid) RETURN count(old) AS n`,
      ),
    ).toBe(1);
  });

  it("is refused when somebody changed it since, and shows what stands", async () => {
    const made = await create();
    const first = await correct(
      made["id"],
      made["since"],
      { statementEn: "She tore the card" },
      "key-correct-1",
    );
    const second = await correct(
      made["id"],
      made["since"],
      { statementEn: "She hid the card" },
      "key-correct-2",
    );
    expect(second).toMatchObject({
      __typename: "Conflict",
      revision: first["since"],
      current: { id: made["id"], statement: "She tore the card" },
    });
  });

  it("can be asked about as it was at an earlier revision", async () => {
    const made = await create();
    await correct(
      made["id"],
      made["since"],
      { statementEn: "She tore the card" },
      "key-correct-1",
    );
    const answer = await ask(
      app,
      `query AsOf($at: Int!) { then: person(id: "person/senarskaya", reading: { asOf: $at }) { factoids(filter: { kinds: ["card-fate"] }) { nodes { statement(lang: EN) } } } now: person(id: "person/senarskaya") { factoids(filter: { kinds: ["card-fate"] }) { nodes { statement(lang: EN) } } } }`,
      { at: made["since"] },
    );
    expect(answer.data).toEqual({
      then: { factoids: { nodes: [{ statement: "She burned the card" }] } },
      now: { factoids: { nodes: [{ statement: "She tore the card" }] } },
    });
  });

  it("retracts without losing it, and says so when it is changed afterwards", async () => {
    const made = await create();
    expect(
      await retract(made["id"], made["since"], "key-retract-1"),
    ).toMatchObject({ __typename: "FactoidRetracted", id: made["id"] });
    expect(
      await correct(made["id"], made["since"], {}, "key-correct-9"),
    ).toMatchObject({ __typename: "Conflict", current: null });
    expect(
      await retract("factoid/never-there", 1, "key-retract-2"),
    ).toMatchObject({ __typename: "NotFound" });
    expect(await checkIntegrity(app.database)).toEqual([]);
  });

  it("brings a retracted claim back with its voices and judgements, and refuses what stands or what was never there", async () => {
    const id = "factoid/krasnodar-occupied-12-august";
    await judge(id, { credence: "PROBABLE" }, "key-judge-7");
    const before = await ask(
      app,
      `query One($id: ID!) { factoid(id: $id) { since statement(lang: EN) verbatim leaf source { id } speakers { capacity } participants { role { code } } interpretations { id } credence rivals { other { id } } } }`,
      { id },
    );
    const claim = z.looseObject({ since: z.int() });
    const { since, ...was } = claim.parse(before.data?.["factoid"]);
    expect(await restore(id, since, "key-restore-1")).toMatchObject({
      __typename: "InvalidInput",
    });
    const { revision: closed } = await retract(id, since, "key-retract-7");
    expect(await restore(id, since, "key-restore-2")).toMatchObject({
      __typename: "Conflict",
    });
    expect(await restore(id, closed, "key-restore-3")).toMatchObject({
      __typename: "Factoid",
      until: null,
      ...was,
    });
    expect(
      await restore("factoid/never-there", 1, "key-restore-4"),
    ).toMatchObject({ __typename: "NotFound" });
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(
      Object.values(await rebuild(app.database)).every(
        (changed) => changed === 0,
      ),
    ).toBe(true);
  });
});

describe("judging a claim", () => {
  it("moves the accepted reading at once: the rival yields", async () => {
    const judged = await judge(
      "factoid/krasnodar-occupied-12-august",
      { verdict: "ACCEPTED", credence: "PROBABLE" },
      "key-judge-1",
    );
    expect(judged).toMatchObject({
      __typename: "Interpretation",
      by: "A. K.",
      factoid: { credence: "PROBABLE" },
    });
    const answer = await ask(
      app,
      `{ district(id: "district/krasnodar", reading: { claims: ACCEPTED }) { occupied { date { text(lang: EN) } contested } } }`,
    );
    expect(answer.data).toEqual({
      district: {
        occupied: [{ date: { text: "12 August 1942" }, contested: false }],
      },
    });
  });

  it("needs a verdict or a credence, a signature and a reason", async () => {
    expect(
      await judge("factoid/krasnodar-occupied-12-august", {}, "key-judge-2"),
    ).toMatchObject({ __typename: "InvalidInput" });
    expect(
      await judge(
        "factoid/krasnodar-occupied-12-august",
        { credence: "PROBABLE", reason: " " },
        "key-judge-3",
      ),
    ).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ path: "reason" }],
    });
  });
});

describe("many writers at once", () => {
  it("lose nothing: fifty claims by fifty writers are fifty claims, each with a revision of its own", async () => {
    const before = await revision();
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        create(
          { statementEn: `Claim ${String(index)}` },
          `key-many-${String(index)}`,
        ),
      ),
    );
    expect(made.map(({ __typename }) => __typename)).toEqual(
      Array.from({ length: 50 }, () => "Factoid"),
    );
    expect(new Set(made.map(({ since }) => since)).size).toBe(50);
    expect(await revision()).toBe(before + 50);
    expect(
      await count("MATCH (f:Factoid {layer: 'user'}) RETURN count(f) AS n"),
    ).toBe(50);
  });

  it("let one win and tell the others, when all correct the same claim", async () => {
    const made = await create();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        correct(
          made["id"],
          made["since"],
          { statementEn: `Version ${String(index)}` },
          `key-race-${String(index)}`,
        ),
      ),
    );
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === "Factoid")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "Conflict")).toHaveLength(9);
  });
});
