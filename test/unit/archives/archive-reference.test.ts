import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import {
  type ArchiveReference,
  remarkText,
} from "../../../shared/archives/archive-reference.ts";
import { type Leaf, rangeProblem } from "../../../shared/archives/leaves.ts";
import { unitLetters } from "../../../shared/archives/letters.ts";
import { parseArchiveReference } from "../../../shared/archives/parse-reference.ts";
import { writeArchiveReference } from "../../../shared/archives/write-reference.ts";

const leaf = (number: number, more: Partial<Leaf> = {}): Leaf => ({
  number,
  letter: "",
  verso: false,
  formerly: null,
  ...more,
});

const read = (text: string): ArchiveReference => {
  const parsed = parseArchiveReference(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(remarkText).join("; "));
  return parsed.reference;
};

const russian = (text: string) => writeArchiveReference(read(text), "RU");
const english = (text: string) => writeArchiveReference(read(text), "EN");

const problemsOf = (text: string): readonly string[] => {
  const parsed = parseArchiveReference(text);
  return parsed.ok ? [] : parsed.problems.map(remarkText);
};

const statement = "ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 612. Л. 4–6 об., 9.";

describe("a reference of a Russian archive", () => {
  it("is read in its units, down to the side of the leaf", () => {
    expect(read(statement)).toEqual({
      archive: { name: "ЦДНИКК", formerly: "" },
      fond: "1774-А",
      opis: "2",
      delo: "612",
      document: "",
      leaves: [
        { from: leaf(4), to: leaf(6, { verso: true }) },
        { from: leaf(9), to: null },
      ],
    });
  });

  it.each([
    // The form that finding aids print: Perm, https://www.permgaspi.ru/db/inventory/214799 ; ЦДНИТО, Ф. 1665.
    [
      "ПермГАСПИ. Фонд № 1291. Опись № 1. Дело 1290. Л.1",
      "ПермГАСПИ. Ф. 1291. Оп. 1. Д. 1290. Л. 1.",
    ],
    [
      "ЦДНИТО. Ф. 1665. Оп. 1. Д. 44. Л. 30-33 об.",
      "ЦДНИТО. Ф. 1665. Оп. 1. Д. 44. Л. 30–33 об.",
    ],
    [
      "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
      "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
    ],
    [
      "ГАКК, ф. р1246, оп. 1, ед. хр. 5а, лл. 12об, 14",
      "ГАКК. Ф. Р-1246. Оп. 1. Д. 5а. Л. 12 об., 14.",
    ],
    [
      "ЦДНИКК Ф.1774-а Оп.2 Д.612 Док.3 Л.12",
      "ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 612. Док. 3. Л. 12.",
    ],
    [
      "ЦДНИКК. Ф. 1774 А. Оп. 2. Д. 612-б. Лл. 12—14",
      "ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 612б. Л. 12–14.",
    ],
    [
      "Архив (вымышл.). Ф. В-11. Оп. 1. Д. 3. Л. 1–2",
      "Архив (вымышл.). Ф. В-11. Оп. 1. Д. 3. Л. 1–2.",
    ],
    ["ЦДНИКК. Ф. 1774-А", "ЦДНИКК. Ф. 1774-А."],
    [
      "ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44/1. Л. 7а об.",
      "ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44/1. Л. 7а об.",
    ],
  ])("%s is written %s", (written, canonical) => {
    expect(russian(written)).toBe(canonical);
  });

  it("keeps the old number of a leaf that was foliated anew", () => {
    const old = (number: number) => ({ number, letter: "" });
    expect(read("ЦДНИКК. Ф. 1. Оп. 2. Д. 3. Л. 3 (5)").leaves).toEqual([
      { from: leaf(3, { formerly: old(5) }), to: null },
    ]);
    expect(russian("ЦДНИКК. Ф. 1. Оп. 2. Д. 3. Л. 30–33 (35–38)")).toBe(
      "ЦДНИКК. Ф. 1. Оп. 2. Д. 3. Л. 30 (35)–33 (38).",
    );
    expect(russian("ЦДНИКК. Ф. 1. Оп. 2. Д. 3. Л. 3 об. (5 об.)")).toBe(
      "ЦДНИКК. Ф. 1. Оп. 2. Д. 3. Л. 3 (5) об.",
    );
  });

  it("cited under the archive's former name is a reference to the archive of today, and says so", () => {
    expect(read("ПАКК. Ф. 1774-А. Оп. 2. Д. 612").archive).toEqual({
      name: "ЦДНИКК",
      formerly: "ПАКК",
    });
    expect(russian("ПАКК. Ф. 1774-А. Оп. 2. Д. 612")).toBe(
      "ЦДНИКК (бывш. ПАКК). Ф. 1774-А. Оп. 2. Д. 612.",
    );
    expect(english("ПАКК. Ф. 1774-А. Оп. 2. Д. 612")).toBe(
      "CDCHKR (formerly PAKK), f. 1774-A, op. 2, d. 612",
    );
    expect(russian("РЦХИДНИ. Ф. 17. Оп. 122. Д. 10")).toBe(
      "РГАСПИ (бывш. РЦХИДНИ). Ф. 17. Оп. 122. Д. 10.",
    );
  });
});

