import { chanceOfChiSquare } from "./chi-square.ts";
import type { Spell } from "./kaplan-meier.ts";

/** One group: how many waited, for how many it ended, and for how many it would have, had all groups waited alike. */
export type Compared = {
  readonly waits: number;
  readonly ended: number;
  readonly expected: number;
};

/** Whether groups waited alike. `chiSquare` null: there is nothing to compare. */
export type LogRank = {
  readonly groups: readonly Compared[];
  readonly chiSquare: number | null;
  readonly degrees: number;
  readonly chance: number | null;
};

type AtDay = {
  readonly ended: number;
  readonly atRisk: number;
  readonly ownAtRisk: readonly number[];
};

/** Who still waited on each day on which somebody's wait ended. */
const daysOf = (groups: readonly (readonly Spell[])[]): readonly AtDay[] => {
  const all = groups.flat();
  const days = new Set(
    all.filter(({ isOver }) => isOver).map((spell) => spell.days),
  );
  const waiting = (spells: readonly Spell[], day: number): number =>
    spells.filter((spell) => spell.days >= day).length;
  return [...days].map((day) => ({
    ended: all.filter((spell) => spell.isOver && spell.days === day).length,
    atRisk: waiting(all, day),
    ownAtRisk: groups.map((spells) => waiting(spells, day)),
  }));
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, one) => total + one, 0);

/** The covariance of the ended of two groups on a day, given all that ended: that of the hypergeometric distribution. */
const covariance = (
  { ended, atRisk, ownAtRisk }: AtDay,
  one: number,
  other: number,
): number => {
  if (atRisk < 2) return 0;
  const [mine, theirs] = [ownAtRisk[one] ?? 0, ownAtRisk[other] ?? 0];
  const spread = (ended * (atRisk - ended)) / (atRisk - 1);
  return (
    (spread * mine * ((one === other ? atRisk : 0) - theirs)) /
    (atRisk * atRisk)
  );
};

/** Solves a system of equations by elimination with pivots; null when it has no single solution. */
const solve = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const left = rows.slice(at);
    const best = left.reduce((most, row) =>
      Math.abs(row[at] ?? 0) > Math.abs(most[at] ?? 0) ? row : most,
    );
    const pivot = best[at] ?? 0;
    if (Math.abs(pivot) < 1e-12) return null;
    rows[rows.indexOf(best)] = rows[at] ?? [];
    rows[at] = best.map((value) => value / pivot);
    const chosen = rows[at] ?? [];
    rows.forEach((row, index) => {
      if (index === at) return;
      const factor = row[at] ?? 0;
      rows[index] = row.map(
        (value, place) => value - factor * (chosen[place] ?? 0),
      );
    });
  }
  return rows.map((row) => row[size] ?? 0);
};

/**
 * The log-rank test (Mantel, Cancer Chemotherapy Reports 50, 1966; Peto and Peto, JRSS A 135, 1972), as R's `survdiff` with rho = 0: sets the ended of
 * each group beside those expected if all had waited alike. The same nobody should be in two groups.
 */
export const logRank = (groups: readonly (readonly Spell[])[]): LogRank => {
  const days = daysOf(groups);
  const compared = groups.map((spells, index): Compared => ({
    waits: spells.length,
    ended: spells.filter(({ isOver }) => isOver).length,
    expected: sum(
      days.map(
        ({ ended, atRisk, ownAtRisk }) =>
          (ended * (ownAtRisk[index] ?? 0)) / atRisk,
      ),
    ),
  }));
  // A group that had ended before anybody's wait did expects nothing, and has no part in the sum.
  const counting = compared.flatMap(({ expected }, index) =>
    expected > 0 ? [index] : [],
  );
  const kept = counting.slice(1);
  const apart = kept.map((index) => {
    const { ended = 0, expected = 0 } = compared[index] ?? {};
    return ended - expected;
  });
  const spread = kept.map((one) =>
    kept.map((other) => sum(days.map((day) => covariance(day, one, other)))),
  );
  const weights = kept.length === 0 ? null : solve(spread, apart);
  const chiSquare =
    weights === null
      ? null
      : sum(weights.map((weight, index) => weight * (apart[index] ?? 0)));
  const degrees = kept.length;
  return {
    groups: compared,
    chiSquare,
    degrees,
    chance: chiSquare === null ? null : chanceOfChiSquare(chiSquare, degrees),
  };
};
