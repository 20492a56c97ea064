import { isDeepStrictEqual } from "node:util";

import type { Finding, Goal } from "./bench.ts";
import { median, rounded } from "./figures.ts";
import {
  type Asking,
  askText,
  latencies,
  throughput,
  type Variables,
} from "./load.ts";

/** Two servers that answer the same questions. */
export type Comparison = {
  readonly ours: Asking;
  readonly baseline: Asking;
  readonly variables: readonly Variables[];
  /** What of an answer must be equal, when not all of it is (an order that nobody promised, say). */
  readonly view?: (answer: unknown) => unknown;
};

/** Rounds of each; the figure is the middle one. */
const rounds = 5;

/** Each turn of 32 clients lasts so long. */
const turnSeconds = 6;

const whole = (answer: unknown): unknown => answer;

/** Asks both everything once. Throws, showing both, when two answers differ. */
export async function holdEqual({
  ours,
  baseline,
  variables,
  view = whole,
}: Comparison): Promise<void> {
  for (const each of variables) {
    const [one, other] = [
      await askText(ours, each),
      await askText(baseline, each),
    ];
    if (!isDeepStrictEqual(view(JSON.parse(one)), view(JSON.parse(other))))
      throw new Error(
        `${JSON.stringify(each)}: the answers differ\n${ours.name}: ${one.slice(0, 3000)}\n${baseline.name}: ${other.slice(0, 3000)}`,
      );
  }
}

type Turn = (asking: Asking) => Promise<number>;

/** Both by turns, the baseline first; the middle of the rounds each. */
async function byTurns({ ours, baseline }: Comparison, turn: Turn) {
  await turn(baseline);
  await turn(ours);
  const taken: { ours: number[]; baseline: number[] } = {
    ours: [],
    baseline: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    taken.baseline.push(await turn(baseline));
    taken.ours.push(await turn(ours));
  }
  return { ours: median(taken.ours), baseline: median(taken.baseline) };
}

const found = (
  what: string,
  unit: string,
  taken: { readonly ours: number; readonly baseline: number },
  { baseline, goal }: { readonly baseline: Asking; readonly goal: Goal },
): Finding => ({
  what,
  unit,
  ours: rounded(taken.ours),
  against: { name: baseline.name, value: rounded(taken.baseline) },
  goal,
});

/** Milliseconds of one question alone. The answers must be equal first. */
export async function compareLatency(
  comparison: Comparison,
  goal: Goal,
  what = "latency",
): Promise<Finding> {
  await holdEqual(comparison);
  const taken = await byTurns(comparison, async (asking) =>
    median(await latencies(asking, comparison.variables)),
  );
  return found(what, "ms", taken, { baseline: comparison.baseline, goal });
}

/** Answers a second to 32 clients. The answers must be equal first. */
export async function compareThroughput(
  comparison: Comparison,
  goal: Goal,
  what = "32 clients",
): Promise<Finding> {
  await holdEqual(comparison);
  const taken = await byTurns(comparison, (asking) =>
    throughput(asking, comparison.variables, turnSeconds),
  );
  return found(what, "answers/s", taken, {
    baseline: comparison.baseline,
    goal,
  });
}
