import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { realEvidence } from "../../seed/real/real-evidence.ts";
import { statement } from "../../server/database/statement.ts";
import { addDays, daysBetween } from "../../shared/dates/calendar-day.ts";
import { ask, startApp, type TestApp } from "../support/app.ts";
import {
  district,
  factoid,
  kolkhoz,
  person,
} from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { askCohort } from "../support/cohort-query.ts";
import { answered, statementsOfLast } from "../support/seeded-app.ts";
import { seededStore } from "../support/seeded-store.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await app.close();
});

const days = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  dated: z.int(),
  denied: z.int(),
  contested: z.boolean(),
  factoids: z.array(z.object({ id: z.string() })),
});

const figures = z.object({
  districtFigures: z.object({
    unplacedCases: z.int(),
    omitted: z.array(
      z.object({ what: z.string(), why: z.string(), count: z.int() }),
    ),
    coverage: z.object({ claims: z.int(), persons: z.int() }),
    figures: z.array(
      z.object({
        district: z.object({
          id: z.string(),
          latitude: z.number().nullable(),
          constructed: z.boolean(),
        }),
        occupied: days,
        liberated: days,
        daysOccupied: z.object({ min: z.int(), max: z.int() }).nullable(),
        cases: z.int(),
        persons: z.int(),
        procedures: z.int(),
        decisions: z.int(),
        outcomes: z.array(
          z.object({
            outcome: z.object({ code: z.string().nullable() }),
            decisions: z.int(),
            persons: z.int(),
            share: z.number(),
            fewBehind: z.boolean(),
          }),
        ),
      }),
    ),
  }),
});

const told = "{ earliest latest dated denied contested factoids { id } }";
const figuresQuery = `query Map($filter: DistrictFilter, $reading: ReadingInput) {
  districtFigures(filter: $filter, reading: $reading) {
    unplacedCases omitted { what why count } coverage { claims persons }
    figures {
      district { id latitude constructed } occupied ${told} liberated ${told} daysOccupied { min max }
      cases persons procedures decisions outcomes { outcome { code label } decisions persons share fewBehind }
    }
  }
}`;

const askFigures = async (variables: Readonly<Record<string, unknown>> = {}) =>
  (await answered(app, figuresQuery, figures, variables)).districtFigures;

const standings = z.object({
  districtFigures: z.object({
    figures: z.array(
      z.object({
        district: z.object({ id: z.string() }),
        standing: z.string(),
      }),
    ),
  }),
});

const standingQuery = `query On($on: IsoDate!) { districtFigures { figures { district { id } standing(on: $on) } } }`;

/* A small implementation of its own: claims as sets of days, read from the texts of the shipped rows. */

type Told = { readonly days: readonly string[]; readonly isOpen: boolean };

