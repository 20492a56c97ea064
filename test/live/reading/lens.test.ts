import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { connect } from "../../../server/database/neo4j.ts";
import type { Parameters } from "../../../server/database/statement.ts";
import { statement } from "../../../server/database/statement.ts";
import { credenceOf, verdictOf } from "../../../server/reading/judgement.ts";
import { decideLens } from "../../../server/reading/lens-text.ts";
import type { Position } from "../../../server/reading/position.ts";
import {
  factoidContested,
  factoidCredence,
  factoidSide,
  factoidSurvives,
  lensParameters,
} from "../../../server/reading/reading.cypher.ts";
import {
  noReading,
  parseReading,
  type Reading,
} from "../../../server/reading/reading.ts";
import {
  failedSide,
  isCertain,
  judgementUnder,
  scalarsOf,
  survives,
} from "../../../server/reading/reading-lens.ts";
import { listsOf } from "../../../server/reading/tie-properties.ts";
import {
  anyPosition,
  anyReading,
} from "../../support/builders/random-position.ts";
import { emptyStore } from "../../support/builders/store.ts";
import { askTiesBy, ofCase } from "../../support/lens-statement.ts";

const notices: string[] = [];
const database = connect(inject("neo4j"), ({ text }) => notices.push(text));

/** New in every run; a failure names it. */
const seed = Math.floor(Math.random() * 1_000_000);

type Case = {
  readonly positions: readonly Position[];
  readonly reading: Reading;
};
const anyCase: fc.Arbitrary<Case> = fc.record({
  positions: fc.array(anyPosition, { minLength: 1, maxLength: 4 }),
  reading: fc.oneof(
    { weight: 9, arbitrary: anyReading },
    { weight: 1, arbitrary: fc.constant(noReading) },
  ),
});

/** The two claims that positions can have for rivals. */
const rivals = [
  {
    versionId: "factoid/8@1",
    sourceId: "source/a",
    capacity: "SELF",
    beginFrom: "1942-08-09",
  },
  {
    versionId: "factoid/9@1",
    sourceId: "source/b",
    capacity: "",
    beginFrom: "",
  },
].map((rival) => ({
  ...rival,
  factoidId: rival.versionId,
  beginTo: rival.beginFrom,
  endFrom: rival.beginFrom,
  endTo: rival.beginFrom,
  polarity: "AFFIRMS",
  modality: "ASSERTED",
  mediation: "",
  fondId: "",
  constructed: false,
  since: 1,
  until: 0,
  judgements: [],
  rivals: [],
}));

const tieProperties = (positions: readonly Position[]): Parameters => ({
  ...listsOf(positions),
  ...scalarsOf(positions, noReading, (id) =>
    rivals.some(({ versionId }) => versionId === id),
  ),
});

const factoidProperties = ({
  judgements,
  rivals: _rivals,
  ...position
}: Position): Parameters => ({
  ...position,
  credence: position.until === 0 ? credenceOf(judgements) : 0,
  verdict: position.until === 0 ? verdictOf(judgements) : "",
  judgedBy: judgements.map(({ by }) => by),
  judgedCredences: judgements.map(({ credence }) => credence),
  judgedVerdicts: judgements.map(({ verdict }) => verdict),
  judgedSinces: judgements.map(({ since }) => since),
  judgedUntils: judgements.map(({ until }) => until),
});

/** A statement over hundreds of cases takes longer than any that the program asks. */
const patience = { timeout: 60_000 };

const askTies = askTiesBy(ofCase);

const askFactoidsBy = (decided: (fragment: string) => string) =>
  statement(
    "test-lens-factoids",
    `UNWIND $cases AS case
WITH case.factoid AS f, case.lens AS lens, case.number AS number
RETURN {survives: ${decided(factoidSurvives("f"))}, side: ${decided(factoidSide("f"))}, credence: ${decided(factoidCredence("f"))}} AS answer
ORDER BY number`.replaceAll("$lens", "lens"),
  );

const askFactoids = askFactoidsBy((fragment) => fragment);

/** Readings that leave open, and that ask of, each side. */
const someReadings = [
  {},
  { sources: ["source/a"] },
  { claims: "ACCEPTED" },
  { minCredence: "POSSIBLE", unjudged: false, interpretedBy: ["Cohn"] },
  { during: { from: "1942-08-01", to: "1943-03-01" }, constructed: false },
  { during: { from: "1942-08-01", mode: "CERTAINLY" } },
  { during: { to: "1943-03-01", mode: "INCLUDE_UNDATED" }, claims: "ACCEPTED" },
  { asOf: 2, capacities: ["SELF"], claims: "ACCEPTED" },
  { asOf: 2, interpretedBy: ["Cohn"], claims: "ACCEPTED" },
  {
    claims: "ACCEPTED",
    capacities: ["SELF", "WITNESS"],
    mediations: ["AUTOGRAPH", "HEARSAY"],
    sources: ["source/a", "source/b"],
    fonds: ["unit/a"],
    interpretedBy: ["Cohn"],
    minCredence: "POSSIBLE",
    during: { from: "1942-08-01", to: "1943-03-01", mode: "CERTAINLY" },
    constructed: false,
    asOf: 3,
  },
];

