import { describe, expect, it } from "vitest";

import {
  against,
  answerFrom,
  countAt,
  decides,
  tells,
  whoIn,
} from "../../support/builders/research.ts";

const arrested = (person: string, on?: string) =>
  tells(person, "arrest", "by-soviet-organs", on === undefined ? {} : { on });

describe("what came after a decision", () => {
  const decided = ["late", "early", "month", "undated", "same", "silent"].map(
    (person) => decides(person, { on: "1943-06-10" }),
  );
  const found = answerFrom(16, {
    decisions: [...decided, decides("unknown-day")],
    told: [
      arrested("late", "1943-06-11"),
      arrested("early", "1938-02-01"),
      arrested("month", "1943-06"),
      arrested("undated"),
      arrested("same", "1943-06-10"),
      arrested("unknown-day", "1943-07-01"),
      arrested("undecided", "1943-07-01"),
    ],
  });

  it("is only what by its dates came certainly after it: not an arrest before the war", () => {
    expect(whoIn(countAt(found, "after", "expelled", "arrest"))).toEqual([
      "late",
    ]);
  });

  it("stands apart where it may have come before as well", () => {
    expect(whoIn(countAt(found, "after", "expelled", "possible"))).toEqual([
      "month",
    ]);
    expect(whoIn(against(found, "possible"))).toEqual(["month"]);
  });

  it("is told against the answer where it came before, on the day, without a date or without a decision known", () => {
    expect(whoIn(against(found, "before"))).toEqual(["early", "same"]);
    expect(whoIn(against(found, "untold"))).toEqual([
      "undated",
      "undecided",
      "unknown-day",
    ]);
    expect(whoIn(against(found, "nothing"))).toContain("silent");
  });

  it("is a reinstatement later than what it overturns, even without a day", () => {
    const expelled = decides("restored");
    const again = answerFrom(16, {
      decisions: [
        expelled,
        decides("restored", {
          OUTCOME: ["penalty:reinstated"],
          step: {
            instance: "KRAI_COMMITTEE",
            links: [{ kind: "OVERTURNS", to: expelled.step.id }],
          },
        }),
      ],
    });
    expect(whoIn(countAt(again, "after", "expelled", "reinstated"))).toEqual([
      "restored",
    ]);
  });
});

describe("what was alleged before a decision", () => {
  const said = (code: string, told: string, toldBy: string) => ({
    claim: `factoid/${code}`,
    code,
    told,
    toldBy,
  });
  const somebody = (person: string, ...alleged: ReturnType<typeof said>[]) =>
    [
      `person/${person}`,
      {
        id: `person/${person}`,
        nameRu: person,
        nameEn: person,
        sort: person,
        constructed: false,
        sexes: [],
        alleged,
      },
    ] as const;
  const burned = said("card-fate:burned", "1943-05-01", "1943-05-01");
  // A paper of May or June, and a decision of early June.
  const perhaps = said("conduct:passive", "1943-05-01", "1943-06-30");
  const decided = (person: string, raion: string, outcome: string) =>
    decides(person, {
      on: "1943-06-10",
      DISTRICT: [`district/${raion}`],
      OUTCOME: [outcome],
      QUARTER: ["1943-Q2"],
      INSTANCE: ["DISTRICT_COMMITTEE"],
      CONDUCT: person === "sure" ? [burned.code] : [burned.code, perhaps.code],
    });
  const facts = {
    decisions: [
      decided("sure", "x", "penalty:expelled"),
      decided("unsure", "y", "penalty:reprimand"),
    ],
    statistics: {
      cohort: {
        steps: [],
        bodies: new Map(),
        districts: new Map(),
        people: new Map([
          somebody("sure", burned),
          somebody("unsure", burned, perhaps),
        ]),
      },
    },
  };

  it("is what papers say that are certainly no later; what may be later is told against the answer", () => {
    const certain = answerFrom(1, facts);
    expect(certain.units).toHaveLength(2);
    const possible = answerFrom(1, facts, { alleged: "POSSIBLE" });
    expect(possible.units).toHaveLength(0);
    for (const found of [certain, possible]) {
      expect(whoIn(against(found, "unsure"))).toEqual(["unsure"]);
      expect(against(found, "unsure").of).toBe(2);
    }
  });
});
