import { cacheExchange, Client, fetchExchange } from "urql";

/** Asks our own server; answers are kept while the page is open. */
export const makeClient = (): Client =>
  new Client({
    url: "/graphql",
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