const monthEnd = (month: string): string => {
  const [year, number] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate())}`;
};
const ends = (text: string): readonly [string, string] =>
  text.length === 7 ? [`${text}-01`, monthEnd(text)] : [text, text];
const from = (first: string, last: string): readonly string[] =>
  first > last ? [] : [first, ...from(addDays(first, 1), last)];

const toldBy = (edtf: string): Told | undefined => {
  const text = edtf.replaceAll(/[~?[\]]/gu, "");
  if (text === "") return undefined;
  if (text.startsWith("..")) return { days: [text.slice(2)], isOpen: true };
  const parts = text.split(/[/,]/u).map(ends);
  return {
    days: from(parts[0]?.[0] ?? "", parts.at(-1)?.[1] ?? ""),
    isOpen: false,
  };
};

const seedDates = () => {
  const found = new Map<
    string,
    { begin: Told[]; end: Told[]; denied: number }
  >();
  for (const claim of realEvidence().factoids) {
    const isBegin = claim.kind === "place-occupied";
    if (!isBegin && claim.kind !== "place-liberated") continue;
    const subject =
      claim.mentions.find(({ role }) => role === "subject")?.involves ?? "";
    if (!subject.startsWith("district/")) continue;
    const own = found.get(subject) ?? { begin: [], end: [], denied: 0 };
    found.set(subject, own);
    const read = toldBy(claim.date.edtf);
    if (claim.polarity === "DENIES") own.denied += 1;
    else if (read !== undefined) (isBegin ? own.begin : own.end).push(read);
  }
  return found;
};

/** Days of the claims of one event; what is open on a side says nothing of it beside a claim that does. */
const allDays = (claims: readonly Told[]) => {
  const closed = claims.filter(({ isOpen }) => !isOpen);
  return {
    days: claims.flatMap((claim) => claim.days),
    isOpen: closed.length === 0,
    firstKnown: closed.flatMap((claim) => claim.days).toSorted()[0],
  };
};

describe("the shipped districts", () => {
  beforeAll(async () => {
    await seededStore(app.database, "all");
  }, 240_000);

  it("are as many days under occupation as the claims of the seed allow, counted pair by pair", async () => {
    const dates = seedDates();
    const { figures: rows } = await askFigures();
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
    const { figures: rows } = await askFigures({
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
    const { figures: rows } = await askFigures();
    const invented = rows.filter((row) => row.district.constructed);
    expect(invented).toHaveLength(15);
    expect(invented.every((row) => row.district.latitude === null)).toBe(true);
  });

  it("have the cases, decisions and outcomes that the statistics of the check count in them", async () => {
    const [{ figures: rows, unplacedCases }, cells] = await Promise.all([
      askFigures(),
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
    const { figures: real, coverage } = await askFigures({
      reading: { constructed: false },
    });
    const cases = (rows: typeof real) =>
      rows.reduce((sum, row) => sum + row.cases, 0);
    const all = await askFigures();
    expect(cases(real)).toBeLessThan(cases(all.figures));
    expect(coverage.claims).toBeLessThan(all.coverage.claims);
    const { figures: none } = await askFigures({
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
    await askFigures({ reading });
    expect(statementsOfLast(app)).toBe(1);
    await askMovements({ people: 5, reading });
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

const movements = z.object({
  movements: z.object({
    persons: z.int(),
    untold: z.int(),
    coverage: z.object({ claims: z.int() }),
    movements: z.array(
      z.object({
        person: z.object({ id: z.string() }),
        stays: z.array(
          z.object({
            id: z.string(),
            place: z.object({ id: z.string() }),
            onMap: z.object({
              exactness: z.string(),
              latitude: z.number().nullable(),
              district: z.string().nullable(),
            }),
            footing: z.string(),
            through: z.array(z.object({ id: z.string() })),
            beginEarliest: z.string().nullable(),
            endLatest: z.string().nullable(),
            affirmed: z.boolean(),
            doubted: z.boolean(),
            rivals: z.array(z.string()),
            claims: z.int(),
            factoids: z.array(
              z.object({
                id: z.string(),
                source: z.object({ id: z.string() }),
              }),
            ),
          }),
        ),
        moves: z.array(
          z.object({
            from: z.string(),
            to: z.string(),
            order: z.string(),
            earliest: z.string().nullable(),
            latest: z.string().nullable(),
            contested: z.boolean(),
            intended: z.boolean(),
          }),
        ),
      }),
    ),
  }),
});

const askMovements = async (variables: Readonly<Record<string, unknown>>) =>
  (
    await answered(
      app,
      `query Moves($filter: PersonFilter, $reading: ReadingInput, $people: Int! = 25) {
        movements(filter: $filter, reading: $reading, people: $people) {
          persons untold coverage { claims }
          movements {
            person { id }
            stays {
              id place { ... on District { id } ... on Settlement { id } } onMap { exactness latitude longitude district } footing through { id }
              told { kind { code } value { code } } beginEarliest beginLatest endEarliest endLatest affirmed doubted rivals claims
              factoids { id source { id } }
            }
            moves { from to order earliest latest contested intended }
          }
        }
      }`,
      movements,
      variables,
    )
  ).movements;

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
    const { movements: found, untold, persons } = await askMovements({});
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

  it("leads from home to each of two rival places, and from each on; never from rival to rival", async () => {
    const { movements: found } = await askMovements({});
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
      "hamlet → south CERTAIN 1943-01-01..1943-05-31 contested",
    ]);
  });

  it("follows under a reading only what is left, and the rival is gone with its source", async () => {
    const { movements: found } = await askMovements({
      reading: { sources: ["source/the-source"] },
    });
    expect(found[0]?.stays.map(({ place }) => place.id)).not.toContain(
      "settlement/hamlet",
    );
    expect(found[0]?.moves.every(({ contested }) => !contested)).toBe(true);
  });

  it("counts in its coverage the claims that it shows", async () => {
    const { movements: found, coverage } = await askMovements({
      filter: { ids: ["person/walker"] },
    });
    const claims = new Set(
      found[0]?.stays.flatMap(({ factoids }) => factoids.map(({ id }) => id)),
    );
    expect(coverage.claims).toBe(claims.size);
  });
});
