import {
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type GraphQLFieldResolver,
  Kind,
} from "graphql";

import { type ReadingContext, runCompiled } from "./answer.ts";
import type { MostCost } from "./cost.ts";
import { Later, type Means } from "./later.ts";
import type { Mappings } from "./mapping.ts";
import type { Operation } from "./operation.ts";
import { rememberingCompiler } from "./remembered.ts";

/** What answering a query needs, with what a root field may need that is worked out beside the statement. */
export type AnsweringContext = ReadingContext &
  Pick<Means, "workers"> & { readonly request: Request };

/** An answer without errors. */
type Whole = { readonly data: unknown };

type Values = Readonly<Record<string, unknown>>;

/** The values of a query's root fields by response key, once they are there. */
class Answered {
  readonly values: Promise<Values>;

  constructor(values: Promise<Values>) {
    this.values = values;
  }
}

/** Resolves the root fields of queries for GraphQL's own executor, from what was read for the whole query. */
export const readAnswered: GraphQLFieldResolver<unknown, unknown> = async (
  source,
  _args,
  _context,
  info,
) => {
  if (!(source instanceof Answered))
    throw new Error("Queries are run by the executor that reads for them");
  return (await source.values)[String(info.path.key)];
};

/** The query that these arguments ask for; undefined for anything else, and for what GraphQL refuses by itself. */
const queryOf = ({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): Operation | undefined => {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== "query") return undefined;
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION
      ? [[node.name.value, node] as const]
      : [],
  );
  return {
    schema,
    operation,
    fragments: Object.fromEntries(fragments),
    variableValues: coerced,
  };
};

/** Begins what has to be worked out beside the statement: such values are promises. */
const begin = (
  values: Values,
  { workers, request }: AnsweringContext,
): Values => {
  const means = { workers, signal: request.signal };
  const entries = Object.entries(values).map(([key, value]) => {
    if (!(value instanceof Later)) return [key, value] as const;
    const worked = value.work(means);
    // Whoever awaits it is told; nobody may have begun to by then.
    worked.catch(() => undefined);
    return [key, worked] as const;
  });
  return Object.fromEntries(entries);
};

const whole = async (values: Values): Promise<Values> => {
  const entries = Object.entries(values).map(
    async ([key, value]) => [key, await value] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
};

/**
 * Runs queries: all root fields are compiled and read at once, and the answer is completed by functions made once for the question.
 * GraphQL's own executor (`otherwise`) runs mutations and what asks for the schema, and tells of everything that is wrong, from the same
 * values: nothing is read twice.
 */
export const makeExecutor = (mappings: Mappings, most: MostCost) => {
  const compile = rememberingCompiler(mappings, most);

  const read = async (operation: Operation, context: AnsweringContext) => {
    const compiled = compile(operation);
    const values = await runCompiled(compiled, operation, context);
    return { compiled, values: begin(values, context) };
  };

  const completed = async ({
    compiled: { complete },
    values,
  }: Awaited<ReturnType<typeof read>>): Promise<unknown> =>
    complete?.(await whole(values));

  return async <Result>(
    args: ExecutionArgs,
    context: AnsweringContext,
    otherwise: (args: ExecutionArgs) => Result,
  ): Promise<Whole | Awaited<Result>> => {
    const operation = queryOf(args);
    if (operation === undefined) return await otherwise(args);
    const reading = read(operation, context);
    const data = await reading.then(completed).catch(() => undefined);
    if (data !== undefined) return { data };
    const values = reading.then((one) => one.values);
    values.catch(() => undefined);
    return await otherwise({ ...args, rootValue: new Answered(values) });
  };
};
