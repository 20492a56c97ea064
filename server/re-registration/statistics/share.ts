import type { Step, StepClaim } from "./cohort.ts";
import type { Decision, Dimension } from "./decisions.ts";

/** What is counted: a decision, or one of each of several people whose decisions are alike in all that is asked. */
export type Counted = Pick<Decision, "values"> & {
  readonly step: Pick<Step, "id" | "person" | "claims">;
  /** On how many people it is; without it, on one. */
  readonly people?: number;
};

/** A value in one respect; code null: none is told. */
export type Value = {
  readonly dimension: Dimension;
  readonly code: string | null;
};

/** Below so many a share says little. */
export const few = 10;

/** The respects that claims about a decision tell: they alone can be in doubt. That something was alleged is no less so for being doubted. */
const inDoubt: readonly Dimension[] = ["GROUND", "OUTCOME"];

const codeOf = (
  dimension: Dimension,
  { kind, value }: StepClaim,
): string | null => {
  if (dimension === "GROUND") return kind === "ground" ? value : null;
  return `${kind}:${value}`;
};

/** The values of a decision in one respect; one null where none is told. */
export const codesOf = (
  { values }: Pick<Counted, "values">,
  dimension: Dimension,
): readonly (string | null)[] =>
  values[dimension].length === 0 ? [null] : values[dimension];

/** Whether a claim about a decision tells this value; with code null, any in the respect. */
const tells =
  ({ values }: Counted, { dimension, code }: Value) =>
  (claim: StepClaim): boolean => {
    const told = codeOf(dimension, claim);
    if (!claim.isAffirmed || told === null) return false;
    return code === null ? values[dimension].includes(told) : told === code;
  };

const isTold = (decision: Counted, { dimension }: Value): boolean =>
  inDoubt.includes(dimension) && decision.step.claims.length > 0;

const has = (decision: Counted, { dimension, code }: Value): boolean =>
  codesOf(decision, dimension).includes(code);

/**
 * Whether a decision is of these values whatever doubtful claims turn out to be: some claim about it is certain, and so is one for each
 * ground and outcome among the values.
 */
export const isCertainlyOf = (
  decision: Counted,
  values: readonly Value[],
): boolean => {
  const { claims } = decision.step;
  const certain = claims.filter(({ isCertain }) => isCertain);
  return (
    (claims.length === 0 || certain.length > 0) &&
    values.every((value) =>
      isTold(decision, value) && value.code !== null
        ? certain.some(tells(decision, value))
        : has(decision, value),
    )
  );
};

/** Whether some of the doubtful claims about a decision can hold, and others not, so that it has some values, and lacks another. */
const canBe = (
  decision: Counted,
  having: readonly Value[],
  lacking: readonly Value[] = [],
): boolean => {
  const { claims } = decision.step;
  const untold = having.filter(({ code }) => code === null);
  const excluded = [
    ...untold.filter((value) => isTold(decision, value)),
    ...lacking.filter(
      (value) => value.code !== null && isTold(decision, value),
    ),
  ].map((value) => tells(decision, value));
  const isExcluded = (claim: StepClaim) => excluded.some((is) => is(claim));
  const left = claims.filter((claim) => !isExcluded(claim));
  return (
    (claims.length === 0 || left.length > 0) &&
    claims.every((claim) => !claim.isCertain || !isExcluded(claim)) &&
    having.every((value) => {
      if (!isTold(decision, value)) return has(decision, value);
      return value.code === null || left.some(tells(decision, value));
    }) &&
    lacking.every((value) => {
      if (!isTold(decision, value)) return !has(decision, value);
      return value.code !== null || left.some(tells(decision, value));
    })
  );
};

/** Whether doubt can change what is counted of a decision. */
export const isDoubtful = ({ step: { claims } }: Counted): boolean =>
  claims.some(({ isCertain }) => !isCertain);

/** A share, with the least and the most that it is whichever of the doubtful claims hold. */
export type Share = {
  readonly of: number;
  readonly share: number;
  readonly shareLow: number;
  readonly shareHigh: number;
  readonly fewBehind: boolean;
};

const countIf = (
  all: readonly Counted[],
  isMeant: (one: Counted) => boolean = () => true,
): number =>
  all.filter(isMeant).reduce((sum, { people }) => sum + (people ?? 1), 0);

/**
 * The share of the decisions of some values among those that agree in all but the last of these.
 * A doubtful claim holds or does not, each by itself. The share is least when every decision that need not be counted is not, and those
 * that can stay among the others do; and most when all are counted that can be, and nobody else who need not be there is.
 * @param own the decisions of these values
 * @param row those of all values but the last
 * @param doubtful every decision that doubt can change, in the row or not: see `isDoubtful`
 */
export const shareOf = (
  own: readonly Counted[],
  row: readonly Counted[],
  doubtful: readonly Counted[],
  values: readonly Value[],
): Share => {
  const outer = values.slice(0, -1);
  const last = values.slice(-1);
  const sure = (decisions: readonly Counted[]) =>
    countIf(decisions, (one) => !isDoubtful(one));
  const rest = sure(row) - sure(own);
  const least =
    sure(own) + countIf(doubtful, (one) => isCertainlyOf(one, values));
  const canStay = countIf(doubtful, (one) => canBe(one, outer, last));
  const most = sure(own) + countIf(doubtful, (one) => canBe(one, values));
  const mustStay = countIf(
    doubtful,
    (one) => isCertainlyOf(one, outer) && !canBe(one, values),
  );
  const outOfAtLeast = least + rest + canStay;
  const of = countIf(row);
  return {
    of,
    share: countIf(own) / of,
    // Where all may fall away, whoever is left is counted.
    shareLow: outOfAtLeast === 0 ? 1 : least / outOfAtLeast,
    shareHigh: most / (most + rest + mustStay),
    fewBehind: of < few,
  };
};