describe("an English reference", () => {
  it("transliterates letters and is read back", () => {
    expect(english(statement)).toBe(
      "CDCHKR, f. 1774-A, op. 2, d. 612, ll. 4–6ob, 9",
    );
    expect(read("TsDNIKK, f. 1774-A, op. 2, d. 612, ll. 4-6 ob., 9.")).toEqual(
      read(statement),
    );
    expect(english("ГАКК. Ф. Р-1. Оп. 1. Д. 2ж. Л. 12б об.")).toBe(
      "GAKK, f. R-1, op. 1, d. 2zh, l. 12bob",
    );
  });
});

describe("a reference that breaks a rule", () => {
  test.each([
    ["ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 0", 'Leaf "0": leaves start at 1'],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 9–4",
      'Leaves "9–4": the range runs backwards',
    ],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 4 об.–4",
      'Leaves "4 об.–4": the range runs backwards',
    ],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 4–4",
      'Leaves "4–4": the range begins and ends with one side: write it once',
    ],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 4–6–8",
      'Leaves "4–6–8": a range has two ends',
    ],
    ["ЦДНИКК. Ф. 1. Оп. 1. Д. 1. Л. 3 (0)", 'Leaf "0": leaves start at 1'],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Л. 4",
      'Leaves "4": the delo that holds it is not named',
    ],
    ["ЦДНИКК. Ф. 0. Оп. 1", 'Fond "0": numbers start at 1, without noughts'],
    [
      "ЦДНИКК. Ф. 1. Оп. 1. Д. 44–46",
      'Delo "44–46": a reference names one, not several',
    ],
    ["ЦДНИКК. Ф. 1. Оп. . Д. 4", 'Opis "": has no number'],
    ["ЦДНИКК. Ф. 1. Ф. 2", 'Reference "Ф 2": a unit is named once'],
    [
      "ЦДНИКК. Ф. 1. Д. 2. Оп. 3",
      'Reference "Оп 3": units go from the greater to the smaller: fond, opis, delo, document, leaves',
    ],
    ["Ф. 1. Оп. 1", 'Reference "Ф. 1. Оп. 1": names no archive'],
    ["ЦДНИКК", 'Reference "ЦДНИКК": names no fond (Ф. 1774-А, or f. 1774-A)'],
    ["", 'Reference "": names no fond (Ф. 1774-А, or f. 1774-A)'],
  ])("%s: %s", (written, message) => {
    expect(problemsOf(written)).toContain(message);
  });

  it("is told all that is wrong at once", () => {
    expect(problemsOf("ЦДНИКК. Ф. 0. Оп. 1. Д. 1. Л. 0, 9–4")).toHaveLength(3);
  });
});

describe("Latin letters that pass for Russian ones", () => {
  it("are noticed, each with its unit, and read as Russian", () => {
    // Latin H, A, a and O.
    const parsed = parseArchiveReference(
      "ЦДHИКК. Ф. 1774-A. Oп. 2. Д. 612a. Л. 4",
    );
    expect(parsed.notices.map(({ subject }) => subject)).toEqual([
      "Archive",
      "Fond",
      "Delo",
    ]);
    expect(parsed.ok && parsed.reference).toEqual(
      read("ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 612а. Л. 4"),
    );
  });

  it("are none in a reference of one script", () => {
    expect(parseArchiveReference(statement).notices).toEqual([]);
    expect(parseArchiveReference(english(statement)).notices).toEqual([]);
  });
});

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
const capital = oneOf(...unitLetters);
const small = capital.map((letter) => letter.toLowerCase());
const figures = fc.integer({ min: 1, max: 99_999 }).map(String);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, none: T) =>
  fc.oneof(fc.constant(none), arbitrary);

