import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { layLegend, wordsOfKey } from "../../../shared/figures/lay-legend.ts";
import type { Mark } from "../../../shared/figures/mark.ts";

const key = fc.record({
  marks: fc.constantFrom<Mark[]>(
    [],
    [{ is: "circle", x: 17, y: 8, r: 6, fill: "person" }],
  ),
  words: fc
    .array(fc.stringMatching(/^[а-яa-z]{1,12}$/u), { minLength: 1 })
    .map((words) => words.join(" ")),
});

describe("the keys of a legend in a picture", () => {
  it("stand in their order, none over another, with all their words, inside the height that is told", () => {
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 20 }),
        fc.integer({ min: 320, max: 1600 }),
        (legend, width) => {
          const { keys, height } = layLegend(legend, width);
          expect(keys.map(({ lines }) => lines.join(" "))).toEqual(
            legend.map(({ words }) => words),
          );
          keys.forEach((one, at) => {
            const next = keys[at + 1];
            const bottom = one.y + one.lines.length * 17;
            expect(bottom).toBeLessThanOrEqual(height);
            if (next === undefined) return;
            const right = Math.max(
              ...wordsOfKey(one).map(({ x, words }) => x + words.length * 7.5),
            );
            if (next.y === one.y) expect(next.x).toBeGreaterThan(right);
            else expect(next.y).toBeGreaterThanOrEqual(bottom);
          });
        },
      ),
    );
  });

  it("break a word that is longer than the drawing is wide, and lose no letter of it", () => {
    const address = `http://localhost/${"a".repeat(300)}`;
    const { keys } = layLegend([{ marks: [], words: `See ${address}` }], 400);
    const lines = keys[0]?.lines ?? [];
    expect(lines.join("").replace("See ", "").replace("See", "")).toBe(address);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(53);
  });

  it("take no height when there are none", () => {
    expect(layLegend([], 800)).toEqual({ keys: [], height: 0 });
  });
});
