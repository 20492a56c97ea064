import { describe, expect, it } from "vitest";

import {
  groupsOf,
  wordsInCell,
} from "../../../client/features/testimony/board-groups.ts";
import { beginningOf } from "../../../client/features/testimony/fold.ts";
import {
  parseTestimony,
  shownClaim,
  testimonyParams,
} from "../../../client/url/testimony-address.ts";

describe("the address of a board", () => {
  it("names a person, a case, or a question about anybody or anything", () => {
    expect(parseTestimony("person/ivanov", {})).toEqual({
      of: "person",
      id: "person/ivanov",
    });
    expect(parseTestimony("procedure/ivanov", { about: "card-fate" })).toEqual({
      of: "case",
      id: "procedure/ivanov",
    });
    expect(
      parseTestimony("district/krasnodar", { about: "place-occupied" }),
    ).toEqual({
      of: "question",
      id: "district/krasnodar",
      kind: "place-occupied",
    });
    expect(parseTestimony("", {})).toEqual({ of: "nobody" });
  });

  it("keeps the whole id, and the claim that is open", () => {
    expect(testimonyParams("person/ivanov")).toEqual({
      _splat: "person/ivanov",
    });
    expect(shownClaim({ claim: "factoid/lost" })).toBe("factoid/lost");
    expect(shownClaim({ claim: "person/ivanov" })).toBeUndefined();
  });
});

describe("a cell of the board", () => {
  it("leaves out the name of somebody invented, which the head of the board tells, and nothing of what a source says", () => {
    expect(wordsInCell("Балабанова П. С. (вымышл.): сожгла партбилет")).toBe(
      "сожгла партбилет",
    );
    expect(wordsInCell("Balabanova P. S. (invented): burned the card")).toBe(
      "burned the card",
    );
    expect(wordsInCell("Сенарская: заместитель начальника")).toBe(
      "Сенарская: заместитель начальника",
    );
  });

  it("folds long words between two of them, and leaves short ones whole", () => {
    expect(beginningOf("Партбилет утерян при переправе.")).toBeUndefined();
    const long = "слово ".repeat(40).trim();
    expect(beginningOf(long)).toMatch(/^(слово )+слово…$/u);
  });
});

describe("the groups of a board", () => {
  it("hold neighbours of one group together", () => {
    const row = (code: string, group: string) => ({
      question: { code, label: code },
      group: { code: group, label: group },
      contested: false,
      witnesses: 0,
      answers: [],
      cells: [],
    });
    expect(
      groupsOf([
        row("reason-for-staying", "occupation"),
        row("occupier-contact", "occupation"),
        row("card-fate", "card"),
      ]).map(({ key, rows }) => [key, rows.length]),
    ).toEqual([
      ["occupation", 2],
      ["card", 1],
    ]);
  });
});
