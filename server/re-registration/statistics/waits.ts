import { type Asked, waited } from "./begun.ts";
import type { Cohort } from "./cohort.ts";
import { axisOf } from "./cross-table.ts";
import {
  type CurveStep,
  kaplanMeier,
  type Quantile,
  quantileOf,
} from "./kaplan-meier.ts";
import { codesOf, few, type Value } from "./share.ts";
import type { Measured, Wait, WaitKind } from "./wait-rules.ts";

/** How long one waited in a part of the cases: the schema's `WaitingTimes`. */
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

/**
 * Waiting times of one kind, apart by the values of one respect: of the decision that began the wait, for appeals of the decision
 * appealed. A wait that is not known to have ended is watched until the last day on which any step of the cohort is dated.
 */
export function waitingTimes(
  cohort: Cohort,
  ask: Asked,
): readonly WaitingTimes[] {
  const { kind, by } = ask;
  const begun = waited(cohort, ask);
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
