import { describe, expect, it } from "vitest";

import {
  closingLine,
  countCheck,
  countTests,
  sumOf,
} from "../../runner/counts.ts";

const report = (
  counts: { readonly passed: number; readonly failed: number },
  ...unloaded: readonly string[]
): string =>
  JSON.stringify({
    numPassedTests: counts.passed,
    numFailedTests: counts.failed,
    numPendingTests: 0,
    testResults: unloaded.map((name) => ({
      name,
      status: "failed",
      assertionResults: [],
    })),
  });

describe("the closing line", () => {
  it("adds up tests and checks", () => {
    const tests = countTests(report({ passed: 2, failed: 1 }), 1);
    const sum = sumOf([tests, countCheck(0), countCheck(2)]);
    expect(closingLine(sum)).toBe("3 passed, 2 failed");
  });

  it("counts a file that could not be loaded as a failure", () => {
    const counts = countTests(report({ passed: 1, failed: 0 }, "a.test.ts"), 1);
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
  });

  it("tells which tests failed", () => {
    const counts = countTests(
      JSON.stringify({
        numPassedTests: 1,
        numFailedTests: 1,
        numPendingTests: 0,
        testResults: [
          {
            name: "/somewhere/a.test.ts",
            status: "failed",
            assertionResults: [
              { fullName: "a card opens", status: "passed" },
              { fullName: "a card closes", status: "failed" },
            ],
          },
          { name: "/b.test.ts", status: "failed", assertionResults: [] },
        ],
      }),
      1,
    );
    expect(counts.failures).toEqual(["b.test.ts", "a.test.ts: a card closes"]);
  });

  it("names a file whose tests passed, and what failed around them", () => {
    const counts = countTests(
      JSON.stringify({
        numPassedTests: 1,
        numFailedTests: 0,
        numPendingTests: 0,
        testResults: [
          {
            name: "/somewhere/a.test.ts",
            status: "failed",
            message: "expected 2 to be 3\nin afterAll",
            assertionResults: [{ fullName: "opens", status: "passed" }],
          },
        ],
      }),
      1,
    );
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(counts.failures).toEqual(["a.test.ts expected 2 to be 3"]);
  });

  it("never calls a run without tests good", () => {
    const counts = countTests(report({ passed: 0, failed: 0 }), 0);
    expect(counts).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each([undefined, "", "{}", "not a report"])(
    "counts a run that left the report %j as a failure",
    (text) => {
      expect(countTests(text, 0)).toMatchObject({ passed: 0, failed: 1 });
    },
  );

  it("counts a runner that ended badly although each of its tests passed", () => {
    const counts = countTests(report({ passed: 4, failed: 0 }), 137);
    expect(counts).toMatchObject({ passed: 4, failed: 1 });
  });
});
