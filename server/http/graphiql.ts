import { htmlResponse } from "./responses.ts";
import { workedQueries } from "./worked-queries.ts";

/** GraphiQL carries its script, styles and workers inside the page: no address but our own is asked. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * The page of GraphiQL with the shelf of worked queries as its tabs.
 * The package is 9 MB, so it is loaded when the first reader asks for it.
 */
export const graphiqlPage = async (nonce: string): Promise<Response> => {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const html = renderGraphiQL({
    title: "Kartoteka: query",
    endpoint: "/graphql",
    defaultQuery: workedQueries[0]?.query ?? "",
    defaultTabs: workedQueries.map(({ query, variables }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
    })),
  });
  // The first is the page's one script; what else reads so is text inside it.
  return htmlResponse(
    html.replace("<script>", `<script nonce="${nonce}">`),
    policyFor(nonce),
  );
};
