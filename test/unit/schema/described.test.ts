import { readFileSync } from "node:fs";

import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";

/** A name in the schema and what is said about it. */
type Named = { readonly name: string; readonly description: string };

const schema = buildSchema(
  readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"),
);

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Relay's own words, which its specification describes once for everybody. */
const isRelays = (path: string): boolean =>
  /(Connection|Edge)\.(edges|node|cursor|pageInfo|nodes)$|^PageInfo\./.test(
    path,
  );

const named = (
  name: string,
  { description }: { readonly description?: string | null | undefined },
): Named => ({ name, description: description?.trim() ?? "" });

/** The schema's own description says what these are, once for all fields; the others are said by their described type. */
const saysItself = ({ name, type }: GraphQLArgument): boolean =>
  ["id", "first", "after"].includes(name) ||
  !isSpecifiedScalarType(getNamedType(type));

function partsOf(type: GraphQLNamedType): readonly Named[] {
  if (isEnumType(type))
    return type
      .getValues()
      .map((value) => named(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) =>
      named(`${type.name}.${field.name}`, field),
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    named(`${type.name}.${field.name}`, field),
    ...field.args
      .filter((argument) => !saysItself(argument))
      .map((argument) =>
        named(`${type.name}.${field.name}(${argument.name}:)`, argument),
      ),
  ]);
}

const undescribed = (all: readonly Named[]): readonly string[] =>
  all
    .filter(({ description }) => description === "")
    .map(({ name }) => name)
    .filter((name) => !isRelays(name));

describe("schema.graphql is the glossary", () => {
  it("says of each type what it is", () => {
    expect(undescribed(types.map((type) => named(type.name, type)))).toEqual(
      [],
    );
  });

  it("says once what the arguments are that every list and look-up takes", () => {
    for (const name of ["id", "first", "after"])
      expect(schema.description).toContain(`\`${name}\``);
  });

  it("says of each field, argument and value what it means", () => {
    expect(undescribed(types.flatMap(partsOf))).toEqual([]);
  });
});
