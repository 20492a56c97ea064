import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";

/** A value as GraphQL writes it. */
export type Literal = string;

/** Values that rules of fields ask for. */
const byName: Readonly<Record<string, Literal>> = {
  operationKey: '"hostile-0001"',
  first: "1",
};

const ofScalars: Readonly<Record<string, Literal>> = {
  Int: "1",
  Float: "1",
  Boolean: "true",
  IsoDate: '"1943-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  Edtf: '"1943"',
  Url: '"http://localhost/"',
};

/** A well-made value of a type that finds nobody. */
export const harmless = (type: GraphQLInputType, name: string): Literal => {
  const known = byName[name];
  if (known !== undefined) return known;
  if (isNonNullType(type)) return harmless(type.ofType, name);
  if (isListType(type)) return `[${harmless(type.ofType, name)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "null";
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${harmless(field.type, field.name)}`).join(", ")} }`;
  }
  return ofScalars[type.name] ?? '"person/nobody"';
};
