import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { coverageOf } from "../../../server/reading/coverage.ts";
import { countWitnesses } from "../../../shared/readings/witnesses.ts";

const counted = {
  persons: 2,
  claims: 5,
  sources: ["source/a", "source/b"],
  dependences: [],
  undated: 1,
  unsourced: 0,
  contested: 2,
  unjudged: 5,
  constructed: 0,
  byReading: 0,
  byMissingDate: 0,
  leftOut: [],
};

describe("independent witnesses", () => {
  it.each([
    ["sources that depend on nothing", ["a", "b", "c"], [], 3],
    ["a copy and its original", ["a", "b"], [["a", "b"]], 1],
    [
      "two texts that draw on a third that is not shown",
      ["a", "b"],
      [
        ["a", "x"],
        ["b", "x"],
      ],
      1,
    ],
    [
      "a chain of extracts",
      ["a", "b", "c", "d"],
      [
        ["a", "b"],
        ["b", "c"],
      ],
      2,
    ],
    [
      "sources that depend on each other in a circle",
      ["a", "b"],
      [
        ["a", "b"],
        ["b", "a"],
      ],
      1,
    ],
    ["no source", [], [], 0],
  ] as const)("are counted for %s", (_, sources, dependences, expected) => {
    expect(countWitnesses(sources, dependences)).toBe(expected);
  });

  it("are never more than the sources, and do not depend on the order of the dependences", () => {
    const id = fc.constantFrom(...Array.from("abcdefgh"));
    fc.assert(
      fc.property(
        fc.uniqueArray(id),
        fc.array(fc.tuple(id, id)),
        (sources, pairs) => {
          const witnesses = countWitnesses(sources, pairs);
          expect(witnesses).toBeLessThanOrEqual(sources.length);
          const turned = [...pairs]
            .reverse()
            .map(([one, other]) => [other, one] as const);
          expect(countWitnesses(sources, turned)).toBe(witnesses);
        },
      ),
    );
  });
});

describe("coverage", () => {
  it("says what the reading left out, apart from what only lacks a date", () => {
    const { omitted, sources, witnesses } = coverageOf({
      ...counted,
      byReading: 3,
      byMissingDate: 1,
    });
    expect(omitted).toEqual([
      { what: "claims", why: "reading", count: 3 },
      { what: "claims", why: "undated", count: 1 },
    ]);
    expect([sources, witnesses]).toEqual([2, 2]);
  });

  it("omits nothing when nothing was left out", () => {
    expect(coverageOf(counted).omitted).toEqual([]);
  });
});
