// `npm run bench -- hostile`: 10,000 malformed requests, and every text argument of the schema with 200 payloads.
import { fileURLToPath } from "node:url";

import fc from "fast-check";

import { makeWorkers } from "../../server/background/workers.ts";
import { makeSchema } from "../../server/schema.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { atOnce } from "../support/at-once.ts";
import { startTestDatabase } from "../support/database.ts";
import { malformed } from "../support/hostile/malformed.ts";
import { payloads } from "../support/hostile/payloads.ts";
import {
  rawRequests,
  sendRaw,
  spoiltRaw,
  statusesIn,
} from "../support/hostile/raw-requests.ts";
import { textPlaces } from "../support/hostile/text-places.ts";
import { tracesIn } from "../support/hostile/traces.ts";
import { seededStore } from "../support/seeded-store.ts";
import { storeContent } from "../support/store-content.ts";
import { writeJson } from "./kit/write-json.ts";

const results = fileURLToPath(new URL("results/hostile.json", import.meta.url));
const seed = 1943;
const requests = 9_000;
const rawOnes = 1_000;
const most = 8;

type Tally = { asked: number; readonly faults: string[] };

/** Told after so many requests: all of them take long. */
const stride = 2_000;

const count = (tally: Tally): void => {
  tally.asked += 1;
  if (tally.asked % stride === 0)
    console.log(`  ${tally.asked} asked, ${tally.faults.length} at fault`);
};

const send = async (address: string, init: RequestInit) => {
  const response = await fetch(address, init);
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    body: await response.text(),
  };
};

/** Why nothing was answered. */
const causeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.message}: ${String(error.cause)}`
    : String(error);

async function sendMalformed(app: TestApp): Promise<Tally> {
  const tally: Tally = { asked: 0, faults: [] };
  const samples = fc.sample(malformed, { numRuns: requests, seed });
  await atOnce(most, samples, async ({ init, path }) => {
    count(tally);
    const told = await send(`${app.address}${path}`, init).catch(causeOf);
    if (typeof told === "string") tally.faults.push(`${path}: ${told}`);
    else if (told.status >= 500 || told.body.includes("INTERNAL"))
      tally.faults.push(`${String(init.method)} ${path}: ${told.body}`);
  });
  return tally;
}

async function sendRawOnes(app: TestApp): Promise<Tally> {
  const tally: Tally = { asked: 0, faults: [] };
  const spoilt = fc.sample(spoiltRaw, { numRuns: rawOnes, seed });
  await atOnce(most, [...rawRequests, ...spoilt], async (request) => {
    count(tally);
    const { text, reset } = await sendRaw(app.address, request);
    const isFault =
      statusesIn(text).some((status) => status >= 500) ||
      (reset && text === "");
    if (isFault) tally.faults.push(`${request.name}: ${text.slice(0, 200)}`);
  });
  return tally;
}

async function sendPayloads(app: TestApp, readOnly: TestApp): Promise<Tally> {
  const tally: Tally = { asked: 0, faults: [] };
  const table = payloads(40);
  await atOnce(most, textPlaces(makeSchema()), async (place) => {
    const isOpen =
      place.operation === "query" ||
      /\b(?:id|source|factoid): "/.test(place.ask("x"));
    for (const { text } of table) {
      count(tally);
      const query = place.ask(text);
      const answer = await send(
        `${(isOpen ? app : readOnly).address}/graphql`,
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query }),
        },
      ).catch(causeOf);
      const faults = typeof answer === "string" ? [answer] : tracesIn(answer);
      for (const fault of faults)
        tally.faults.push(`${place.name} ${JSON.stringify(text)}: ${fault}`);
    }
  });
  return tally;
}

/** Asks all of it, and writes down how much was asked and what was wrong. Throws when anything was. */
export async function run(): Promise<void> {
  const { stop, ...access } = await startTestDatabase({ startsFast: false });
  // Room for all that are asked at once: a full line answers 503, as it should.
  const roomy = () => makeWorkers({ threads: 1, waiting: most });
  const app = await startApp(access, { workers: roomy() });
  // Many malformed requests never end: they are not waited for.
  const hasty = await startApp(access, {
    patience: { requestMs: 1_000 },
    workers: roomy(),
  });
  const readOnly = await startApp(access, { readOnly: true });
  try {
    await seededStore(app.database);
    const before = JSON.stringify(await storeContent(app.database));
    const found = {
      seed,
      malformed: await sendMalformed(hasty),
      bareConnections: await sendRawOnes(hasty),
      payloads: await sendPayloads(app, readOnly),
      storeUnchanged:
        JSON.stringify(await storeContent(app.database)) === before,
    };
    await writeJson(results, found);
    console.log(JSON.stringify(found, undefined, 2).slice(0, 5_000));
    const { malformed: some, bareConnections, payloads: texts } = found;
    const faults = [some, bareConnections, texts].flatMap(
      (tally) => tally.faults,
    );
    if (faults.length > 0 || !found.storeUnchanged) process.exitCode = 1;
  } finally {
    await readOnly.close();
    await hasty.close();
    await app.close();
    await stop();
  }
}
