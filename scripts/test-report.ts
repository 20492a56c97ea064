import { z } from "zod";

/** How many checks held and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

/** Whatever vitest's JSON report says that a tally needs. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** Adds tallies up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

/**
 * Counts the tests of one run of vitest. A file that could not be loaded is one failure, and so is a run that gave no
 * report, ran no test, or ended badly although each test passed.
 *
 * @param text the JSON report, or undefined when there is none
 * @param endedWell whether the runner's exit code was 0
 */
export function tallyTests(
  text: string | undefined,
  endedWell: boolean,
): Tally {
  const files = readReport(text);
  const tally = addTallies(files.map(tallyFile));
  const isEmpty = tally.passed + tally.failed === 0;
  const hidesFailure = !endedWell && tally.failed === 0;
  return isEmpty || hidesFailure
    ? { ...tally, failed: tally.failed + 1 }
    : tally;
}

type FileReport = z.infer<typeof reportSchema>["testResults"][number];

function readReport(text: string | undefined): readonly FileReport[] {
  if (text === undefined) return [];
  try {
    return reportSchema.parse(JSON.parse(text)).testResults;
  } catch {
    return [];
  }
}

function tallyFile({ status, assertionResults }: FileReport): Tally {
  const count = (wanted: string): number =>
    assertionResults.filter((result) => result.status === wanted).length;
  const failed = count("failed");
  const brokeOutsideTests = status === "failed" && failed === 0;
  return {
    passed: count("passed"),
    failed: brokeOutsideTests ? 1 : failed,
  };
}
