import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldName } from "../../../server/search/fold-name.ts";
import { nameQuery } from "../../../server/search/name-query.ts";
import { cleanText } from "../../../server/search/names/clean-text.ts";
import { nameKeys } from "../../../server/search/names/name-keys.ts";
import { nameParts } from "../../../server/search/names/name-parts.ts";
import { neutralKeys } from "../../../server/search/names/neutral-key.ts";
import { askedWords } from "../../../server/search/names/rank.ts";
import { romanizations } from "../../../server/search/names/romanization-tables.ts";
import { romanize } from "../../../server/search/names/romanize.ts";
import { fatherOf, stemOf } from "../../../server/search/names/stem.ts";
import { soughtPeople } from "../../support/written-names.ts";

const keys = (full: string) => nameKeys(full, "person/x").split(" ");
const family = (full: string) => keys(full).filter((key) => key[0] === "F");

describe("the keys of a written form", () => {
  it.each([
    [["Ковалёв", "Ковалева", "Ковалёву", "Ковалёвым", "Kovalyov", "Kowaljow"]],
    [["Сенарский", "Сенарская", "Сенарского", "Senarskaya", "Senarskaja"]],
    [["Остапец", "Остапца", "Остапцу", "Ostapets", "Ostapez"]],
    [["Жуков", "Zhukov", "Žukov", "Schukow", "Joukov", "Жукова"]],
    [["Чичерин", "Chicherin", "Tschitscherin", "Tchitchérine", "Čičerin"]],
    [["Алехин", "Alekhin", "Alechin", "Alehin", "Alekhine"]],
    [["Зиновьев", "Zinov’yev", "Zinoviev", "Sinowjew", "Zinovieff"]],
  ])("share that of the family name in %j", (forms) => {
    const [first = "", ...rest] = forms;
    for (const form of rest)
      expect(
        family(form).some((key) => family(first).includes(key)),
        form,
      ).toBe(true);
  });

  it("are few and short: at most eight for a full name, and sixty letters", () => {
    for (const { full } of soughtPeople) {
      expect(keys(full).length, full).toBeLessThanOrEqual(8);
      expect(keys(full).join(" ").length, full).toBeLessThanOrEqual(72);
    }
  });

  it("are met by each romanization of a Cyrillic name", () => {
    const name = fc
      .array(fc.constantFrom(...Array.from("бвгдзклмнпртф")), {
        minLength: 2,
        maxLength: 5,
      })
      .chain((consonants) =>
        fc
          .array(fc.constantFrom(...Array.from("аоуие")), {
            minLength: consonants.length,
            maxLength: consonants.length,
          })
          .map((vowels) =>
            consonants.map((one, at) => one + (vowels[at] ?? "")).join(""),
          ),
      );
    const hard = fc.constantFrom(
      "жуков",
      "хрущев",
      "цыганков",
      "чернышков",
      "щукин",
      "юшков",
      "яхонтов",
      "шишлов",
      "королёв",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          name.map((stem) => `${stem}ков`),
          hard,
        ),
        fc.constantFrom(...romanizations),
        (cyrillic, system) => {
          const [key = ""] = neutralKeys(cyrillic);
          expect(
            neutralKeys(romanize(cyrillic, system)),
            romanize(cyrillic, system),
          ).toContain(key);
        },
      ),
    );
  });

  it.each([
    ["Ильич", "Ильинична"],
    ["Иванович", "Иваныч"],
    ["Никитич", "Никитович"],
    ["Павлович", "Палыч"],
    ["Григорьевича", "Григорьевне"],
    ["Kuz’mich", "Кузьминична"],
  ])("share the father's name of %s and %s", (one, other) => {
    const father = (word: string) =>
      neutralKeys(word.toLowerCase().replace("’", "")).map(fatherOf)[0];
    expect(father(one)).toBe(father(other));
    expect(father(one)).not.toBe("");
  });

  it("have a stem that no further ending is taken from by case", () => {
    expect(
      ["николай", "николая", "николаю"].map((word) =>
        stemOf(neutralKeys(word)[0] ?? ""),
      ),
    ).toEqual(["nikol", "nikol", "nikol"]);
  });
});

describe("the parts of a name", () => {
  it.each([
    [
      "Кожухарёв Семён Григорьевич (вымышл.)",
      "Кожухарёв",
      "Семён",
      "Григорьевич",
    ],
    ["Семён Григорьевич Кожухарёв", "Кожухарёв", "Семён", "Григорьевич"],
    ["С. Г. Кожухарев", "Кожухарев", "С.", "Г."],
    ["Кожухарев С.Г.", "Кожухарев", "С.", "Г."],
    ["т. Кожухареву", "Кожухареву", undefined, undefined],
    ["Пётр Хижняк", "Хижняк", "Пётр", undefined],
    ["Абредж Аскер", "Абредж", "Аскер", undefined],
    ["Иванова (Петрова) Анна Ильинична", "Иванова", "Анна", "Ильинична"],
    ["Koschucharjow Semjon", "Koschucharjow", "Semjon", undefined],
  ])("are seen in %s", (full, familyName, given, patronymic) => {
    const parts = nameParts(full);
    expect(parts.families[0]?.text).toBe(familyName);
    expect(parts.given?.text).toBe(given);
    expect(parts.patronymic?.text).toBe(patronymic);
  });
});

describe("a text as a reader sees it", () => {
  it("is cleaned once for all, and folded once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it.each([
    ["Bасютин", "Васютин"],
    ["Коcарецкий", "Косарецкий"],
    ["Коса\u00ADрецкий", "Косарецкий"],
    ["Моро\u200Bкин", "Морокин"],
    ["Аleksandrov", "Aleksandrov"],
    ["Ерёмцев".normalize("NFD"), "Ерёмцев"],
  ])("makes %s to %s", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

const term = "[FSGPIWK][\\p{L}\\p{N}]*(?:\\*|~[12])?(?:\\^[\\d.]+)?";
const everything = { people: true, others: true, kinds: [] };

describe("a query of the index", () => {
  it.each(["", "   ", "«»", "-- ++", '!@#$%^&*()[]{}:"~?\\/', "Ь", "ъъ", "🂡"])(
    "is none for %j",
    (text) => {
      expect(nameQuery(askedWords(text), everything)).toBeUndefined();
    },
  );

  it("takes no operator from whatever is typed", () => {
    const operator = new RegExp(`^(?:[+() ]|${term})+$`, "u");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(
            "a AND b",
            "NOT x",
            "F:*",
            "x* OR y~2",
            "[a TO b]",
            '"a b"~5',
            "/.*/",
          ),
        ),
        (text) => {
          const words = askedWords(text);
          expect(words.length).toBeLessThanOrEqual(6);
          const query = nameQuery(words, everything);
          if (query !== undefined) expect(query).toMatch(operator);
        },
      ),
    );
  });

  it("requires a family name and prefers given name, patronymic and initials", () => {
    const query = nameQuery(askedWords("Кожухарёв Семён Григорьевич"), {
      ...everything,
      others: false,
    });
    expect(query).toMatch(/^\+\(Fkoxuharev\^6 /u);
    expect(query).toMatch(/Gsemen\^2.* Pgrigor\^2.* Isg\^2/u);
    expect(query).not.toMatch(/W/u);
  });
});
