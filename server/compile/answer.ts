import {
  type GraphQLResolveInfo,
  isObjectType,
  type SelectionSetNode,
} from "graphql";

import type { CallOptions, Database, Transaction } from "../database/neo4j.ts";
import type { Parameters } from "../database/statement.ts";
import { emitAnyOf } from "./emit.ts";
import { firstAsked, putIn } from "./late-value.ts";
import type { Frame, Mappings } from "./mapping.ts";
import type { Compiled, Operation } from "./operation.ts";
import { makePlan, type Plan } from "./plan.ts";
import { selectFields, type SelectionScope } from "./selection.ts";

/** The operation at hand as the compiler needs it. */
const scopeOf = ({
  schema,
  fragments,
  variableValues,
}: GraphQLResolveInfo): SelectionScope => ({
  schema,
  fragments,
  variableValues,
});

/** The parameters of an operation's statement: those that must be asked for first are asked for, in one statement. */
export const completeParameters = async (
  { before, parameters }: Pick<Compiled, "before" | "parameters">,
  variableValues: Operation["variableValues"],
  { database, onRun }: ReadingContext,
): Promise<Parameters> => {
  const values = putIn(parameters, variableValues);
  if (before === undefined) return values;
  const [row] = await database.read(before, values, { onRun });
  const asked = firstAsked(parameters).map(
    ([name, { read }]) => [name, read(row?.[name])] as const,
  );
  return { ...values, ...Object.fromEntries(asked) };
};

/** Runs a compiled operation: the values of its root fields by response key; no statement when nothing asks the graph, else one, and at most one before it. */
export const runCompiled = async (
  compiled: Compiled,
  { variableValues }: Operation,
  context: ReadingContext,
): Promise<Readonly<Record<string, unknown>>> => {
  const { statement, shape } = compiled;
  if (statement === undefined) return shape({});
  const values = await completeParameters(compiled, variableValues, context);
  const [row] = await context.database.read(statement, values, {
    onRun: context.onRun,
  });
  return shape(row ?? {});
};

/** The part of a resolver's context that reading needs. */
export type ReadingContext = {
  readonly database: Database;
  readonly onRun?: CallOptions["onRun"];
};

/** What to read for a mutation's answer. */
export type Answered = {
  readonly typeName: string;
  readonly id: string;
  /** The answer holds it in a field of another outcome (`Conflict.current`), not itself. */
  readonly within?: { readonly type: string; readonly field: string };
};

const selectionOf = (
  plan: Plan,
  info: GraphQLResolveInfo,
  within: Answered["within"],
): readonly SelectionSetNode[] => {
  const sets = info.fieldNodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined ? [] : [selectionSet],
  );
  if (within === undefined) return sets;
  const outer = info.schema.getType(within.type);
  if (!isObjectType(outer)) return [];
  return selectFields(plan.scope, outer, sets)
    .filter(({ name }) => name === within.field)
    .flatMap((selected) => selected.sets);
};

/** Reads a selection by id inside a transaction: the answer of a mutation, with everything the caller selected below it. */
export const readSelection = async (
  mappings: Mappings,
  transaction: Transaction,
  info: GraphQLResolveInfo,
  { typeName, id, within }: Answered,
): Promise<unknown> => {
  const plan = makePlan(scopeOf(info), mappings);
  const label = mappings.types.get(typeName)?.label;
  if (label === undefined)
    throw new Error(`${typeName} has no label to be read by`);
  const frame: Frame = {
    plan,
    lens: plan.lens(undefined),
    vars: { self: plan.variable("n") },
  };
  const piece = emitAnyOf(frame, [typeName], {
    sets: selectionOf(plan, info, within),
  });
  const text = [
    `MATCH (${frame.vars.self}:${label} {id: ${plan.parameter(id)}})`,
    `WITH ${frame.vars.self} ORDER BY ${frame.vars.self}.until <> 0, ${frame.vars.self}.since DESC LIMIT 1`,
    ...piece.calls,
    `RETURN ${piece.expression} AS c0`,
  ].join("\n");
  const [row] = await transaction.run(
    { name: info.fieldName, text },
    putIn(plan.parameters(), info.variableValues),
  );
  return row === undefined ? null : piece.shape(row["c0"]);
};