const fond = fc
  .tuple(
    maybe(
      fc
        .array(capital, { minLength: 1, maxLength: 3 })
        .map((all) => `${all.join("")}-`),
      "",
    ),
    figures,
    maybe(
      capital.map((letter) => `-${letter}`),
      "",
    ),
  )
  .map((parts) => parts.join(""));
const unit = fc
  .tuple(
    figures,
    maybe(
      figures.map((text) => `/${text}`),
      "",
    ),
    maybe(small, ""),
  )
  .map((parts) => parts.join(""));
const leafNumber = fc.record({
  number: fc.integer({ min: 1, max: 99_999 }),
  letter: maybe(small, ""),
});
const anyLeaf = fc
  .tuple(leafNumber, fc.boolean(), maybe(leafNumber, null))
  .map(([number, verso, formerly]) => ({ ...number, verso, formerly }));
const range = fc
  .record({ from: anyLeaf, to: maybe(anyLeaf, null) })
  .filter((each) => rangeProblem(each) === undefined);
const archive = fc.oneof(
  oneOf(
    "ЦДНИКК",
    "ГАКК",
    "РГАСПИ",
    "ГАРФ",
    "Архив (вымышл.)",
    "РО ИРЛИ",
    "Госархив Ростовской области",
    "Bundesarchiv",
  ).map((name) => ({ name, formerly: "" })),
  oneOf("ПАКК", "старый архив").map((formerly) => ({
    name: "ЦДНИКК",
    formerly,
  })),
);
const anyReference = fc
  .record({
    archive,
    fond,
    opis: maybe(unit, ""),
    delo: maybe(unit, ""),
    document: maybe(unit, ""),
    leaves: fc.array(range, { maxLength: 4 }),
  })
  .map((each) =>
    each.delo === "" ? { ...each, document: "", leaves: [] } : each,
  );

describe("reading and writing", () => {
  test.each(["RU", "EN"] as const)(
    "agree for every reference in %s",
    (lang) => {
      fc.assert(
        fc.property(anyReference, (reference) => {
          const text = writeArchiveReference(reference, lang);
          const parsed = parseArchiveReference(text);
          expect(parsed).toEqual({ ok: true, lang, reference, notices: [] });
        }),
        { numRuns: 800 },
      );
    },
  );

  test("written once, a reference does not change when read and written again", () => {
    const sloppy = fc
      .tuple(
        anyReference,
        oneOf("RU", "EN"),
        oneOf(" ", "  ", "\n"),
        oneOf("-", "–", "—"),
      )
      .map(([reference, lang, blank, dash]) =>
        writeArchiveReference(reference, lang === "RU" ? "RU" : "EN")
          .replaceAll(" ", blank)
          .replaceAll("–", dash),
      );
    fc.assert(
      fc.property(sloppy, (text) => {
        for (const lang of ["RU", "EN"] as const) {
          const once = writeArchiveReference(read(text), lang);
          expect(writeArchiveReference(read(once), lang)).toBe(once);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("whatever is typed is answered, never thrown at", () => {
    const scraps = fc.array(
      oneOf(
        "Ф.",
        "Оп.",
        "Д.",
        "Л.",
        "f.",
        "op.",
        "ll.",
        "об.",
        "ob",
        "12",
        "0",
        "-",
        "–",
        ",",
        "(",
        ")",
        "А",
        "A",
        "№",
        " ",
        "ЦДНИКК",
        "\u0000",
        "💥",
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map((all) => all.join("")),
        ),
        (text) => {
          const parsed = parseArchiveReference(text);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          if (!parsed.ok) return;
          const once = writeArchiveReference(parsed.reference, "RU");
          expect(read(once)).toEqual(parsed.reference);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
