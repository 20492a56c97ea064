// `npm run bench -- worst`: looks for the costliest question that the limits permit, on both shipped layers.
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

import { layersFor, loadSeed } from "../../seed/load.ts";
import {
  connect,
  type Connection,
  type Database,
} from "../../server/database/neo4j.ts";
import { makeSchema } from "../../server/schema.ts";
import { emptyStore } from "../support/builders/store.ts";
import { hubsOf } from "../support/costly/hubs.ts";
import { makePermits } from "../support/costly/permits.ts";
import { makeRandom } from "../support/costly/random.ts";
import { findCostliest } from "../support/costly/search.ts";
import { startTestDatabase } from "../support/database.ts";
import { hitsOf } from "../support/hits.ts";
import { rounded } from "./kit/figures.ts";
import { type Started, startServer } from "./kit/servers.ts";
import { writeJson } from "./kit/write-json.ts";

const results = fileURLToPath(new URL("results/worst.json", import.meta.url));
const mebibyte = 1024 * 1024;
const seeds = [1, 2, 3];
const starts = 40;
const steps = 80;
const schema = makeSchema();

/** Milliseconds and bytes of an answer; a question that is stopped by a limit of the database counts as it took. */
async function measure({ address }: Started, query: string) {
  const start = performance.now();
  const ask = () =>
    fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
  // Between two questions a connection may have been idle for so long that the server is just closing it.
  const response = await ask().catch(ask);
  const bytes = (await response.arrayBuffer()).byteLength;
  const milliseconds = performance.now() - start;
  return { milliseconds, bytes, status: response.status };
}

/** What the worst question costs: planned and run for the first time, run again, and in a server that did nothing before. */
async function describe(database: Database, access: Connection, query: string) {
  const server = await startServer("ours", access);
  try {
    const { held: idle } = await server.memory();
    const first = await measure(server, query);
    const again = await measure(server, query);
    const memory = (await server.memory()).most - idle;
    return {
      query,
      status: first.status,
      firstMs: Math.round(first.milliseconds),
      againMs: Math.round(again.milliseconds),
      answerMiB: Number((first.bytes / mebibyte).toFixed(2)),
      memoryMiB: Math.round(memory / mebibyte),
      hits: await hitsOf(database, query),
    };
  } finally {
    await server.stop();
  }
}

type Measure = "time" | "bytes" | "hits";

async function search(database: Database, server: Started, by: Measure) {
  const hubs = await hubsOf(database);
  const found: { text: string; score: number }[] = [];
  for (const seed of seeds) {
    const best = await findCostliest({
      soil: { schema, hubs, random: makeRandom(seed) },
      permits: makePermits(database),
      measure: async (text) => {
        if (by === "hits") return hitsOf(database, text).catch(() => 0);
        const { milliseconds, bytes } = await measure(server, text);
        return by === "time" ? milliseconds : bytes;
      },
      starts,
      steps,
    });
    if (best !== undefined) found.push(best);
  }
  return found.toSorted((a, b) => b.score - a.score)[0];
}

const refused =
  "{ people(first: 200) { nodes { factoids(first: 200) { nodes { source { id } } } } } }";

/** Milliseconds of refusals, beside those of a request that asks for nothing: by turns, after as many that do not count. */
async function refusals(server: Started) {
  const taken: Record<"refused" | "bare", number[]> = { refused: [], bare: [] };
  const turns = 200;
  for (let turn = -turns; turn < turns; turn += 1)
    for (const [name, query] of [
      ["refused", refused],
      ["bare", "{ __typename }"],
    ] as const) {
      const { milliseconds } = await measure(server, query);
      if (turn >= 0) taken[name].push(milliseconds);
    }
  const told = (all: readonly number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share: number) => rounded(sorted[turns * share] ?? 0);
    return { median: at(0.5), of20The19th: at(0.95) };
  };
  return { refused: told(taken.refused), bare: told(taken.bare) };
}

/** Looks for the costliest by time, by bytes and by hits, and writes down what each costs. */
export async function run(): Promise<void> {
  const { stop, ...access } = await startTestDatabase({ startsFast: false });
  const database = connect(access);
  try {
    await emptyStore(database);
    await loadSeed(database, {
      layers: layersFor("all"),
      log: console.log,
      clock: () => "2026-01-01T00:00:00Z",
    });
    const server = await startServer("ours", access);
    const worst: Record<string, unknown> = {};
    for (const by of ["time", "bytes", "hits"] as const) {
      const best = await search(database, server, by);
      if (best !== undefined)
        worst[by] = await describe(database, access, best.text);
    }
    const found = {
      what: `the costliest of ${String(seeds.length * (starts + steps))} questions a measure that the limits permit`,
      machine: `${String(cpus().length)} x ${cpus()[0]?.model ?? "?"}`,
      load: loadavg().map((value) => Number(value.toFixed(1))),
      milliseconds: await refusals(server),
      worst,
    };
    await server.stop();
    await writeJson(results, found);
    console.log(JSON.stringify(found, undefined, 2));
  } finally {
    await database.close();
    await stop();
  }
}
