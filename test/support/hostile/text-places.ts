import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from "graphql";

import { harmless, type Literal } from "./harmless.ts";
import { waysTo } from "./ways-to.ts";

/** One place of the schema that takes a text, and the operation that puts a text there. */
export type TextPlace = {
  /** `Query.people(filter.or.name)`. */
  readonly name: string;
  readonly operation: "query" | "mutation";
  /** Whether the text alone decides which record is meant: a text that is no id must find nothing. */
  readonly isId: boolean;
  readonly ask: (text: string) => string;
};

const numbers = ["Int", "Float", "Boolean"];

/** Whatever is written as a string: ids, texts, dates, addresses, and any scalar to come. */
const takesText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isScalarType(named) && !numbers.includes(named.name);
};

type Inside = {
  readonly path: string;
  readonly literal: (text: string) => Literal;
};

/** Input types nest without end (`and`, `or`, `not`): each is met in itself once. */
const mostInItself = 2;

const wrap = (type: GraphQLInputType, literal: Literal): Literal => {
  if (isNonNullType(type)) return wrap(type.ofType, literal);
  return isListType(type) ? `[${wrap(type.ofType, literal)}]` : literal;
};

/** The places of a type of input that take a text, each with a literal of the whole type. */
const inside = (
  type: GraphQLInputType,
  above: readonly string[] = [],
): readonly Inside[] => {
  if (takesText(type))
    return [{ path: "", literal: (text) => wrap(type, JSON.stringify(text)) }];
  const named = getNamedType(type);
  const times = above.filter((name) => name === named.name).length;
  if (!isInputObjectType(named) || times >= mostInItself) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    inside(field.type, [...above, named.name]).map(({ path, literal }) => ({
      path: `.${field.name}${path}`,
      literal: (text: string) => {
        const others = fields.filter(
          (other) => other !== field && isRequiredInputField(other),
        );
        return wrap(
          type,
          `{ ${given([[field, literal(text)], ...others.map(asHarmless)])} }`,
        );
      },
    })),
  );
};

type Named = GraphQLArgument | GraphQLInputField;
type Given = readonly [Named, Literal];

const asHarmless = (one: Named): Given => [one, harmless(one.type, one.name)];

const given = (all: readonly Given[]): string =>
  all.map(([{ name }, literal]) => `${name}: ${literal}`).join(", ");

/** The places of one field's arguments. */
const placesOfField = (
  type: GraphQLObjectType,
  fieldName: string,
  around: (selection: string) => string,
): readonly TextPlace[] => {
  const field = type.getFields()[fieldName];
  const below =
    field === undefined || isScalarType(getNamedType(field.type))
      ? ""
      : " { __typename }";
  const args = field?.args ?? [];
  return args.flatMap((arg) =>
    inside(arg.type).map(({ path, literal }) => ({
      name: `${type.name}.${fieldName}(${arg.name}${path})`,
      operation:
        type.name === "Mutation" ? ("mutation" as const) : ("query" as const),
      isId: type.name === "Query" && path === "" && arg.name === "id",
      ask: (text: string) => {
        const others = args.filter(
          (other) => other !== arg && isRequiredArgument(other),
        );
        const all = given([[arg, literal(text)], ...others.map(asHarmless)]);
        return around(`${fieldName}(${all})${below}`);
      },
    })),
  );
};

/** Every place of the schema that takes a text: arguments of roots, of fields below them, and of changes, with the fields of their inputs. */
export const textPlaces = (schema: GraphQLSchema): readonly TextPlace[] => {
  const ways = waysTo(schema);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith("__")) return [];
    const around = ways.get(type.name);
    return around === undefined
      ? []
      : Object.keys(type.getFields()).flatMap((name) =>
          placesOfField(type, name, around),
        );
  });
};
