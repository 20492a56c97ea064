import { refusal } from "./responses.ts";

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return (
      value === null || (typeof value === "object" && !Array.isArray(value))
    );
  } catch {
    return false;
  }
};

/** A header that a foreign page cannot send without asking first (a preflight); any value will do. */
const preflightHeader = "x-kartoteka-request";

/** Where a browser says that a request comes from: our own page, or the reader's own hand. Scripts say nothing. */
const trusted = ["same-origin", "none"];

/**
 * Whether a page of another origin had the reader's browser ask: it could not read the answer, but the work would be done.
 * @param site the header Sec-Fetch-Site, if there is one
 */
export const isForeignSite = (site: string | null): boolean =>
  !trusted.includes(site ?? "none");

/** What is understood besides, with that header: questions, never mutations. */
const otherTypes = ["application/graphql", "application/x-www-form-urlencoded"];

/** Whether a request may change something: only `application/json` can, which no foreign page can send unasked. */
export const mayWrite = (request: Request): boolean =>
  request.method === "POST" &&
  (request.headers.get("content-type") ?? "").startsWith("application/json");

/**
 * What is wrong with a GraphQL request before it is read, or undefined.
 * A page of another origin can post text, forms and files without asking: such requests need a header that it cannot send. `application/json` cannot be sent so,
 * and R, Python and spreadsheets send it as a matter of course.
 */
export const refuseGraphQLRequest = (
  request: Request,
  url: URL,
): Response | undefined => {
  if (isForeignSite(request.headers.get("sec-fetch-site")))
    return refusal(
      403,
      "FORBIDDEN",
      "A page of another origin cannot ask Kartoteka through its reader's browser",
    );
  for (const name of ["variables", "extensions"]) {
    const value = url.searchParams.get(name);
    if (value !== null && value !== "" && !isJsonObject(value)) {
      return refusal(
        400,
        "BAD_USER_INPUT",
        `Parameter ${name}: the value is not a JSON object`,
      );
    }
  }
  if (request.method !== "POST") return undefined;
  const type =
    (request.headers.get("content-type") ?? "")
      .split(";")[0]
      ?.trim()
      .toLowerCase() ?? "";
  if (type === "application/json") return undefined;
  if (!otherTypes.includes(type))
    return refusal(
      415,
      "BAD_USER_INPUT",
      `Content type "${type}": send application/json`,
    );
  return request.headers.has(preflightHeader)
    ? undefined
    : refusal(
        415,
        "BAD_USER_INPUT",
        `Content type "${type}": send application/json, or add the header ${preflightHeader}`,
      );
};
