import { describe, expect, it } from "vitest";

import {
  isPlain,
  noReading,
  parseReading,
  readingHash,
} from "../../../server/reading/reading.ts";

describe("a reading", () => {
  it("is all claims when nothing is asked", () => {
    expect(parseReading(undefined)).toEqual(noReading);
    expect(parseReading(null)).toEqual(noReading);
    expect(
      isPlain(
        parseReading({
          sources: null,
          capacities: [],
          during: null,
          asOf: null,
        }),
      ),
    ).toBe(true);
  });

  it("has one digest, in whatever order it is put", () => {
    const one = parseReading({
      sources: ["source/a", "source/b"],
      minCredence: "POSSIBLE",
    });
    const other = parseReading({
      minCredence: "POSSIBLE",
      sources: ["source/b", "source/a"],
    });
    expect(readingHash(one)).toBe(readingHash(other));
    expect(readingHash(one)).not.toBe(readingHash(noReading));
  });

  it("opens a side that a period leaves out", () => {
    expect(parseReading({ during: { from: "1942-08-09" } }).during).toEqual({
      from: "1942-08-09",
      to: "",
      mode: "POSSIBLY",
    });
  });

  it.each([
    [
      "a day that is not in the calendar",
      { during: { from: "1942-02-30" } },
      "1942-02-30",
    ],
    [
      "a period that ends before it begins",
      { during: { from: "1943-01-01", to: "1942-01-01" } },
      "before it begins",
    ],
    ["a revision before the first", { asOf: 0 }, "Revisions start at 1"],
  ])("refuses %s", (_, input, words) => {
    expect(() => parseReading(input)).toThrow(words);
  });
});
