/** What an answer must never hold: a fault of ours, the database's own words, a file of this computer, a stack. */
const traces: readonly (readonly [string, RegExp])[] = [
  ["a fault of ours", /INTERNAL/],
  [
    "the database's words",
    /Neo\.(?:Client|Transient|Database)|org\.(?:neo4j|apache)|lucene/i,
  ],
  ["a file of this computer", /root:[x*]?:0:0|"packageManager"|BEGIN OPENSSH/],
  ["a stack", /\bat .*\.(?:ts|js|mjs):\d+/],
];

/** What is wrong with an answer to a hostile request; nothing when it is sound. */
export const tracesIn = (answer: {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}): readonly string[] => [
  ...(answer.status >= 500 ? [`status ${String(answer.status)}`] : []),
  // JSON that a browser will not take for a page: whatever is repeated in it stays text.
  ...(answer.type.startsWith("application/") ? [] : [`type ${answer.type}`]),
  ...traces.flatMap(([what, pattern]) =>
    pattern.test(answer.body) ? [what] : [],
  ),
];
