import { describe, expect, it } from "vitest";

import { checkStudy, type Known } from "../../../shared/study/check-study.ts";
import { parseStudy } from "../../../shared/study/parse-study.ts";
import { cited } from "../../support/builders/study.ts";

const check = (text: string, known: Partial<Known> = {}) =>
  checkStudy(parseStudy(text), {
    cited: [cited("factoid/a")],
    counts: [],
    figures: [],
    people: [],
    ...known,
  }).map(({ kind, line, about }) => [kind, line, about]);

describe("the checks beside a text", () => {
  it("mark words that no citation follows in their paragraph, and no others", () => {
    expect(check("Первое сказано. Второе тоже.[@factoid/a]")).toEqual([]);
    expect(check("Первое сказано.[@factoid/a] Второе сказано так.")).toEqual([
      ["CITES_NOTHING", 1, "Второе сказано так."],
    ]);
    expect(check("# Заглавие без ссылки\n\nСлова без ссылки.")).toEqual([
      ["CITES_NOTHING", 3, "Слова без ссылки."],
    ]);
    expect(check("Всего {{count people kind=a}} человек.")).toEqual([]);
  });

  it.each([
    ["CONTESTED", "CONTESTED_CLAIM"],
    ["REJECTED", "REJECTED_CLAIM"],
    ["LEFT_OUT", "CLAIM_LEFT_OUT"],
    ["CORRECTED", "CHANGED_CLAIM"],
    ["RETRACTED", "RETRACTED_CLAIM"],
  ] as const)("tell a claim that is %s, once", (standing, kind) => {
    const known = { cited: [cited("factoid/a", { standing, name: "claim" })] };
    expect(check("Раз.[@factoid/a]\n\nДва.[@factoid/a]", known)).toEqual([
      [kind, 1, "claim"],
    ]);
  });

  it("tell what nothing has, and a source that nobody saw", () => {
    expect(check("Раз.[@factoid/none]")).toEqual([
      ["UNKNOWN_CITATION", 1, "factoid/none"],
    ]);
    const known = {
      cited: [cited("source/s", { seen: false, name: "Фонд 1" })],
    };
    expect(check("Раз.[@source/s]", known)).toEqual([
      ["SOURCE_NOT_SEEN", 1, "Фонд 1"],
    ]);
  });

  it("find a person named in any case and linked nowhere", () => {
    const people = [
      { id: "person/senarskaya", names: ["Сенарская", "Senarskaya"] },
    ];
    expect(check("Она знала Сенарскую.[@factoid/a]", { people })).toEqual([
      ["PERSON_NOT_LINKED", 1, "Сенарскую"],
    ]);
    const linked =
      "Она знала Сенарскую и [Сенарской](person/senarskaya) писала.[@factoid/a]";
    expect(
      check(linked, {
        people,
        cited: [cited("factoid/a"), cited("person/senarskaya")],
      }),
    ).toEqual([]);
    expect(check("Она знала сенат.[@factoid/a]", { people })).toEqual([]);
  });

  it("mark a count that moved since the text was saved, and never in a draft", () => {
    const text = "Всего {{count people kind=a}} человек.";
    const written = "people kind=a";
    expect(check(text, { counts: [{ written, kept: 3, now: 4 }] })).toEqual([
      ["STALE_COUNT", 1, "people kind=a: 3 → 4"],
    ]);
    expect(check(text, { counts: [{ written, kept: 3, now: 3 }] })).toEqual([]);
    expect(check(text, { counts: [{ written, kept: null, now: 4 }] })).toEqual(
      [],
    );
  });

  it("mark a figure of the constructed layer, a part that is not there, an address that is refused", () => {
    expect(
      check(
        "![Рис](/testimony/person/SYN-0408)\n\nСм. [там](#nowhere) и [тут](javascript:x).[@factoid/a]",
      ),
    ).toEqual([
      ["CONSTRUCTED_FIGURE", 1, "Рис"],
      ["BROKEN_REFERENCE", 3, "#nowhere"],
      ["ADDRESS_REFUSED", 3, "javascript:x"],
    ]);
  });
});
