import { type MaskedError, maskError } from "./errors.ts";
import { mayWrite, refuseGraphQLRequest } from "./graphql-request.ts";
import { isAllowedHost } from "./host.ts";
import { type Limits, limits } from "./limits.ts";

/** What stands between a request and the store. Each is one function or figure, so that a test can show what happens without it. */
export type Guards = {
  readonly limits: Limits;
  /** Whether a Host header names this server. */
  readonly isAllowedHost: (
    header: string | null,
    allowed: readonly string[],
  ) => boolean;
  /** What is wrong with a GraphQL request before it is read. */
  readonly refuseRequest: (request: Request, url: URL) => Response | undefined;
  /** Whether a request may change something. */
  readonly mayWrite: (request: Request) => boolean;
  /** What a client may know of an error. */
  readonly mask: (error: unknown, requestId: string) => MaskedError;
};

/** The guards of every Kartoteka that is started: no setting changes them. */
export const usualGuards: Guards = {
  limits,
  isAllowedHost,
  refuseRequest: refuseGraphQLRequest,
  mayWrite,
  mask: maskError,
};
