import type { Bench, Finding } from "./kit/bench.ts";
import { compareAnyLatency } from "./kit/compare.ts";
import { askingGraphQL } from "./kit/load.ts";
import { personPage } from "./person-page.ts";

const neighbours =
  "query Neighbours($id: ID!) { neighbours(id: $id) { total counts { kind { code } ends ties contested } } }";
const network =
  "query Network($id: ID!) { egoNetwork(id: $id, depth: 1, budget: { nodes: 25 }) { columns { ids kinds displayNames tieIds from to } omitted { what why count } } }";
const people =
  "query People($id: ID!) { node(id: $id) { ... on Institution { id displayName people(first: 25) { nodes { id person { id displayName } period { text } } } } } }";

/** What is asked of the hub that is a person, and of the hub that is a body. */
const asked = [
  ["page of a person", "person", personPage],
  ["neighbours of a person", "person", neighbours],
  ["network of a person, at most 25", "person", network],
  ["first page of a body's people", "institution", people],
  ["neighbours of a body", "institution", neighbours],
  ["network of a body, at most 25", "institution", network],
] as const;

/** What holds of the hubs holds of everybody: whoever has 40,000 ties opens as fast as an ordinary person. */
export const hubBench: Bench = {
  name: "hub",
  what: "whoever has most ties: the first page, the neighbours, the network",
  against:
    "the same question about people with a full card (40 claims, 25 ties), or about bodies of 30 to 100 people: answers of one size",
  isUsual: true,
  measure: async ({ server, store, effort, say }) => {
    const { address } = await server("ours");
    const findings: Finding[] = [];
    for (const [what, kind, query] of asked) {
      const hub = store.hubs.find(({ id }) => id.startsWith(`${kind}/`));
      const ordinary = kind === "person" ? store.cards : store.bodies;
      if (hub === undefined) continue;
      say(`${what}: ${hub.id}, ${hub.ties.toLocaleString("en")} ties`);
      const asking = askingGraphQL("ours", address, query);
      const found = await compareAnyLatency(
        { asking, variables: ordinary.map(() => ({ id: hub.id })) },
        {
          asking: { ...asking, name: "ordinary" },
          variables: ordinary.map((id) => ({ id })),
        },
        { what, effort, goal: { of: "ratio", bound: "at most", value: 1.25 } },
      );
      findings.push({
        ...found,
        remark: `${hub.ties.toLocaleString("en")} ties`,
      });
    }
    return findings;
  },
};
