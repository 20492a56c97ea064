import { z } from "zod";

import { firstOf } from "../compile/limit.ts";
import type { RootMapping } from "../compile/mapping.ts";
import { openPool, type Pool } from "../compile/pool.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { type Reader, type Readers, shapingFor } from "../compile/shaping.ts";
import { coverageOf } from "../reading/coverage.ts";
import { courseRule } from "./channel-states.ts";
import {
  type Band,
  type Cell,
  type Column,
  type Flow,
  flowOf,
  flowOfLives,
  type Part,
  partTerm,
  type Way,
} from "./flow.ts";
import { placesOf } from "./flow-codes.ts";
import { findKept, readKept } from "./kept-flow.cypher.ts";
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

/** What an answer shows of people, and what stands behind it. */
type Behind = Pick<Lives, "shown" | "coverage" | "omitted">;
type Counting = "ROLLUP" | "LIVE";

/** How the parts of a flow are read: people out of the pool. */
const flowReaders = (
  { objectOf, plain, each }: ReturnType<typeof shapingFor<Behind>>,
  selected: Selected,
  people: Pool,
) => {
  const cell: Readers<Cell, Behind> = {
    state: plain(({ code }) => termAtStep(code)),
    persons: plain(({ persons }) => persons),
    people: peopleOf(people),
  };
  const column: Readers<Column, Behind> = {
    stage: plain((one) => (one.step.at === "stage" ? one.step.stage : null)),
    day: plain((one) => (one.step.at === "day" ? one.step.day : null)),
    known: plain(({ known }) => known),
    cells: each("FlowCell", ({ cells }) => cells, cell),
  };
  const band: Readers<Band, Behind> = {
    step: plain((one) => one.step),
    from: plain(({ from }) => from),
    to: plain(({ to }) => to),
    part: plain(({ part }) => part),
    persons: plain(({ persons }) => persons),
    people: peopleOf(people),
  };
  const way: Readers<Way, Behind> = {
    codes: plain(({ codes }) => codes),
    persons: plain(({ persons }) => persons),
    people: peopleOf(people),
  };
  const firstWays: Reader<Flow, Behind> = (field) => {
    const first = firstOf(field);
    return each<Flow, Way>(
      "FlowWay",
      ({ ways }) => ways.slice(0, first),
      way,
    )(field);
  };
  const part: Readers<Part, Behind> = {
    key: plain(({ code }) => code),
    label:
      ({ args: { lang } }) =>
      ({ labelRu, labelEn }) =>
        lang === "EN" ? labelEn : labelRu,
    persons: plain(({ persons }) => persons),
  };
  return objectOf<Flow & { readonly counting: Counting }>(
    "TrajectoryFlow",
    selected,
    {
      rule: plain(() => courseRule),
      counting: plain(({ counting }) => counting),
      persons: plain(({ persons }) => persons),
      steps: each("FlowColumn", ({ columns }) => columns, column),
      bands: each("FlowBand", ({ bands }) => bands, band),
      ways: firstWays,
      wayCount: plain(({ ways }) => ways.length),
      parts: each("FlowPart", ({ parts }) => parts, part),
      coverage: plain((_flow, { coverage, omitted }) =>
        coverageOf(coverage, omitted),
      ),
      omitted: plain(({ counting }, { omitted }) =>
        counting === "ROLLUP" ? [] : omitted,
      ),
    },
  );
};

/** `trajectoryFlow`: what the same people were at one step after the other. */
export const trajectoryFlowRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const { stages: steps, split } = flowArguments.parse(args);
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  const shape = flowReaders(shapingFor<Behind>(plan), selected, people);
  const isCovered = objectSelection(plan.scope, "TrajectoryFlow", sets).some(
    ({ name }) => name === "coverage",
  );
  const asked = { filter: args["filter"], people, isCovered };
  const places = lens.plain ? placesOf(steps, split) : undefined;
  if (places !== undefined) {
    const { call, result } = findKept(
      { plan, lens },
      { ...asked, places, split },
    );
    return {
      calls: [call],
      expression: result,
      shape: (raw) => {
        const { courses, named, ...behind } = readKept(raw, steps.length);
        const termOf =
          split === null
            ? null
            : (code: string) => partTerm(split, code, named);
        const flow = flowOf(courses, steps, termOf);
        return shape({ ...flow, counting: "ROLLUP" }, behind);
      },
    };
  }
  const { call, result } = findLives(
    { plan, lens },
    { ...asked, isFlow: true },
  );
  return {
    calls: [call],
    expression: result,
    shape: (raw) => {
      const { lives, ...behind } = readLives(raw);
      const flow = flowOfLives(lives, steps, split);
      return shape({ ...flow, counting: "LIVE" }, behind);
    },
  };
};
