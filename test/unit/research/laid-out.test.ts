import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { joiningPoints, partsOf } from "../../../server/research/components.ts";
import { layOut, type Unit } from "../../../server/research/lay-out.ts";
import { type Alike, pairsOf } from "../../../server/research/pairs.ts";
import { words } from "../../../server/research/question.ts";
import { questions } from "../../../server/research/questions/questions.ts";
import { answerFrom, decides, tells } from "../../support/builders/research.ts";

const name = words("слово", "word");

type Coded = Unit & { readonly codes: readonly string[]; readonly is: boolean };

const coded = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    person: fc.constantFrom("person/a", "person/b", "person/c"),
    raion: fc.constantFrom(null, "district/x", "district/y"),
    behind: fc.constant([]),
    codes: fc.array(fc.constantFrom("one", "two", "three"), { maxLength: 3 }),
    is: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

const lay = (
  units: readonly Coded[],
  mostRows?: number,
  arePairs: boolean = false,
) =>
  layOut<Coded>({
    key: "table",
    title: name,
    rowsAre: name,
    unit: name,
    units,
    rowsOf: ({ codes }) => codes,
    named: () => ({ words: name }),
    columns: [{ key: "is", words: name, has: ({ is }) => is }],
    ...(mostRows === undefined ? {} : { mostRows }),
    ...(arePairs ? { arePairs } : {}),
  });

describe("a table of an answer", () => {
  it("counts each unit in every row whose value it has, once, and out of the row", () => {
    fc.assert(
      fc.property(coded, (units) => {
        const { rows } = lay(units);
        for (const { key, all, cells } of rows) {
          const own = units.filter(({ codes }) =>
            codes.some((code) => code === key),
          );
          expect(all.units).toHaveLength(own.length);
          expect(cells[0]?.of).toBe(own.length);
          expect(cells[0]?.units).toHaveLength(
            own.filter(({ is }) => is).length,
          );
        }
        expect(new Set(rows.map(({ key }) => key))).toEqual(
          new Set(units.flatMap(({ codes }) => codes)),
        );
      }),
    );
  });

  it("has an interval with each share, and with none where its units are pairs", () => {
    fc.assert(
      fc.property(coded, (units) => {
        for (const arePairs of [false, true])
          expect(
            lay(units, undefined, arePairs)
              .rows.flatMap(({ cells }) => cells)
              .every(({ hasInterval }) => hasInterval !== arePairs),
          ).toBe(true);
      }),
    );
  });

  it("says how many rows are beyond those shown", () => {
    fc.assert(
      fc.property(coded, (units) => {
        const whole = lay(units).rows.length;
        const cut = lay(units, 1);
        expect(cut.rows.length + cut.moreRows).toBe(whole);
      }),
    );
  });
});

describe("pairs that are alike", () => {
  const group = fc.array(
    fc.record({
      place: fc.constantFrom("here", "there", "elsewhere"),
      outcomes: fc.constantFrom("expelled", "reprimand"),
    }),
    { maxLength: 12 },
  );

  it("are counted within a place and between two as one by one", () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const counted = pairsOf(groups);
        const one = (holds: (a: Alike, b: Alike) => boolean) =>
          groups.reduce(
            (sum, all) =>
              sum +
              all.flatMap((a, at) =>
                all.slice(at + 1).filter((b) => holds(a, b)),
              ).length,
            0,
          );
        expect(counted).toEqual({
          within: {
            all: one((a, b) => a.place === b.place),
            unlike: one(
              (a, b) => a.place === b.place && a.outcomes !== b.outcomes,
            ),
          },
          between: {
            all: one((a, b) => a.place !== b.place),
            unlike: one(
              (a, b) => a.place !== b.place && a.outcomes !== b.outcomes,
            ),
          },
        });
      }),
    );
  });
});

describe("who joins parts of a network", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
  const pairs = fc.array(
    fc.tuple(ids, ids).filter(([one, other]) => one !== other),
    { maxLength: 16 },
  );

  it("is whoever leaves more parts when taken away, as trying each tells", () => {
    fc.assert(
      fc.property(pairs, (ties) => {
        const things = [...new Set(ties.flat())];
        const before = partsOf(ties).length;
        const tried = things.filter((thing) => {
          const left = ties.filter((tie) => !tie.includes(thing));
          const tied = new Set(left.flat());
          const alone = things.filter(
            (one) => one !== thing && !tied.has(one),
          ).length;
          return partsOf(left).length + alone > before;
        });
        expect([...joiningPoints(ties)].toSorted()).toEqual(tried.toSorted());
      }),
    );
  });
});

/** Something of everything, so that every table has a row. */
const everything = {
  decisions: ["a", "b"].map((person) =>
    decides(person, {
      on: "1943-06-10",
      GROUND: ["card-lost"],
      DISTRICT: ["district/x"],
      INSTANCE: ["DISTRICT_COMMITTEE"],
      QUARTER: ["1943-Q2"],
      FATE: ["OVERTURNED"],
    }),
  ),
  told: [
    tells("a", "card-fate", "burned"),
    tells("a", "reason-for-staying", "illness"),
    tells("a", "proof-of-membership", "party-card"),
    tells("a", "evacuation", "evacuated"),
    tells("a", "guarantee", "", { speakers: ["person/b"] }),
    tells("a", "sex", "woman"),
    tells("a", "consequence", "dismissed", { on: "1943-07-01" }),
    tells("a", "whereabouts", "under-occupation", { raions: ["district/x"] }),
    tells("a", "occupation-work", "", {
      roles: [{ role: "institution", id: "institution/mill" }],
    }),
  ],
};

describe("the sixteen questions", () => {
  it("are numbered 1 to 16, each with what it can and cannot say, what would speak against it, and definitions of its own", () => {
    expect(questions.map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, place) => place + 1),
    );
    for (const { canSay, cannotSay, falsifier, definitions } of questions) {
      expect(
        [canSay, cannotSay, falsifier].every((one) => one.length > 0),
      ).toBe(true);
      expect(definitions.length).toBeGreaterThan(0);
    }
  });

  const causal =
    /\b(?:because of|caused|causes|due to|led to|effect of|explains)\b|приве(?:л|ло|ли) к|повлиял|вследствие|из-за|объясняется/iu;

  /** All words in both languages that something holds, however deep. */
  const wordsIn = (value: unknown): readonly string[] => {
    if (typeof value !== "object" || value === null) return [];
    const own = Object.entries(value).flatMap(([key, one]) =>
      typeof one === "string" && /^(?:ru|en|labelRu|labelEn)$/u.test(key)
        ? [one]
        : [],
    );
    return [...own, ...Object.values(value).flatMap(wordsIn)];
  };

  it("name no cause: nowhere is an outcome said to be led to by anything", () => {
    // What cannot be said, and what would speak against it, may name a cause: to say that none is known.
    const said = questions.map(
      ({ cannotSay: _cannot, falsifier: _against, ...rest }) => rest,
    );
    const all = wordsIn(said);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((text) => causal.test(text))).toEqual([]);
  });

  it("name none in titles, columns, notes and counters of their answers, under any definition", () => {
    for (const { number, answer, definitions } of questions) {
      if (answer.from !== "cases") continue;
      const choices = definitions.flatMap((definition) =>
        "values" in definition
          ? definition.values.map(({ code }) => ({ [definition.key]: code }))
          : [],
      );
      for (const chosen of choices) {
        const all = wordsIn(answerFrom(number, everything, chosen));
        expect(all.length, String(number)).toBeGreaterThan(10);
        expect(all.filter((text) => causal.test(text))).toEqual([]);
      }
    }
  });
});
