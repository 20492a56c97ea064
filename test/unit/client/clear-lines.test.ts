import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  clearLines,
  distanceToLine,
} from "../../../client/view/clear-lines.ts";

const point = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
});

const drawing = fc
  .array(point, { minLength: 3, maxLength: 12 })
  .chain((points) => {
    const id = fc.integer({ min: 0, max: points.length - 1 }).map(String);
    return fc.record({
      points: fc.constant(
        new Map(points.map((at, nth) => [String(nth), at] as const)),
      ),
      ties: fc.array(fc.record({ from: id, to: id }), { maxLength: 20 }),
      mayMove: fc.array(id).map((ids) => new Set(ids)),
    });
  });

type Drawing = typeof drawing extends fc.Arbitrary<infer One> ? One : never;

/** Lines that run behind a shape which is not their end, and shapes that stand too near to each other. */
const wrong = ({ points, ties }: Drawing): number => {
  const lines = new Set(
    ties
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => [from, to].toSorted().join(" ")),
  );
  const place = (id: string) => points.get(id) ?? { x: NaN, y: NaN };
  let found = 0;
  for (const line of lines) {
    const [from = "", to = ""] = line.split(" ");
    for (const [id, at] of points)
      if (id !== from && id !== to)
        if (distanceToLine(at, place(from), place(to)) < 30) found += 1;
  }
  const all = [...points.values()];
  all.forEach((one, nth) => {
    found += all
      .slice(nth + 1)
      .filter(({ x, y }) => Math.hypot(x - one.x, y - one.y) < 90).length;
  });
  return found;
};

describe("lines led past shapes", () => {
  it("do not run behind somebody who stands between two others", () => {
    const points = new Map([
      ["raikom", { x: 0, y: 0 }],
      ["centre", { x: 150, y: 2 }],
      ["speaker", { x: 300, y: 0 }],
    ]);
    const ties = [{ from: "raikom", to: "speaker" }];
    const cleared = clearLines(points, ties, new Set(points.keys()));
    expect(wrong({ points, ties, mayMove: new Set() })).toBe(1);
    expect(wrong({ points: new Map(cleared), ties, mayMove: new Set() })).toBe(
      0,
    );
  });

  it("never become worse, move nobody who has a place, and come out the same each time", () => {
    fc.assert(
      fc.property(drawing, (given) => {
        const { points, ties, mayMove } = given;
        const cleared = clearLines(points, ties, mayMove);
        expect(clearLines(points, ties, mayMove)).toEqual(cleared);
        expect(
          wrong({ ...given, points: new Map(cleared) }),
        ).toBeLessThanOrEqual(wrong(given));
        for (const [id, at] of points)
          if (!mayMove.has(id)) expect(cleared.get(id)).toEqual(at);
      }),
      { seed: 1943 },
    );
  });
});
