import { instances } from "../../../shared/cases/instances.ts";
import { groupBy } from "../../reading/group-by.ts";
import { type Dimension, fates } from "./decisions.ts";
import {
  codesOf,
  type Counted,
  isCertainlyOf,
  isDoubtful,
  type Share,
  shareOf,
  type Value,
} from "./share.ts";

/** How many decisions, on how many people. */
export type Count = {
  readonly decisions: number;
  readonly persons: number;
  /** Those of the decisions that no doubt could take away. */
  readonly certain: number;
};

/** Decisions of the same values, and their share of those that agree in all but the last respect. */
export type Cell = Count & Share & { readonly values: readonly Value[] };

export type Axis = {
  readonly dimension: Dimension;
  readonly values: readonly (Count & { readonly value: Value })[];
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
  const doubtful = decisions.filter(isDoubtful);
  const rowOf = new Map(
    [...rows].map(([key, all]) => [
      key,
      [...new Set(all.map(({ decision }) => decision))],
    ]),
  );
  return [...groupBy(placed, ({ path }) => keyOf(path))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const own = all.map(({ decision }) => decision);
      const row = rowOf.get(keyOf(first.path.slice(0, -1))) ?? [];
      const values = first.path.flatMap((place, index) => {
        const value = axes[index]?.values[place]?.value;
        return value === undefined ? [] : [value];
      });
      return [
        {
          ...countOf(own, values),
          ...shareOf(own, row, doubtful, values),
          values,
        },
      ];
    });
}
