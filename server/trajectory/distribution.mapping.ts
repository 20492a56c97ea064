import { z } from "zod";

import { addDays, daysBetween } from "../../shared/dates/calendar-day.ts";
import type { RootMapping } from "../compile/mapping.ts";
import { openPool } from "../compile/pool.ts";
import { objectSelection } from "../compile/selection.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { coverageOf, type Omission } from "../reading/coverage.ts";
import { courseRule } from "./channel-states.ts";
import type { Span } from "./course.ts";
import {
  distributionOf,
  type InState,
  type Moment,
  statesIn,
} from "./distribution.ts";
import { laneOf, stateTerm } from "./lane.ts";
import {
  clockInput,
  laneChannel,
  type Life,
  originOf,
  spanInput,
} from "./life.ts";
import { findLives, type Lives, readLives } from "./lives.cypher.ts";
import {
  monthsOf,
  type Portion,
  portionsOf,
  portionsOfCourse,
} from "./months.ts";
import { peopleOf } from "./people-shown.ts";

const days = (what: string) =>
  z.int().min(0, `${what} starts at 0`).max(3_650, `${what} is at most 3650`);

const distributionArguments = z.object({
  channel: laneChannel,
  clock: clockInput,
  daysBefore: days("daysBefore"),
  daysAfter: days("daysAfter"),
});

const ofPortion = 30;

type Ask = z.output<typeof distributionArguments> & { readonly span: Span };

/** Portions of a life's time and the sequence over them; undefined when its clock has no origin. */
const sequenceOf = (
  life: Life,
  { channel, clock, daysBefore, daysAfter, span }: Ask,
): readonly Portion[] | undefined => {
  if (clock === "CALENDAR")
    return portionsOfCourse(laneOf(life, channel, span), monthsOf(span));
  const origin = originOf(life, clock);
  if (origin === null) return undefined;
  const around = {
    from: addDays(origin.earliest, -daysBefore),
    to: addDays(origin.earliest, daysAfter - 1),
  };
  return portionsOfCourse(
    laneOf(life, channel, around),
    portionsOf(around, ofPortion),
  );
};

type Timed = Moment & {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

type Distribution = {
  readonly persons: number;
  readonly states: readonly string[];
  readonly moments: readonly Timed[];
  readonly omitted: readonly Omission[];
};

const timesOf = ({ clock, span, daysBefore, daysAfter }: Ask) => {
  if (clock === "CALENDAR")
    return monthsOf(span).map(({ from, to }) => ({
      from,
      to,
      fromDay: null,
      toDay: null,
    }));
  const zero = "1942-01-01";
  const around = {
    from: addDays(zero, -daysBefore),
    to: addDays(zero, daysAfter - 1),
  };
  return portionsOf(around, ofPortion).map(({ from, to }) => ({
    from: null,
    to: null,
    fromDay: daysBetween(zero, from).exclusive,
    toDay: daysBetween(zero, to).exclusive,
  }));
};

const distribute = ({ lives, omitted }: Lives, ask: Ask): Distribution => {
  const sequences = lives.map((life) => sequenceOf(life, ask));
  const told = sequences.flatMap((sequence, place) =>
    sequence === undefined ? [] : [{ sequence, place }],
  );
  const moments = distributionOf(told.map(({ sequence }) => sequence));
  const placed = (states: readonly InState[]) =>
    states.map(({ members, ...state }) => ({
      ...state,
      members: members.flatMap((member) => told[member]?.place ?? []),
    }));
  const without = lives.length - told.length;
  return {
    persons: told.length,
    states: statesIn(told.map(({ sequence }) => sequence)),
    moments: timesOf(ask).flatMap((time, index) => {
      const moment = moments[index];
      return moment === undefined
        ? []
        : [{ ...time, ...moment, states: placed(moment.states) }];
    }),
    omitted: [
      ...omitted,
      ...(without > 0
        ? [{ what: "origin", why: "undated", count: without }]
        : []),
    ],
  };
};

/** `stateDistribution`: how states are spread over time. */
export const stateDistributionRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const ask: Ask = {
    ...distributionArguments.parse(args),
    span: spanInput.parse(args),
  };
  const lens = plan.lens(args["reading"]);
  const people = openPool(plan, lens);
  const { objectOf, plain, each } = shapingFor<Lives>(plan);
  const share: Readers<InState, Lives> = {
    state: plain(({ code }) => stateTerm(code)),
    persons: plain(({ members }) => members.length),
    certain: plain(({ certain }) => certain),
    possible: plain(({ possible }) => possible),
    people: peopleOf(people),
  };
  const moment: Readers<Timed, Lives> = {
    from: plain(({ from }) => from),
    to: plain(({ to }) => to),
    fromDay: plain(({ fromDay }) => fromDay),
    toDay: plain(({ toDay }) => toDay),
    known: plain(({ known }) => known),
    entropy: plain(({ entropy }) => entropy),
    modal: plain(({ modal }) => (modal === null ? null : stateTerm(modal))),
    states: each("StateShare", ({ states }) => states, share),
  };
  const shape = objectOf<Distribution>("StateDistribution", selected, {
    rule: plain(() => courseRule),
    persons: plain(({ persons }) => persons),
    states: plain(({ states }) => states.map(stateTerm)),
    moments: each("StateMoment", ({ moments }) => moments, moment),
    coverage: plain(({ omitted }, { coverage }) =>
      coverageOf(coverage, omitted),
    ),
    omitted: plain(({ omitted }) => omitted),
  });
  const isCovered = objectSelection(plan.scope, "StateDistribution", sets).some(
    ({ name }) => name === "coverage",
  );
  const { call, result } = findLives(
    { plan, lens },
    { filter: args["filter"], people, isFlow: false, isCovered },
  );
  return {
    calls: [call],
    expression: result,
    shape: (raw) => {
      const lives = readLives(raw);
      return shape(distribute(lives, ask), lives);
    },
  };
};
