import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  bareName,
  placeLabels,
  wrapName,
} from "../../../client/graph/labels.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import {
  distances,
  nearTheirOwn,
  onRings,
} from "../../../client/graph/rings.ts";
import { anyPart, part, tie } from "./graph-parts.ts";

describe("places on the plane", () => {
  test("are the same whenever the network is the same, and everyone has one", () => {
    fc.assert(
      fc.property(anyPart, (of) => {
        const graph = mergeAll([of]);
        const rings = onRings(graph, of.things[0]?.id);
        expect(rings).toEqual(onRings(graph, of.things[0]?.id));
        expect([...rings.keys()].sort()).toEqual(
          [...graph.things.keys()].sort(),
        );
        expect(
          distances(graph, of.things[0]?.id).get(of.things[0]?.id ?? ""),
        ).toBe(0);
      }),
    );
  });

  test("put newcomers near whoever they are tied to", () => {
    const graph = mergeAll([part(["a", "b"], [tie("a", "b")])]);
    const near = nearTheirOwn(
      graph,
      ["person/b"],
      new Map([["person/a", { x: 500, y: 0 }]]),
    ).get("person/b");
    expect(Math.hypot((near?.x ?? 0) - 500, near?.y ?? 0)).toBeLessThan(100);
  });
});

describe("names in the drawing", () => {
  const paper = { left: 0, top: 0, width: 100, height: 100 };
  const box = (left: number, top: number) => ({
    left,
    top,
    width: 20,
    height: 10,
  });

  test("take another side when the first is taken, and stay away when there is no room or no paper", () => {
    const placed = placeLabels(
      [
        { id: "a", places: [{ place: "below", box: box(10, 10) }] },
        {
          id: "b",
          places: [
            { place: "below", box: box(15, 12) },
            { place: "right", box: box(50, 10) },
          ],
        },
        { id: "c", places: [{ place: "below", box: box(12, 12) }] },
        { id: "d", places: [{ place: "below", box: box(90, 50) }] },
      ],
      new Map(),
      paper,
    );
    expect([...placed]).toEqual([
      ["a", "below"],
      ["b", "right"],
    ]);
  });

  test("of a hub is written in a crowd, where it covers the fewest shapes and no other name", () => {
    const hub = (insists: boolean) => ({
      id: "hub",
      insists,
      places: [
        { place: "below", box: box(10, 10) },
        { place: "right", box: box(50, 10) },
        { place: "above", box: box(10, 50) },
      ],
    });
    const named = {
      id: "named",
      places: [{ place: "below", box: box(12, 48) }],
    };
    const crowd = new Map([
      ["b", box(5, 5)],
      ["c", box(15, 15)],
      ["d", box(55, 15)],
    ]);
    const sideOf = (insists: boolean) =>
      placeLabels([named, hub(insists)], crowd, paper).get("hub");
    expect(sideOf(true)).toBe("right");
    expect(sideOf(false)).toBeUndefined();
  });

  test("are broken between words, and leave the mark of an invented example to the outline", () => {
    expect(wrapName("Политотдел Малороссийской МТС", 16)).toBe(
      "Политотдел\nМалороссийской\nМТС",
    );
    expect(bareName("Ковтун С. И. (вымышл.)")).toBe("Ковтун С. И.");
  });
});
