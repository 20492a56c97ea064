import { getNamedType, isAbstractType, isObjectType } from "graphql";

import { tooCostly } from "../http/errors.ts";
import type { Operation } from "./operation.ts";
import { type Selected, selectFields } from "./selection.ts";

/** Records that one question may ask for at most, as its lists are bounded. */
const mostRecords = 50_000;

/** Members of a network when no budget is given (see `egoNetwork`). */
const usualNetwork = 300;

/** How many there may be in the lists of a field whose size its arguments bound. */
type Sizes = { readonly [list: string]: number };

const numberIn = (from: unknown, key: string, otherwise: number): number => {
  const value: unknown =
    typeof from === "object" && from !== null
      ? Reflect.get(from, key)
      : undefined;
  return typeof value === "number" ? Math.max(1, value) : otherwise;
};

const network = (size: number): Sizes => ({
  people: size,
  organizations: size,
  institutions: size,
  places: size,
  ties: size,
});

/** By the name of the field: the nodes and ties of a network by its budget, paths by their number and length. */
const sizesOf = ({ name, args }: Selected): Sizes | undefined => {
  const budget = numberIn(args["budget"], "nodes", usualNetwork);
  if (name === "egoNetwork") return network(budget);
  if (name === "between")
    return { ...network(budget), between: budget, pairs: 45 };
  if (name === "coPresence") {
    const people = numberIn(args, "people", 100);
    return { people, ties: 5 };
  }
  if (name !== "paths") return undefined;
  const [k, length] = [numberIn(args, "k", 3), numberIn(args, "maxLength", 4)];
  return {
    ...network(k * length),
    paths: k,
    steps: length,
    through: length,
  };
};

/** Within one step of a path there are few ties. */
const withinStep: Sizes = { ties: 5 };

/** How many there may be of what a field gives: its `first`, or what the arguments of the field around it allow. */
const boundOf = ({ args, name }: Selected, sizes: Sizes): number => {
  const first = args["first"];
  if (typeof first === "number") return Math.max(1, first);
  return sizes[name] ?? 1;
};

/** Types that stand between a field and the lists that its arguments bound. */
const between = ["Network", "TiePath", "InBetween", "Presence"];

const carriesOn = (type: string, sizes: Sizes): Sizes =>
  between.includes(type) ? sizes : {};

const costOfField = (
  operation: Operation,
  field: Selected,
  sizes: Sizes,
): number => {
  const named = getNamedType(field.type);
  const types = isAbstractType(named)
    ? operation.schema.getPossibleTypes(named)
    : isObjectType(named)
      ? [named]
      : [];
  if (types.length === 0) return 0;
  const inside =
    sizesOf(field) ??
    (named.name === "PathStep" ? withinStep : carriesOn(named.name, sizes));
  // Each record is of one type: the dearest counts.
  const below = Math.max(
    ...types.map((type) =>
      selectFields(operation, type, field.sets)
        .map((each) => costOfField(operation, each, inside))
        .reduce((sum, cost) => sum + cost, 0),
    ),
  );
  const many = boundOf(field, sizes);
  return many * (1 + below);
};

/** Records that a query may bring at most: the bounds of its lists, multiplied downwards. Throws `TOO_COSTLY` beyond the limit. */
export const refuseCostly = (operation: Operation): void => {
  const query = operation.schema.getQueryType();
  if (!query) return;
  const cost = selectFields(operation, query, [
    operation.operation.selectionSet,
  ])
    .map((field) => costOfField(operation, field, {}))
    .reduce((sum, each) => sum + each, 0);
  if (cost > mostRecords)
    throw tooCostly(
      `The question may bring ${cost.toLocaleString("en")} records, more than ${mostRecords.toLocaleString("en")}. Ask for less: a smaller \`first\`, fewer nested lists, a smaller budget.`,
    );
};
