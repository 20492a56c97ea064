import { instances } from "../../../shared/cases/instances.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Step, StepClaim } from "./cohort.ts";
import { type Decision, type Dimension, fates } from "./decisions.ts";

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

/** How many decisions, on how many people. */
export type Count = {
  readonly decisions: number;
  readonly persons: number;
  /** Those of the decisions that no doubt could take away. */
  readonly certain: number;
};

export type Cell = Count & {
  readonly values: readonly Value[];
  /** Decisions that agree in all but the last respect. */
  readonly of: number;
  readonly share: number;
  readonly fewBehind: boolean;
};

export type Axis = {
  readonly dimension: Dimension;
  readonly values: readonly (Count & { readonly value: Value })[];
};

/** Below so many a share says little. */
export const few = 10;

const tells =
  ({ dimension, code }: Value) =>
  ({ kind, value }: StepClaim): boolean =>
    dimension === "GROUND"
      ? kind === "ground" && value === code
      : `${kind}:${value}` === code;

/**
 * Whether a decision is of these values whatever doubtful claims turn out to be: some claim about it is certain, and so is one for each
 * ground and outcome among the values. That something was alleged is no less so for being doubted.
 */
const isCertainlyOf = (
  { step: { claims } }: Counted,
  values: readonly Value[],
): boolean => {
  const certain = claims.filter(({ isCertain }) => isCertain);
  return (
    (claims.length === 0 || certain.length > 0) &&
    values
      .filter(
        ({ dimension, code }) =>
          code !== null && ["GROUND", "OUTCOME"].includes(dimension),
      )
      .every((value) =>
        certain.some((claim) => claim.isAffirmed && tells(value)(claim)),
      )
  );
};

/** How many there are, those of which `nameOf` says the same counted once. */
const sum = (
  counted: readonly Counted[],
  nameOf: (one: Counted) => string,
): number => {
  const once = new Map(counted.map((one) => [nameOf(one), one.people ?? 1]));
  return [...once.values()].reduce((all, people) => all + people, 0);
};

const byStep = ({ step }: Counted): string => step.id;

/** How many, and on how many people. @param as the values by which they are counted */
export const countOf = (
  decisions: readonly Counted[],
  as: readonly Value[] = [],
): Count => ({
  decisions: sum(decisions, byStep),
  certain: sum(
    decisions.filter((decision) => isCertainlyOf(decision, as)),
    byStep,
  ),
  persons: sum(decisions, ({ step }) => step.person),
});

/** The values of a decision in one respect; one null where none is told. */
export const codesOf = (
  { values }: Pick<Counted, "values">,
  dimension: Dimension,
): readonly (string | null)[] =>
  values[dimension].length === 0 ? [null] : values[dimension];

const ownOrder: Partial<Record<Dimension, readonly string[]>> = {
  INSTANCE: instances,
  FATE: fates,
};

type Listed = Axis["values"][number];

const before = (one: Listed, other: Listed): number => {
  const { dimension, code } = one.value;
  const next = other.value.code;
  if (code === null || next === null)
    return Number(code === null) - Number(next === null);
  const order = ownOrder[dimension];
  if (order !== undefined) return order.indexOf(code) - order.indexOf(next);
  const byCode = code < next ? -1 : 1;
  return dimension === "QUARTER"
    ? byCode
    : other.decisions - one.decisions || byCode;
};

/** The values of one respect with their counts, in the order of the page. */
export function axisOf(
  decisions: readonly Counted[],
  dimension: Dimension,
): Axis {
  const pairs = decisions.flatMap((decision) =>
    codesOf(decision, dimension).map((code) => ({ decision, code })),
  );
  const values = [...groupBy(pairs, ({ code }) => code ?? "")].map(
    ([key, all]) => {
      const value = { dimension, code: key === "" ? null : key };
      const decisions = all.map(({ decision }) => decision);
      return { value, ...countOf(decisions, [value]) };
    },
  );
  return { dimension, values: values.toSorted(before) };
}

type Placed = { readonly path: readonly number[]; readonly decision: Counted };

/** Every combination of a decision's values, as places on the axes. */
const placesOf = (
  decision: Counted,
  axes: readonly Axis[],
): readonly Placed[] =>
  axes.reduce<readonly Placed[]>(
    (paths, { dimension, values }) => {
      const codes = codesOf(decision, dimension);
      const places = values.flatMap(({ value }, place) =>
        codes.includes(value.code) ? [place] : [],
      );
      return paths.flatMap(({ path }) =>
        places.map((place) => ({ path: [...path, place], decision })),
      );
    },
    [{ path: [], decision }],
  );

const keyOf = (path: readonly number[]): string =>
  path.map((place) => String(place).padStart(6, "0")).join(" ");

/**
 * How many decisions agree in all respects asked for: every combination that occurs, in the order of the axes. A decision with
 * two values in one respect is counted with either, so cells need not add up to the decisions.
 */
export function cellsOf(
  decisions: readonly Counted[],
  axes: readonly Axis[],
): readonly Cell[] {
  const placed = decisions.flatMap((decision) => placesOf(decision, axes));
  const rows = groupBy(placed, ({ path }) => keyOf(path.slice(0, -1)));
  const sizes = new Map(
    [...rows].map(([key, all]) => [
      key,
      sum(
        all.map(({ decision }) => decision),
        byStep,
      ),
    ]),
  );
  return [...groupBy(placed, ({ path }) => keyOf(path))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const of = sizes.get(keyOf(first.path.slice(0, -1))) ?? 0;
      const values = first.path.flatMap((place, index) => {
        const value = axes[index]?.values[place]?.value;
        return value === undefined ? [] : [value];
      });
      const count = countOf(
        all.map(({ decision }) => decision),
        values,
      );
      return [
        {
          ...count,
          values,
          of,
          share: count.decisions / of,
          fewBehind: of < few,
        },
      ];
    });
}
