import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The operation that is being compiled: where fragments and variables come from. */
export type SelectionScope = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
};

/** One selected field of a concrete type, with its arguments as values and everything selected below it. */
export type Selected = {
  /** The name in the answer: the alias, or the field's name. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly type: GraphQLOutputType;
  readonly sets: readonly SelectionSetNode[];
};

/** A field as it was written first, and everything selected below it, wherever it was written. */
type Found = { readonly node: FieldNode; readonly sets: SelectionSetNode[] };

const isIncluded = (
  node: SelectionNode,
  variables: SelectionScope["variableValues"],
): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !==
    false;

const appliesTo = (
  scope: SelectionScope,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const conditional = scope.schema.getType(condition);
  return (
    isAbstractType(conditional) && scope.schema.isSubType(conditional, type)
  );
};

const collect = (
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  found: Map<string, Found>,
): void => {
  for (const node of sets.flatMap(({ selections }) => selections)) {
    if (!isIncluded(node, scope.variableValues)) continue;
    if (node.kind === "Field") {
      const key = node.alias?.value ?? node.name.value;
      const known: Found = found.get(key) ?? { node, sets: [] };
      if (node.selectionSet !== undefined) known.sets.push(node.selectionSet);
      found.set(key, known);
      continue;
    }
    const fragment =
      node.kind === "FragmentSpread" ? scope.fragments[node.name.value] : node;
    if (
      fragment === undefined ||
      !appliesTo(scope, fragment.typeCondition?.name.value, type)
    )
      continue;
    collect(scope, type, [fragment.selectionSet], found);
  }
};

/** The fields selected of one concrete type by response key, in the order of the answer, `__typename` among them. */
export const fieldsIn = (
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  collect(scope, type, sets, found);
  return found;
};

/**
 * What an operation selects of one concrete type: fragments flattened, `@skip` and `@include` obeyed, equal keys merged
 * (as GraphQL itself does). `__typename` is left out.
 */
export const selectFields = (
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Selected[] => {
  const found = fieldsIn(scope, type, sets);
  return [...found].flatMap(([key, { node, sets: below }]) => {
    const definition = type.getFields()[node.name.value];
    if (definition === undefined) return [];
    const args = getArgumentValues(definition, node, scope.variableValues);
    return [
      { key, name: node.name.value, args, type: definition.type, sets: below },
    ];
  });
};

/** What is selected of an object type known by its name. */
export const objectSelection = (
  scope: SelectionScope,
  typeName: string,
  sets: readonly SelectionSetNode[],
): readonly Selected[] => {
  const type = scope.schema.getType(typeName);
  return isObjectType(type) ? selectFields(scope, type, sets) : [];
};
