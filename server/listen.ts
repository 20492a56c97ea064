import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { isIP, type Socket } from "node:net";

import { StartProblem } from "./database/embedded/start-problem.ts";

/** What answers a request of node:http. */
export type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
) => unknown;

/** A port that is held from the start, so that a taken one is known before any work is done. */
export type Listener = {
  /** As one types it in a browser. */
  readonly address: string;
  /** Answers requests from now on; until then each is told that Kartoteka is starting. */
  serve(handle: Handle): void;
  /** Accepts nothing new and resolves when the requests in flight are answered, at the latest after the patience given. */
  drain(patienceMs: number): Promise<void>;
};

/** How patient the port is, in milliseconds, and with how many. */
export type Patience = {
  /** A client may take so long to send its whole request, or to begin one. */
  readonly requestMs: number;
  /** A client is told that its connection is kept so long for a next request; it is kept a second longer. */
  readonly keepAliveMs: number;
  /** A client may take so long before it goes on reading its answer. */
  readonly readMs: number;
  /** Connections at once; further ones are closed. */
  readonly connections: number;
};

/** The patience of every Kartoteka. */
export const usualPatience: Patience = {
  requestMs: 8_000,
  keepAliveMs: 5_000,
  readMs: 9_500,
  connections: 500,
};

/** Bytes of the head of a request; beyond it is answered 431. The longest address that is kept must go in. */
const mostOfHeaders = 64 * 1_024;

/** A connection closed at the very moment that its client was told would take with it the request that was sent just in time. */
const longer = 1_000;

/** Tells a client that may go on for how long its connection is kept. */
function tellHowLong(response: ServerResponse, keepAliveMs: number): void {
  if (!response.shouldKeepAlive) return;
  response.setHeader("connection", "keep-alive");
  response.setHeader(
    "keep-alive",
    `timeout=${String(Math.floor(keepAliveMs / 1_000))}`,
  );
}

/** A server that cuts off whoever is slow: to send, to go on, to read. An answer that is being worked out is not idle. */
function makeServer(patience: Patience, getHandle: () => Handle): Server {
  const { requestMs, keepAliveMs, readMs, connections } = patience;
  const answering = new WeakMap<Socket, ServerResponse>();
  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: requestMs,
      connectionsCheckingInterval: Math.min(1_000, requestMs / 4),
      keepAliveTimeout: keepAliveMs + longer,
      maxHeaderSize: mostOfHeaders,
    },
    (request, response) => {
      answering.set(request.socket, response);
      tellHowLong(response, keepAliveMs);
      getHandle()(request, response);
    },
  );
  server.maxConnections = connections;
  server.setTimeout(readMs, (socket) => {
    // Without an answer begun, the client still sends (it gets 408 in time), or we still work.
    if (answering.get(socket)?.headersSent === true) socket.destroy();
  });
  return server;
}

/** Listens at once. Throws a StartProblem when the port is taken or the host is not this computer's. */
export async function listen(
  host: string,
  port: number,
  patience: Partial<Patience> = {},
): Promise<Listener> {
  let handle: Handle = answerThatItStarts;
  const server = makeServer({ ...usualPatience, ...patience }, () => handle);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, host, resolve);
    });
  } catch (error) {
    throw explain(error, host, port);
  }
  const bound = server.address();
  const boundPort =
    bound === null || typeof bound === "string" ? port : bound.port;
  return {
    address: `http://${inAddress(host)}:${boundPort}`,
    serve: (given) => {
      handle = given;
    },
    drain: (patienceMs) =>
      new Promise((resolve) => {
        // A kept-alive connection becomes idle only when its last answer has gone out.
        const sweeping = setInterval(() => server.closeIdleConnections(), 50);
        const patience = setTimeout(
          () => server.closeAllConnections(),
          patienceMs,
        );
        server.close(() => {
          clearInterval(sweeping);
          clearTimeout(patience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Nobody can type 0.0.0.0 everywhere; on this computer localhost is the same. */
function inAddress(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}

const answerThatItStarts: Handle = (_request, response) => {
  response.writeHead(503, {
    "content-type": "text/plain; charset=utf-8",
    "retry-after": "2",
    refresh: "2",
  });
  response.end(
    "Картотека запускается, страница обновится сама.\nKartoteka is starting; this page reloads by itself.\n",
  );
};

function explain(error: unknown, host: string, port: number): unknown {
  const code =
    error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new StartProblem(
      `Port ${port} on ${host} is taken by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === "EACCES") {
    return new StartProblem(
      `Port ${port} may not be opened by this user.`,
      "Choose a port above 1023 with PORT.",
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new StartProblem(
      `HOST: "${host}" is not an address of this computer.`,
      "127.0.0.1 is this computer alone; 0.0.0.0 is every address it has.",
    );
  }
  return error;
}
