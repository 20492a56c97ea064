import { type Instance, instances } from "../../../shared/cases/instances.ts";
import {
  type DateBounds,
  isUndated,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import {
  type DateMode,
  holdsIn,
  type TimePeriod,
} from "../../../shared/dates/time-filter.ts";
import { groupBy } from "../../reading/group-by.ts";
import { type Cohort, isDecision, outcomesOf, type Step } from "./cohort.ts";

/** The respects in which decisions are counted: the schema's `VerificationDimension`. */
export const dimensions = [
  "GROUND",
  "OUTCOME",
  "BODY",
  "DISTRICT",
  "CONDUCT",
  "INSTANCE",
  "QUARTER",
  "SEX",
  "FATE",
] as const;
export type Dimension = (typeof dimensions)[number];

/** A decision with its values in every respect, each once. */
export type Decision = {
  readonly step: Step;
  readonly values: Readonly<Record<Dimension, readonly string[]>>;
};

/** The quarter in which all possible days of a date lie; null when there is none. */
export const quarterOf = ({
  beginFrom,
  beginTo,
}: Pick<DateBounds, "beginFrom" | "beginTo">): string | null => {
  const [one, other] = [beginFrom, beginTo].map((day) =>
    day === ""
      ? ""
      : `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`,
  );
  return one !== undefined && one !== "" && one === other ? one : null;
};

/** What a later step makes of an earlier one. */
const fateByLink: Readonly<Record<string, string>> = {
  CONFIRMS: "CONFIRMED",
  AMENDS: "AMENDED",
  OVERTURNS: "OVERTURNED",
  RETURNS_FOR_INQUIRY: "RETURNED",
  APPEALS: "APPEALED",
};

/** Fates in their order: the schema's `DecisionFate`. */
export const fates = Object.values(fateByLink);

const rankOf = (instance: Instance | null): number =>
  instance === null ? instances.length : instances.indexOf(instance);

/** The district of each case: where the lowest body that dealt with it is. */
export const districtsOfCases = ({
  steps,
  bodies,
}: Cohort): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [caseId, own] of groupBy(steps, (step) => step.caseId)) {
    const placed = own.flatMap(({ body }) => {
      const { district = null, instance = null } = bodies.get(body ?? "") ?? {};
      return district === null ? [] : [{ district, rank: rankOf(instance) }];
    });
    const [lowest] = placed.toSorted((one, other) => one.rank - other.rank);
    if (lowest !== undefined) found.set(caseId, lowest.district);
  }
  return found;
};

const only = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined || value === "" ? [] : [value];

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(values),
];

/**
 * The decisions of a cohort of which some claim tells, and how many there are of which none does.
 * @param outcomeKinds kinds of claims that tell an outcome
 */
export function decisionsOf(
  cohort: Cohort,
  outcomeKinds: readonly string[],
): { readonly decisions: readonly Decision[]; readonly untold: number } {
  const districts = districtsOfCases(cohort);
  const toldLinks = cohort.steps
    .filter(({ claims }) => claims.length > 0)
    .flatMap(({ links }) => links);
  const linksTo = groupBy(toldLinks, ({ to }) => to);
  const all = cohort.steps.filter((step) => isDecision(step, outcomeKinds));
  const told = all.filter(({ claims }) => claims.length > 0);
  const decisions = told.map((step): Decision => {
    const person = cohort.people.get(step.person);
    const before = (person?.alleged ?? []).filter(
      (one) => one.told !== "" && one.told <= step.lastDay,
    );
    const grounds = step.claims.filter(
      ({ kind, value, isAffirmed }) =>
        kind === "ground" && value !== "" && isAffirmed,
    );
    return {
      step,
      values: {
        GROUND: distinct(grounds.map(({ value }) => value)),
        OUTCOME: outcomesOf(step, outcomeKinds),
        BODY: only(step.body),
        DISTRICT: only(districts.get(step.caseId)),
        CONDUCT: distinct(before.map(({ code }) => code)),
        INSTANCE: only(step.instance),
        QUARTER: only(quarterOf(step.bounds)),
        SEX: person?.sexes ?? [],
        FATE: distinct(
          (linksTo.get(step.id) ?? []).flatMap(({ kind }) =>
            only(fateByLink[kind]),
          ),
        ),
      },
    };
  });
  return { decisions, untold: all.length - told.length };
}

/**
 * Cases of which something is told, but no decision: each as a decision without values but for its district and the sex of whose it is,
 * so that a filter finds it where it asks for nothing else.
 */
export function undecidedOf(
  cohort: Cohort,
  outcomeKinds: readonly string[],
): readonly Decision[] {
  const districts = districtsOfCases(cohort);
  const told = cohort.steps.filter(({ claims }) => claims.length > 0);
  return [...groupBy(told, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    const [step] = own;
    if (step === undefined || own.some((one) => isDecision(one, outcomeKinds)))
      return [];
    return [
      {
        step: { ...step, bounds: unknownBounds },
        values: {
          GROUND: [],
          OUTCOME: [],
          BODY: [],
          DISTRICT: only(districts.get(caseId)),
          CONDUCT: [],
          INSTANCE: [],
          QUARTER: [],
          SEX: cohort.people.get(step.person)?.sexes ?? [],
          FATE: [],
        },
      },
    ];
  });
}

/** Which decisions are asked for. */
export type DecisionFilter = {
  readonly people: readonly string[] | null;
  /** The values asked for, by respect. */
  readonly values: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly untold: readonly Dimension[];
  readonly time: (TimePeriod & { readonly mode: DateMode }) | null;
};

/** Whether a decision has the values asked for; in one respect, that none is told is an alternative to its values. */
export const hasValues =
  ({ values, untold }: Pick<DecisionFilter, "values" | "untold">) =>
  (decision: Pick<Decision, "values">): boolean =>
    dimensions.every((dimension) => {
      const wanted = values[dimension];
      const own = decision.values[dimension];
      const isUntoldAsked = untold.includes(dimension);
      if (wanted === undefined && !isUntoldAsked) return true;
      return own.length === 0
        ? isUntoldAsked
        : own.some((value) => wanted?.includes(value) === true);
    });

/** Whether a decision is one of those asked for. */
export const isAsked =
  ({ people, time, ...asked }: DecisionFilter) =>
  (decision: Decision): boolean =>
    (people === null || people.includes(decision.step.person)) &&
    hasValues(asked)(decision) &&
    (time === null || holdsIn(decision.step.bounds, time, time.mode));

/** Whether a decision would be one of those asked for, had it a date. */
export const isUndatedOfAsked =
  ({ time, ...asked }: DecisionFilter) =>
  (decision: Decision): boolean =>
    time !== null &&
    time.mode !== "INCLUDE_UNDATED" &&
    isUndated(decision.step.bounds) &&
    isAsked({ ...asked, time: null })(decision);

/** A decision of which nothing is told. */
export const noValues: Decision["values"] = {
  GROUND: [],
  OUTCOME: [],
  BODY: [],
  DISTRICT: [],
  CONDUCT: [],
  INSTANCE: [],
  QUARTER: [],
  SEX: [],
  FATE: [],
};
