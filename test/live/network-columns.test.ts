import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { type TestApp } from "../support/app.ts";
import {
  answered,
  startSeededApp,
  statementsOfLast,
} from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
});

afterAll(async () => {
  await app.close();
});

const member = z.object({
  __typename: z.string(),
  id: z.string(),
  ru: z.string(),
  en: z.string(),
});
const tie = z.object({
  id: z.string(),
  kind: z.object({ code: z.string(), label: z.string() }),
  from: z.string(),
  to: z.string(),
  claims: z.int(),
  contested: z.boolean(),
  doubted: z.boolean(),
  affirmed: z.boolean(),
});
const places = z.array(z.int());
const both = z.object({
  network: z.object({
    people: z.array(member),
    organizations: z.array(member),
    institutions: z.array(member),
    places: z.array(member),
    ties: z.array(tie),
    columns: z.object({
      ids: z.array(z.string()),
      kinds: z.array(z.string()),
      ru: z.array(z.string()),
      en: z.array(z.string()),
      tieIds: z.array(z.string()),
      kindsOfTies: z.array(tie.shape.kind),
      tieKinds: places,
      from: places,
      to: places,
      claims: places,
      contested: places,
      doubted: places,
      denied: places,
    }),
  }),
});
type Both = z.infer<typeof both>["network"];

const shownAs =
  "__typename ... on Described { id ru: displayName(lang: RU) en: displayName(lang: EN) }";
const selection = `people { ${shownAs} } organizations { ${shownAs} } institutions { ${shownAs} } places { ${shownAs} }
  ties { id kind { code label(lang: RU) } from to claims contested doubted affirmed }
  columns {
    ids kinds ru: displayNames(lang: RU) en: displayNames(lang: EN) tieIds kindsOfTies { code label(lang: RU) } tieKinds
    from to claims contested doubted denied
  }`;

const kindOf: Readonly<Record<string, string>> = {
  Person: "PERSON",
  PartyOrganization: "PARTY_ORGANIZATION",
  Institution: "INSTITUTION",
  OccupationForce: "INSTITUTION",
  District: "DISTRICT",
  Settlement: "SETTLEMENT",
};

/** The columns written out as the lists are. */
const membersOf = ({ columns: { ids, kinds, ru, en } }: Both) =>
  ids.map((id, at) => ({ id, kind: kinds[at], ru: ru[at], en: en[at] }));

const tiesOf = ({ columns }: Both) =>
  columns.tieIds.map((id, at) => ({
    id,
    kind: columns.kindsOfTies[columns.tieKinds[at] ?? -1],
    from: columns.ids[columns.from[at] ?? -1],
    to: columns.ids[columns.to[at] ?? -1],
    claims: columns.claims[at],
    contested: columns.contested.includes(at),
    doubted: columns.doubted.includes(at),
    affirmed: !columns.denied.includes(at),
  }));

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const holdEqual = (network: Both): void => {
  const listed = [
    ...network.people,
    ...network.organizations,
    ...network.institutions,
    ...network.places,
  ].map(({ __typename, ...rest }) => ({ ...rest, kind: kindOf[__typename] }));
  expect(listed.length).toBeGreaterThan(1);
  expect(byId(membersOf(network))).toEqual(byId(listed));
  expect(network.ties.length).toBeGreaterThan(0);
  expect(tiesOf(network)).toEqual(network.ties);
};

describe("a network as columns", () => {
  it.each([
    ["all claims", ""],
    ["what historians say", ", reading: { capacities: [HISTORIAN] }"],
    [
      "a period",
      ', during: { from: "1942-08-01", to: "1943-12-31", mode: INCLUDE_UNDATED }',
    ],
  ])("holds what its lists hold, under %s", async (_words, more) => {
    const { network } = await answered(
      app,
      `{ network: egoNetwork(id: "person/seleznev-p-i", depth: 3${more}) { ${selection} } }`,
      both,
    );
    holdEqual(network);
    expect(network.columns.ids[0]).toBe("person/seleznev-p-i");
    expect(statementsOfLast(app)).toBe(1);
  });

  it("holds the ties among some, too", async () => {
    const { network } = await answered(
      app,
      `{ network: linksAmong(ids: ["person/senarskaya", "person/porublev-i-g"]) { ${selection} } }`,
      both,
    );
    holdEqual(network);
  });

  it("tells a contested tie by its place", async () => {
    const { network } = await answered(
      app,
      `{ network: egoNetwork(id: "person/senarskaya", depth: 3) { ${selection} } }`,
      both,
    );
    const contested = network.ties.filter((each) => each.contested);
    expect(contested.length).toBeGreaterThan(0);
    expect(network.columns.contested).toHaveLength(contested.length);
    holdEqual(network);
  });

  it("holds only the columns that are asked for", async () => {
    const asked = z.object({
      egoNetwork: z.object({
        columns: z.strictObject({ to: places, ids: z.array(z.string()) }),
      }),
    });
    const { egoNetwork } = await answered(
      app,
      '{ egoNetwork(id: "person/senarskaya") { columns { to ids } } }',
      asked,
    );
    expect(egoNetwork.columns.ids.length).toBeGreaterThan(1);
  });
});
