import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { startApp, type TestApp } from "../support/app.ts";
import { district, factoid, person } from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { answered } from "../support/seeded-app.ts";

let app: TestApp;

const at = (who: string, kind: string, raion: string, edtf: string) =>
  factoid(`${who}-${kind}-${raion}`, kind, {
    ...(kind === "whereabouts" ? { value: "under-occupation" } : {}),
    edtf,
    roles: { subject: `person/${who}`, place: `district/${raion}` },
  });

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, {
    districts: [district("steppe"), district("hills")],
    people: ["born-there", "evacuated-there", "lived-there", "of-both"].map(
      (id) => person(id),
    ),
    factoids: [
      at("born-there", "birth", "hills", "1905"),
      at("born-there", "whereabouts", "steppe", "1942-08-09/1943-01-30"),
      at("evacuated-there", "residence", "steppe", "1940"),
      factoid("evacuated", "evacuation", {
        value: "evacuated",
        edtf: "1942-08/1943-03",
        roles: {
          subject: "person/evacuated-there",
          place: "district/hills",
        },
      }),
      at("lived-there", "residence", "hills", "1940"),
      at("of-both", "whereabouts", "hills", "1942-09"),
      at("of-both", "whereabouts", "steppe", "1942-10"),
    ],
  });
});

afterAll(async () => {
  await app.close();
});

const nodes = z.object({
  nodes: z.array(
    z
      .object({ person: z.object({ id: z.string() }) })
      .transform(({ person: { id } }) => id),
  ),
});

const ofHills = { ownDistricts: ["district/hills"] };

describe("the people of a raion, whose lives are looked at", () => {
  it.each([{}, { minCredence: "POSSIBLE" }])(
    "are its own: not who was born or evacuated there, but who is told to be of it beside another; under a reading, too: %o",
    async (reading) => {
      const { trajectories } = await answered(
        app,
        "query Own($filter: PersonFilter, $reading: ReadingInput) { trajectories(filter: $filter, reading: $reading) { nodes { person { id } } } }",
        z.object({ trajectories: nodes }),
        { filter: ofHills, reading },
      );
      expect(trajectories.nodes).toEqual([
        "person/lived-there",
        "person/of-both",
      ]);
    },
  );

  it.each([
    ["ROLLUP", {}],
    ["LIVE", { minCredence: "POSSIBLE" }],
  ])("are those whom a flow counts, %s", async (counting, reading) => {
    const { trajectoryFlow } = await answered(
      app,
      "query Flow($filter: PersonFilter, $reading: ReadingInput) { trajectoryFlow(filter: $filter, reading: $reading) { counting persons } }",
      z.object({
        trajectoryFlow: z.object({ counting: z.string(), persons: z.int() }),
      }),
      { filter: ofHills, reading },
    );
    expect(trajectoryFlow).toEqual({ counting, persons: 2 });
  });

  it("are as many as the choice of raions says", async () => {
    const { facets } = await answered(
      app,
      "{ facets(dimensions: [OWN_DISTRICT]) { facets { values { entity persons } untold } } }",
      z.object({
        facets: z.object({
          facets: z.array(
            z.object({
              values: z.array(
                z.object({ entity: z.string(), persons: z.int() }),
              ),
              untold: z.int(),
            }),
          ),
        }),
      }),
    );
    expect(facets.facets).toEqual([
      {
        values: [
          { entity: "district/steppe", persons: 3 },
          { entity: "district/hills", persons: 2 },
        ],
        untold: 0,
      },
    ]);
  });
});
