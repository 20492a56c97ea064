import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { statement } from "../../server/database/statement.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { boardFor, boardQuery, rowInWords } from "../support/board-query.ts";
import { storeWith } from "../support/builders/store.ts";
import { saidAndUnsaid } from "../support/builders/testimony.ts";
import { claimWrites } from "../support/claim-writes.ts";
import { statementsOfLast } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, saidAndUnsaid);
});

afterAll(async () => {
  await app.close();
});

const ofIvanov = { person: "person/ivanov" };

const refused = async (
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const { errors } = await ask(app, boardQuery, variables);
  expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  return errors?.[0]?.message;
};

describe("the board of a person", () => {
  it("has a column for each who speaks, by when they first spoke, in one statement; the undated sources last", async () => {
    const { columns } = await boardFor(app, ofIvanov);
    expect(columns.map(({ key }) => key)).toEqual([
      "person/petrova",
      "person/ivanov",
      "person/sidorov",
      "source/minutes",
      "source/memoir",
      "source/the-source",
    ]);
    expect(statementsOfLast(app)).toBe(1);
    expect(columns.filter(({ isSubject }) => isSubject)).toHaveLength(1);
  });

  it("tells when each was heard: by the words, by the source, or not at all", async () => {
    const { columns } = await boardFor(app, ofIvanov);
    const hearings = columns.flatMap((column) =>
      column.hearings.map(({ source, saidOn, basis }) => [
        source.id,
        saidOn?.edtf ?? null,
        basis,
      ]),
    );
    expect(hearings).toEqual([
      ["source/petrova-heard", "1943-03-18", "UTTERED"],
      ["source/written", "1943-04-24", "UTTERED"],
      ["source/heard", "1943-06-16", "UTTERED"],
      ["source/sidorov-spoke", "1943-05", "SOURCE"],
      ["source/minutes", "1943-07-06", "SOURCE"],
      ["source/memoir", null, "UNDATED"],
      ["source/the-source", null, "UNDATED"],
    ]);
  });

  it("has a row for each question, in the order in which a historian asks", async () => {
    const { rows } = await boardFor(app, ofIvanov);
    expect(rows.map(({ question }) => question.code)).toEqual([
      "reason-for-staying",
      "occupier-contact",
      "help-to-partisans",
      "card-fate",
      "employment",
      "kinship",
      "penalty",
    ]);
  });

  it("marks what the same speaker says otherwise at a later hearing, and what stayed the same", async () => {
    const board = await boardFor(app, ofIvanov);
    expect(rowInWords(board, "card-fate")).toEqual([
      "petrova 1: saw-surrendered",
      "ivanov 1: lost",
      "ivanov 2: burned! OTHERWISE than 1",
    ]);
    expect(rowInWords(board, "occupier-contact")).toEqual([
      "ivanov 1: summoned",
      "ivanov 2: not-summoned! OTHERWISE than 1",
    ]);
    expect(rowInWords(board, "reason-for-staying")).toEqual([
      "ivanov 1: stayed-ill",
      "ivanov 2: ill-again SAME than 1",
    ]);
  });

  it("says where claims of a row exclude each other", async () => {
    const { rows, coverage } = await boardFor(app, ofIvanov);
    const contested = rows
      .filter((row) => row.contested)
      .map(({ question }) => question.code);
    expect(contested).toEqual(["occupier-contact", "card-fate"]);
    expect(coverage.contested).toBeGreaterThan(0);
  });

  it("takes rivals that both hold out of the dispute, until the verdict is withdrawn", async () => {
    const { judge, withdraw } = claimWrites(() => app);
    const disputed = async () =>
      (await boardFor(app, ofIvanov)).rows
        .filter((row) => row.contested)
        .map(({ question }) => question.code);
    const verdict = await judge(
      "factoid/summoned",
      { verdict: "BOTH_HOLD" },
      "key-board-both",
    );
    expect(await disputed()).toEqual(["card-fate"]);
    await withdraw(verdict["id"], verdict["since"], "key-board-withdrawn");
    expect(await disputed()).toEqual(["occupier-contact", "card-fate"]);
  });

  it("counts for each answer its independent witnesses: a memoir that draws on what another said is none of its own", async () => {
    const { rows, columns } = await boardFor(app, ofIvanov);
    const told = (question: string) => {
      const row = rows.find((one) => one.question.code === question);
      return [
        row?.witnesses,
        ...(row?.answers ?? []).map(({ value, polarity, claims, witnesses }) =>
          [polarity, value?.code, claims, witnesses].join(" "),
        ),
      ];
    };
    expect(told("help-to-partisans")).toEqual([1, "AFFIRMS food 2 1"]);
    expect(told("card-fate")).toEqual([
      3,
      "AFFIRMS surrendered 1 1",
      "AFFIRMS lost 1 1",
      "AFFIRMS burned 1 1",
    ]);
    expect(told("occupier-contact")).toEqual([
      2,
      "AFFIRMS summoned 1 1",
      "DENIES summoned 1 1",
    ]);
    const witnessOf = (source: string) =>
      columns
        .flatMap(({ hearings }) => hearings)
        .find((one) => one.source.id === source)?.witness;
    expect(witnessOf("source/memoir")).toBe(witnessOf("source/sidorov-spoke"));
    expect(witnessOf("source/written")).not.toBe(witnessOf("source/heard"));
  });

  it("tells which sources are silent on him, under any reading; of a case, those of its papers", async () => {
    const silentIn = async (variables: Readonly<Record<string, unknown>>) =>
      (await boardFor(app, variables)).silences.map(
        ({ id, source }) => `${id} ${source.id}`,
      );
    const petrova = "silence/petrova source/petrova-heard";
    expect(await silentIn(ofIvanov)).toEqual([
      petrova,
      "silence/list source/unheard",
    ]);
    expect(
      await silentIn({ ...ofIvanov, reading: { capacities: ["SELF"] } }),
    ).toHaveLength(2);
    expect(await silentIn({ case: "procedure/ivanov" })).toEqual([petrova]);
  });

  it("tells what may have mattered to a speaker, each with its claims: kin, one kolkhoz, a case still to be decided", async () => {
    const { columns } = await boardFor(app, ofIvanov);
    const told = columns.flatMap(({ key, interests }) =>
      interests.map(({ kind, shared, hearings, factoids }) => ({
        key,
        kind,
        shared: shared?.id ?? null,
        hearings,
        factoids: factoids.map(({ id }) => id.replace("factoid/", "")),
      })),
    );
    expect(told).toEqual([
      {
        key: "person/petrova",
        kind: "KIN",
        shared: null,
        hearings: [1],
        factoids: ["sister"],
      },
      {
        key: "person/ivanov",
        kind: "OWN_CASE",
        shared: null,
        hearings: [1, 2],
        factoids: ["expelled"],
      },
      {
        key: "person/sidorov",
        kind: "SHARED_BODY",
        shared: "institution/zarya",
        hearings: [1],
        factoids: ["ivanov-worked", "sidorov-worked"],
      },
      {
        key: "person/sidorov",
        kind: "OWN_CASE",
        shared: null,
        hearings: [1],
        factoids: ["sidorov-reinstated"],
      },
    ]);
  });

  it("tells what became of each speaker, as recorded, with the claims", async () => {
    const { columns } = await boardFor(app, ofIvanov);
    const sidorov = columns.find(({ key }) => key === "person/sidorov");
    expect(sidorov?.whatBecame).toEqual([
      {
        kind: { code: "penalty" },
        value: { code: "expelled" },
        factoids: [{ id: "factoid/sidorov-expelled" }],
      },
      {
        kind: { code: "penalty" },
        value: { code: "reinstated" },
        factoids: [{ id: "factoid/sidorov-reinstated" }],
      },
    ]);
  });

  it("leads from each claim to its leaf", async () => {
    const { rows } = await boardFor(app, ofIvanov);
    const lost = rows
      .flatMap(({ cells }) => cells.flatMap(({ claims }) => claims))
      .find(({ factoid }) => factoid.id === "factoid/lost");
    expect(lost?.factoid).toMatchObject({
      leaf: "27",
      source: { id: "source/written" },
    });
  });

  it("shows under a reading only what survives it, and counts what does not", async () => {
    const board = await boardFor(app, {
      ...ofIvanov,
      reading: { capacities: ["WITNESS"] },
    });
    expect(board.columns.map(({ key }) => key)).toEqual([
      "person/petrova",
      "person/sidorov",
    ]);
    expect(board.coverage.claims).toBe(2);
    expect(board.coverage.omitted).toContainEqual({
      what: "claims",
      why: "reading",
      count: 12,
    });
    // Their work and their kinship are told by the source, which this reading leaves out.
    expect(board.columns.flatMap(({ interests }) => interests)).toEqual([]);
  });

  it("answers under a reading of every side", async () => {
    const board = await boardFor(app, {
      ...ofIvanov,
      reading: {
        claims: "ACCEPTED",
        capacities: ["SELF"],
        mediations: ["SIGNED_RECORD"],
        sources: ["source/written"],
        fonds: ["unit/none"],
        interpretedBy: ["A. K."],
        minCredence: "POSSIBLE",
        during: { from: "1942-01-01", to: "1944-12-31" },
        constructed: false,
        asOf: 1,
      },
    });
    expect(board.rows).toEqual([]);
    expect(board.subject.id).toBe("person/ivanov");
  });

  it("names what its ceilings leave out", async () => {
    const board = await boardFor(app, {
      ...ofIvanov,
      speakers: 2,
      questions: 4,
    });
    expect(board.columns.map(({ key }) => key)).toEqual([
      "person/petrova",
      "person/ivanov",
    ]);
    expect(board.omitted).toEqual([
      { what: "speakers", why: "budget", count: 2 },
      { what: "questions", why: "budget", count: 3 },
      { what: "claims", why: "budget", count: 7 },
    ]);
  });

  it("answers for whoever the record was merged into, and joins what is said under both names", async () => {
    const merge = (text: string) =>
      app.database.write((transaction) =>
        transaction.run(statement("merge", text)),
      );
    await merge(
      `MATCH (a:Person {id: 'person/sidorov'}), (b:Person {id: 'person/petrova'}) MERGE (a)-[:SAME_AS]->(b)`,
    );
    const { columns } = await boardFor(app, ofIvanov);
    await merge(
      `MATCH (:Person {id: 'person/sidorov'})-[same:SAME_AS]->() DELETE same`,
    );
    expect(columns.map(({ key }) => key)).not.toContain("person/sidorov");
    expect(columns[0]?.hearings.map(({ source }) => source.id)).toEqual([
      "source/petrova-heard",
      "source/sidorov-spoke",
    ]);
  });
});

