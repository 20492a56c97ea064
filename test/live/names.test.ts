import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import { layersFor, loadSeed } from "../../seed/load.ts";
import { parseEvidence } from "../../server/exchange/import/evidence-batch.ts";
import { writeEvidence } from "../../server/exchange/import/write-evidence.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { answered } from "../support/seeded-app.ts";
import {
  soughtPeople,
  toldWays,
  writtenNames,
} from "../support/written-names.ts";

const answer = z.object({
  search: z.object({
    edges: z.array(
      z.object({
        node: z.object({ id: z.string() }),
        why: z.array(
          z.object({
            matched: z.string(),
            ways: z.array(
              z.object({
                kind: z.string(),
                romanizations: z.array(z.string()),
                slips: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

const query = `query Sought($written: String!) {
  search(query: $written, kinds: [PERSON], first: 3) {
    edges { node { ... on Person { id } } why { matched ways { kind romanizations slips } } }
  }
}`;

describe("a name found however it is written", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp(inject("neo4j"));
    await emptyStore(app.database);
    await loadSeed(app.database, {
      layers: layersFor("constructed"),
      log: () => undefined,
      clock: () => "2026-01-01T00:00:00.000Z",
    });
    const batch = parseEvidence({
      layer: "user",
      people: soughtPeople.map(({ id, shown }) => ({
        id,
        name: { ru: shown, en: shown },
      })),
    });
    await app.database.write((transaction) =>
      writeEvidence(transaction, batch, {
        by: "test",
        at: "2026-01-01T00:00:00.000Z",
      }),
    );
    await app.database.runAlone({
      name: "await-names",
      text: "CALL db.awaitIndexes(300)",
    });
  }, 900_000);
  afterAll(() => app.close());

  const edgesOf = async (written: string) =>
    (await answered(app, query, answer, { written })).search.edges;

  it("is sought in at least 400 forms for at least 120 people", () => {
    expect(writtenNames.length).toBeGreaterThanOrEqual(400);
    expect(soughtPeople.length).toBeGreaterThanOrEqual(120);
    const known = new Set(soughtPeople.map(({ id }) => id));
    expect(writtenNames.filter(({ person }) => !known.has(person))).toEqual([]);
  });

  it("has the right person first in 95 of 100 forms, and among three in 99", async () => {
    const places: (readonly [habit: string, written: string, place: number])[] =
      [];
    for (const { written, person, habit } of writtenNames) {
      const ids = (await edgesOf(written)).map(({ node }) => node.id);
      places.push([habit, written, ids.indexOf(person)]);
    }
    const share = (isGood: (place: number) => boolean): number =>
      places.filter(([, , place]) => isGood(place)).length / places.length;
    const table = [...new Set(places.map(([habit]) => habit))].map((habit) => {
      const own = places.filter(([one]) => one === habit);
      const missed = own.filter(([, , place]) => place !== 0);
      return `${habit}: ${own.length - missed.length} of ${own.length}${missed.map(([, written, place]) => `; ${written} (${place})`).join("")}`;
    });
    expect(
      share((place) => place === 0),
      table.join("\n"),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share((place) => place >= 0),
      table.join("\n"),
    ).toBeGreaterThanOrEqual(0.99);
  }, 900_000);

  it.each(toldWays)(
    "tells of $written: $kind",
    async ({ written, kind, detail }) => {
      const [first] = await edgesOf(written);
      const ways = first?.why[0]?.ways ?? [];
      expect(ways.map((way) => way.kind)).toContain(kind);
      if (detail !== "")
        expect(
          ways.flatMap(({ romanizations, slips }) => [
            ...romanizations,
            ...slips,
          ]),
        ).toContain(detail);
    },
  );

  it("leads the planted secretary's eight spellings to him", async () => {
    for (const written of planted.secretary.spellings)
      expect((await edgesOf(written))[0]?.node.id, written).toBe(
        planted.secretary.person,
      );
  });
});
