import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { componentsOf } from "../../../client/graph/components.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import { around, packBeside } from "../../../client/graph/packing.ts";
import type { Point } from "../../../client/graph/rings.ts";
import { layParts } from "../../../client/view/force-parts.ts";
import { part, tie } from "./graph-parts.ts";

const anyRectangle = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
  .map(([right, bottom]) => ({ left: 0, top: 0, right, bottom }));

/** A star of so many around somebody. */
const star = (name: string, count: number) => {
  const rays = Array.from({ length: count }, (_, at) => `${name}${String(at)}`);
  return part(
    [name, ...rays],
    rays.map((ray) => tie(name, ray)),
  );
};

const stars = (count: number) =>
  mergeAll(
    Array.from({ length: count }, (_, at) => star(`hub${String(at)}-`, 40)),
  );

const lay = (
  graph: ReturnType<typeof stars>,
  placed: ReadonlyMap<string, Point> = new Map(),
) => layParts({ graph, centre: "person/hub0-", placed, boxes: new Map() });

describe("parts of a network that no tie joins", () => {
  test("stand beside each other, none on another", () => {
    fc.assert(
      fc.property(fc.array(anyRectangle, { maxLength: 12 }), (rectangles) => {
        const packed = packBeside([], rectangles);
        packed.forEach((one, at) => {
          const given = rectangles[at];
          expect(one.right - one.left).toBe((given?.right ?? 0) - 0);
          for (const other of packed.slice(at + 1))
            expect(
              one.right < other.left ||
                other.right < one.left ||
                one.bottom < other.top ||
                other.bottom < one.top,
            ).toBe(true);
        });
      }),
    );
  });

  test("are told apart by ties and boxes alone", () => {
    const graph = stars(3);
    expect(componentsOf(graph, new Map())).toHaveLength(3);
    const boxes = new Map([
      ["person/hub0-", "one"],
      ["person/hub2-", "one"],
    ]);
    expect(componentsOf(graph, boxes)).toHaveLength(2);
  });

  test("stay within a readable drawing when ten come one after another, and those before do not move", () => {
    let placed: ReadonlyMap<string, Point> = new Map();
    for (let count = 1; count <= 10; count += 1) {
      const next = lay(stars(count), placed);
      for (const [id, point] of placed) expect(next.get(id)).toEqual(point);
      placed = next;
    }
    const { left, right, top, bottom } = around(placed.values());
    expect(placed.size).toBe(410);
    expect(Math.max(right - left, bottom - top)).toBeLessThan(6_000);
    expect(lay(stars(10))).toEqual(lay(stars(10)));
  }, 60_000);
});
