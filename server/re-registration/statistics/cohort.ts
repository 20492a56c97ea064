import type { Instance } from "../../../shared/cases/instances.ts";
import type { Day } from "../../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";

/** Somebody or something that a count can name. */
export type Thing = {
  readonly id: string;
  readonly nameRu: string;
  readonly nameEn: string;
  /** The Russian name as it sorts. */
  readonly sort: string;
  readonly constructed: boolean;
};

/** A claim about a step. */
export type StepClaim = {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly isAffirmed: boolean;
  /** The source asserts it, nothing that survives excludes it, and no historian who counts doubts it. */
  readonly isCertain: boolean;
};

/** How a step stands to an earlier one. */
export type StepLink = { readonly kind: string; readonly to: string };

/** A step of a case, as the claims that survive the reading tell of it. */
export type Step = {
  readonly id: string;
  readonly kind: string;
  readonly procedure: string;
  readonly isAppeal: boolean;
  /** The first procedure, for all that it gave rise to. */
  readonly caseId: string;
  readonly isCampaign: boolean;
  readonly person: string;
  readonly body: string | null;
  readonly meeting: string | null;
  readonly instance: Instance | null;
  readonly bounds: DateBounds;
  /** The last day on which any claim lets it be; '' without a date. */
  readonly lastDay: Day;
  readonly claims: readonly StepClaim[];
  readonly links: readonly StepLink[];
};

/** A body of the party. */
export type Body = Thing & {
  readonly instance: Instance | null;
  readonly district: string | null;
};

/** What others told of somebody's conduct, and between which days the document is. */
export type Allegation = {
  readonly claim: string;
  readonly code: string;
  readonly told: Day;
  /** The last day that the document may be of; '' when unknown. */
  readonly toldBy: Day;
};

/** Somebody of the cohort. */
export type Person = Thing & {
  readonly sexes: readonly string[];
  readonly alleged: readonly Allegation[];
};

/** The steps of all cases, with whom and what they name. */
export type Cohort = {
  readonly steps: readonly Step[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly districts: ReadonlyMap<string, Thing>;
  readonly people: ReadonlyMap<string, Person>;
};

/** Steps at which something is decided by their kind. Others count once an outcome is told of them. */
const decidingKinds = ["decision", "confirmation", "review"];

/** That an appeal was lodged is no outcome: it is the step. */
const isOutcome =
  (outcomeKinds: readonly string[]) =>
  ({ kind, value, isAffirmed }: StepClaim): boolean =>
    isAffirmed &&
    value !== "" &&
    outcomeKinds.includes(kind) &&
    `${kind}:${value}` !== "appeal:lodged";

/** What a step brought, each written `kind:value`. */
export const outcomesOf = (
  { claims }: Pick<Step, "claims">,
  outcomeKinds: readonly string[],
): readonly string[] => [
  ...new Set(
    claims
      .filter(isOutcome(outcomeKinds))
      .map(({ kind, value }) => `${kind}:${value}`),
  ),
];

/** Whether something was decided at a step, whether or not any claim tells of it. */
export const isDecision = (
  step: Step,
  outcomeKinds: readonly string[],
): boolean =>
  decidingKinds.includes(step.kind) ||
  outcomesOf(step, outcomeKinds).length > 0;

/** Whether a step only put the case off: nothing was decided yet. */
export const isPutOff = (
  step: Pick<Step, "claims">,
  outcomeKinds: readonly string[],
): boolean => {
  const outcomes = outcomesOf(step, outcomeKinds);
  return (
    outcomes.length > 0 && outcomes.every((one) => one === "decision:pending")
  );
};
