import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { makeWorkers } from "../../server/background/workers.ts";
import { makeSchema } from "../../server/schema.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { atOnce } from "../support/at-once.ts";
import { malformed } from "../support/hostile/malformed.ts";
import { payloads } from "../support/hostile/payloads.ts";
import {
  rawRequests,
  sendRaw,
  spoiltRaw,
  statusesIn,
} from "../support/hostile/raw-requests.ts";
import { type TextPlace, textPlaces } from "../support/hostile/text-places.ts";
import { tracesIn } from "../support/hostile/traces.ts";
import { seededStore } from "../support/seeded-store.ts";
import { storeContent } from "../support/store-content.ts";

/** Questions asked at once. */
const together = 3;

let app: TestApp;
/** Where nothing can be written: for changes that name no record, since those would rightly be made. */
let readOnly: TestApp;
let before: unknown;

beforeAll(async () => {
  app = await startApp(inject("neo4j"), {
    patience: { requestMs: 400 },
    // Room for all that are asked at once: a full line answers 503, as it should.
    workers: makeWorkers({ threads: 1, waiting: together }),
  });
  readOnly = await startApp(inject("neo4j"), { readOnly: true });
  await seededStore(app.database);
  before = await storeContent(app.database);
});

afterAll(async () => {
  expect(await storeContent(app.database)).toEqual(before);
  for (const line of [...app.log(), ...readOnly.log()])
    expect(["graphql", "fault", "left"]).toContain(line["event"]);
  await readOnly.close();
  await app.close();
});

const send = async (to: TestApp, init: RequestInit, path = "/graphql") => {
  const response = await fetch(`${to.address}${path}`, init);
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    body: await response.text(),
  };
};

const json = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
});

describe("malformed requests", () => {
  it("are answered, never as a fault of ours: 400 made by chance", async () => {
    await fc.assert(
      fc.asyncProperty(malformed, async ({ init, path }) => {
        const answer = await send(app, init, path);
        expect(answer.status, answer.body).toBeLessThan(500);
        expect(answer.body).not.toContain("INTERNAL");
      }),
      { numRuns: 400, seed: 1943 },
    );
  }, 240_000);

  it.each(rawRequests)(
    "through a bare connection are answered: $name",
    async (request) => {
      const { text, reset } = await sendRaw(app.address, request);
      expect(reset).toBe(false);
      expect(statusesIn(text).length).toBeGreaterThan(0);
      for (const status of statusesIn(text)) expect(status).toBeLessThan(500);
    },
  );

  it("through a bare connection are answered, or the connection is closed: 70 spoilt by chance", async () => {
    await fc.assert(
      fc.asyncProperty(spoiltRaw, async (request) => {
        const { text } = await sendRaw(app.address, { ...request, ends: true });
        for (const status of statusesIn(text)) expect(status).toBeLessThan(500);
      }),
      { numRuns: 71, seed: 1944 },
    );
  }, 120_000);
});

const places = textPlaces(makeSchema());
const table = payloads(12);

const namesSomebody = (question: string): boolean =>
  /\b(?:id|source|factoid): "/.test(question);

const hostFor = (place: TextPlace): TestApp =>
  place.operation === "mutation" && !namesSomebody(place.ask("x"))
    ? readOnly
    : app;

/** Each place meets one payload of each family, each payload many places; by turns, so that it is the same in each run. */
const shareOf = (index: number) =>
  Array.from({ length: 5 }, (_, family) => table[family * 12 + (index % 12)]);

const ownerOf = ({ name }: TextPlace): string => name.split("(")[0] ?? "";

const byOwner = [...new Set(places.map(ownerOf))].map((owner) => ({
  owner,
  of: places.flatMap((place, index) =>
    ownerOf(place) === owner ? [{ place, index }] : [],
  ),
}));

describe("texts that would be commands elsewhere", () => {
  it("are sixty, of five families, and meet every argument of the schema", () => {
    expect(new Set(table.map(({ text }) => text)).size).toBe(60);
    expect(places.length).toBeGreaterThan(400);
    const owners = byOwner.map(({ owner }) => owner);
    expect(owners).toContain("Query.search");
    expect(owners).toContain("Person.factoids");
    expect(owners).toContain("Mutation.createFactoid");
  });

  it.each(byOwner)(
    "have no effect in $owner",
    async ({ of }) => {
      // A few at once: the database plans each place's statement anew, on one processor.
      await atOnce(together, of, async ({ place, index }) => {
        for (const payload of shareOf(index)) {
          const query = place.ask(payload?.text ?? "");
          const answer = await send(
            hostFor(place),
            json(JSON.stringify({ query })),
          );
          expect(tracesIn(answer), `${query}\n${answer.body}`).toEqual([]);
          if (place.isId) expect(answer.body).not.toContain('"__typename":"P');
        }
      });
    },
    240_000,
  );
});
