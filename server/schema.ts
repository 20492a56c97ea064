import { readFileSync } from "node:fs";

import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, parse, visit } from "graphql";

import { readByResponseKey, rootResolver } from "./compile/answer.ts";
import { domains, mappings } from "./domains.ts";
import { writeResolvers } from "./factoid/factoid.resolvers.ts";
import { scalars } from "./http/scalars.ts";
import { layerResolvers } from "./project/constructed-layer.resolvers.ts";

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

/** schema.graphql with its resolvers. Rows carry `__typename`, which tells unions and interfaces apart. */
export const makeSchema = (): GraphQLSchema => {
  const read = rootResolver(mappings);
  const schema = makeExecutableSchema({
    typeDefs: schemaText,
    resolvers: [
      scalars,
      {
        Query: Object.fromEntries(
          [...mappings.roots.keys()].map((name) => [name, read]),
        ),
      },
      writeResolvers(mappings),
      layerResolvers(),
      ...domains.map(({ resolvers }) => resolvers ?? {}),
      Object.fromEntries(
        abstractNames().map((name) => [name, { __resolveType: typeNameOf }]),
      ),
    ],
    resolverValidationOptions: { requireResolversForResolveType: "ignore" },
  });
  readByResponseKey(schema);
  return schema;
};
