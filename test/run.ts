// `npm test`: every check and every test, one after another; `npm test -- unit live` runs only those named.
import { mkdirSync } from "node:fs";
import { constants } from "node:os";

import { closingLine, sumOf } from "./runner/counts.ts";
import { runStep, type StepResult } from "./runner/run-step.ts";
import { chooseSteps, reportFolder, type Step } from "./runner/steps.ts";
import { summary } from "./runner/summary.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function runAll(names: readonly string[]): Promise<number> {
  const chosen = chooseSteps(names);
  const stopping = new AbortController();
  let exitWhenStopped = 1;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      exitWhenStopped = 128 + constants.signals[name];
      stopping.abort();
    });
  // Whoever started us is gone.
  process.on("disconnect", () => {
    stopping.abort();
  });
  mkdirSync(reportFolder, { recursive: true });
  const results: StepResult[] = [];
  const heading = ({ name, says }: Step) => `\n== ${name}: ${says}`;
  const beside: Promise<StepResult>[] = [];
  for (const step of chosen) {
    if (step.isBeside) {
      const told = (text: string) => say(`${heading(step)}\n${text}`);
      beside.push(runStep(step, stopping.signal, told));
      continue;
    }
    if (step.isAlone) results.push(...(await Promise.all(beside.splice(0))));
    say(heading(step));
    results.push(await runStep(step, stopping.signal));
    if (stopping.signal.aborted) break;
  }
  results.push(...(await Promise.all(beside)));
  if (stopping.signal.aborted) return exitWhenStopped;
  const sum = sumOf(results.map(({ counts }) => counts));
  say(`\n${summary(results)}\n\n${closingLine(sum)}`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await runAll(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
