import { z } from "zod";

import type { RootMapping } from "../compile/mapping.ts";
import { openPool } from "../compile/pool.ts";
import { objectSelection } from "../compile/selection.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { coverageOf } from "../reading/coverage.ts";
import { courseRule } from "./channel-states.ts";
import {
  type Band,
  type Cell,
  type Column,
  type Flow,
  flowOf,
  type Part,
} from "./flow.ts";
import { findLives, type Lives, readLives } from "./lives.cypher.ts";
import { peopleOf } from "./people-shown.ts";
import { stages, type Step, termAtStep } from "./stages.ts";

const step = z
  .object({
    stage: z.enum(stages).nullish(),
    day: z.iso.date("day is not a whole day, YYYY-MM-DD").nullish(),
  })
  .refine(
    ({ stage, day }) => (stage == null) !== (day == null),
    "name one of stage and day",
  )
  .transform(({ stage, day }): Step =>
    stage == null ? { at: "day", day: day ?? "" } : { at: "stage", stage },
  );

const flowArguments = z.object({
  stages: z
    .array(step)
    .min(2, "stages: a flow has two steps at least")
    .max(8, "stages: a flow has eight steps at most"),
  split: z
    .enum(["DISTRICT", "SEX", "CONDUCT", "BODY"])
    .nullish()
    .transform((split) => split ?? null),
});

/** `trajectoryFlow`: what the same people were at one step after the other. */
export const trajectoryFlowRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const ask = flowArguments.parse(args);
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  const { objectOf, plain, each } = shapingFor<Lives>(plan);
  const cell: Readers<Cell, Lives> = {
    state: plain(({ code }) => termAtStep(code)),
    persons: plain(({ members }) => members.length),
    people: peopleOf(people),
  };
  const column: Readers<Column, Lives> = {
    stage: plain((one) => (one.step.at === "stage" ? one.step.stage : null)),
    day: plain((one) => (one.step.at === "day" ? one.step.day : null)),
    known: plain(({ known }) => known),
    cells: each("FlowCell", ({ cells }) => cells, cell),
  };
  const band: Readers<Band, Lives> = {
    step: plain((one) => one.step),
    from: plain(({ from }) => from),
    to: plain(({ to }) => to),
    part: plain(({ part }) => part),
    persons: plain(({ members }) => members.length),
    people: peopleOf(people),
  };
  const part: Readers<Part, Lives> = {
    key: plain(({ code }) => code),
    label:
      ({ args: { lang } }) =>
      ({ labelRu, labelEn }) =>
        lang === "EN" ? labelEn : labelRu,
    persons: plain(({ members }) => members.length),
  };
  const shape = objectOf<Flow>("TrajectoryFlow", selected, {
    rule: plain(() => courseRule),
    persons: plain((_flow, { lives }) => lives.length),
    steps: each("FlowColumn", ({ columns }) => columns, column),
    bands: each("FlowBand", ({ bands }) => bands, band),
    parts: each("FlowPart", ({ parts }) => parts, part),
    coverage: plain((_flow, { coverage, omitted }) =>
      coverageOf(coverage, omitted),
    ),
    omitted: plain((_flow, { omitted }) => omitted),
  });
  const isCovered = objectSelection(plan.scope, "TrajectoryFlow", sets).some(
    ({ name }) => name === "coverage",
  );
  const { call, result } = findLives(
    { plan, lens },
    { filter: args["filter"], people, isFlow: true, isCovered },
  );
  return {
    calls: [call],
    expression: result,
    shape: (raw) => {
      const lives = readLives(raw);
      return shape(flowOf(lives.lives, ask.stages, ask.split), lives);
    },
  };
};
