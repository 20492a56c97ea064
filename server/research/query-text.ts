import { astFromValue, type GraphQLSchema, isInputType, print } from "graphql";

import type { Chosen } from "./question.ts";

const selection = `{
    question { number question(lang: EN) }
    units persons raions constructed
    tables {
      key title(lang: EN)
      columns { key label(lang: EN) }
      rows { key label(lang: EN) all { count persons raions } cells { key count value of share low high fewBehind } }
    }
    statistics { label(lang: EN) count value of share low high }
    counterEvidence { label(lang: EN) count value of share low high }
    coverage { persons claims witnesses sources undated contested unjudged constructed }
    omitted { what why count }
  }`;

const written = (
  schema: GraphQLSchema,
  type: string,
  value: unknown,
): string => {
  const input = schema.getType(type);
  if (!isInputType(input)) throw new Error(`${type} is no input of the schema`);
  const node = astFromValue(value, input);
  return node == null ? "null" : print(node);
};

/** The GraphQL query that asks a question so: it can be sent as it stands. */
export function queryText(
  schema: GraphQLSchema,
  {
    number,
    chosen,
    inCollection,
    reading,
  }: {
    readonly number: number;
    readonly chosen: Chosen;
    readonly inCollection: readonly string[] | undefined;
    readonly reading: unknown;
  },
): string {
  const definitions = Object.entries(chosen).map(
    ([key, value]) =>
      `{ key: ${JSON.stringify(key)}, value: ${JSON.stringify(value)} }`,
  );
  const args = [
    `number: ${String(number)}`,
    ...(definitions.length === 0
      ? []
      : [`definitions: [${definitions.join(", ")}]`]),
    ...(inCollection === undefined
      ? []
      : [`inCollection: ${JSON.stringify(inCollection)}`]),
    ...(reading === null || reading === undefined
      ? []
      : [`reading: ${written(schema, "ReadingInput", reading)}`]),
  ];
  return `query Question${String(number)} {
  researchQuestion(${args.join(", ")}) ${selection}
}`;
}
