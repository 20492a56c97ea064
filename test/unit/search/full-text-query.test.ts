import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { latinKey } from "../../../server/search/fold-name.ts";
import { searchWords } from "../../../server/search/full-text-query.ts";

const word = "[\\p{L}\\p{N}]+";
const alternative = `(folded|latinKey):${word}(\\*|~1)?(\\^[\\d.]+)?`;
const group = `\\(${alternative}( OR ${alternative})*\\)`;
const grammar = new RegExp(`^\\+${group}( ${group})*$`, "u");

describe("a search", () => {
  it("asks for the word, what begins with it, its skeleton and one wrong letter", () => {
    expect(searchWords("Сенар").map(({ query }) => query)).toEqual([
      "+(folded:сенар^8 OR folded:сенар*^4 OR latinKey:senar^2 OR latinKey:senar* OR folded:сенар~1^0.1 OR latinKey:senar~1^0.1)",
    ]);
  });

  it("requires each word once and prefers forms that hold the others too", () => {
    const words = searchWords("Александров М. А.");
    expect(words.map(({ folded }) => folded)).toEqual([
      "александров",
      "м",
      "а",
    ]);
    expect(words[1]?.query).toMatch(
      /^\+\(folded:м\^8 .*\) \(folded:александров.*\) \(folded:а\^8/u,
    );
  });

  it("lets an initial stand for a later word, never for the first", () => {
    expect(
      searchWords("Александров Михаил").map(({ initial }) => initial),
    ).toEqual(["", "м"]);
  });

  it.each(["", "   ", "«»", "-- ++", '!@#$%^&*()[]{}:"~?\\/', "Ь", "ъъ"])(
    "finds nothing to ask in %j",
    (input) => {
      expect(searchWords(input)).toEqual([]);
    },
  );

  it.each([
    "a AND b",
    "NOT x",
    "folded:*",
    "x* OR y~2",
    "[a TO b]",
    "a && !b",
    '"a b"~5',
    "a\\*",
    "+a -b",
    "/.*/",
    "a^9",
  ])("takes no operator from %j", (input) => {
    for (const { query } of searchWords(input)) expect(query).toMatch(grammar);
  });

  it("takes no operator from whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.string({ unit: "grapheme" }),
        ),
        (input) => {
          const words = searchWords(input);
          expect(words.length).toBeLessThanOrEqual(6);
          for (const { query } of words) expect(query).toMatch(grammar);
        },
      ),
    );
  });

  it.each([
    "Сенарская",
    "Senarskaya",
    "Sovetskii",
    "Shcherbakov",
    "Tsvetkov",
    "Chizhov",
    "Khavronichev",
    "Semyonov",
    "Iurii",
    "Yuriy",
    "Andreyevich",
    "Ščerbakov",
    "Zhukov",
  ])("finds %s by skeleton at each letter typed", (name) => {
    const whole = latinKey(name);
    for (let typed = 3; typed <= name.length; typed += 1) {
      const [first] = searchWords(name.slice(0, typed));
      expect(
        first?.keyPrefixes.some((prefix) => whole.startsWith(prefix)),
        name.slice(0, typed),
      ).toBe(true);
    }
  });
});
