// `npm run bench`: the person page of ours against raw Cypher, on one machine in one run, by turns.
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

import { parse } from "graphql";
import { z } from "zod";

import {
  compileQuery,
  type Operation,
} from "../../server/compile/operation.ts";
import { rememberingCompiler } from "../../server/compile/remembered.ts";
import { connect } from "../../server/database/neo4j.ts";
import { mappings } from "../../server/domains.ts";
import { limits } from "../../server/http/limits.ts";
import { makeSchema } from "../../server/schema.ts";
import { storeWith } from "../support/builders/store.ts";
import { startTestDatabase } from "../support/database.ts";
import { scopeOfQuery } from "../support/scope.ts";
import { evenCohort } from "./evidence.ts";
import { askFor, latencies, median, throughput } from "./load.ts";
import { personPage } from "./person-page.ts";

const size = 200;
const rounds = 5;
const seconds = 6;
const results = fileURLToPath(
  new URL("results/person-page.json", import.meta.url),
);
const ids = Array.from(
  { length: size },
  (_, index) => `person/${String(index).padStart(5, "0")}`,
);

/** Starts a server that ends with `stop`. */
async function startServer(kind: "ours" | "raw", access: unknown) {
  const child = fork(
    fileURLToPath(new URL("server.ts", import.meta.url)),
    [kind],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        BENCH_DATABASE: JSON.stringify(access),
      },
      execArgv: ["--import", "tsx"],
    },
  );
  const [said] = await once(child, "message");
  const { address } = z.object({ address: z.string() }).parse(said);
  return { address, stop: () => child.disconnect() };
}

async function measure(ours: string, raw: string) {
  for (const id of ids) {
    const [one, other] = [await askFor(ours, id), await askFor(raw, id)];
    if (!isDeepStrictEqual(one, other))
      throw new Error(
        `${id}: the answers differ\n${JSON.stringify(one)}\n${JSON.stringify(other)}`,
      );
  }
  for (const address of [ours, raw]) await throughput(address, ids, seconds);
  const taken: Record<"ours" | "raw", number[]> = { ours: [], raw: [] };
  const served: Record<"ours" | "raw", number[]> = { ours: [], raw: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.raw.push(median(await latencies(raw, ids)));
    taken.ours.push(median(await latencies(ours, ids)));
    served.raw.push(await throughput(raw, ids, seconds));
    served.ours.push(await throughput(ours, ids, seconds));
  }
  return { taken, served };
}

/** Microseconds that a compilation of the page takes, once the code is warm. */
function compileTime(compile: (operation: Operation) => unknown): number {
  const schema = makeSchema();
  const document = parse(personPage);
  const operations = ids.map((id) => scopeOfQuery(schema, document, { id }));
  for (const operation of operations) compile(operation);
  const rounds = 25;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const operation of operations) compile(operation);
  return ((performance.now() - start) / rounds / size) * 1000;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

async function main(): Promise<void> {
  const { stop, ...access } = await startTestDatabase({ startsFast: false });
  const servers: { stop(): void }[] = [];
  try {
    const database = connect(access);
    await storeWith(database, evenCohort(size));
    await database.close();
    const ours = await startServer("ours", access);
    servers.push(ours);
    const raw = await startServer("raw", access);
    servers.push(raw);
    const { taken, served } = await measure(ours.address, raw.address);
    const found = {
      what: "person page: 40 claims with sources, 25 ties, one statement",
      people: size,
      machine: `${String(cpus().length)} x ${cpus()[0]?.model ?? "?"}`,
      node: process.version,
      latencyMs: {
        ours: rounded(median(taken.ours)),
        raw: rounded(median(taken.raw)),
        ratio: rounded(median(taken.ours) / median(taken.raw)),
      },
      answersPerSecond: {
        clients: 32,
        ours: rounded(median(served.ours)),
        raw: rounded(median(served.raw)),
        ratio: rounded(median(served.ours) / median(served.raw)),
      },
      compileMicroseconds: {
        first: rounded(compileTime((each) => compileQuery(mappings, each))),
        cached: rounded(compileTime(rememberingCompiler(mappings, limits))),
      },
    };
    writeFileSync(results, `${JSON.stringify(found, undefined, 2)}\n`);
    console.table({
      "latency, ms": found.latencyMs,
      "answers a second": found.answersPerSecond,
    });
    console.table({ "compiling, microseconds": found.compileMicroseconds });
  } finally {
    for (const server of servers) server.stop();
    await stop();
  }
}

/** Rows with a file of their own, by the name that follows `npm run bench --`. */
const named: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> =
  {
    worst: () => import("./worst.ts"),
    hostile: () => import("./hostile.ts"),
  };

const row = named[process.argv[2] ?? ""];
if (row === undefined) await main();
else await (await row()).run();
