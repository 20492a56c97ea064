import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ask, startApp, type TestApp } from "../support/app.ts";
import {
  district,
  kolkhoz,
  person,
  raikom,
  source,
} from "../support/builders/evidence.ts";
import { emptyStore, storeWith } from "../support/builders/store.ts";

const things = {
  person: "person/ivanov",
  partyOrganization: "party-organization/raikom",
  institution: "institution/kolkhoz",
  district: "district/raion",
  settlement: "settlement/stanitsa",
};

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, {
    people: [person("ivanov")],
    partyOrganizations: [raikom("raikom")],
    institutions: [kolkhoz("kolkhoz")],
    districts: [district("raion")],
    settlements: [
      {
        id: things.settlement,
        name: { ru: "станица", en: "stanitsa" },
        kind: "stanitsa",
      },
    ],
    sources: [source("minutes"), source("report")],
    silences: Object.values(things).flatMap((concerns) =>
      ["report", "minutes"].map((from) => ({
        id: `silence/${from}-${concerns.replace("/", "-")}`,
        question: { ru: `Что с ${concerns}?`, en: `What of ${concerns}?` },
        source: `source/${from}`,
        concerns,
        by: "A historian",
      })),
    ),
  });
});

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

describe("whoever or whatever claims are about", () => {
  it.each(Object.entries(things))(
    "%s tells which sources are silent about it, and on what; as many as are asked for",
    async (root, id) => {
      const { data, errors } = await ask(
        app,
        `query Silent($id: ID!) { ${root}(id: $id) { silences { question(lang: EN) source { id } } one: silences(first: 1) { id } } }`,
        { id },
      );
      expect(errors).toBeUndefined();
      expect(data?.[root]).toEqual({
        silences: ["minutes", "report"].map((from) => ({
          question: `What of ${id}?`,
          source: { id: `source/${from}` },
        })),
        one: [{ id: `silence/minutes-${id.replace("/", "-")}` }],
      });
    },
  );
});
