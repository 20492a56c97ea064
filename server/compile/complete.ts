import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";

import { fieldsIn, type SelectionScope } from "./selection.ts";
import { rowOf } from "./shape.ts";

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

/** The type that a row says it is of; undefined when it says none. */
export const typeNameOf = (row: unknown): string | undefined => {
  const name = rowOf(row)["__typename"];
  return typeof name === "string" ? name : undefined;
};

/** Turns a value whose fields stand under their response keys into what the answer holds. Throws where GraphQL would tell of an error. */
type Complete = (value: unknown) => unknown;

/** A question that must be completed by GraphQL's own executor: it asks for a field with a resolver of its own, or for the schema. */
class NotPlain extends Error {}

type Below = {
  readonly scope: SelectionScope;
  readonly sets: readonly SelectionSetNode[];
};

const completeNullable = (type: GraphQLOutputType, below: Below): Complete => {
  if (isListType(type)) {
    const complete = completeType(type.ofType, below);
    return (value) => {
      if (!Array.isArray(value)) throw new Error("A list is expected");
      return value.map(complete);
    };
  }
  if (isLeafType(type))
    return (value) => {
      const leaf: unknown = type.serialize(value);
      if (leaf === undefined || leaf === null)
        throw new Error(`${type.name} cannot hold what was read`);
      return leaf;
    };
  if (isObjectType(type)) return completeObject(type, below);
  if (!isAbstractType(type)) throw new NotPlain(String(type));
  const byName = new Map(
    below.scope.schema
      .getPossibleTypes(type)
      .map((one) => [one.name, completeObject(one, below)]),
  );
  return (value) => {
    const complete = byName.get(typeNameOf(value) ?? "");
    if (complete === undefined)
      throw new Error(`${type.name} has no type of what was read`);
    return complete(value);
  };
};

const completeType = (type: GraphQLOutputType, below: Below): Complete => {
  const isMaybeNull = !isNonNullType(type);
  const complete = completeNullable(isMaybeNull ? type : type.ofType, below);
  return (value) => {
    if (value === null || value === undefined) {
      if (isMaybeNull) return null;
      throw new Error(`${String(type)} cannot be null`);
    }
    // An error in the place of a value is told as one.
    if (value instanceof Error) throw value;
    return complete(value);
  };
};

const completeObject = (
  type: GraphQLObjectType,
  { scope, sets }: Below,
  isRoot = false,
): Complete => {
  const fields: { readonly key: string; readonly complete: Complete }[] = [];
  for (const [key, found] of fieldsIn(scope, type, sets)) {
    const { value: name } = found.node.name;
    const field = type.getFields()[name];
    if (name === "__typename") fields.push({ key, complete: () => type.name });
    else if (field === undefined || (!isRoot && field.resolve !== byKey))
      throw new NotPlain(`${type.name}.${name}`);
    else
      fields.push({
        key,
        complete: completeType(field.type, { scope, sets: found.sets }),
      });
  }
  return (value) => {
    const row = rowOf(value);
    const object: Record<string, unknown> = {};
    for (const { key, complete } of fields) object[key] = complete(row[key]);
    return object;
  };
};

/**
 * How the root fields' values become a whole answer by the rules of GraphQL (specification, 6.4.3): fields in the order asked for, values
 * checked against their types, leaves written as their types write them. It throws where GraphQL would tell of an error, and tells nothing
 * itself: such an answer is left to GraphQL's own executor.
 * @returns undefined for a question that has to be left to that executor whatever is read
 */
export const completerOf = (
  scope: SelectionScope,
  query: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Complete | undefined => {
  try {
    return completeObject(query, { scope, sets }, true);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
};
