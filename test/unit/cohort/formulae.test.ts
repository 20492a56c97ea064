import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  likenessOf,
  recurrentFormulae,
  type Text,
} from "../../../server/re-registration/statistics/formulae.ts";

let counter = 0;
const said = (
  writer: string,
  verbatim: string,
  day = "",
  more: Partial<Text> = {},
): Text => {
  counter += 1;
  const source = `source/${String(counter)}`;
  return {
    claim: `factoid/${String(counter).padStart(4, "0")}`,
    verbatim,
    writer,
    isNamed: true,
    source,
    witness: source,
    leaf: null,
    earliest: day,
    latest: day,
    person: null,
    step: "event/x",
    inDecision: true,
    ...more,
  };
};

const usual = { words: 4, mostWriters: 1000, inDecisions: null };
const passagesOf = (texts: readonly Text[], ask = usual) =>
  recurrentFormulae(texts, ask).map(({ passage, writers }) => [
    passage,
    writers.map(({ writer }) => writer).join(" "),
  ]);

describe("recurrent formulae", () => {
  it("are found whole inside longer words, whatever the gender or case, as the earliest place has them", () => {
    expect(
      passagesOf([
        said(
          "b",
          "Исключить, как проявившую трусость и малодушие перед врагом.",
          "1943-06-01",
        ),
        said(
          "a",
          "за то, что, как проявивший трусость и малодушие перед врагом, сдался",
          "1943-05-01",
        ),
        said("c", "за утерю партбилета"),
      ]),
    ).toEqual([["как проявивший трусость и малодушие перед врагом", "a b"]]);
  });

  it("are no formulae when one writer alone writes so, or two sources are copies of one", () => {
    const words = "не оправдал доверия партии в трудный час";
    expect(passagesOf([said("a", words), said("a", words)])).toEqual([]);
    const copy = { person: "person/p", witness: "source/one" };
    expect(
      passagesOf([said("a", words, "", copy), said("b", words, "", copy)]),
    ).toEqual([]);
  });

  it("say who is certainly later than another, and of nobody else that they are", () => {
    const words = "не оправдал доверия партии в трудный час";
    const [formula] = recurrentFormulae(
      [
        said("late", words, "1943-06-01"),
        said("early", words, "1943-05-01"),
        said("undated", words),
        said("perhaps", words, "", {
          earliest: "1943-04-01",
          latest: "1943-07-01",
        }),
      ],
      usual,
    );
    expect(
      formula?.writers.map(({ writer, isLater }) => [writer, isLater]),
    ).toEqual([
      ["perhaps", false],
      ["early", false],
      ["late", true],
      ["undated", false],
    ]);
  });

  it("come with the fewest writers first, then the longest; a part of a longer one by the same writers is not told twice", () => {
    const stock = "за утерю партийного билета исключить";
    const rare = "проявил малодушие в самый тяжёлый для Родины час";
    expect(
      passagesOf([
        said("a", `${stock}, ${rare}`),
        said("b", `${rare}: ${stock}`),
        said("c", stock),
      ]),
    ).toEqual([
      [rare, "a b"],
      [stock, "a b c"],
    ]);
  });

  const word = fc.constantFrom("раз", "два", "три", "четыре", "пять");
  const text = fc.array(word, { maxLength: 9 }).map((all) => all.join(" "));
  it("miss no run of four words that two writers share, and invent none", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (all) => {
        const texts = all.map((words, index) => said(String(index), words));
        const found = recurrentFormulae(texts, { ...usual, words: 4 });
        const runs = (words: string) =>
          words
            .split(" ")
            .flatMap((_one, start, list) =>
              start + 4 <= list.length
                ? [list.slice(start, start + 4).join(" ")]
                : [],
            );
        for (const one of texts)
          for (const run of runs(one.verbatim)) {
            const sharing = texts.filter(({ verbatim }) =>
              ` ${verbatim} `.includes(` ${run} `),
            );
            if (sharing.length > 1)
              expect(
                found.some(({ passage }) =>
                  ` ${passage} `.includes(` ${run} `),
                ),
              ).toBe(true);
          }
        for (const { passage, writers, places } of found) {
          const having = texts.filter(({ verbatim }) =>
            ` ${verbatim} `.includes(` ${passage} `),
          );
          expect(places.length).toBe(having.length);
          expect(writers.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe("the likeness of words", () => {
  it("is 1 for the same words in another gender, 0 for words with nothing in common, and the same either way", () => {
    expect(
      likenessOf("проявил себя трусливым", "проявила себя трусливой"),
    ).toBe(1);
    expect(likenessOf("утеря партбилета", "служба в полиции")).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one));
      }),
    );
  });
});
