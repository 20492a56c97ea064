import { getNamedType, isAbstractType, isObjectType } from "graphql";

import { tooCostly } from "../http/errors.ts";
import type { Operation } from "./operation.ts";
import { type Selected, selectFields } from "./selection.ts";

/** Records that one question may ask for at most, as its lists are bounded. */
const mostRecords = 50_000;

/** Members of a network when no budget is given (see `egoNetwork`). */
const usualNetwork = 300;

/** How many there may be of what a field gives: its `first`, in each of its dimensions; the nodes and ties of a network by its budget. */
const boundOf = ({ args, name }: Selected, within: number): number => {
  const first = args["first"];
  const lists = args["dimensions"];
  if (typeof first === "number")
    return Math.max(1, first) * (Array.isArray(lists) ? lists.length : 1);
  if (name === "nodes" || name === "edges") return 1;
  return within;
};

const networkSize = ({ name, args }: Selected): number => {
  if (name !== "egoNetwork") return 1;
  const budget = args["budget"];
  const nodes =
    typeof budget === "object" && budget !== null && "nodes" in budget
      ? budget.nodes
      : undefined;
  return typeof nodes === "number" ? Math.max(1, nodes) : usualNetwork;
};

const networkLists = [
  "people",
  "organizations",
  "institutions",
  "places",
  "ties",
];

const costOfField = (
  operation: Operation,
  field: Selected,
  network: number,
): number => {
  const named = getNamedType(field.type);
  const types = isAbstractType(named)
    ? operation.schema.getPossibleTypes(named)
    : isObjectType(named)
      ? [named]
      : [];
  if (types.length === 0) return 0;
  const inside = networkSize(field);
  // Each record is of one type: the dearest counts.
  const below = Math.max(
    ...types.map((type) =>
      selectFields(operation, type, field.sets)
        .map((each) => costOfField(operation, each, inside))
        .reduce((sum, cost) => sum + cost, 0),
    ),
  );
  const many = boundOf(field, networkLists.includes(field.name) ? network : 1);
  return many * (1 + below);
};

/** Records that a query may bring at most: the bounds of its lists, multiplied downwards. Throws `TOO_COSTLY` beyond the limit. */
export const refuseCostly = (operation: Operation): void => {
  const query = operation.schema.getQueryType();
  if (!query) return;
  const cost = selectFields(operation, query, [
    operation.operation.selectionSet,
  ])
    .map((field) => costOfField(operation, field, 1))
    .reduce((sum, each) => sum + each, 0);
  if (cost > mostRecords)
    throw tooCostly(
      `The question may bring ${cost.toLocaleString("en")} records, more than ${mostRecords.toLocaleString("en")}. Ask for less: a smaller \`first\`, fewer nested lists, a smaller budget.`,
    );
};
