import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  letterDistance,
  slipsBetween,
} from "../../../server/search/names/letter-distance.ts";

const word = fc
  .array(fc.constantFrom(...Array.from("абвгдеёжзийклмнопрстуфхцчшщъыьэюя-")), {
    maxLength: 12,
  })
  .map((letters) => letters.join(""));

describe("the distance of two words", () => {
  it("is the same in both directions", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(letterDistance(one, other)).toBeCloseTo(
          letterDistance(other, one),
          9,
        );
      }),
    );
  });

  it("is nothing for equal words alone", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(letterDistance(one, one)).toBe(0);
        expect(letterDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it.each([
    ["ситников", "снтников", "и/н"],
    ["панферов", "нанферов", "п/н"],
    ["каширин", "катирин", "ш/т"],
    ["погорелов", "пагорелов", "о/а"],
  ])("is small for %s and %s, which a hand makes alike", (one, other, slip) => {
    expect(letterDistance(one, other)).toBeLessThanOrEqual(0.4);
    expect(
      slipsBetween(one, other).map(
        ({ asked, written }) => `${asked}/${written}`,
      ),
    ).toEqual([slip]);
  });

  it("is larger for letters that nobody takes for each other, and small for a doubled one", () => {
    expect(letterDistance("сидоров", "сидороф")).toBeLessThan(
      letterDistance("сидоров", "сидорощ"),
    );
    expect(letterDistance("филиппов", "филипов")).toBeCloseTo(0.2);
    expect(letterDistance("петров", "пертов")).toBeCloseTo(0.7);
  });

  it("tells slips that lead from one word to the other and cost as much as the distance", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        const length = (side: "asked" | "written") =>
          slips.reduce((sum, slip) => sum + slip[side].length, 0);
        expect(one.length - length("asked")).toBe(
          other.length - length("written"),
        );
      }),
    );
  });
});
