import { basename } from "node:path";

import { z } from "zod";

/** What came of one step. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why it counts as failed though no single test says so. */
  readonly trouble?: string;
  /** The tests that failed: file and full name; a file alone, with why, when it could not be loaded or what stands around its tests failed. Absent for a check. */
  readonly failures?: readonly string[];
};

/** The part of Vitest's JSON report that is read here. */
const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string() }),
      ),
    }),
  ),
});

const broken = (trouble: string, counts?: Counts): Counts => ({
  passed: counts?.passed ?? 0,
  failed: (counts?.failed ?? 0) + 1,
  skipped: counts?.skipped ?? 0,
  trouble,
  failures: counts?.failures ?? [],
});

/** A check is one: passed when its program ended with 0. */
export const countCheck = (exitCode: number): Counts =>
  exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts the tests of a Vitest run from its JSON report (undefined: it left none). A run without a report or without a test,
 * a file that could not be loaded or failed around its tests, and a run that ended badly although each of its tests passed, count as failed.
 */
export function countTests(
  report: string | undefined,
  exitCode: number,
): Counts {
  if (report === undefined)
    return broken(`no report (exit ${String(exitCode)})`);
  const parsed = parseReport(report);
  if (parsed === undefined) return broken("a report that cannot be read");
  const spoilt = parsed.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" &&
      assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = parsed.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `${basename(name)}: ${fullName}`),
  );
  const counts = {
    passed: parsed.numPassedTests,
    failed: parsed.numFailedTests + spoilt.length,
    skipped: parsed.numPendingTests,
    failures: [
      ...spoilt.map(({ name, message }) =>
        `${basename(name)} ${message.split("\n")[0] ?? ""}`.trim(),
      ),
      ...failed,
    ],
  };
  if (counts.passed + counts.failed === 0) return broken("no test ran", counts);
  if (exitCode !== 0 && counts.failed === 0)
    return broken(`ended with ${String(exitCode)}`, counts);
  return counts;
}

function parseReport(report: string): z.infer<typeof vitestReport> | undefined {
  try {
    return vitestReport.parse(JSON.parse(report));
  } catch {
    return undefined;
  }
}

/** All steps together. */
export const sumOf = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** The closing line. */
export const closingLine = ({ passed, failed }: Counts): string =>
  `${String(passed)} passed, ${String(failed)} failed`;
