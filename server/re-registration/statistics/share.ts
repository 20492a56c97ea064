import type { StepClaim } from "./cohort.ts";
import type { Decision, Dimension } from "./decisions.ts";

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
  { values }: Decision,
  dimension: Dimension,
): readonly (string | null)[] =>
  values[dimension].length === 0 ? [null] : values[dimension];

/** Whether a claim about a decision tells this value; with code null, any in the respect. */
const tells =
  ({ values }: Decision, { dimension, code }: Value) =>
  (claim: StepClaim): boolean => {
    const told = codeOf(dimension, claim);
    if (!claim.isAffirmed || told === null) return false;
    return code === null ? values[dimension].includes(told) : told === code;
  };

const isTold = (decision: Decision, { dimension }: Value): boolean =>
  inDoubt.includes(dimension) && decision.step.claims.length > 0;

const has = (decision: Decision, { dimension, code }: Value): boolean =>
  codesOf(decision, dimension).includes(code);

/**
 * Whether a decision is of these values whatever doubtful claims turn out to be: some claim about it is certain, and so is one for each
 * ground and outcome among the values.
 */
export const isCertainlyOf = (
  decision: Decision,
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
  decision: Decision,
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
export const isDoubtful = ({ step: { claims } }: Decision): boolean =>
  claims.some(({ isCertain }) => !isCertain);

/** A share, with the least and the most that it is whichever of the doubtful claims hold. */
export type Share = {
  readonly of: number;
  readonly share: number;
  readonly shareLow: number;
  readonly shareHigh: number;
  readonly fewBehind: boolean;
};

const countIf = <Thing>(
  things: readonly Thing[],
  isMeant: (thing: Thing) => boolean,
): number => things.filter(isMeant).length;

/**
 * The share of the decisions of some values among those that agree in all but the last of these.
 * A doubtful claim holds or does not, each by itself. The share is least when every decision that need not be counted is not, and those
 * that can stay among the others do; and most when all are counted that can be, and nobody else who need not be there is.
 * @param own the decisions of these values
 * @param row those of all values but the last
 * @param doubtful every decision that doubt can change, in the row or not: see `isDoubtful`
 */
export const shareOf = (
  own: readonly Decision[],
  row: readonly Decision[],
  doubtful: readonly Decision[],
  values: readonly Value[],
): Share => {
  const outer = values.slice(0, -1);
  const last = values.slice(-1);
  const sure = (decisions: readonly Decision[]) =>
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
  return {
    of: row.length,
    share: own.length / row.length,
    // Where all may fall away, whoever is left is counted.
    shareLow: outOfAtLeast === 0 ? 1 : least / outOfAtLeast,
    shareHigh: most / (most + rest + mustStay),
    fewBehind: row.length < few,
  };
};
