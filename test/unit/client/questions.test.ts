import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";

import { asCsv } from "../../../client/features/find/table-file.ts";
import { answerFile } from "../../../client/features/questions/answer-file.ts";
import { percentOf } from "../../../client/features/questions/count-words.ts";
import { numbersIn } from "../../../client/i18n/numbers.ts";
import {
  chooseDefinition,
  parseDefinitions,
  questionNumber,
  writeDefinitions,
} from "../../../client/url/question-address.ts";

const chosen = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("same", "instance", "span", "by", "person"),
    value: fc.constantFrom("EXACT", "ANY", "60", "person/aleksandrov-m-a"),
  }),
  { selector: ({ key }) => key },
);

describe("the address of a research question", () => {
  it("says every definition again as it was written", () => {
    fc.assert(
      fc.property(chosen, (all) => {
        expect(parseDefinitions(writeDefinitions(all))).toEqual(all);
      }),
    );
  });

  it("sets one definition and keeps the others; without a value it is as usual", () => {
    fc.assert(
      fc.property(chosen, (all) => {
        const set = chooseDefinition(all, "same", "CARD");
        expect(set.filter(({ key }) => key === "same")).toEqual([
          { key: "same", value: "CARD" },
        ]);
        expect(chooseDefinition(set, "same", undefined)).toEqual(
          all.filter(({ key }) => key !== "same"),
        );
      }),
    );
  });

  it("leaves aside what is no pair, and knows sixteen numbers", () => {
    expect(parseDefinitions("x,:y,z:,a:b")).toEqual([{ key: "a", value: "b" }]);
    expect(["0", "1", "16", "17", "1x", ""].map(questionNumber)).toEqual([
      undefined,
      1,
      16,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the numbers of an answer", () => {
  it("are written as the reader's language has them", () => {
    expect([percentOf(0.0425, "RU"), percentOf(0.0425, "EN")]).toEqual([
      "4,3",
      "4.3",
    ]);
    expect(percentOf(0.5, "EN")).toBe("50");
  });

  it("stand in a file with the sign before decimals that its spreadsheet knows, so that none becomes a date", async () => {
    const t = await createInstance().init({ lng: "cimode" });
    const answer = {
      question: { number: 4, question: "?", counted: "", cannotSay: [] },
      chosen: [],
      tables: [],
      statistics: [
        {
          key: "x",
          label: "x",
          count: 3,
          value: null,
          of: 40,
          share: 0.075,
          low: 0.0125,
          high: 0.2,
          persons: 3,
          raions: 1,
          fewBehind: false,
          opens: true,
        },
      ],
      counterEvidence: [],
    };
    const lineOf = (sign: "." | ",", separator: "," | ";") =>
      asCsv(answerFile(answer, [], t, sign), separator)
        .split("\r\n")
        .at(-2);
    expect(lineOf(",", ";")).toContain(
      ";0,075;0,0125;0,2;".replaceAll(/(\d,\d+)/gu, '"$1"'),
    );
    expect(lineOf(".", ",")).toContain(",0.075,0.0125,0.2,");
  });

  it("are written alike wherever the page tells one", () => {
    const [ru, en] = [numbersIn("ru"), numbersIn("en")];
    expect([ru.two(0.5), ru.one(12.34), ru.chance(0.0123)]).toEqual([
      "0,50",
      "12,3",
      "= 0,012",
    ]);
    expect([ru.chance(0.00001), en.chance(0.00001)]).toEqual([
      "< 0,0001",
      "< 0.0001",
    ]);
  });

  it("never begin a cell that a spreadsheet would reckon as a formula", () => {
    const file = asCsv(
      {
        title: "=1+1",
        notes: [],
        columns: [{ key: "row", label: "@row" }],
        rows: [{ row: "-1 day" }],
      },
      ",",
    );
    expect(file.split("\r\n").filter((line) => /^[=+\-@]/u.test(line))).toEqual(
      [],
    );
  });
});
