/** Headers that every answer carries. */
const common = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;

/** A JSON answer. */
export const jsonResponse = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      ...common,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });

/** An answer in the shape of a GraphQL error, for what is refused before GraphQL sees it. */
export const refusal = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  jsonResponse(
    status,
    { errors: [{ message, extensions: { code } }] },
    headers,
  );

/** A table as a file. */
export const csvResponse = (
  text: string,
  name: string,
  headers: Readonly<Record<string, string>>,
): Response =>
  new Response(text, {
    headers: {
      ...common,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      ...headers,
    },
  });

/** A page with its own content security policy. */
export const htmlResponse = (html: string, policy: string): Response =>
  new Response(html, {
    headers: {
      ...common,
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": policy,
      "x-frame-options": "DENY",
    },
  });

/** A file of the client. Files with a hash in their name never change. @param coding how the content is compressed; left out, it is not */
export const fileResponse = (
  content: Uint8Array<ArrayBuffer>,
  type: string,
  hashed: boolean,
  coding?: string,
): Response =>
  new Response(content, {
    headers: {
      ...common,
      "content-type": type,
      "cache-control": hashed
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      ...(coding === undefined
        ? {}
        : { "content-encoding": coding, vary: "accept-encoding" }),
    },
  });
