import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { z } from "zod";

import type { CallOptions, Database, Transaction } from "../database/neo4j.ts";
import type { Parameters, Row, Statement } from "../database/statement.ts";
import { badInput } from "../http/errors.ts";
import { emitAnyOf } from "./emit.ts";
import type { Frame, Mappings, Piece } from "./mapping.ts";
import { makePlan, type Plan } from "./plan.ts";
import {
  type Selected,
  selectFields,
  type SelectionScope,
} from "./selection.ts";

/** An operation compiled: one statement, and how its row becomes the answer. */
export type Compiled = {
  /** Undefined when nothing asks the graph. */
  readonly statement: Statement | undefined;
  readonly parameters: Parameters;
  /** The answer by response key of the root fields. */
  readonly shape: (row: Row) => Readonly<Record<string, unknown>>;
};

type Root = { readonly key: string; readonly piece: Piece };

const compileRoot = (plan: Plan, selected: Selected): Root => {
  const mapping = plan.mappings.roots.get(selected.name);
  if (mapping === undefined)
    throw new Error(`Query.${selected.name} has no mapping to the graph`);
  try {
    return { key: selected.key, piece: mapping(plan, selected) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw badInput(
      `${selected.key}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not understood"}`,
    );
  }
};

const assemble = (
  name: string,
  plan: Plan,
  roots: readonly Root[],
): Compiled => {
  const calls = roots.flatMap(({ piece }) => piece.calls);
  const columns = roots.map(
    ({ piece }, index) => `${piece.expression} AS c${String(index)}`,
  );
  return {
    statement:
      calls.length === 0
        ? undefined
        : { name, text: [...calls, `RETURN ${columns.join(", ")}`].join("\n") },
    parameters: plan.parameters(),
    shape: (row) =>
      Object.fromEntries(
        roots.map(({ key, piece }, index) => [
          key,
          piece.shape(row[`c${String(index)}`] ?? null),
        ]),
      ),
  };
};

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

/** Compiles all root fields of a query into one statement of sibling subqueries. */
export const compileQuery = (
  mappings: Mappings,
  info: Pick<GraphQLResolveInfo, "operation"> & SelectionScope,
): Compiled => {
  const query = info.schema.getQueryType();
  if (!query) throw new Error("The schema has no query type");
  const plan = makePlan(
    {
      schema: info.schema,
      fragments: info.fragments,
      variableValues: info.variableValues,
    },
    mappings,
  );
  const fields = selectFields(plan.scope, query, [
    info.operation.selectionSet,
  ]).filter(({ name }) => !name.startsWith("__"));
  return assemble(
    info.operation.name?.value ?? "query",
    plan,
    fields.map((selected) => compileRoot(plan, selected)),
  );
};

/** Runs a compiled operation: no statement when nothing asks the graph, else exactly one. */
const runCompiled = async (
  compiled: Compiled,
  run: (
    statement: Statement,
    parameters: Parameters,
  ) => Promise<readonly Row[]>,
): Promise<Readonly<Record<string, unknown>>> => {
  if (compiled.statement === undefined) return compiled.shape({});
  const [row] = await run(compiled.statement, compiled.parameters);
  return compiled.shape(row ?? {});
};

/** The part of a resolver's context that reading needs. */
export type ReadingContext = {
  readonly database: Database;
  readonly onRun?: CallOptions["onRun"];
};

/**
 * Resolvers of the root fields: the first one compiles the whole operation and runs it, the others wait for the same answer.
 * Below them, the answer's tree is keyed by response key, so one default resolver serves every field.
 */
export const rootResolver = (
  mappings: Mappings,
): GraphQLFieldResolver<unknown, ReadingContext> => {
  const answers = new WeakMap<
    object,
    Promise<Readonly<Record<string, unknown>>>
  >();
  return async (_source, _args, context, info) => {
    // One execution has one object of variables, whatever the context is.
    const known = answers.get(info.variableValues);
    const answer =
      known ??
      runCompiled(compileQuery(mappings, info), (statement, parameters) =>
        context.database.read(statement, parameters, { onRun: context.onRun }),
      );
    if (known === undefined) answers.set(info.variableValues, answer);
    return (await answer)[String(info.path.key)];
  };
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
    plan.parameters(),
  );
  return row === undefined ? null : piece.shape(row["c0"]);
};

const byKey: GraphQLFieldResolver<
  Readonly<Record<string, unknown>> | undefined,
  unknown
> = (source, _args, _context, info) => source?.[String(info.path.key)];

/** Gives every field without a resolver the one that reads its response key. */
export const readByResponseKey = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve ??= byKey;
  }
};
