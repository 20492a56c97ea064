import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

import type { SelectionScope } from "../../server/compile/selection.ts";

/** What the compiler gets from GraphQL for the first operation of a document. */
export const scopeOfQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): SelectionScope & { readonly operation: OperationDefinitionNode } => {
  const operation = document.definitions.find(
    (each) => each.kind === "OperationDefinition",
  );
  if (operation?.kind !== "OperationDefinition")
    throw new Error("The document has no operation");
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions) {
    if (each.kind === "FragmentDefinition") fragments[each.name.value] = each;
  }
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (coerced === undefined) throw new Error(String(errors));
  return { schema, fragments, variableValues: coerced, operation };
};
