import { isDay } from "../../shared/dates/calendar-day.ts";
import { codeIn, wordOf } from "./address-words.ts";

/** Stages of a life, as an address writes them, in their order. */
export const stageWords = {
  before: "BEFORE",
  during: "DURING",
  card: "CARD",
  registration: "REGISTRATION",
  decision: "FIRST_DECISION",
  confirmation: "CONFIRMATION",
  appeal: "APPEAL",
  end: "END",
} as const;
export type Stage = (typeof stageWords)[keyof typeof stageWords];

/** A step of a flow: a stage, or a day that the reader chose. */
export type FlowStep = { readonly stage: Stage } | { readonly day: string };

/** The fewest and the most steps of a flow. */
export const flowSteps = { least: 2, most: 8 } as const;

const usual: readonly FlowStep[] = (
  [
    "BEFORE",
    "DURING",
    "REGISTRATION",
    "FIRST_DECISION",
    "APPEAL",
    "END",
  ] as const
).map((stage) => ({ stage }));

/** How an address names a step. */
const wordOfStep = (step: FlowStep): string =>
  "day" in step ? step.day : wordOf(stageWords, step.stage);

const stepIn = (word: string): FlowStep | undefined => {
  const stage = codeIn(stageWords, word);
  if (stage !== undefined) return { stage };
  return isDay(word) ? { day: word } : undefined;
};

/** Reads the steps of an address, each once; the usual ones where fewer than two are named. */
export const parseSteps = (text = ""): readonly FlowStep[] => {
  const steps = [...new Set(text.split(","))]
    .flatMap((word) => stepIn(word) ?? [])
    .slice(0, flowSteps.most);
  return steps.length < flowSteps.least ? usual : steps;
};

/** How an address names the steps of a flow. */
export const writeSteps = (steps: readonly FlowStep[]): string =>
  steps.map(wordOfStep).join();

/** The stages among the steps. */
export const stagesOf = (steps: readonly FlowStep[]): readonly Stage[] =>
  steps.flatMap((step) => ("stage" in step ? [step.stage] : []));

const order: readonly string[] = Object.values(stageWords);

/** The steps with these stages instead of theirs: those that stay keep their places, new ones go before the first later stage. */
export const withStages = (
  steps: readonly FlowStep[],
  stages: readonly Stage[],
): readonly FlowStep[] => {
  const kept = steps.filter(
    (step) => "day" in step || stages.includes(step.stage),
  );
  return stages
    .filter((stage) => !stagesOf(kept).includes(stage))
    .reduce((all, stage) => {
      const later = all.findIndex(
        (step) =>
          "stage" in step && order.indexOf(step.stage) > order.indexOf(stage),
      );
      return all.toSpliced(later === -1 ? all.length : later, 0, { stage });
    }, kept);
};

/** The steps with one more day: after an earlier day, else before a later one, else before the end. */
export const withDay = (
  steps: readonly FlowStep[],
  day: string,
): readonly FlowStep[] => {
  if (steps.some((step) => "day" in step && step.day === day)) return steps;
  const earlier = steps.findLastIndex(
    (step) => "day" in step && step.day < day,
  );
  const later = steps.findIndex((step) =>
    "day" in step ? step.day > day : step.stage === "END",
  );
  const at = earlier !== -1 ? earlier + 1 : later !== -1 ? later : steps.length;
  return steps.toSpliced(at, 0, { day });
};

/** The steps with one moved to its neighbour's place, earlier (-1) or later (1). */
export const withMoved = (
  steps: readonly FlowStep[],
  from: number,
  by: -1 | 1,
): readonly FlowStep[] => {
  const step = steps[from];
  const to = from + by;
  return step === undefined || to < 0 || to >= steps.length
    ? steps
    : steps.toSpliced(from, 1).toSpliced(to, 0, step);
};
