import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Plugin } from "graphql-yoga";

/** What is counted of a document beside what its plugins count. */
type Counts = {
  readonly repeats: number;
  readonly spreads: number;
  readonly introspectionAliases: number;
};

const keyOf = ({ alias, name }: FieldNode): string =>
  alias?.value ?? name.value;

const repeatsIn = ({ selections }: SelectionSetNode): number => {
  const keys = selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [keyOf(each)] : [],
  );
  return keys.length - new Set(keys).size;
};

/** The fields that describe the schema. */
const describing = ["__schema", "__type"];

/** Fields of introspection's own types: with aliases, each list of them multiplies. `fields` is of no type of ours. */
const ofTheirTypes = new Set([
  "types",
  "fields",
  "interfaces",
  "possibleTypes",
  "inputFields",
  "enumValues",
  "args",
  "directives",
  "ofType",
]);

const isDescribing = ({ name }: FieldNode): boolean =>
  describing.includes(name.value);

const introspects = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: (node) => {
      found ||= isDescribing(node);
    },
  });
  return found;
};

/** Counts a document in one walk. */
const countShape = (document: DocumentNode): Counts => {
  let [repeats, spreads, introspectionAliases] = [0, 0, 0];
  const isAsked = introspects(document);
  visit(document, {
    SelectionSet: (node) => {
      repeats += repeatsIn(node);
    },
    FragmentSpread: () => {
      spreads += 1;
    },
    Field: (node) => {
      if (node.alias === undefined || !isAsked) return;
      if (isDescribing(node) || ofTheirTypes.has(node.name.value))
        introspectionAliases += 1;
    },
  });
  return { repeats, spreads, introspectionAliases };
};

const words: Readonly<Record<keyof Counts, string>> = {
  repeats: "Field repetition",
  spreads: "Fragment use",
  introspectionAliases: "Introspection alias",
};

const refuse = (what: keyof Counts, most: number, found: number): never => {
  throw new GraphQLError(
    `Syntax Error: ${words[what]} limit of ${String(most)} exceeded, found ${String(found)}.`,
  );
};

/** Refuses a document by its shape before it is validated, since validating takes the square of what is written twice. */
export const shapePlugin = (most: Counts): Plugin => ({
  onValidate: ({ addValidationRule }) => {
    addValidationRule(() => ({
      Document: (document: DocumentNode) => {
        const found = countShape(document);
        for (const what of [
          "repeats",
          "spreads",
          "introspectionAliases",
        ] as const)
          if (found[what] > most[what]) refuse(what, most[what], found[what]);
      },
    }));
  },
});
