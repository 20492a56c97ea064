import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

import { codingFor, makeCoder } from "./coding.ts";
import { fileResponse, htmlResponse, refusal } from "./responses.ts";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** What the page may load: its own files alone; style elements by the request's nonce. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "ENOENT" ||
    error.code === "EISDIR" ||
    error.code === "ENOTDIR");

/**
 * Serves the built client: its files, and its page for any other address (the page itself says when an address leads nowhere).
 * @param folder where the client was built
 * @param newNonce a fresh nonce for each page
 */
export const makeStaticClient = (folder: string, newNonce: () => string) => {
  const root = resolve(folder);
  const code = makeCoder();

  const page = async (): Promise<Response> => {
    try {
      const nonce = newNonce();
      const html = await readFile(join(root, "index.html"), "utf8");
      return htmlResponse(
        html.replaceAll("__CSP_NONCE__", nonce),
        policyFor(nonce),
      );
    } catch (error) {
      if (isMissing(error))
        return refusal(
          503,
          "UNAVAILABLE",
          "The page is not built yet. Start Kartoteka with `npm start`.",
        );
      throw error;
    }
  };

  const file = async (
    path: string,
    accepted: string | null,
  ): Promise<Response | undefined> => {
    const full = resolve(root, `.${path}`);
    if (!full.startsWith(root + sep)) return undefined;
    try {
      const content = new Uint8Array(await readFile(full));
      const type = types[extname(full)] ?? "application/octet-stream";
      const hashed = path.startsWith("/assets/");
      const coding = hashed ? codingFor(type, accepted) : undefined;
      return coding === undefined
        ? fileResponse(content, type, hashed)
        : fileResponse(await code(full, content, coding), type, hashed, coding);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  /** @param accepted what a browser says of the codings that it reads (`Accept-Encoding`) */
  return async (
    path: string,
    accepted: string | null = null,
  ): Promise<Response> => {
    if (path === "/" || path === "/index.html") return page();
    // Entity ids in addresses have no file ending; a missing file must not answer with the page.
    if (extname(path) === "" || path.includes("\0")) return page();
    return (
      (await file(path, accepted)) ??
      refusal(404, "BAD_USER_INPUT", `There is no file ${path}`)
    );
  };
};
