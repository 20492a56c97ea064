import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { wilson } from "../../../server/research/wilson.ts";

const shown = (count: number, of: number): readonly string[] => {
  const interval = wilson(count, of);
  return [interval?.low, interval?.high].map((end) => (end ?? NaN).toFixed(4));
};

const counted = fc
  .integer({ min: 1, max: 5_000 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

describe("Wilson's interval", () => {
  it.each([
    [81, 263, "0.2553", "0.3662"],
    [15, 148, "0.0624", "0.1605"],
    [0, 20, "0.0000", "0.1611"],
    [1, 29, "0.0061", "0.1718"],
  ])(
    "of %i of %i is as Newcombe 1998 prints it for method 3: %s to %s",
    (count, of, low, high) => {
      expect(shown(count, of)).toEqual([low, high]);
    },
  );

  it("is none of nothing", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it("holds the share, stays between 0 and 1, and mirrors the interval of those who are not counted", () => {
    fc.assert(
      fc.property(counted, ([count, of]) => {
        const [one, other] = [wilson(count, of), wilson(of - count, of)];
        if (one === null || other === null) throw new Error("none");
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.share);
        expect(one.high).toBeGreaterThanOrEqual(one.share);
        expect(one.low).toBeCloseTo(1 - other.high, 9);
      }),
    );
  });

  it("narrows when ten times as many stand behind the same share", () => {
    fc.assert(
      fc.property(counted, ([count, of]) => {
        const [few, many] = [wilson(count, of), wilson(count * 10, of * 10)];
        const width = (one: typeof few) => (one?.high ?? 0) - (one?.low ?? 0);
        expect(width(many)).toBeLessThan(width(few));
      }),
    );
  });
});
