import { describe, expect, it } from "vitest";

import {
  against,
  answerFrom,
  countAt,
  decides,
  tells,
  whoIn,
} from "../../support/builders/research.ts";

describe("what an answer leaves out", () => {
  it("are, by days under occupation, decisions on those of whom no place of stay is told, and it says how many", () => {
    const facts = {
      decisions: ["placed", "placeless", "silent"].map((person) =>
        decides(
          person,
          person === "placed" ? { DISTRICT: ["district/x"] } : {},
        ),
      ),
      told: [
        tells("placed", "whereabouts", "under-occupation", {
          raions: ["district/x"],
        }),
        tells("placeless", "whereabouts", "under-occupation"),
      ],
    };
    for (const where of ["STAY", "CASE"]) {
      const found = answerFrom(4, facts, { where });
      expect(found.units.map(({ person }) => person)).toEqual([
        "person/placed",
      ]);
      const left = against(found, "placeless");
      expect(whoIn(left)).toEqual(["placeless", "silent"]);
      expect(left.of).toBe(3);
    }
  });

  it("are work that names no institution, and pairs of one place beyond the most, and it says how many", () => {
    const at = { roles: [{ role: "institution", id: "institution/mill" }] };
    const found = answerFrom(7, {
      told: [
        ...Array.from({ length: 101 }, (_, place) =>
          tells(String(place), "occupation-work", "", at),
        ),
        tells("somewhere", "occupation-work", ""),
        tells("0", "occupation-work", ""),
      ],
    });
    const left = against(found, "placeless");
    expect(whoIn(left)).toEqual(["somewhere"]);
    expect(left.of).toBe(102);
    expect(found.statistics[0]?.value).toBe(5_050);
    expect(against(found, "more").value).toBe(50);
  });
});

describe("decisions of an autonomous oblast", () => {
  it("stand under the oblast's own name, so that an invented one is not taken for Adygea", () => {
    const thing = (id: string, name: string) => ({
      id,
      nameRu: name,
      nameEn: name,
      sort: name,
      constructed: true,
    });
    const raion = (id: string, oblast: ReturnType<typeof thing> | null) => ({
      ...thing(id, id),
      oblast,
      days: null,
      forces: [],
    });
    const invented = thing("district/SYN-oblast", "X (вымышл.)");
    const found = answerFrom(11, {
      thing: (id) => (id === invented.id ? invented : thing(id, id)),
      raions: new Map([
        ["district/one", raion("district/one", invented)],
        ["district/two", raion("district/two", null)],
      ]),
      decisions: ["one", "two"].map((person) =>
        decides(person, { DISTRICT: [`district/${person}`] }),
      ),
    });
    expect(
      found.tables[0]?.rows.map(({ words, entity }) => [words.ru, entity]),
    ).toEqual([
      ["X (вымышл.)", invented.id],
      ["районы края", undefined],
    ]);
    expect(whoIn(countAt(found, "archives", "", "oblast"))).toEqual(["one"]);
  });
});

describe("the raions of the least and the greatest share of the expelled", () => {
  it("are named, with how many of how many; those of fewer than ten decisions are none", () => {
    const decided = (raion: string, expelled: number, of: number) =>
      Array.from({ length: of }, (_, place) =>
        decides(`${raion}${String(place)}`, {
          DISTRICT: [`district/${raion}`],
          OUTCOME: [
            place < expelled ? "penalty:expelled" : "penalty:reprimand",
          ],
        }),
      );
    const found = answerFrom(
      4,
      {
        decisions: [
          ...decided("mild", 2, 10),
          ...decided("hard", 9, 12),
          ...decided("small", 9, 9),
        ],
      },
      { where: "CASE" },
    );
    expect(
      ["least", "most"].map((key) => {
        const { words, units, of } = against(found, key);
        return [words.en.split(":")[0], units.length, of];
      }),
    ).toEqual([
      ["district/mild", 2, 10],
      ["district/hard", 9, 12],
    ]);
    expect(against(answerFrom(4, {}), "least").value).toBeNull();
  });
});
