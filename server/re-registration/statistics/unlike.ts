import { groupBy } from "../../reading/group-by.ts";
import type { Decision } from "./decisions.ts";
import { few, type Value } from "./share.ts";

/** Decisions that agree in what was alleged, the instance and the quarter, and not in the outcome. */
export type UnlikeDecisions = {
  readonly conduct: readonly Value[];
  readonly instance: Value;
  readonly quarter: Value;
  readonly decisions: number;
  readonly pairs: number;
  readonly outcomes: readonly {
    readonly outcomes: readonly Value[];
    readonly decisions: readonly Decision[];
  }[];
  readonly fewBehind: boolean;
};

const setOf = (codes: readonly string[]): string => codes.toSorted().join(" ");

const valuesIn = (
  dimension: Value["dimension"],
  codes: readonly string[],
): readonly Value[] => codes.toSorted().map((code) => ({ dimension, code }));

/** That the case was put off is no outcome to compare. */
const isComparable = ({ values }: Decision): boolean =>
  values.OUTCOME.some((outcome) => outcome !== "decision:pending") &&
  [values.CONDUCT, values.INSTANCE, values.QUARTER].every(
    ({ length }) => length > 0,
  );

const unlikeIn = (group: readonly Decision[]): readonly UnlikeDecisions[] => {
  const [first] = group;
  const byOutcome = [
    ...groupBy(group, ({ values }) => setOf(values.OUTCOME)).values(),
  ].toSorted((one, other) => other.length - one.length);
  if (first === undefined || byOutcome.length < 2) return [];
  const alike = byOutcome.reduce(
    (sum, { length }) => sum + (length * (length - 1)) / 2,
    0,
  );
  const { CONDUCT, INSTANCE, QUARTER } = first.values;
  return [
    {
      conduct: valuesIn("CONDUCT", CONDUCT),
      instance: { dimension: "INSTANCE", code: INSTANCE[0] ?? null },
      quarter: { dimension: "QUARTER", code: QUARTER[0] ?? null },
      decisions: group.length,
      pairs: (group.length * (group.length - 1)) / 2 - alike,
      outcomes: byOutcome.map((decisions) => ({
        outcomes: valuesIn("OUTCOME", decisions[0]?.values.OUTCOME ?? []),
        decisions,
      })),
      fewBehind: group.length < few,
    },
  ];
};

/** Decisions that came out differently although exactly the same was alleged before, at one instance in one quarter; the largest groups first. */
export function unlikeOutcomes(decisions: readonly Decision[]) {
  const comparable = decisions.filter(isComparable);
  const groups = groupBy(comparable, ({ values }) =>
    [values.CONDUCT, values.INSTANCE, values.QUARTER].map(setOf).join(" | "),
  );
  return {
    comparable: comparable.length,
    notComparable: decisions.length - comparable.length,
    groups: [...groups.values()]
      .flatMap(unlikeIn)
      .toSorted((one, other) => other.decisions - one.decisions),
  };
}
