import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesPlugin } from "@escape.tech/graphql-armor-max-directives";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";

import type { QueueSize } from "./queue.ts";
import { shapePlugin } from "./shape-limits.ts";

/** What a request may ask for. Refused before the database sees it, with the figure exceeded. */
export type Limits = {
  /** Bytes of a request body. */
  readonly bodyBytes: number;
  /** Operations in one request. */
  readonly operations: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** How often fields of one selection may be written again: checking that they agree takes the square of it. */
  readonly repeats: number;
  /** Uses of fragments, for the same reason. */
  readonly spreads: number;
  /** Aliases of the schema's own description: it is told once. */
  readonly introspectionAliases: number;
  /** Records that a question may bring or look at, see `compile/cost.ts`. */
  readonly cost: number;
  /** Walks from record to record in its statement. */
  readonly walks: number;
  /** Characters of its statement: the longer, the longer it is planned, before any time limit of the database begins. */
  readonly statement: number;
  /** Requests that are answered at once, and that may wait. */
  readonly queue: QueueSize;
};

/** The limits of every Kartoteka; what the page itself asks leaves room below each (a test holds it). */
export const limits: Limits = {
  bodyBytes: 256 * 1024,
  operations: 1,
  tokens: 2_000,
  // Introspection by GraphiQL needs 14.
  depth: 16,
  aliases: 30,
  directives: 20,
  repeats: 30,
  spreads: 100,
  introspectionAliases: 0,
  cost: 50_000,
  walks: 100,
  statement: 32_000,
  queue: { running: 16, waiting: 128 },
};

/** The plugins that hold those of the text of a question. */
export const limitPlugins = (most: Limits) => [
  maxTokensPlugin({ n: most.tokens }),
  // Before the others: whatever they and GraphQL's own rules do takes longer.
  shapePlugin(most),
  maxDepthPlugin({
    n: most.depth,
    ignoreIntrospection: false,
    flattenFragments: true,
  }),
  maxAliasesPlugin({ n: most.aliases, allowList: [] }),
  maxDirectivesPlugin({ n: most.directives }),
];
