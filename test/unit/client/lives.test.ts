import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Life } from "../../../client/api/trajectories.documents.ts";
import {
  rowsOf,
  topsOf,
  visibleRows,
} from "../../../client/features/trajectories/life-rows.ts";
import {
  calendarAxis,
  originAxis,
  placeOn,
} from "../../../client/features/trajectories/time-axis.ts";
import {
  parseSteps,
  withDay,
  withMoved,
  withStages,
  writeSteps,
} from "../../../client/url/flow-steps.ts";
import { parseLives } from "../../../client/url/lives-address.ts";

const life = (
  id: string,
  states: readonly string[],
  district?: string,
): Life => ({
  person: { id: `person/${id}`, displayName: id, constructed: true },
  lanes: [
    {
      channel: "SINGLE",
      stretches: states.map((code, index) => ({
        from: `194${index}-01-01`,
        to: `194${index}-12-31`,
        standing: "KNOWN",
        channel: "PARTY_STATUS",
        basis: "ATTESTED",
        states: [{ code, label: code }],
        beside: [],
      })),
    },
  ],
  marks: [],
  markCount: 0,
  district:
    district === undefined
      ? null
      : { id: `district/${district}`, displayName: district },
  origin: null,
  outcome: { code: states.at(-1) ?? "", label: states.at(-1) ?? "" },
  severalDistricts: false,
  organization: null,
});

const lives = [
  life("antonov", ["member", "expelled"], "steppe"),
  life("bondar", ["evacuated", "member"]),
  life("chub", ["member", "candidate"], "hills"),
];

const shown = (group: "none" | "district", order: "name" | "sequence") =>
  rowsOf(lives, { group, order }, "not told").map((row) =>
    row.kind === "group"
      ? `${row.label} ${row.count}`
      : row.life.person.displayName,
  );

describe("the lines of the lanes", () => {
  test("are grouped by cluster, in the order of their numbers, those who were not compared last; ungrouped while clusters are not known", () => {
    const inClusters = new Map([
      ["person/antonov", { key: "10", label: "Cluster 10" }],
      ["person/bondar", { key: "2", label: "Cluster 2" }],
    ]);
    const labels = (clusters?: typeof inClusters) =>
      rowsOf(
        lives,
        { group: "cluster", order: "name", clusters },
        "not compared",
      ).map((row) =>
        row.kind === "group" ? row.label : row.life.person.displayName,
      );
    expect(labels(inClusters)).toEqual([
      "Cluster 2",
      "bondar",
      "Cluster 10",
      "antonov",
      "not compared",
      "chub",
    ]);
    expect(labels()).toEqual(["antonov", "bondar", "chub"]);
  });

  test("stand in groups by name, those of whom nothing is told last", () => {
    expect(shown("district", "name")).toEqual([
      "hills 1",
      "chub",
      "steppe 1",
      "antonov",
      "not told 1",
      "bondar",
    ]);
  });

  test("stand by the states of the lane in order of time", () => {
    expect(shown("none", "sequence")).toEqual(["bondar", "chub", "antonov"]);
  });

  test("stand by when the states began, where they are the same in the same order", () => {
    const expelled = (id: string, day: string): Life => {
      const one = life(id, ["member", "expelled"]);
      return {
        ...one,
        lanes: one.lanes.map((lane) => ({
          ...lane,
          stretches: lane.stretches.map((stretch, index) =>
            index === 0 ? stretch : { ...stretch, from: day },
          ),
        })),
      };
    };
    expect(
      rowsOf(
        [
          expelled("early-by-name", "1944-02-01"),
          expelled("late", "1943-05-10"),
        ],
        { group: "none", order: "sequence" },
        "",
      ).map((row) => row.kind === "life" && row.life.person.displayName),
    ).toEqual(["late", "early-by-name"]);
  });

  test("are all that can be seen, wherever one scrolls, and few more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 90_000 }),
        (count, scrolled) => {
          const rows = Array.from({ length: count }, () => ({
            kind: "life" as const,
            life: lives[0] ?? life("", []),
          }));
          const tops = topsOf(rows, 1);
          const end = tops.at(-1) ?? 0;
          const at = Math.min(scrolled, Math.max(0, end - 600));
          const { first, last } = visibleRows(tops, at, 600);
          expect(tops[first]).toBeLessThanOrEqual(at);
          expect(tops[last + 1]).toBeGreaterThanOrEqual(
            Math.min(end, at + 600),
          );
          expect(last - first).toBeLessThan(60);
        },
      ),
    );
  });
});

