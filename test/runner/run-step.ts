import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";

import { countCheck, type Counts, countTests } from "./counts.ts";
import type { Step } from "./steps.ts";

export type StepResult = {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
};

/** Runs one step to its end; what it says is told as it comes, or, beside others, at its end. A stop goes on to it. */
export async function runStep(
  step: Step,
  signal: AbortSignal,
  say?: (text: string) => void,
): Promise<StepResult> {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const started = performance.now();
  const exitCode = await runNode(step.words, signal, say);
  const seconds = (performance.now() - started) / 1000;
  if (step.report === undefined)
    return { step, counts: countCheck(exitCode), seconds };
  const report = existsSync(step.report)
    ? readFileSync(step.report, "utf8")
    : undefined;
  return { step, counts: countTests(report, exitCode), seconds };
}

function runNode(
  words: readonly string[],
  signal: AbortSignal,
  say: ((text: string) => void) | undefined,
): Promise<number> {
  return new Promise((resolve) => {
    const output = say === undefined ? "inherit" : "pipe";
    const child = spawn(process.execPath, words, {
      stdio: ["ignore", output, output],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data: Buffer) => said.push(data));
    const stop = () => child.kill("SIGTERM");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    child.on("error", () => {
      resolve(1);
    });
    child.on("close", (code, killedBy) => {
      say?.(Buffer.concat(said).toString());
      signal.removeEventListener("abort", stop);
      resolve(
        code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]),
      );
    });
  });
}