const writeRivals = statement(
  "test-rivals",
  `UNWIND $rows AS row
CREATE (f:Factoid {id: row.versionId})
SET f += row`,
);

const expectedTie = ({ positions, reading }: Case) => {
  const there = (id: string) =>
    rivals.some((rival) => rival.versionId === id && survives(rival, reading));
  const { claims, ...scalars } = scalarsOf(positions, reading, there);
  return {
    ...scalars,
    certain: isCertain(positions, reading, there, 3),
    left: positions.flatMap((position, index) =>
      survives(position, reading) ? [index] : [],
    ),
    survives: claims > 0,
  };
};

describe("the lens", () => {
  beforeAll(async () => {
    await emptyStore(database);
    await database.write((transaction) =>
      transaction.run(writeRivals, { rows: rivals.map(factoidProperties) }),
    );
    notices.length = 0;
  });
  afterAll(async () => {
    await emptyStore(database);
    await database.close();
  });

  it("keeps the same positions of ties, and makes the same of them, in the database as in the program", async () => {
    const cases = fc.sample(anyCase, { numRuns: 400, seed });
    const rows = await database.read(
      askTies,
      {
        cases: cases.map((one, number) => ({
          number,
          tie: tieProperties(one.positions),
          lens: lensParameters(one.reading),
        })),
      },
      patience,
    );
    cases.forEach((one, index) => {
      expect(
        rows[index]?.["answer"],
        `seed ${String(seed)}: ${JSON.stringify(one)}`,
      ).toEqual(expectedTie(one));
    });
  });

  it.each(someReadings)(
    "makes the same of ties when the statement holds only what is asked: %j",
    async (input) => {
      const reading = parseReading(input);
      const lens = lensParameters(reading);
      const cases = fc
        .sample(anyCase, { numRuns: 200, seed })
        .map(({ positions }) => ({ positions, reading }));
      const asked = askTiesBy((text) => ofCase(decideLens(text, lens)));
      expect(asked.text).not.toContain("/*{");
      const rows = await database.read(asked, {
        cases: cases.map(({ positions }, number) => ({
          number,
          tie: tieProperties(positions),
          lens,
        })),
      });
      expect(rows.map((row) => row["answer"])).toEqual(cases.map(expectedTie));
    },
  );

  it.each(someReadings)(
    "keeps the same claims when the statement holds only what is asked: %j",
    async (input) => {
      const reading = parseReading(input);
      const lens = lensParameters(reading);
      const positions = fc.sample(anyPosition, { numRuns: 300, seed });
      const rows = await database.read(
        askFactoidsBy((fragment) => decideLens(fragment, lens)),
        {
          cases: positions.map((position, number) => ({
            number,
            factoid: factoidProperties(position),
            lens,
          })),
        },
      );
      positions.forEach((position, index) => {
        expect(
          rows[index]?.["answer"],
          `seed ${String(seed)}: ${JSON.stringify(position)}`,
        ).toMatchObject({
          survives: survives(position, reading),
          side: failedSide(position, reading),
        });
      });
    },
  );

  it("keeps the same claims, with the same credence, and leaves the others out for the same reason, in the database as in the program", async () => {
    const cases = fc.sample(
      fc.record({ position: anyPosition, reading: anyReading }),
      { numRuns: 2_000, seed },
    );
    const rows = await database.read(askFactoids, {
      cases: cases.map(({ position, reading }, number) => ({
        number,
        factoid: factoidProperties(position),
        lens: lensParameters(reading),
      })),
    });
    cases.forEach(({ position, reading }, index) => {
      const isThere = survives(position, reading);
      const credence: unknown = isThere
        ? judgementUnder(position, reading).credence
        : expect.anything();
      expect(
        rows[index]?.["answer"],
        `seed ${String(seed)}: ${JSON.stringify({ position, reading })}`,
      ).toEqual({
        survives: isThere,
        side: failedSide(position, reading),
        credence,
      });
    });
  });

  it("meets readings that keep, that drop and that part the claims of one tie", () => {
    const kept = fc
      .sample(anyCase, { numRuns: 1_000, seed })
      .map(({ positions, reading }) => ({
        all: positions.length,
        left: positions.filter((position) => survives(position, reading))
          .length,
      }));
    expect(kept.filter(({ all, left }) => left === all).length).toBeGreaterThan(
      50,
    );
    expect(kept.filter(({ left }) => left === 0).length).toBeGreaterThan(50);
    expect(
      kept.filter(({ all, left }) => left > 0 && left < all).length,
    ).toBeGreaterThan(50);
  });

  it("plans without a complaint of the database", async () => {
    const text = `MATCH (f:Factoid {id: $id}) WHERE ${factoidSurvives("f")} RETURN ${factoidContested("f")} AS contested`;
    await database.read(statement("test-contested", text), {
      id: "factoid/8@1",
      lens: lensParameters(noReading),
    });
    expect(notices).toEqual([]);
  });
});
