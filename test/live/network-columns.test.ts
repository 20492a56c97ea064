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
const listed = z.object({
  network: z.object({
    people: z.array(member),
    organizations: z.array(member),
    institutions: z.array(member),
    places: z.array(member),
    ties: z.array(tie),
  }),
});
const inColumns = z.object({
  network: z.object({
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
type Both = z.infer<typeof listed>["network"] &
  z.infer<typeof inColumns>["network"];

const shownAs =
  "__typename ... on Described { id ru: displayName(lang: RU) en: displayName(lang: EN) }";
const lists = `people { ${shownAs} } organizations { ${shownAs} } institutions { ${shownAs} } places { ${shownAs} }
  ties { id kind { code label(lang: RU) } from to claims contested doubted affirmed }`;
const columns = `columns {
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
  const members = [
    ...network.people,
    ...network.organizations,
    ...network.institutions,
    ...network.places,
  ].map(({ __typename, ...rest }) => ({ ...rest, kind: kindOf[__typename] }));
  expect(members.length).toBeGreaterThan(1);
  expect(byId(membersOf(network))).toEqual(byId(members));
  expect(network.ties.length).toBeGreaterThan(0);
  expect(tiesOf(network)).toEqual(network.ties);
};

/** The same network asked for in both forms: two questions, since one text with both takes the database long to plan. */
const askBoth = async (field: string): Promise<Both> => {
  const ask = (selection: string) => `{ network: ${field} { ${selection} } }`;
  const one = await answered(app, ask(lists), listed);
  const other = await answered(app, ask(columns), inColumns);
  expect(statementsOfLast(app)).toBe(1);
  return { ...one.network, ...other.network };
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
    const network = await askBoth(
      `egoNetwork(id: "person/seleznev-p-i", depth: 3${more})`,
    );
    holdEqual(network);
    expect(network.columns.ids[0]).toBe("person/seleznev-p-i");
  });

  it("holds the ties among some, too", async () => {
    const network = await askBoth(
      'linksAmong(ids: ["person/senarskaya", "person/porublev-i-g"])',
    );
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
