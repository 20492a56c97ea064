import { rawEgoNetwork } from "./ego-network.raw.ts";
import type { Bench, Finding } from "./kit/bench.ts";
import { compareLatency, type Comparison } from "./kit/compare.ts";
import { median, rounded } from "./kit/figures.ts";
import type { Ground } from "./kit/ground.ts";
import { askingGraphQL, askingRaw, askText } from "./kit/load.ts";
import { fieldsOf, listOf, numbersOf } from "./kit/view.ts";

const depths = [1, 2, 3] as const;

/** The largest network that may be asked for, as columns. */
export const egoQuery = (depth: number): string => `query Ego($id: ID!) {
  egoNetwork(id: $id, depth: ${String(depth)}, budget: { nodes: 2000, milliseconds: 10000 }) {
    columns {
      ids kinds displayNames(lang: RU) tieIds kindsOfTies { code } tieKinds
      from to claims contested doubted denied
    }
  }
}`;

/** Columns written out member by member and tie by tie, as the raw answer has them. */
const writtenOut = (columns: unknown) => {
  const all = fieldsOf(columns);
  const column = (name: string) => listOf(all[name]);
  const places = (name: string) => new Set(numbersOf(all[name]));
  const [ids, kinds, names] = [
    column("ids"),
    column("kinds"),
    column("displayNames"),
  ];
  const [contested, doubted, denied] = [
    places("contested"),
    places("doubted"),
    places("denied"),
  ];
  const at = (name: string, index: number): number =>
    Number(column(name)[index]);
  return {
    nodes: ids.map((id, index) => ({
      id,
      displayName: names[index],
      kind: kinds[index],
    })),
    ties: column("tieIds").map((id, index) => ({
      id,
      kind: column("kindsOfTies")[at("tieKinds", index)],
      from: ids[at("from", index)],
      to: ids[at("to", index)],
      claims: at("claims", index),
      contested: contested.has(index),
      doubted: doubted.has(index),
      affirmed: !denied.has(index),
    })),
  };
};

const view = (answer: unknown): unknown => {
  const network = fieldsOf(fieldsOf(fieldsOf(answer)["data"])["egoNetwork"]);
  return "columns" in network ? writtenOut(network["columns"]) : network;
};

/** The bytes of our answers and of the same told node by node. */
async function compareBytes({
  ours,
  baseline,
  variables,
}: Comparison): Promise<Finding> {
  const bytes = async (asking: Comparison["ours"]) => {
    const lengths: number[] = [];
    for (const each of variables)
      lengths.push(Buffer.byteLength(await askText(asking, each)));
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  };
  return {
    what: "depth 3, bytes of an answer",
    unit: "B",
    ours: Math.round(await bytes(ours)),
    against: {
      name: "node by node",
      value: Math.round(await bytes(baseline)),
    },
    goal: { of: "ratio", bound: "at most", value: 0.4 },
  };
}

async function measure(ground: Ground): Promise<readonly Finding[]> {
  const { server, store, effort, say } = ground;
  const ours = await server("ours");
  const raw = await server("raw");
  const variables = store.people.slice(0, 20).map((id) => ({ id }));
  const compared = (depth: number): Comparison => ({
    ours: askingGraphQL("ours", ours.address, egoQuery(depth)),
    baseline: askingRaw(raw.address, `ego-network-${String(depth)}`),
    variables,
    view,
    effort,
  });
  const findings: Finding[] = [];
  for (const depth of depths) {
    say(`depth ${String(depth)}`);
    const found = await compareLatency(
      compared(depth),
      { of: "ratio", bound: "at most", value: 1.15 },
      `depth ${String(depth)}, latency`,
    );
    findings.push({
      ...found,
      growth: 0.05,
      remark: `${String(await sizeOf(compared(depth)))} members and ties at the middle`,
    });
  }
  return [...findings, await compareBytes(compared(3))];
}

/** How many members and ties a network of the middle size has. */
async function sizeOf({ ours, variables }: Comparison): Promise<number> {
  const sizes: number[] = [];
  for (const each of variables) {
    const shown = fieldsOf(view(JSON.parse(await askText(ours, each))));
    sizes.push(listOf(shown["nodes"]).length + listOf(shown["ties"]).length);
  }
  return rounded(median(sizes));
}

/** Networks around somebody against what one writes by hand. */
export const egoNetworkBench: Bench = {
  name: "ego-network",
  what: "the network around a person, one to three hops, at most 2,000 members, as columns",
  against:
    "the same walk written by hand behind a bare server, told node by node",
  isUsual: true,
  raw: Object.fromEntries(
    depths.map((depth) => [
      `ego-network-${String(depth)}`,
      { text: rawEgoNetwork(depth), root: "egoNetwork" },
    ]),
  ),
  measure,
};
