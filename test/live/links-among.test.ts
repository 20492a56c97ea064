import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { ask, type TestApp } from "../support/app.ts";
import { answered, startSeededApp } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
});

afterAll(async () => {
  await app.close();
});

const withIds = z.array(z.object({ id: z.string() }));
const omitted = z.array(
  z.object({ what: z.string(), why: z.string(), count: z.int() }),
);
const walk = z.object({
  egoNetwork: z.object({
    people: withIds,
    organizations: withIds,
    institutions: withIds,
    places: withIds,
    ties: withIds,
  }),
});
const walkQuery = `{ egoNetwork(id: "person/senarskaya", depth: 3) {
  people { id } organizations { id } institutions { ... on Described { id } } places { ... on Described { id } } ties { id }
} }`;
const links = z.object({
  linksAmong: z.object({
    centre: z.null(),
    people: withIds,
    ties: withIds,
    omitted,
  }),
});

const linksQuery = `query Links($ids: [ID!]!, $kinds: [TieKind!], $reading: ReadingInput) {
  linksAmong(ids: $ids, kinds: $kinds, reading: $reading) { centre people { id } ties { id } omitted { what why count } }
}`;

describe("the ties among some", () => {
  const linksAmong = async (variables: Readonly<Record<string, unknown>>) =>
    (await answered(app, linksQuery, links, variables)).linksAmong;
  const pair = ["person/senarskaya", "person/porublev-i-g"];

  it("are those that a walk finds among them, and nobody else is shown", async () => {
    const { egoNetwork } = await answered(app, walkQuery, walk);
    const shown = [
      ...egoNetwork.people,
      ...egoNetwork.organizations,
      ...egoNetwork.institutions,
      ...egoNetwork.places,
    ].map(({ id }) => id);
    const found = await linksAmong({ ids: shown });
    expect(found.ties.map(({ id }) => id).sort()).toEqual(
      egoNetwork.ties.map(({ id }) => id).sort(),
    );
    const two = await linksAmong({ ids: pair });
    expect(two.people.map(({ id }) => id).sort()).toEqual([...pair].sort());
    expect(two.ties).toHaveLength(1);
  });

  it("are counted where a reading takes them away, and only those among them", async () => {
    const found = await linksAmong({
      ids: pair,
      reading: { capacities: ["SELF"] },
    });
    expect(found.ties).toEqual([]);
    expect(found.omitted).toEqual([{ what: "ties", why: "reading", count: 1 }]);
  });

  it("name whom nobody knows, and count everyone once", async () => {
    const found = await linksAmong({
      ids: [...pair, ...pair, "person/nobody"],
    });
    expect(found.people).toHaveLength(2);
    expect(found.omitted).toEqual([
      { what: "person/nobody", why: "unknown", count: 1 },
    ]);
  });

  it.each([
    [[], "names nobody"],
    [
      Array.from({ length: 301 }, (_, i) => `person/${String(i)}`),
      "names more than 300",
    ],
  ])("are refused for %#, in words", async (ids, words) => {
    const { errors } = await ask(app, linksQuery, { ids });
    expect(errors?.[0]?.message).toContain(words);
  });
});
