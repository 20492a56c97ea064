import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
} from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";

import type { makeExecutor } from "../compile/execute.ts";
import type { RequestContext } from "./context.ts";
import { badInput, statusOf } from "./errors.ts";
import type { Guards } from "./guards.ts";
import { hasLeft } from "./has-left.ts";
import { limitPlugins } from "./limits.ts";

/** What is noted about one request while it runs, for its one line in the log. */
export type RequestNotes = {
  operation: string;
  /** It only reads, and answers at once and whole. */
  isQuery: boolean;
  statements: number;
  codes: string[];
};

/** What the HTTP layer hands to each GraphQL request. */
export type ServerContext = {
  readonly scope: RequestContext;
  readonly notes: RequestNotes;
};

const isResult = (result: unknown): result is ExecutionResult =>
  typeof result === "object" &&
  result !== null &&
  ("data" in result || "errors" in result);

const maskResult = (
  result: ExecutionResult,
  { scope, notes }: ServerContext,
  mask: Guards["mask"],
): ExecutionResult => {
  if (result.errors === undefined) return result;
  const masked = result.errors.map((error) => {
    const { error: shown, code, ours } = mask(error, scope.requestId);
    if (ours) logFault(error, scope, code);
    notes.codes.push(code);
    return { shown, code };
  });
  const status =
    result.data === undefined || result.data === null
      ? statusOf(masked.map(({ code }) => code))
      : undefined;
  const headers = status === 503 ? { "retry-after": "1" } : {};
  return {
    ...result,
    errors: masked.map(({ shown }) => shown),
    ...(status === undefined
      ? {}
      : { extensions: { ...result.extensions, http: { status, headers } } }),
  };
};

const logFault = (
  error: GraphQLError,
  scope: RequestContext,
  code: string,
): void => {
  const cause = error.originalError ?? error;
  if (hasLeft(cause)) {
    scope.log.info("left", { requestId: scope.requestId });
    return;
  }
  scope.log.error("fault", {
    requestId: scope.requestId,
    code,
    path: error.path?.join("."),
    message: cause.message,
    stack: code === "INTERNAL" ? cause.stack : undefined,
    statement:
      "statement" in cause && typeof cause.statement === "string"
        ? cause.statement
        : undefined,
  });
};

/** What Yoga hands over before it runs an operation; its own type is looser. */
type Executed = Pick<ExecutionArgs, "document" | "operationName"> & {
  readonly contextValue: ServerContext &
    RequestContext & { readonly request: Request };
};

type Execute = (args: ExecutionArgs) => unknown;

type Hooks = Plugin<ServerContext & RequestContext, ServerContext>;

/** Has queries run by our executor, and the rest by Yoga's. */
const runQueries = (execute: ReturnType<typeof makeExecutor>): Hooks => ({
  onExecute: ({
    args: { contextValue },
    executeFn,
    setExecuteFn,
  }: {
    readonly args: Executed;
    readonly executeFn: Execute;
    readonly setExecuteFn: (execute: Execute) => void;
  }) => {
    setExecuteFn((args) => execute(args, contextValue, executeFn));
  },
});

const noteOperation = ({ mayWrite, mask }: Guards): Hooks => ({
  onExecute: ({
    args,
    setResultAndStopExecution,
  }: {
    readonly args: Executed;
    readonly setResultAndStopExecution: (result: ExecutionResult) => void;
  }) => {
    const operation = getOperationAST(args.document, args.operationName);
    const { notes, request } = args.contextValue;
    notes.operation = operation?.name?.value ?? operation?.operation ?? "";
    notes.isQuery = operation?.operation === "query";
    if (operation?.operation === "mutation" && !mayWrite(request))
      setResultAndStopExecution({
        errors: [badInput("A mutation is sent as application/json by POST")],
      });
  },
  onResultProcess: ({ result, setResult, serverContext }) => {
    if (isResult(result)) setResult(maskResult(result, serverContext, mask));
  },
});

/**
 * GraphQL over HTTP at /graphql: limits first, errors masked with a request id, one note a request.
 * @param execute runs the queries
 * @returns a handler of fetch requests
 */
export const makeGraphQL = (
  schema: GraphQLSchema,
  execute: ReturnType<typeof makeExecutor>,
  guards: Guards,
) => {
  const { limits } = guards;
  return createYoga<ServerContext, RequestContext>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    logging: false,
    maskedErrors: false,
    maxRequestBodySize: limits.bodyBytes,
    batching: limits.operations > 1 ? { limit: limits.operations } : false,
    context: ({ scope }) => scope,
    plugins: [
      ...limitPlugins(limits),
      noteOperation(guards),
      runQueries(execute),
    ],
  });
};
