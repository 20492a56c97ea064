import { GraphQLError } from "graphql";

import { DatabaseFault, type FaultKind } from "../database/fault.ts";

/** The closed set of codes a GraphQL error can carry, each with its HTTP status when nothing could be answered. */
export const errorCodes = {
  BAD_USER_INPUT: 400,
  TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TIMED_OUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error a client may read as it is: subject, value and rule in words. */
const graphQLError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The client's mistake. */
export const badInput = (message: string): GraphQLError =>
  graphQLError("BAD_USER_INPUT", message);

/** Something that may not be had, or not yet. */
export const forbidden = (message: string): GraphQLError =>
  graphQLError("FORBIDDEN", message);

/** A question that asks for more than is allowed. */
export const tooCostly = (message: string): GraphQLError =>
  graphQLError("TOO_COSTLY", message);

/** Something that is not to be had just now, and may be in a moment. */
export const unavailable = (message: string): GraphQLError =>
  graphQLError("UNAVAILABLE", message);

/** Work that took longer than it may. */
export const timedOut = (message: string): GraphQLError =>
  graphQLError("TIMED_OUT", message);

/** How the guards of the parser and the validator word an exceeded limit. */
const exceeded = /^Syntax Error: (.* limit of .*)$/;

const faultAnswers: Readonly<Record<FaultKind, readonly [ErrorCode, string]>> =
  {
    UNAVAILABLE: [
      "UNAVAILABLE",
      "The database does not answer. Try again in a moment.",
    ],
    TIMED_OUT: [
      "TIMED_OUT",
      "The question took too long and was stopped. Ask for less: fewer hops, a smaller `first`, a narrower filter.",
    ],
    TOO_COSTLY: [
      "TOO_COSTLY",
      "The question needs more memory than is allowed. Ask for less: a smaller `first`, fewer nested lists.",
    ],
    EXISTS_ALREADY: ["INTERNAL", "Something went wrong here."],
    NOT_AUTHENTICATED: [
      "UNAVAILABLE",
      "The database refuses its own password. The server's log says more.",
    ],
    BROKEN: ["INTERNAL", "Something went wrong here."],
  };

/** What the client may know of an error, and whether it must be logged as ours. */
export type MaskedError = {
  readonly error: GraphQLError;
  readonly code: ErrorCode;
  readonly ours: boolean;
};

/** By name, not by class: plugins may bring a second copy of the class. */
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === "GraphQLError";

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && code in errorCodes;

/**
 * Masks an error: a client's mistake passes, a fault of the database is translated by its kind, anything else says nothing of its cause.
 * @param requestId goes into the extensions, so that the reader can name it and the log be found
 */
export const maskError = (error: unknown, requestId: string): MaskedError => {
  const cause = isGraphQLError(error) ? error.originalError : error;
  if (
    isGraphQLError(error) &&
    (cause === undefined || cause === null || isGraphQLError(cause))
  ) {
    const [, limit] = exceeded.exec(error.message) ?? [];
    if (limit !== undefined) {
      const message = `${limit.replace(/\.$/, "")}. Ask for less in one request.`;
      return {
        error: withCode(error, "TOO_COSTLY", message, requestId),
        code: "TOO_COSTLY",
        ours: false,
      };
    }
    const given = error.extensions["code"];
    const code = isErrorCode(given) ? given : "BAD_USER_INPUT";
    return {
      error: withCode(error, code, error.message, requestId),
      code,
      ours: code === "INTERNAL",
    };
  }
  const [code, message] =
    cause instanceof DatabaseFault
      ? faultAnswers[cause.kind]
      : (["INTERNAL", "Something went wrong here."] as const);
  return { error: withCode(error, code, message, requestId), code, ours: true };
};

/** What Yoga asks of the HTTP layer. A body that is no JSON is not even a GraphQL request: 400 for every kind of client. */
const protocolStatus = (error: GraphQLError | undefined) => {
  const http = error?.extensions.http;
  return http !== undefined && error?.extensions["originalError"] !== undefined
    ? { status: http.status ?? 400 }
    : http;
};

const withCode = (
  error: unknown,
  code: ErrorCode,
  message: string,
  requestId: string,
): GraphQLError => {
  const known = isGraphQLError(error) ? error : undefined;
  const http = protocolStatus(known);
  return new GraphQLError(message, {
    ...(known?.nodes === undefined ? {} : { nodes: known.nodes }),
    ...(known?.path === undefined ? {} : { path: known.path }),
    extensions: { code, requestId, ...(http === undefined ? {} : { http }) },
  });
};

/** The HTTP status of an answer that holds errors and no data, when the fault is ours; else the protocol's own rule decides. */
export const statusOf = (codes: readonly ErrorCode[]): number | undefined =>
  codes.map((code) => errorCodes[code]).find((status) => status >= 500);
