import { readFileSync } from "node:fs";

import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, parse, visit } from "graphql";

import { domains } from "./domains.ts";
import { scalars } from "./http/scalars.ts";

/** The contract as written: the one text of the schema. */
export const schemaText = readFileSync(
  new URL("../schema.graphql", import.meta.url),
  "utf8",
);

const typeNameOf = (row: unknown): string | undefined => {
  if (typeof row !== "object" || row === null || !("__typename" in row))
    return undefined;
  return typeof row.__typename === "string" ? row.__typename : undefined;
};

const abstractNames = (): readonly string[] => {
  const names: string[] = [];
  visit(parse(schemaText), {
    UnionTypeDefinition: (node) => void names.push(node.name.value),
    InterfaceTypeDefinition: (node) => void names.push(node.name.value),
  });
  return names;
};

/** schema.graphql with the resolvers of all domains. Rows carry `__typename`, which tells unions and interfaces apart. */
export const makeSchema = (): GraphQLSchema => {
  return makeExecutableSchema({
    typeDefs: schemaText,
    resolvers: [
      scalars,
      ...domains.map(({ resolvers }) => resolvers),
      Object.fromEntries(
        abstractNames().map((name) => [name, { __resolveType: typeNameOf }]),
      ),
    ],
    resolverValidationOptions: { requireResolversForResolveType: "ignore" },
  });
};
