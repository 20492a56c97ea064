import { tieTypes } from "../../server/database/vocabulary.ts";
import { hub } from "../../server/network/ask.ts";
import type { Bench, Finding } from "./kit/bench.ts";
import { compareLatency } from "./kit/compare.ts";
import { askingGraphQL, askingRaw } from "./kit/load.ts";
import { fieldsOf, listOf } from "./kit/view.ts";

const most = 6;

const query = (k: number): string => `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, k: ${String(k)}, maxLength: ${String(most)}) {
    paths { steps { from to } }
  }
}`;

/** One shortest path by hand, which passes no hub either: ours names them instead. */
const raw = `
MATCH (a:Person {id: $from}), (b:Person {id: $to})
OPTIONAL MATCH p = shortestPath((a)-[:${tieTypes.join("|")}*..${String(most)}]-(b))
WHERE all(t IN relationships(p) WHERE t.claims > 0 AND t.affirmed)
  AND all(x IN nodes(p) WHERE x = a OR x = b OR x.degree <= ${String(hub)})
RETURN CASE WHEN p IS NULL THEN [] ELSE [{length: length(p)}] END AS paths`;

/** Whether there is a way, and its length: of equally short ones each side may take another. */
const view = (answer: unknown): unknown => {
  const { paths } = fieldsOf(fieldsOf(answer)["data"]);
  const [first] = listOf(fieldsOf(paths)["paths"]);
  const { steps, length } = fieldsOf(first);
  return length ?? (first === undefined ? null : listOf(steps).length);
};

/** The shortest ways between two people. */
export const pathsBench: Bench = {
  name: "paths",
  what: "the shortest ways between two people, at most 6 steps",
  against: "shortestPath written by hand, one way",
  isUsual: true,
  raw: { paths: { text: raw, root: "paths" } },
  measure: async ({ server, store, effort, say }) => {
    const ours = await server("ours");
    const baseline = askingRaw((await server("raw")).address, "paths");
    const half = Math.floor(store.people.length / 2);
    const variables = store.people
      .slice(0, Math.min(half, 20))
      .map((from, index) => ({ from, to: store.people[half + index] }));
    const findings: Finding[] = [];
    for (const [k, times] of [
      [1, 1.1],
      [3, 10],
    ] as const) {
      say(`k = ${String(k)}`);
      const found = await compareLatency(
        {
          ours: askingGraphQL("ours", ours.address, query(k)),
          baseline,
          variables,
          view,
          effort,
        },
        { of: "ratio", bound: "at most", value: times },
        `k = ${String(k)}, latency`,
      );
      findings.push({ ...found, growth: 0.35 });
    }
    return findings;
  },
};
