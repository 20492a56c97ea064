import type { IncomingMessage, ServerResponse } from "node:http";

import { createServerAdapter } from "@whatwg-node/server";

import type { Workers } from "./background/workers.ts";
import type { Database } from "./database/neo4j.ts";
import { type Again, askedAgain, isOfStoreOnly } from "./http/asked-again.ts";
import { exportSequences, isExport } from "./http/export-sequences.ts";
import { graphiqlPage } from "./http/graphiql.ts";
import {
  makeGraphQL,
  type RequestNotes,
  type ServerContext,
} from "./http/graphql.ts";
import { type Guards, usualGuards } from "./http/guards.ts";
import { hasLeft } from "./http/has-left.ts";
import { makeKeptAnswers } from "./http/kept-answers.ts";
import type { Log } from "./http/log.ts";
import { makeQueue } from "./http/queue.ts";
import { makeReference } from "./http/reference/answer.ts";
import { jsonResponse, refusal } from "./http/responses.ts";
import { makeStaticClient } from "./http/static-client.ts";
import { makeQueryExecutor, makeSchema, schemaText } from "./schema.ts";

/** Everything the app needs from outside; it does no I/O of its own. */
export type AppOptions = {
  readonly database: Database;
  /** Threads for long work. */
  readonly workers: Workers;
  readonly version: string;
  /** Whether writing is refused: true on any host but loopback. */
  readonly readOnly: boolean;
  /** Names this server may be called by in a Host header, lower case, without ports. */
  readonly hosts: readonly string[];
  /** Now, ISO 8601 in UTC. */
  readonly clock: () => string;
  /** A new unguessable id. */
  readonly newId: () => string;
  readonly log: Log;
  /** Where the client was built. */
  readonly clientFolder: string;
  /** Other guards than the usual: only for tests, which show what each of them is for. */
  readonly guards?: Guards;
  /** Whether an answer is given again while nothing is written; false only where it is measured what answers cost. */
  readonly keepsAnswers?: boolean;
  /** True once the server is stopping: not ready any more, but requests in flight are answered. */
  readonly isDraining: () => boolean;
};

/** The request handler: `handle` for node:http, `fetch` for tests. */
export const createApp = (options: AppOptions) => {
  const guards = options.guards ?? usualGuards;
  const graphql = makeGraphQL(
    makeSchema(guards.limits),
    makeQueryExecutor(guards.limits),
    guards,
  );
  const queue = makeQueue(guards.limits.queue);
  const client = makeStaticClient(options.clientFolder, options.newId);
  const reference = makeReference(schemaText, options.newId);
  const kept = makeKeptAnswers(() => options.database.version());

  const ready = async (): Promise<Response> => {
    if (options.isDraining()) return jsonResponse(503, { status: "stopping" });
    try {
      await options.database.verify();
      return jsonResponse(200, { status: "ready" });
    } catch {
      return jsonResponse(503, { status: "no database" });
    }
  };

  /** Keeps an answer that says the same as long as nothing is written. */
  const keeping = async (
    response: Response,
    again: Again | undefined,
    { notes, milliseconds }: { notes: RequestNotes; milliseconds: number },
  ): Promise<Response> => {
    const isToKeep =
      again?.version !== undefined &&
      response.status === 200 &&
      notes.isQuery &&
      notes.codes.length === 0 &&
      isOfStoreOnly(again, milliseconds);
    if (!isToKeep) return response;
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const body = Buffer.from(await response.arrayBuffer());
    kept.keep(again.question, again.version, {
      operation: notes.operation,
      status,
      headers: { ...headers, "content-length": String(body.byteLength) },
      body,
    });
    return new Response(body, { status, headers });
  };

  const answerGraphQL = async (
    request: Request,
    url: URL,
    again: Again | undefined,
  ): Promise<Response> => {
    const wantsPage =
      request.method === "GET" &&
      (request.headers.get("accept") ?? "").includes("text/html");
    if (wantsPage) return graphiqlPage(options.newId());
    const refused = guards.refuseRequest(request, url);
    if (refused !== undefined) return refused;
    const notes: RequestNotes = {
      operation: "",
      isQuery: false,
      statements: 0,
      codes: [],
    };
    const requestId = options.newId();
    const context: ServerContext = {
      notes,
      scope: {
        ...options,
        requestId,
        onRun: () => {
          notes.statements += 1;
        },
      },
    };
    const started = performance.now();
    const answered = queue.run(() =>
      Promise.resolve(graphql.fetch(request, context)),
    );
    if (answered === undefined)
      return refusal(
        503,
        "UNAVAILABLE",
        "Too many questions at once. Try again in a moment.",
        { "retry-after": "1" },
      );
    const response = await answered;
    const milliseconds = performance.now() - started;
    options.log.info("graphql", {
      requestId,
      operation: notes.operation,
      statements: notes.statements,
      milliseconds: Math.round(milliseconds),
      status: response.status,
      ...(notes.codes.length === 0 ? {} : { codes: notes.codes.join(" ") }),
    });
    return keeping(response, again, { notes, milliseconds });
  };

  const answer = async (
    request: Request,
    again: Again | undefined,
  ): Promise<Response> => {
    if (!guards.isAllowedHost(request.headers.get("host"), options.hosts)) {
      return refusal(
        403,
        "FORBIDDEN",
        "This server is not known by that name. Set KARTOTEKA_HOSTS to allow it.",
      );
    }
    const url = new URL(request.url);
    if (url.pathname === "/health")
      return jsonResponse(200, { status: "up", version: options.version });
    if (url.pathname === "/ready") return ready();
    if (url.pathname === "/graphql") return answerGraphQL(request, url, again);
    if (isExport(url.pathname) && request.method === "GET")
      return exportSequences(request, url, (asking, to) =>
        answerGraphQL(asking, to, undefined),
      );
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refusal(
        405,
        "BAD_USER_INPUT",
        `${request.method} is not understood at ${url.pathname}`,
      );
    }
    if (/^\/reference(\/|$)/.test(url.pathname)) return reference(url.pathname);
    return client(url.pathname, request.headers.get("accept-encoding"));
  };

  const adapter = createServerAdapter<{ again?: Again | undefined }>(
    async (request: Request, { again }) => {
      try {
        return await answer(request, again);
      } catch (error) {
        const requestId = options.newId();
        if (hasLeft(error)) options.log.info("left", { requestId });
        else
          options.log.error("fault", {
            requestId,
            stack: error instanceof Error ? error.stack : String(error),
          });
        return refusal(
          500,
          "INTERNAL",
          `Something went wrong here (request ${requestId}).`,
        );
      }
    },
  );

  const handle = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const door = { guards, hosts: options.hosts, kept };
    const atDoor = await askedAgain(request, response, door);
    if (atDoor.kind === "ask")
      await adapter(request, response, { again: atDoor.again });
    if (atDoor.kind === "answered")
      options.log.info("graphql", {
        requestId: options.newId(),
        operation: atDoor.operation,
        again: true,
      });
  };
  return {
    handle: options.keepsAnswers === false ? adapter : handle,
    fetch: (request: Request): Promise<Response> =>
      Promise.resolve(adapter.fetch(request)),
  };
};