describe("the board of a case", () => {
  it("leaves out what is told of another case of the same person", async () => {
    const board = await boardFor(app, { case: "procedure/ivanov" });
    expect(board.reRegistration).toEqual({ id: "procedure/ivanov" });
    expect(rowInWords(board, "penalty")).toEqual([
      "minutes 1: expelled reinstated",
    ]);
    expect(rowInWords(board, "card-fate")).toHaveLength(3);
  });

  it("answers for the whole when it is asked for by an appeal", async () => {
    const { reRegistration, subject } = await boardFor(app, {
      case: "procedure/ivanov-appeal",
    });
    expect([reRegistration?.id, subject.id]).toEqual([
      "procedure/ivanov",
      "person/ivanov",
    ]);
  });
});

describe("the board of a question", () => {
  it("holds what is said of one subject in one matter", async () => {
    const board = await boardFor(app, {
      question: { subject: "person/ivanov", kind: "card-fate" },
    });
    expect(board.question).toEqual({ code: "card-fate" });
    expect(board.rows.map(({ question }) => question.code)).toEqual([
      "card-fate",
    ]);
    expect(board.coverage.claims).toBe(3);
  });

  it("is empty, not absent, where nobody says anything", async () => {
    const board = await boardFor(app, {
      question: { subject: "person/petrova", kind: "card-fate" },
    });
    expect([board.columns, board.rows]).toEqual([[], []]);
  });
});

describe("a board that cannot be", () => {
  it.each([
    [{ person: "person/nobody" }],
    [{ person: "procedure/ivanov" }],
    [{ case: "procedure/none" }],
    [{ question: { subject: "district/none", kind: "card-fate" } }],
  ])("is null when there is no such thing: %o", async (variables) => {
    const { data, errors } = await ask(app, boardQuery, variables);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ testimonyBoard: null });
  });

  it("is refused with what is wrong", async () => {
    expect(await refused({})).toContain(
      "name one of person, reRegistration and question",
    );
    expect(
      await refused({ person: "person/ivanov", case: "procedure/ivanov" }),
    ).toContain("name one of person, reRegistration and question");
    expect(
      await refused({
        question: { subject: "person/ivanov", kind: "colour" },
      }),
    ).toContain('question.kind: "colour" is not a kind of claim');
    expect(await refused({ ...ofIvanov, speakers: 41 })).toContain(
      "speakers: speakers is at most 40",
    );
  });
});
