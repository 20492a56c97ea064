import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesPlugin } from "@escape.tech/graphql-armor-max-directives";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";

/** What a request may ask for. Refused before the database sees it, with the figure exceeded. */
export const limits = {
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  /** Introspection by GraphiQL needs 14. */
  depth: 16,
  aliases: 30,
  directives: 20,
  /** Requests that are answered at once, and that may wait. */
  queue: { running: 16, waiting: 128 },
} as const;

/** The plugins that hold them. */
export const limitPlugins = () => [
  maxTokensPlugin({ n: limits.tokens }),
  maxDepthPlugin({
    n: limits.depth,
    ignoreIntrospection: false,
    flattenFragments: true,
  }),
  maxAliasesPlugin({ n: limits.aliases, allowList: [] }),
  maxDirectivesPlugin({ n: limits.directives }),
];
