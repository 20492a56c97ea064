import { describe, expect, it } from "vitest";

import type { Finding, Goal } from "../../bench/kit/bench.ts";
import { growth, median } from "../../bench/kit/figures.ts";
import { isMet, type Result, resultsPage } from "../../bench/kit/results.ts";
import { chooseRows, rows } from "../../bench/rows.ts";

const found = (ours: number, other: number, goal: Goal): Finding => ({
  what: "latency",
  unit: "ms",
  ours,
  against: { name: "raw", value: other },
  goal,
  growth: 0.05,
});
const atMost: Goal = { of: "ratio", bound: "at most", value: 1.25 };
const atLeast: Goal = { of: "ratio", bound: "at least", value: 0.75 };

const result = (persons: number, ours: number): Result => ({
  row: "person-page",
  what: "a page",
  against: "by hand",
  persons,
  machine: "2 x a processor",
  node: "v20",
  findings: [found(ours, 4, atMost)],
});

describe("a measured figure", () => {
  it.each([
    [5, 4, atMost, true],
    [5.1, 4, atMost, false],
    [3, 4, atLeast, true],
    [2.9, 4, atLeast, false],
    [600, 1, { of: "ours", bound: "at most", value: 512 } as const, false],
  ])("of %d against %d meets %o: %s", (ours, other, goal, met) => {
    expect(isMet(found(ours, other, goal))).toBe(met);
  });

  it("is the middle of its rounds, whatever one bad round says", () => {
    expect(median([1, 900, 2, 3, 1.5])).toBe(2);
  });

  it("grows in proportion with slope 1, and not at all with slope 0", () => {
    const at = (time: (size: number) => number) =>
      growth([10, 100, 1000].map((size) => ({ size, time: time(size) })));
    expect(at((size) => size / 7)).toBeCloseTo(1);
    expect(at(() => 5)).toBeCloseTo(0);
    expect(at((size) => 3 * size ** 0.25)).toBeCloseTo(0.25);
  });
});

describe("the page of results", () => {
  it("tells ratio, goal and whether it is met", () => {
    expect(resultsPage([result(10_000, 6)])).toContain(
      "| person-page | 10,000 | latency | 6 ms | 4 (raw) | 1.50 | at most 1.25x | **no** |",
    );
  });

  it("tells growth once there are two sizes", () => {
    expect(resultsPage([result(10_000, 5)])).not.toContain("## Growth");
    expect(resultsPage([result(100_000, 10), result(10_000, 5)])).toContain(
      "| person-page, latency | 10,000, 100,000 | 0.301 | at most 0.05 | **no** |",
    );
  });
});

describe("the rows of the bench", () => {
  it("have names of their own, and raw questions too", () => {
    const names = rows.map(({ name }) => name);
    const questions = rows.flatMap(({ raw = {} }) => Object.keys(raw));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("are chosen by name, and a wrong name is told with the right ones", () => {
    expect(chooseRows(["hub", "compile"]).map(({ name }) => name)).toEqual([
      "compile",
      "hub",
    ]);
    expect(() => chooseRows(["hubs"])).toThrow(
      'There is no row "hubs". The rows are: compile',
    );
  });
});
