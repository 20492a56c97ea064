import { partCode, type Split } from "./flow.ts";
import type { Life } from "./life.ts";
import { codeAtStep, stages, type Step } from "./stages.ts";

const splits = [
  "DISTRICT",
  "SEX",
  "CONDUCT",
  "BODY",
] as const satisfies readonly Split[];

/** What is kept of a person for flows: what is told at each stage, then the code in each split. */
export const flowCodes = (life: Life): readonly string[] => [
  ...stages.map((stage) => codeAtStep(life, { at: "stage", stage })),
  ...splits.map((split) => partCode(life, split)),
];

/**
 * The codes of all stages as one text, by which those of whom the same is told everywhere are counted out of an index.
 * '' of a merged name, of whom nothing is kept.
 */
export const flowKeyOf = (codes: readonly string[]): string =>
  codes.slice(0, stages.length).join("\n");

/** Where in what is kept stands what a flow asks for; undefined when it asks for what is not kept. */
export const placesOf = (
  steps: readonly Step[],
  split: Split | null,
): readonly number[] | undefined => {
  const asked = steps.map((step) =>
    step.at === "stage" ? stages.indexOf(step.stage) : -1,
  );
  return asked.includes(-1)
    ? undefined
    : [
        ...asked,
        ...(split === null ? [] : [stages.length + splits.indexOf(split)]),
      ];
};
