import { strings } from "../compile/described.ts";
import { listOf, rowOf } from "../compile/shape.ts";
import type { Dimension } from "./dimensions.ts";

type Filter = Readonly<Record<string, unknown>>;
type Respect = Pick<Dimension, "facet" | "field">;

const given = (filter: Filter): readonly (readonly [string, unknown])[] =>
  Object.entries(filter).filter(
    ([, value]) => value !== null && value !== undefined,
  );

const codesOf = (value: unknown): readonly string[] =>
  typeof value === "boolean" ? [String(value)] : strings(value);

/** Whether a filter has one condition alone, and that is of this respect. */
const isOnly = (filter: Filter, { field }: Respect): boolean => {
  const [only, ...more] = given(filter);
  return only?.[0] === field && more.length === 0;
};

/** The filters any of which a `not` leaves out: those of its `or`, where it has nothing else, or itself. */
const leftOut = (filter: Filter): readonly Filter[] => {
  const inner = rowOf(filter["not"]);
  const [only, ...more] = given(inner);
  if (only === undefined) return [];
  return only[0] === "or" && more.length === 0
    ? listOf(only[1]).map(rowOf)
    : [inner];
};

/** The values that a filter asks for in a respect. */
export const chosenIn = (filter: Filter, { field }: Respect) =>
  codesOf(filter[field]);

/** The values that its `not` leaves out, in conditions of this respect alone. */
export const excludedIn = (
  filter: Filter,
  respect: Respect,
): readonly string[] =>
  leftOut(filter)
    .filter((one) => isOnly(one, respect))
    .flatMap((one) => codesOf(one[respect.field]));

/** The filter without what it says in this respect, so that the other values can still be chosen. */
export const besides = (filter: Filter, respect: Respect): Filter => {
  const { [respect.field]: _own, untold, not, ...rest } = filter;
  const others = strings(untold).filter((one) => one !== respect.facet);
  const out = leftOut(filter).filter((one) => !isOnly(one, respect));
  const kept =
    out.length === leftOut(filter).length
      ? not
      : out.length === 0
        ? undefined
        : { or: out };
  return {
    ...rest,
    ...(others.length === 0 ? {} : { untold: others }),
    ...(kept === undefined ? {} : { not: kept }),
  };
};
