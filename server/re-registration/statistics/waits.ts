import { type Instance, instances } from "../../../shared/cases/instances.ts";
import { type Day, daysBetween } from "../../../shared/dates/calendar-day.ts";
import { daysFromTo } from "../../../shared/dates/day-range.ts";
import { groupBy } from "../../reading/group-by.ts";
import { type Cohort, isDecision, isPutOff, type Step } from "./cohort.ts";
import { axisOf, codesOf, few, type Value } from "./cross-table.ts";
import type { Decision, Dimension } from "./decisions.ts";
import {
  type CurveStep,
  kaplanMeier,
  type Quantile,
  quantileOf,
} from "./kaplan-meier.ts";

/** Between which steps one waited: the schema's `VerificationWait`. */
export const waitKinds = [
  "PRIMARY_TO_COMMITTEE",
  "EXPULSION_TO_CONFIRMATION",
  "APPEAL_TO_DECISION",
] as const;
export type WaitKind = (typeof waitKinds)[number];

/** One wait; `until` null: not known to have ended. */
export type Wait = {
  readonly person: string;
  readonly since: string;
  readonly until: string | null;
  readonly days: number;
  readonly least: number;
  readonly most: number | null;
};

/** A wait in its surroundings: what began it, and the decision by whose values it is set apart. */
type Begun = { readonly start: Step; readonly by: Decision };

export type WaitingTimes = {
  readonly kind: WaitKind;
  readonly of: Value | null;
  readonly waits: number;
  readonly ended: number;
  readonly pending: number;
  readonly unmeasured: number;
  readonly inexact: number;
  readonly median: Quantile;
  readonly lowerQuartile: Quantile;
  readonly upperQuartile: Quantile;
  readonly shortestMedian: number | null;
  readonly longestMedian: number | null;
  readonly curve: readonly CurveStep[];
  readonly longest: readonly Wait[];
  readonly fewBehind: boolean;
};

/** The last day on which any step is dated; '' when none is. */
export const lastDayOf = (steps: readonly Step[]): Day =>
  steps.reduce(
    (last, { bounds: { beginTo } }) => (beginTo > last ? beginTo : last),
    "",
  );

const rankOf = (instance: Instance | null): number =>
  instance === null ? -1 : instances.indexOf(instance);

const committee = rankOf("DISTRICT_COMMITTEE");
const confirming: readonly (Instance | null)[] = [
  "OBLAST_COMMITTEE",
  "KRAI_COMMITTEE",
];

const isExpulsion = ({ claims }: Step): boolean =>
  claims.some(
    ({ kind, value, isAffirmed }) =>
      isAffirmed && kind === "penalty" && value === "expelled",
  );

type Rule = {
  readonly begins: (step: Step) => boolean;
  /** Whether a decision of the same case ends the wait. */
  readonly ends: (start: Step, later: Step) => boolean;
  /** Whether it takes the case out of what is watched. */
  readonly leaves: (start: Step, later: Step) => boolean;
};

const rules: Readonly<Record<WaitKind, Rule>> = {
  PRIMARY_TO_COMMITTEE: {
    begins: ({ instance }) => instance === "PRIMARY_ORGANIZATION",
    ends: (_start, { instance }) => rankOf(instance) >= committee,
    leaves: () => false,
  },
  EXPULSION_TO_CONFIRMATION: {
    begins: (step) =>
      step.instance === "DISTRICT_COMMITTEE" && isExpulsion(step),
    ends: (_start, { instance }) => confirming.includes(instance),
    leaves: (_start, { instance }) =>
      rankOf(instance) > rankOf("KRAI_COMMITTEE"),
  },
  APPEAL_TO_DECISION: {
    begins: ({ kind }) => kind === "appeal",
    ends: (start, later) => later.procedure === start.procedure,
    leaves: () => false,
  },
};

type Measured = Wait | "unmeasured";

const isDated = ({ bounds }: Step): boolean =>
  bounds.beginFrom !== "" && bounds.beginTo !== "";

const byDay = (one: Step, other: Step): number =>
  one.bounds.beginFrom < other.bounds.beginFrom ? -1 : 1;

/** Dated steps that may be of the day of the start or later, the earliest first. */
const after = (start: Step, steps: readonly Step[]): readonly Step[] =>
  steps
    .filter(
      (step) =>
        step.id !== start.id &&
        isDated(step) &&
        step.bounds.beginTo >= start.bounds.beginFrom,
    )
    .toSorted(byDay);

