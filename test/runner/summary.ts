import type { StepResult } from "./run-step.ts";

/** One line a step, its name, what came of it, how long it took; then the tests that failed, by name. */
export const summary = (results: readonly StepResult[]): string =>
  [
    table(results),
    ...results.flatMap(({ step, counts }) =>
      (counts.failures ?? []).map((name) => `FAILED  ${step.name}  ${name}`),
    ),
  ].join("\n");

function table(results: readonly StepResult[]): string {
  const rows = results.map(({ step, counts, seconds }) => [
    counts.failed === 0 ? "ok" : "FAILED",
    step.name,
    step.says,
    String(counts.passed),
    String(counts.failed),
    String(counts.skipped),
    `${seconds.toFixed(1)} s`,
    counts.trouble ?? "",
  ]);
  const head = ["", "step", "", "passed", "failed", "skipped", "time", ""];
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column >= 3 && column <= 6
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
