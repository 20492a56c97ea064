import { connect } from "node:net";

import fc from "fast-check";

/** What is sent through a bare connection. */
export type RawRequest = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether the client says that it has sent all (then an answer that takes a while no longer reaches it); else it waits for whatever comes. */
  readonly ends: boolean;
};

const head = (...lines: readonly string[]): string =>
  `${["POST /graphql HTTP/1.1", "Host: localhost", "Content-Type: application/json", ...lines].join("\r\n")}\r\n\r\n`;

const question = '{"query":"{ __typename }"}';
const length = String(question.length);

const raw = (name: string, text: string, ends = true): RawRequest => ({
  name,
  bytes: Buffer.from(text, "latin1"),
  ends,
});

/** One of each way to break the rules of HTTP. */
export const rawRequests: readonly RawRequest[] = [
  raw(
    "a body cut off, and the client leaves",
    `${head("Content-Length: 500")}${question}`,
  ),
  raw(
    "a body cut off, and the client stays",
    `${head("Content-Length: 500")}${question}`,
    false,
  ),
  raw("a body longer than it says", `${head("Content-Length: 5")}${question}`),
  raw(
    "two lengths",
    `${head(`Content-Length: ${length}`, "Content-Length: 7")}${question}`,
  ),
  raw(
    "a length that is no number",
    `${head("Content-Length: many")}${question}`,
  ),
  raw("a length below nothing", `${head("Content-Length: -1")}${question}`),
  raw(
    "chunks and a length at once",
    `${head("Content-Length: 4", "Transfer-Encoding: chunked")}0\r\n\r\n`,
  ),
  raw(
    "a chunk whose size is no number",
    `${head("Transfer-Encoding: chunked")}zz\r\n${question}\r\n0\r\n\r\n`,
  ),
  raw(
    "a chunk longer than it says",
    `${head("Transfer-Encoding: chunked")}3\r\n${question}\r\n0\r\n\r\n`,
  ),
  raw(
    "chunks without an end",
    `${head("Transfer-Encoding: chunked")}${question.length.toString(16)}\r\n${question}\r\n`,
    false,
  ),
  raw("headers beyond all measure", head(`X-Long: ${"a".repeat(70_000)}`)),
  raw(
    "three thousand headers",
    head(...Array.from({ length: 3_000 }, (_, turn) => `X-${String(turn)}: a`)),
  ),
  raw(
    "a header without an end",
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Half`,
    false,
  ),
  raw("no host", "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n\r\n"),
  raw(
    "two hosts",
    "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    false,
  ),
  raw("a line folded", head("X-Fold: a\r\n b")),
  raw("a nul in a header", head("X-Nul: a\u0000b")),
  raw(
    "an address that is no UTF-8",
    "GET /%ff%fe\u00ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  ),
  raw(
    "a whole address as the path",
    "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    false,
  ),
  raw(
    "a path with two slashes",
    "GET //evil.example/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    false,
  ),
  raw(
    "a path that is only a sign",
    "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  ),
  raw("another protocol", "\u0016\u0003\u0001\u0002\u0000\u0001"),
  raw("an unknown version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
  raw("a method nobody knows", "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  raw(
    "ten at once, one after another",
    `${head(`Content-Length: ${length}`)}${question}`.repeat(10),
  ),
  raw(
    "a second request hidden in the first",
    `${head("Content-Length: 0", "Transfer-Encoding: identity")}GET /evil HTTP/1.1\r\n\r\n`,
  ),
  raw(
    "an upgrade",
    "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n",
    false,
  ),
  raw(
    "a wish to be told to go on",
    `${head("Expect: 100-continue", `Content-Length: ${length}`, "Connection: close")}${question}`,
  ),
  raw(
    "a wish that nobody understands",
    head("Expect: tea", "Content-Length: 0", "Connection: close"),
  ),
];

/** One of them with a byte changed or the end cut off. */
export const spoiltRaw: fc.Arbitrary<RawRequest> = fc
  .tuple(fc.constantFrom(...rawRequests), fc.nat(), fc.nat(255), fc.boolean())
  .map(([request, at, byte, isCut]) => {
    const bytes = Buffer.from(request.bytes);
    const place = at % Math.min(bytes.length, 400);
    if (isCut) return { ...request, bytes: bytes.subarray(0, place + 1) };
    bytes[place] = byte;
    return { ...request, bytes };
  });

/** What came back: all that was heard until the server closed, and whether it was broken off. */
export type Heard = { readonly text: string; readonly reset: boolean };

/** Sends bytes and listens until the server closes the connection. */
export const sendRaw = (
  address: string,
  { bytes, ends }: RawRequest,
): Promise<Heard> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const socket = connect({
      host: hostname,
      port: Number(port),
      allowHalfOpen: true,
    });
    let [text, reset] = ["", false];
    socket.setEncoding("latin1");
    socket.on("data", (more: string) => {
      text += more;
    });
    socket.on("error", () => {
      reset = true;
    });
    socket.on("end", () => socket.end());
    socket.on("close", () => resolve({ text, reset }));
    socket.write(bytes);
    if (ends) socket.end();
  });

/** The statuses in what was heard, in order. */
export const statusesIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/HTTP\/1\.1 (\d{3})/g), ([, status]) =>
    Number(status),
  );
