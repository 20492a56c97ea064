import {
  getNullableType,
  type GraphQLOutputType,
  isListType,
  isObjectType,
} from "graphql";

import type { Shaper, ValueMapping } from "./mapping.ts";
import type { Plan } from "./plan.ts";
import { type Selected, selectFields } from "./selection.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The entries of a row as the database returned it; anything else has none. */
export const rowOf = (raw: unknown): Readonly<Record<string, unknown>> =>
  isRecord(raw) ? raw : {};

/** A list as the database returned it; anything else is empty. */
export const listOf = (raw: unknown): readonly unknown[] =>
  Array.isArray(raw) ? raw : [];

/** A text property; '' when missing. */
export const textOf = (raw: unknown): string =>
  typeof raw === "string" ? raw : "";

/** A text property; null when missing or empty. */
export const maybeTextOf = (raw: unknown): string | null =>
  typeof raw === "string" && raw !== "" ? raw : null;

const readField = (
  mapping: ValueMapping | undefined,
  value: unknown,
  { name, args }: Selected,
): unknown => {
  const read = mapping?.fields[name];
  // A mapping's functions take the value that its own producers make: the schema's type name ties them together.
  return read === undefined
    ? rowOf(value)[name]
    : Reflect.apply(read, undefined, [value, args]);
};

const shaperOfObject = (
  plan: Plan,
  typeName: string,
  { type, sets }: Pick<Selected, "type" | "sets">,
): Shaper => {
  const object = plan.scope.schema.getType(typeName);
  if (!isObjectType(object))
    throw new Error(`${String(type)}: ${typeName} is not an object type`);
  const mapping = plan.mappings.values.get(typeName);
  const fields = selectFields(plan.scope, object, sets).map((selected) => ({
    selected,
    shape: valueShaper(plan, selected),
  }));
  return (value) => {
    const entries = fields.map(
      ({ selected, shape }) =>
        [selected.key, shape(readField(mapping, value, selected))] as const,
    );
    return { __typename: typeName, ...Object.fromEntries(entries) };
  };
};

const shaperOfType = (
  plan: Plan,
  type: GraphQLOutputType,
  selected: Pick<Selected, "type" | "sets">,
): Shaper => {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const inner = shaperOfType(plan, bare.ofType, selected);
    return (value) => (Array.isArray(value) ? value.map(inner) : null);
  }
  if (!isObjectType(bare)) return (value) => value ?? null;
  const shape = shaperOfObject(plan, bare.name, selected);
  // A refusal stands in the place of its field: GraphQL tells it there, and answers the rest.
  return (value) =>
    value === null || value === undefined || value instanceof Error
      ? (value ?? null)
      : shape(value);
};

/** Shapes a value computed here by the field's type and selection: keyed by response key, with each field's own arguments. */
export const valueShaper = (
  plan: Plan,
  selected: Pick<Selected, "type" | "sets">,
): Shaper => shaperOfType(plan, selected.type, selected);
