import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from "graphql";

import { tooCostly } from "../http/errors.ts";
import type { Operation } from "./operation.ts";
import { peopleReadBy } from "./people-read.ts";
import { type Selected, selectFields } from "./selection.ts";
import {
  boundOf,
  sizesIn,
  type Standing,
  weightOfValue,
  workOf,
} from "./weights.ts";

/** What an operation may weigh at most. */
export type MostCost = {
  /** Records, as its lists are bounded; five values of a record are one more. */
  readonly cost: number;
  /** Walks from record to record in its statement, fragments and types written out: the database plans each. */
  readonly walks: number;
  /** Characters of its statement. */
  readonly statement: number;
};

/** An operation on the scales. */
type Scales = {
  readonly operation: Operation;
  readonly mostWalks: number;
  walks: number;
};

const refuseWalks = (most: number): never => {
  throw tooCostly(
    `The question walks from record to record in more than ${String(most)} places, fragments written out. Ask for less: fewer nested fields, fewer aliases, several questions.`,
  );
};

const weigh = (scales: Scales, field: Selected, standing: Standing): number => {
  const { schema } = scales.operation;
  const named = getNamedType(field.type);
  const types = isAbstractType(named)
    ? schema.getPossibleTypes(named)
    : isObjectType(named)
      ? [named]
      : [];
  const work = workOf(field, standing);
  if (types.length === 0) return weightOfValue + work;
  const isPooled = standing.pool !== undefined && named.name === "Person";
  const pool = standing.isRoot ? peopleReadBy(field) : undefined;
  const inside: Standing = {
    sizes: sizesIn(field, standing),
    isRoot: false,
    // What is asked of a person holds all that is asked inside.
    pool: isPooled ? undefined : (pool ?? standing.pool),
  };
  // Each record is of one type: the dearest counts.
  const below = Math.max(
    ...types.map((type) => {
      const fields = selectFields(scales.operation, type, field.sets);
      if (fields.length > 0) scales.walks += 1;
      if (scales.walks > scales.mostWalks) refuseWalks(scales.mostWalks);
      return fields.reduce((sum, each) => sum + weigh(scales, each, inside), 0);
    }),
  );
  // That the person is read is in the work of the root.
  if (isPooled) standing.pool.asked += below;
  const isList = isListType(getNullableType(field.type));
  const given = boundOf(field, isList, inside) * (1 + below);
  const read = pool === undefined ? 0 : pool.people * pool.asked;
  return work + Math.max(given, read);
};

/** What an operation weighs: the bounds of its lists, multiplied downwards, and what it makes the database look at besides. */
export const costOf = (operation: Operation, mostWalks: number) => {
  const type =
    operation.operation.operation === "mutation"
      ? operation.schema.getMutationType()
      : operation.schema.getQueryType();
  const scales = { operation, mostWalks, walks: 0 };
  const fields = type
    ? selectFields(operation, type, [operation.operation.selectionSet])
    : [];
  const cost = fields.reduce(
    (sum, field) => sum + weigh(scales, field, { sizes: {}, isRoot: true }),
    0,
  );
  return { cost: Math.ceil(cost), walks: scales.walks };
};

/** Refuses what would be too much, before the database sees it: throws `TOO_COSTLY` with the figure exceeded. */
export const refuseCostly = (operation: Operation, most: MostCost): void => {
  const { cost } = costOf(operation, most.walks);
  if (cost > most.cost)
    throw tooCostly(
      `The question may bring or look at ${cost.toLocaleString("en")} records, more than ${most.cost.toLocaleString("en")}. Ask for less: a smaller \`first\`, fewer nested lists, a smaller budget.`,
    );
};

/** Refuses a statement that would be planned for too long. */
export const refuseLong = (text: string, most: MostCost): void => {
  if (text.length > most.statement)
    throw tooCostly(
      `The question makes a statement of ${text.length.toLocaleString("en")} characters, more than ${most.statement.toLocaleString("en")}. Ask for less: fewer nested fields, fewer aliases, several questions.`,
    );
};
