import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";

import type { Row, Statement } from "../database/statement.ts";
import { badInput } from "../http/errors.ts";
import { completerOf } from "./complete.ts";
import { firstAsked, type OpenParameters } from "./late-value.ts";
import type { Mappings, Piece } from "./mapping.ts";
import { makePlan, type Plan } from "./plan.ts";
import {
  type Selected,
  selectFields,
  type SelectionScope,
} from "./selection.ts";

/** An operation compiled: one statement, and how its row becomes the answer. */
export type Compiled = {
  /** What the statement's own parameters have to be asked for, in one statement before it: a search by name needs it. */
  readonly before: Statement | undefined;
  /** Undefined when nothing asks the graph. */
  readonly statement: Statement | undefined;
  readonly parameters: OpenParameters;
  /** The answer by response key of the root fields. */
  readonly shape: (row: Row) => Readonly<Record<string, unknown>>;
  /** Makes the answer whole, as `completerOf` says. */
  readonly complete: ReturnType<typeof completerOf>;
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

const beforeOf = (
  name: string,
  parameters: OpenParameters,
): Statement | undefined => {
  const asked = firstAsked(parameters);
  if (asked.length === 0) return undefined;
  const columns = asked.map(([key, { column }]) => `${column} AS ${key}`);
  const texts = asked.map(([, { text }]) => text);
  return {
    name: `${name}, first`,
    text: [...texts, `RETURN ${columns.join(", ")}`].join("\n"),
  };
};

/** The text of a statement that brings some pieces: what the database runs, to the letter. */
export const statementText = (
  pieces: readonly Pick<Piece, "calls" | "expression">[],
): string => {
  const columns = pieces.map(
    ({ expression }, index) => `${expression} AS c${String(index)}`,
  );
  return [
    ...pieces.flatMap(({ calls }) => calls),
    `RETURN ${columns.join(", ")}`,
  ].join("\n");
};

const assemble = (
  name: string,
  plan: Plan,
  roots: readonly Root[],
): Omit<Compiled, "complete"> => {
  const pieces = roots.map(({ piece }) => piece);
  return {
    before: beforeOf(name, plan.parameters()),
    statement: pieces.every(({ calls }) => calls.length === 0)
      ? undefined
      : { name, text: statementText(pieces) },
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

/** A query as GraphQL hands it to its root fields. */
export type Operation = Pick<GraphQLResolveInfo, "operation"> & SelectionScope;

/** Compiles all root fields of a query into one statement of sibling subqueries, with at most one before it. */
export const compileQuery = (mappings: Mappings, info: Operation): Compiled => {
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
  const sets = [info.operation.selectionSet];
  const fields = selectFields(plan.scope, query, sets);
  const assembled = assemble(
    info.operation.name?.value ?? "query",
    plan,
    fields.map((selected) => compileRoot(plan, selected)),
  );
  return { ...assembled, complete: completerOf(plan.scope, query, sets) };
};
