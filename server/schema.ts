import { readFileSync } from "node:fs";

import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, parse, visit } from "graphql";

import { studyResolvers } from "./case-study/case-study.resolvers.ts";
import { readByResponseKey, typeNameOf } from "./compile/complete.ts";
import { type MostCost, refuseCostly } from "./compile/cost.ts";
import { makeExecutor, readAnswered } from "./compile/execute.ts";
import { domains, mappings } from "./domains.ts";
import { writeResolvers } from "./factoid/factoid.resolvers.ts";
import { limits } from "./http/limits.ts";
import { scalars } from "./http/scalars.ts";
import { layerResolvers } from "./project/constructed-layer.resolvers.ts";
import { savedViewResolvers } from "./saved-view/saved-view.resolvers.ts";
import { sourceResolvers } from "./source/source.resolvers.ts";

/** The contract as written: the one text of the schema. */
export const schemaText = readFileSync(
  new URL("../schema.graphql", import.meta.url),
  "utf8",
);

const abstractNames = (): readonly string[] => {
  const names: string[] = [];
  visit(parse(schemaText), {
    UnionTypeDefinition: (node) => void names.push(node.name.value),
    InterfaceTypeDefinition: (node) => void names.push(node.name.value),
  });
  return names;
};

/** What a write answers is weighed before it writes. */
const weighAnswersOfWrites = (schema: GraphQLSchema, most: MostCost): void => {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(fields)) {
    const { resolve } = field;
    field.resolve = (source, args, context, info) => {
      refuseCostly(info, most);
      return resolve?.(source, args, context, info);
    };
  }
};

/** What runs the queries on such a schema. */
export const makeQueryExecutor = (most: MostCost = limits) =>
  makeExecutor(mappings, most);

/** schema.graphql with its resolvers. `most` is what an answer may weigh. Rows carry `__typename`, which tells unions and interfaces apart. */
export const makeSchema = (most: MostCost = limits): GraphQLSchema => {
  const schema = makeExecutableSchema({
    typeDefs: schemaText,
    resolvers: [
      scalars,
      {
        Query: Object.fromEntries(
          [...mappings.roots.keys()].map((name) => [name, readAnswered]),
        ),
      },
      writeResolvers(mappings),
      studyResolvers(mappings),
      savedViewResolvers(mappings),
      sourceResolvers(mappings),
      layerResolvers(),
      ...domains.map(({ resolvers }) => resolvers ?? {}),
      Object.fromEntries(
        abstractNames().map((name) => [name, { __resolveType: typeNameOf }]),
      ),
    ],
    resolverValidationOptions: { requireResolversForResolveType: "ignore" },
  });
  readByResponseKey(schema);
  weighAnswersOfWrites(schema, most);
  return schema;
};
