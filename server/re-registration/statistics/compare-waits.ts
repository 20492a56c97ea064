import { type Asked, waited } from "./begun.ts";
import type { Cohort } from "./cohort.ts";
import { axisOf } from "./cross-table.ts";
import type { Dimension } from "./decisions.ts";
import { type Compared, logRank } from "./log-rank.ts";
import { few, type Value } from "./share.ts";
import type { Wait, WaitKind } from "./wait-rules.ts";

/** Whether waits apart by one respect differ. */
export type WaitingComparison = {
  readonly kind: WaitKind;
  readonly by: Dimension;
  readonly groups: readonly (Compared & {
    readonly of: Value;
    readonly fewBehind: boolean;
  })[];
  readonly chiSquare: number | null;
  readonly degrees: number;
  readonly chance: number | null;
  readonly leastChance: number | null;
  readonly mostChance: number | null;
  readonly inSeveral: number;
  readonly untold: number;
  readonly unmeasured: number;
  readonly fewBehind: boolean;
};

const extreme = (
  pick: (...values: readonly number[]) => number,
  values: readonly (number | null)[],
): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
};

/**
 * Compares the waits of groups by the log-rank test. Who is in two groups at once, or in none that is told, has no part: the test sets apart
 * groups without a common member. Dates that leave the days open are tried at their middle, their shortest and their longest.
 */
export function compareWaits(
  cohort: Cohort,
  ask: Asked & { readonly by: Dimension },
): WaitingComparison {
  const { kind, by } = ask;
  const begun = waited(cohort, ask);
  const measured = begun.flatMap(({ by: of, wait }) =>
    wait === "unmeasured" ? [] : [{ of, wait }],
  );
  const apart = measured.filter(({ of }) => of.values[by].length === 1);
  const groups = axisOf(
    apart.map(({ of }) => of),
    by,
  ).values.map(({ value }) => ({
    value,
    waits: apart
      .filter(({ of }) => of.values[by][0] === value.code)
      .map(({ wait }) => wait),
  }));
  const test = (daysOf: (wait: Wait) => number) =>
    logRank(
      groups.map(({ waits }) =>
        waits.map((wait) => ({
          days: daysOf(wait),
          isOver: wait.until !== null,
        })),
      ),
    );
  const told = test(({ days }) => days);
  const chances = [
    told,
    test(({ least }) => least),
    test(({ days, most }) => most ?? days),
  ].map(({ chance }) => chance);
  const compared = groups.flatMap(({ value }, index) => {
    const group = told.groups[index];
    return group === undefined
      ? []
      : [{ of: value, ...group, fewBehind: group.waits < few }];
  });
  return {
    kind,
    by,
    groups: compared,
    chiSquare: told.chiSquare,
    degrees: told.degrees,
    chance: told.chance,
    leastChance: extreme(Math.min, chances),
    mostChance: extreme(Math.max, chances),
    inSeveral: measured.filter(({ of }) => of.values[by].length > 1).length,
    untold: measured.filter(({ of }) => of.values[by].length === 0).length,
    unmeasured: begun.length - measured.length,
    fewBehind: compared.some(({ fewBehind }) => fewBehind),
  };
}