describe("the axis of time", () => {
  test("has whole years by the calendar", () => {
    const axis = calendarAxis("1941-01-01", "1944-12-31");
    expect(axis.ticks.map(({ label }) => label)).toEqual([
      "1941",
      "1942",
      "1943",
      "1944",
    ]);
    expect(placeOn(axis, null)?.("1941-01-01")).toBe(0);
    expect(placeOn(axis, null)?.("1945-01-01")).toBe(1);
  });

  test("counts days from the origin of each life, and places nobody who has none", () => {
    const axis = originAxis(-100, 400);
    const place = placeOn(axis, { earliest: "1943-01-30" });
    expect(place?.("1943-01-30")).toBe(0.25);
    expect(placeOn(axis, null)).toBeUndefined();
  });
});

describe("the address of lives", () => {
  test("says what is shown; what it cannot make sense of is as at the start", () => {
    expect(parseLives({})).toMatchObject({
      show: "lanes",
      lanes: ["SINGLE"],
      clock: "CALENDAR",
      from: "1941-01-01",
      to: "1945-12-31",
      filter: {},
    });
    expect(
      parseLives({
        show: "flow",
        lane: "party,nonsense,law",
        clock: "liberation",
        span: "1942-1943",
        district: "district/SYN-steppe",
        steps: "before,end",
        split: "sex",
      }),
    ).toMatchObject({
      show: "flow",
      lanes: ["PARTY_STATUS", "LEGAL_STATUS"],
      clock: "SINCE_LIBERATION",
      from: "1942-01-01",
      to: "1943-12-31",
      filter: { ownDistricts: ["district/SYN-steppe"] },
      steps: [{ stage: "BEFORE" }, { stage: "END" }],
      split: "SEX",
    });
    expect(parseLives({ span: "1943-1942", steps: "end" })).toMatchObject({
      from: "1941-01-01",
      steps: expect.arrayContaining([{ stage: "BEFORE" }, { stage: "APPEAL" }]),
    });
  });
});

describe("the steps of a flow", () => {
  const steps = parseSteps("before,1942-10-01,registration,end");

  test("are stages and days, each once, in the order of the address; no day that is none", () => {
    expect(writeSteps(steps)).toBe("before,1942-10-01,registration,end");
    expect(
      writeSteps(parseSteps("end,1943-02-30,end,1943-02-28,nonsense")),
    ).toBe("end,1943-02-28");
  });

  test("take a day after an earlier one, before a later one, else before the end", () => {
    expect(writeSteps(withDay(steps, "1943-03-01"))).toBe(
      "before,1942-10-01,1943-03-01,registration,end",
    );
    expect(writeSteps(withDay(steps, "1942-08-01"))).toBe(
      "before,1942-08-01,1942-10-01,registration,end",
    );
    expect(writeSteps(withDay(parseSteps("before,end"), "1943-03-01"))).toBe(
      "before,1943-03-01,end",
    );
    expect(withDay(steps, "1942-10-01")).toBe(steps);
  });

  test("keep days where they stand while stages come and go", () => {
    expect(writeSteps(withStages(steps, ["DURING", "END"]))).toBe(
      "1942-10-01,during,end",
    );
    expect(
      writeSteps(
        withStages(steps, ["BEFORE", "REGISTRATION", "APPEAL", "END"]),
      ),
    ).toBe("before,1942-10-01,registration,appeal,end");
  });

  test("are moved by one place, and not beyond the ends", () => {
    expect(writeSteps(withMoved(steps, 1, 1))).toBe(
      "before,registration,1942-10-01,end",
    );
    expect(withMoved(steps, 0, -1)).toBe(steps);
    expect(withMoved(steps, 3, 1)).toBe(steps);
  });
});
