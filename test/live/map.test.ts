import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { statement } from "../../server/database/statement.ts";
import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import {
  district,
  factoid,
  kolkhoz,
  person,
} from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { askCohort } from "../support/cohort-query.ts";
import {
  askFigures,
  askMovements,
  standingQuery,
  standings,
} from "../support/map-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";
import { allDays, seedDates } from "../support/told-days.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

describe("the shipped districts", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
  }, 240_000);

  it("are as many days under occupation as the claims of the seed allow, counted pair by pair", async () => {
    const dates = seedDates();
    const { figures: rows } = await askFigures(app);
    expect(statementsOfLast(app)).toBe(1);
    const real = rows.filter((row) => !row.district.constructed);
    expect(real.length).toBeGreaterThan(70);
    let counted = 0;
    for (const row of real) {
      const { begin = [], end = [] } = dates.get(row.district.id) ?? {};
      const [first, last] = [allDays(begin), allDays(end)];
      const isKnown =
        begin.length > 0 && end.length > 0 && !first.isOpen && !last.isOpen;
      const firstEnds = last.days.filter(
        (day) => day >= (last.firstKnown ?? ""),
      );
      const pairs = isKnown
        ? first.days.flatMap((one) =>
            firstEnds.map((other) => daysBetween(one, other).exclusive),
          )
        : [];
      if (isKnown) counted += 1;
      expect([row.district.id, row.daysOccupied]).toEqual([
        row.district.id,
        isKnown ? { min: Math.min(...pairs), max: Math.max(...pairs) } : null,
      ]);
      expect([row.occupied.dated, row.liberated.dated]).toEqual([
        begin.length,
        end.length,
      ]);
    }
    expect(counted).toBeGreaterThan(20);
  });

  it("tell rival days as a range, with each claim, and say that one is contested", async () => {
    const { figures: rows } = await askFigures(app, {
      filter: { ids: ["district/krasnodar"] },
    });
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.occupied).toMatchObject({
      earliest: "1942-08-09",
      latest: "1942-08-12",
      dated: 3,
      contested: true,
    });
    expect(row?.occupied.factoids).toHaveLength(3);
    expect(row?.daysOccupied).toEqual({ min: 184, max: 187 });
  });

  it.each([
    "1942-06-15",
    "1942-08-05",
    "1942-08-09",
    "1942-08-10",
    "1942-08-12",
    "1942-12-01",
    "1943-01-22",
    "1943-01-23",
    "1943-01-24",
    "1943-02-02",
    "1943-02-11",
    "1943-09-20",
    "1943-09-21",
  ])("stand on %s as the claims of the seed allow", async (on) => {
    const { districtFigures } = await answered(app, standingQuery, standings, {
      on,
    });
    const dates = seedDates();
    const seen = new Set<string>();
    for (const { district: one, standing } of districtFigures.figures) {
      if (one.id.includes("SYN-")) continue;
      const { begin = [], end = [], denied = 0 } = dates.get(one.id) ?? {};
      const [first, last] = [allDays(begin), allDays(end)];
      const isBefore =
        begin.length > 0 &&
        !first.isOpen &&
        first.days.every((day) => on < day);
      const isAfter = end.length > 0 && last.days.every((day) => on >= day);
      const holds = first.days.flatMap((one) =>
        last.days.map((other) => one <= on && on < other),
      );
      const expected =
        begin.length + end.length === 0
          ? denied > 0
            ? "NOT"
            : "NOT_TOLD"
          : isBefore || isAfter
            ? "NOT"
            : begin.length === 0 || end.length === 0
              ? "NOT_TOLD"
              : holds.every(Boolean) &&
                  !last.isOpen &&
                  !first.isOpen &&
                  denied === 0
                ? "CERTAINLY"
                : "POSSIBLY";
      expect([one.id, standing]).toEqual([one.id, expected]);
      seen.add(standing);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("have no point when they are invented", async () => {
    const { figures: rows } = await askFigures(app);
    const invented = rows.filter((row) => row.district.constructed);
    expect(invented).toHaveLength(15);
    expect(invented.every((row) => row.district.latitude === null)).toBe(true);
  });

  it("have the cases, decisions and outcomes that the statistics of the check count in them", async () => {
    const [{ figures: rows, unplacedCases }, cells] = await Promise.all([
      askFigures(app),
      askCohort(app, "cells", "cells", { dimensions: ["DISTRICT", "OUTCOME"] }),
    ]);
    const mine = rows.flatMap((row) =>
      row.outcomes.map(({ outcome, decisions, persons, share }) =>
        [row.district.id, outcome.code, decisions, persons, share].join(" "),
      ),
    );
    const theirs = cells.flatMap(({ values, decisions, persons, share }) =>
      values[0]?.code === null
        ? []
        : [
            [values[0]?.code, values[1]?.code, decisions, persons, share].join(
              " ",
            ),
          ],
    );
    expect(mine.length).toBeGreaterThan(20);
    expect(mine.toSorted()).toEqual(theirs.toSorted());
    const byHand = await app.database.read(
      statement(
        "by-hand",
        `MATCH (p:Procedure)-[:OF_PERSON]->(who:Person) WHERE NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(p) } AND EXISTS { (p)-[:GAVE_RISE_TO*0..5]->()<-[:STEP_OF]-()<-[:ABOUT]-(:Factoid) }
         RETURN count(DISTINCT p) AS cases, count(DISTINCT who) AS persons`,
      ),
    );
    const sum = rows.reduce((all, row) => all + row.cases, unplacedCases);
    expect(sum).toBe(byHand[0]?.["cases"]);
  });

  it("keep under a reading only what it leaves: without the invented layer no case of it, and by a source nobody used nothing", async () => {
    const { figures: real, coverage } = await askFigures(app, {
      reading: { constructed: false },
    });
    const cases = (rows: typeof real) =>
      rows.reduce((sum, row) => sum + row.cases, 0);
    const all = await askFigures(app);
    expect(cases(real)).toBeLessThan(cases(all.figures));
    expect(coverage.claims).toBeLessThan(all.coverage.claims);
    const { figures: none } = await askFigures(app, {
      reading: { sources: ["source/none"] },
    });
    expect(none.every((row) => row.daysOccupied === null)).toBe(true);
    expect(cases(none)).toBe(0);
  });

  it("answer every part under a reading of every side, in one statement", async () => {
    app.notices.splice(0);
    const reading = {
      claims: "ACCEPTED",
      capacities: ["PARTY_BODY"],
      mediations: ["MINUTED"],
      sources: ["source/minutes"],
      interpretedBy: ["A. K."],
      minCredence: "POSSIBLE",
      during: { from: "1942-01-01", to: "1944-12-31" },
      constructed: false,
      asOf: 1,
    };
    await askFigures(app, { reading });
    expect(statementsOfLast(app)).toBe(1);
    await askMovements(app, { people: 5, reading });
    expect(statementsOfLast(app)).toBe(1);
    expect(
      app.notices.filter(({ code }) => !code.includes(".Schema.")),
    ).toEqual([]);
  });

  it.each([
    ["1943-02-30", standingQuery, "is not a whole day"],
    ["1943", standingQuery, "is not a whole day"],
  ])("refuse to stand on %s", async (on, query, words) => {
    const { errors } = await ask(app, query, { on });
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain(words);
  });

  it("are refused beyond 200 at once", async () => {
    const { errors } = await ask(
      app,
      "{ districtFigures(districts: 500) { unplacedCases } }",
    );
    expect(errors?.[0]?.message).toContain("districts is at most 200");
  });
});

const named = (name: string) => ({ ru: name, en: name });
const settlement = (id: string, partOf: string) => ({
  id: `settlement/${id}`,
  name: named(id),
  kind: "stanitsa",
  partOf: { id: `district/${partOf}` },
});
const located = (id: string, latitude: number, longitude: number) => ({
  ...district(id),
  point: { latitude, longitude },
});
const of = (place: string) => ({ subject: "person/walker", place });

describe("one life on the road", () => {
  beforeAll(() =>
    storeWith(app.database, {
      people: [person("walker"), person("nobody")],
      districts: [
        located("north", 46.5, 39),
        located("south", 44.5, 39),
        district("nowhere"),
      ],
      settlements: [
        {
          ...settlement("home", "north"),
          point: { latitude: 46.6, longitude: 39.1 },
        },
        settlement("hamlet", "south"),
      ],
      institutions: [{ ...kolkhoz("kolkhoz"), place: "district/south" }],
      factoids: [
        factoid("home", "residence", {
          roles: of("settlement/home"),
          edtf: "1938/1942-07",
        }),
        factoid("rear", "whereabouts", {
          roles: of("district/nowhere"),
          value: "in-the-rear",
          edtf: "1942-08-10/1943-02",
        }),
        factoid("under", "whereabouts", {
          roles: of("settlement/hamlet"),
          value: "under-occupation",
          edtf: "1942-08-12/1943-01",
          from: "other",
        }),
        factoid("work", "employment", {
          roles: {
            subject: "person/walker",
            institution: "institution/kolkhoz",
          },
          edtf: "1943-05/1944",
        }),
        factoid("never", "residence", {
          roles: of("district/north"),
          polarity: "DENIES",
        }),
        factoid("sent", "assignment", {
          roles: of("district/nowhere"),
          edtf: "1942-07-20",
        }),
      ],
      sources: [
        {
          id: "source/other",
          name: named("other"),
          kind: "book",
          consulted: "PUBLICATION",
        },
      ],
    }),
  );

  it("is told stay by stay: at its own point, at the centre of the raion, through a kolkhoz, or nowhere on the map", async () => {
    const { movements: found, untold, persons } = await askMovements(app, {});
    expect(statementsOfLast(app)).toBe(1);
    expect([persons, untold, found.length]).toEqual([2, 1, 1]);
    expect(
      found[0]?.stays.map(({ place, footing, onMap, affirmed }) =>
        [place.id, footing, onMap.exactness, affirmed].join(" "),
      ),
    ).toEqual([
      "settlement/home TOLD OWN_POINT true",
      "district/nowhere INTENDED NO_POINT true",
      "district/nowhere TOLD NO_POINT true",
      "settlement/hamlet TOLD DISTRICT_CENTRE true",
      "district/south THROUGH DISTRICT_CENTRE true",
      "district/north TOLD DISTRICT_CENTRE false",
    ]);
    const hamlet = found[0]?.stays[3];
    expect(hamlet?.onMap.latitude).toBe(44.5);
    expect(hamlet?.factoids).toEqual([
      { id: "factoid/under", source: { id: "source/other" } },
    ]);
    expect(found[0]?.stays[4]?.through).toEqual([
      { id: "institution/kolkhoz" },
    ]);
  });

  it("leads from home to each of two rival places, never from rival to rival, and on from the one that is not in the raion itself", async () => {
    const { movements: found } = await askMovements(app, {});
    const [life] = found;
    const place = (id: string) =>
      life?.stays.find((stay) => stay.id === id)?.place.id.split("/")[1];
    const rivals = life?.stays.filter((stay) => stay.rivals.length > 0) ?? [];
    expect(rivals.map((stay) => stay.place.id)).toEqual([
      "district/nowhere",
      "settlement/hamlet",
    ]);
    expect(
      life?.moves.map(
        ({ from: one, to, order, contested, intended, earliest, latest }) =>
          `${place(one) ?? ""} → ${place(to) ?? ""} ${order} ${earliest ?? ""}..${latest ?? ""}${contested ? " contested" : ""}${intended ? " intended" : ""}`,
      ),
    ).toEqual([
      "home → nowhere CERTAIN 1942-07-01..1942-07-20 intended",
      "home → nowhere CERTAIN 1942-07-01..1942-08-10 contested",
      "home → hamlet CERTAIN 1942-07-01..1942-08-12 contested",
      "nowhere → south CERTAIN 1943-02-01..1943-05-31 contested",
    ]);
  });

  it("follows under a reading only what is left, and the rival is gone with its source", async () => {
    const { movements: found } = await askMovements(app, {
      reading: { sources: ["source/the-source"] },
    });
    expect(found[0]?.stays.map(({ place }) => place.id)).not.toContain(
      "settlement/hamlet",
    );
    expect(found[0]?.moves.every(({ contested }) => !contested)).toBe(true);
  });

  it("counts in its coverage the claims that it shows", async () => {
    const { movements: found, coverage } = await askMovements(app, {
      filter: { ids: ["person/walker"] },
    });
    const claims = new Set(
      found[0]?.stays.flatMap(({ factoids }) => factoids.map(({ id }) => id)),
    );
    expect(coverage.claims).toBe(claims.size);
  });
});