const measure = (
  start: Step,
  later: readonly Step[],
  { ends, leaves }: Rule,
  observedUntil: Day,
): Measured => {
  if (!isDated(start)) return "unmeasured";
  const ending = later.filter((step) => ends(start, step));
  const [end] = after(start, ending);
  const common = { person: start.person, since: start.id };
  if (end === undefined) {
    // A step that should end it, and of which the day is not known.
    if (ending.some((step) => !isDated(step))) return "unmeasured";
    const gone = after(
      start,
      later.filter((step) => leaves(start, step)),
    )[0];
    const last = gone?.bounds.beginFrom ?? observedUntil;
    const from = start.bounds.beginTo;
    const days = last < from ? 0 : daysBetween(from, last).exclusive;
    return { ...common, until: null, days, least: days, most: null };
  }
  const { min, max } = daysFromTo(start.bounds, end.bounds);
  if (min === null || max === null) return "unmeasured";
  const least = Math.max(0, min);
  return {
    ...common,
    until: end.id,
    days: Math.round((least + max) / 2),
    least,
    most: max,
  };
};

const summed = (
  kind: WaitKind,
  of: Value | null,
  all: readonly Measured[],
): WaitingTimes => {
  const waits = all.filter((one) => one !== "unmeasured");
  const curveBy = (daysOf: (wait: Wait) => number) =>
    kaplanMeier(
      waits.map((wait) => ({
        days: daysOf(wait),
        isOver: wait.until !== null,
      })),
    );
  const curve = curveBy(({ days }) => days);
  const ended = waits.filter(({ until }) => until !== null);
  return {
    kind,
    of,
    waits: waits.length,
    ended: ended.length,
    pending: waits.length - ended.length,
    unmeasured: all.length - waits.length,
    inexact: ended.filter(({ least, most }) => least !== most).length,
    median: quantileOf(curve, 0.5),
    lowerQuartile: quantileOf(curve, 0.25),
    upperQuartile: quantileOf(curve, 0.75),
    shortestMedian: quantileOf(
      curveBy(({ least }) => least),
      0.5,
    ).days,
    longestMedian: quantileOf(
      curveBy(({ days, most }) => most ?? days),
      0.5,
    ).days,
    curve,
    longest: waits.toSorted(
      (one, other) =>
        other.days - one.days || (one.since < other.since ? -1 : 1),
    ),
    fewBehind: waits.length < few,
  };
};

/** What begins a wait of this kind: among the decisions asked for, or the appeals in their cases. */
const begunBy = (
  kind: WaitKind,
  { steps }: Cohort,
  asked: readonly Decision[],
): readonly Begun[] => {
  const { begins } = rules[kind];
  if (kind !== "APPEAL_TO_DECISION")
    return asked.flatMap((by) =>
      begins(by.step) ? [{ start: by.step, by }] : [],
    );
  const byId = new Map(asked.map((one) => [one.step.id, one]));
  const ofCase = groupBy(asked, ({ step }) => step.caseId);
  return steps.flatMap((start) => {
    if (!begins(start) || start.claims.length === 0) return [];
    const appealed = start.links.flatMap(({ to }) => byId.get(to) ?? []);
    const by = appealed[0] ?? ofCase.get(start.caseId)?.[0];
    return by === undefined ? [] : [{ start, by }];
  });
};

type Asked = {
  readonly kind: WaitKind;
  readonly by: Dimension | null;
  readonly decisions: readonly Decision[];
  readonly outcomeKinds: readonly string[];
};

/**
 * Waiting times of one kind, apart by the values of one respect: of the decision that began the wait, for appeals of the decision
 * appealed. A wait that is not known to have ended is watched until the last day on which any step of the cohort is dated.
 */
export function waitingTimes(
  cohort: Cohort,
  { kind, by, decisions, outcomeKinds }: Asked,
): readonly WaitingTimes[] {
  const observedUntil = lastDayOf(cohort.steps);
  const ofCase = groupBy(
    cohort.steps.filter(
      (step) =>
        step.claims.length > 0 &&
        isDecision(step, outcomeKinds) &&
        !isPutOff(step, outcomeKinds),
    ),
    ({ caseId }) => caseId,
  );
  const begun = begunBy(kind, cohort, decisions).map((one) => ({
    ...one,
    wait: measure(
      one.start,
      ofCase.get(one.start.caseId) ?? [],
      rules[kind],
      observedUntil,
    ),
  }));
  if (by === null)
    return [
      summed(
        kind,
        null,
        begun.map(({ wait }) => wait),
      ),
    ];
  const axis = axisOf(
    begun.map((one) => one.by),
    by,
  );
  return axis.values.map(({ value }) =>
    summed(
      kind,
      value,
      begun
        .filter((one) => codesOf(one.by, by).includes(value.code))
        .map(({ wait }) => wait),
    ),
  );
}
