import { performance } from "node:perf_hooks";

import autocannon from "autocannon";

/** A question as one server understands it: where it is put, and its body for given variables. */
export type Asking = {
  readonly name: string;
  readonly address: string;
  readonly body: (variables: Variables) => string;
};

/** Values of a question's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A question put to a GraphQL server. */
export const askingGraphQL = (
  name: string,
  address: string,
  query: string,
): Asking => ({
  name,
  address: `${address}/graphql`,
  body: (variables) => JSON.stringify({ query, variables }),
});

/** A question put to the raw server by its name. */
export const askingRaw = (address: string, question: string): Asking => ({
  name: "raw",
  address: `${address}/${question}`,
  body: (variables) => JSON.stringify({ variables }),
});

const request = (body: string) => ({
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  body,
});

/** The answer as it came. Throws when the server refuses. */
export async function askText(
  { address, body }: Asking,
  variables: Variables,
): Promise<string> {
  const sent = body(variables);
  const response = await fetch(address, request(sent));
  const text = await response.text();
  if (!response.ok || text.includes('"errors":['))
    throw new Error(`${address}: ${sent}: ${text.slice(0, 500)}`);
  return text;
}

/** Milliseconds of each of these questions, asked one after another. */
export async function latencies(
  asking: Asking,
  all: readonly Variables[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const variables of all) {
    const start = performance.now();
    await askText(asking, variables);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Seconds after which an answer counts as a failure. */
const patience = 60;

/** Answers a second with 32 clients for `seconds`. Throws when any answer was a failure. */
export async function throughput(
  { address, body }: Asking,
  all: readonly Variables[],
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: address,
    connections: 32,
    duration: seconds,
    timeout: patience,
    requests: all.map((variables) => request(body(variables))),
  });
  const { non2xx, errors, timeouts } = result;
  if (non2xx + errors > 0)
    throw new Error(
      `${address}: ${String(non2xx)} answers refused, ${String(errors - timeouts)} broken off, ${String(timeouts)} not given within ${String(patience)} s`,
    );
  return result.requests.average;
}
