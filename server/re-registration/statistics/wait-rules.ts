import { type Instance, instances } from "../../../shared/cases/instances.ts";
import { type Day, daysBetween } from "../../../shared/dates/calendar-day.ts";
import { daysFromTo } from "../../../shared/dates/day-range.ts";
import type { Step } from "./cohort.ts";

/** Between which steps one waited: the schema's `VerificationWait`. */
export const waitKinds = [
  "PRIMARY_TO_COMMITTEE",
  "EXPULSION_TO_CONFIRMATION",
  "APPEAL_TO_DECISION",
  "LIBERATION_TO_DECISION",
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

/** What begins a wait: a step, or the liberation of a district. */
export type Start = Pick<
  Step,
  "id" | "person" | "procedure" | "bounds" | "caseId"
>;

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
  readonly ends: (start: Start, later: Step) => boolean;
  /** Whether it takes the case out of what is watched. */
  readonly leaves: (start: Start, later: Step) => boolean;
};

/** What begins and what ends each kind of wait. */
export const rules: Readonly<Record<WaitKind, Rule>> = {
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
  LIBERATION_TO_DECISION: {
    begins: () => false,
    ends: () => true,
    leaves: () => false,
  },
};

/** A wait, or one that cannot be measured since a date is missing or open. */
export type Measured = Wait | "unmeasured";

const isDated = ({ bounds }: Pick<Step, "bounds">): boolean =>
  bounds.beginFrom !== "" && bounds.beginTo !== "";

const byDay = (one: Step, other: Step): number =>
  one.bounds.beginFrom < other.bounds.beginFrom ? -1 : 1;

/** Dated steps that may be of the day of the start or later, the earliest first. */
const after = (start: Start, steps: readonly Step[]): readonly Step[] =>
  steps
    .filter(
      (step) =>
        step.id !== start.id &&
        isDated(step) &&
        step.bounds.beginTo >= start.bounds.beginFrom,
    )
    .toSorted(byDay);

/** How long one waited. @param shownBy the step by which the wait is shown, where no step began it */
export const measure = (
  { start, shownBy }: { readonly start: Start; readonly shownBy?: string },
  later: readonly Step[],
  { ends, leaves }: Rule,
  observedUntil: Day,
): Measured => {
  if (!isDated(start)) return "unmeasured";
  const ending = later.filter((step) => ends(start, step));
  const [end] = after(start, ending);
  const common = { person: start.person, since: shownBy ?? start.id };
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
