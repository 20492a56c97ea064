import { performance } from "node:perf_hooks";

import autocannon from "autocannon";

import { personPage } from "./person-page.ts";

const request = (id: string) => ({
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: personPage, variables: { id } }),
});

/** The answer for one person. Throws when the server refuses. */
export async function askFor(address: string, id: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, request(id));
  if (!response.ok)
    throw new Error(`${address}, ${id}: ${await response.text()}`);
  return response.json();
}

/** Milliseconds of each of these questions, asked one after another. */
export async function latencies(
  address: string,
  ids: readonly string[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    await askFor(address, id);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Answers a second with 32 clients for `seconds`. Throws when any answer was a failure. */
export async function throughput(
  address: string,
  ids: readonly string[],
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: `${address}/graphql`,
    connections: 32,
    duration: seconds,
    requests: ids.map(request),
  });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${address}: ${String(result.non2xx)} answers failed`);
  return result.requests.average;
}

/** The middle value; the upper one of two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
