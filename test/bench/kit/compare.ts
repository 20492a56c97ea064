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
  readonly effort: Effort;
};

/** How much is asked: rounds of each, of which the middle one is the figure, and seconds that a turn of 32 clients lasts. */
export type Effort = { readonly rounds: number; readonly seconds: number };

/** One question with the values that it is asked with. */
export type Asked = Pick<Comparison, "variables"> & { readonly asking: Asking };

/** How a comparison is called, and what must come of it. */
export type Wanted = {
  readonly what: string;
  readonly goal: Goal;
  readonly effort: Effort;
};

const whole = (answer: unknown): unknown => answer;

/** Asks both everything once. Throws, showing both, when two answers differ. */
async function holdEqual({
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

type Turn = (asked: Asked) => Promise<number>;

/** Both by turns, the baseline first; the middle of the rounds each. */
async function byTurns(
  ours: Asked,
  baseline: Asked,
  turn: Turn,
  { rounds }: Effort,
) {
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
  return {
    ours: rounded(median(taken.ours)),
    against: {
      name: baseline.asking.name,
      value: rounded(median(taken.baseline)),
    },
  };
}

/** Milliseconds of one question alone, by turns: for questions whose answers differ by their nature. */
export async function compareAnyLatency(
  ours: Asked,
  baseline: Asked,
  { what, goal, effort }: Wanted,
): Promise<Finding> {
  const turn: Turn = async ({ asking, variables }) =>
    median(await latencies(asking, variables));
  const taken = await byTurns(ours, baseline, turn, effort);
  return { what, unit: "ms", goal, ...taken };
}

/** Answers a second to 32 clients, by turns: for questions whose answers differ by their nature. */
export async function compareAnyThroughput(
  ours: Asked,
  baseline: Asked,
  { what, goal, effort }: Wanted,
): Promise<Finding> {
  const turn: Turn = ({ asking, variables }) =>
    throughput(asking, variables, effort.seconds);
  const taken = await byTurns(ours, baseline, turn, effort);
  return { what, unit: "answers/s", goal, ...taken };
}

const sidesOf = ({ ours, baseline, variables }: Comparison) =>
  [
    { asking: ours, variables },
    { asking: baseline, variables },
  ] as const;

/** Milliseconds of one question alone. The answers must be equal first. */
export async function compareLatency(
  comparison: Comparison,
  goal: Goal,
  what = "latency",
): Promise<Finding> {
  await holdEqual(comparison);
  const { effort } = comparison;
  return compareAnyLatency(...sidesOf(comparison), { what, goal, effort });
}

/** Answers a second to 32 clients. The answers must be equal first. */
export async function compareThroughput(
  comparison: Comparison,
  goal: Goal,
  what = "32 clients",
): Promise<Finding> {
  await holdEqual(comparison);
  const { effort } = comparison;
  return compareAnyThroughput(...sidesOf(comparison), { what, goal, effort });
}
