import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { arrange } from "../../../client/graph/arrange.ts";
import { groupsOf } from "../../../client/graph/districts.ts";
import { noFilter } from "../../../client/graph/filter.ts";
import { isWithinLine } from "../../../client/graph/lasso.ts";
import {
  behind,
  endsOfPair,
  linesOf,
  pairId,
} from "../../../client/graph/lines.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import {
  countsOf,
  monthsOf,
  nextPlaces,
  periodOf,
  placesOf,
} from "../../../client/graph/months.ts";
import { project } from "../../../client/graph/project.ts";
import { sought } from "../../../client/graph/seek.ts";
import { sift } from "../../../client/graph/sift.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";
import { anyPart, part, thing, tie } from "./graph-parts.ts";

/** A state that certainly lasted from one day to another. */
const lasting = (from: string, to: string) => ({
  beginFrom: from,
  beginTo: from,
  endFrom: to,
  endTo: to,
});

const words = { undated: "undated", noPlace: "no place" };
const nothing = { filter: noFilter, period: undefined };

describe("a filter", () => {
  const graph = mergeAll([
    part(
      ["a", "b", "c", "d"],
      [
        tie("a", "b", { bounds: lasting("1942-08-09", "1943-01-20") }),
        tie("a", "c", { contested: true, credence: "DOUBTFUL" }),
        tie("a", "d", {
          kind: "KIN_OF",
          credence: "CERTAIN",
          bounds: lasting("1930-01-01", "1935-01-01"),
        }),
      ],
    ),
  ]);

  test("that asks for nothing leaves everyone and everything", () => {
    fc.assert(
      fc.property(anyPart, (of) => {
        const whole = mergeAll([of]);
        expect(sift(whole, nothing, []).graph).toEqual(whole);
      }),
    );
  });

  test("says how many ties it left out and why, and leaves nobody without a tie who had one", () => {
    const during = { from: "1942-08-01", to: "1942-12-31" };
    const found = sift(
      graph,
      {
        filter: { ...noFilter, ties: ["KIN_OF"] },
        period: { ...during, mode: "POSSIBLY" },
      },
      ["person/a"],
    );
    expect([...found.graph.things.keys()]).toEqual(["person/a", "person/b"]);
    expect(found.left).toEqual({ kind: 1, credence: 0, period: 0, undated: 1 });
    expect(found.alone).toBe(2);
  });

  test("by credence keeps what nobody judged unless told otherwise", () => {
    const ofProbable = { ...noFilter, credence: "PROBABLE" as const };
    const ids = (filter: typeof ofProbable) => [
      ...sift(graph, { filter, period: undefined }, []).graph.ties.keys(),
    ];
    expect(ids(ofProbable)).toEqual(["tie/a-b", "tie/a-d"]);
    expect(ids({ ...ofProbable, unjudged: false })).toEqual(["tie/a-d"]);
  });
});

describe("time", () => {
  const dates = [
    lasting("1942-08-09", "1942-10-02"),
    lasting("1942-10-20", "1943-01-20"),
    unknownBounds,
  ];
  const months = monthsOf(dates);

  test("is told in whole months, each with the ties that possibly hold in it", () => {
    expect(months.at(0)).toBe("1942-08-01");
    expect(months.at(-1)).toBe("1943-01-01");
    expect(countsOf(months, dates)).toEqual([1, 1, 2, 1, 1, 1]);
  });

  test("comes back from a period to the same place of the slider", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (one, other) => {
        const places = [Math.min(one, other), Math.max(one, other)] as const;
        expect(placesOf(months, periodOf(months, places, "POSSIBLY"))).toEqual(
          places,
        );
      }),
    );
  });

  test("plays month by month until the end", () => {
    expect(nextPlaces([0, 2], 6)).toEqual([1, 3]);
    expect(nextPlaces([3, 5], 6)).toBeUndefined();
  });
});

describe("lines", () => {
  const graph = mergeAll([
    part(
      ["a", "b", "c"],
      [
        tie("a", "b"),
        { ...tie("b", "a", { contested: true }), id: "tie/2" },
        tie("b", "c", { affirmed: false }),
      ],
    ),
  ]);

  test("stand for all ties between two, with their number, contested when one is", () => {
    const [bundle, single] = linesOf(graph, false);
    expect(bundle).toMatchObject({
      id: pairId("person/a", "person/b"),
      count: 2,
      isContested: true,
      isDenied: false,
      tieIds: ["tie/a-b", "tie/2"],
    });
    expect(single).toMatchObject({ id: "tie/b-c", isDenied: true });
    expect(linesOf(graph, true)).toHaveLength(3);
    // What is put away when the line is: all of its ties, not the line alone.
    const lines = linesOf(graph, false);
    const id = pairId("person/a", "person/b");
    expect(behind(lines, id)).toEqual(["tie/a-b", "tie/2"]);
    expect(behind(lines, "person/a")).toEqual(["person/a"]);
    const ours = lines.map((line) => ({ ...line, joint: true }));
    expect(behind(ours, id)).toEqual([]);
  });

  test("of a pair are found again by its id", () => {
    expect(endsOfPair(pairId("person/b", "person/a"))).toEqual([
      "person/a",
      "person/b",
    ]);
    expect(endsOfPair("tie/a-b")).toBeUndefined();
  });
});

describe("people joined through bodies", () => {
  const kolkhoz = thing("kolkhoz", { kind: "institution" });
  const workedAt = (name: string, from = "", to = "", more = {}) =>
    tie(name, "", {
      id: `tie/${name}`,
      to: kolkhoz.id,
      kind: "WORKED_AT",
      bounds: from === "" ? unknownBounds : lasting(from, to),
      ...more,
    });

  test("are those who could have met there, never those whom the dates keep apart, a denial takes out, or the body only looked into", () => {
    const graph = mergeAll([
      {
        things: [
          ...["a", "b", "c", "d", "e"].map((name) => thing(name)),
          kolkhoz,
        ],
        ties: [
          workedAt("a", "1942-08-01", "1942-12-31"),
          workedAt("b", "1942-12-01", "1943-02-01"),
          workedAt("c", "1943-01-01", "1943-03-01"),
          workedAt("d", "", "", { affirmed: false }),
          workedAt("e", "", "", { kind: "INVESTIGATED" }),
        ],
      },
    ]);
    const { lines, graph: people } = project(graph, "bodies");
    expect(lines.map(({ from, to, count }) => [from, to, count])).toEqual([
      ["person/a", "person/b", 1],
      ["person/b", "person/c", 1],
    ]);
    expect(
      [...people.things.values()].every(({ kind }) => kind === "person"),
    ).toBe(true);
    expect(project(graph, "places").lines).toEqual([]);
  });
});

describe("layouts by rule", () => {
  test.each(["layered", "concentric", "bipartite", "time", "map"] as const)(
    "%s gives everyone a place, the same each time",
    (layout) => {
      fc.assert(
        fc.property(anyPart, (of) => {
          const graph = mergeAll([of]);
          const lay = () =>
            arrange(graph, layout, { centre: undefined, words });
          expect([...lay().points.keys()].sort()).toEqual(
            [...graph.things.keys()].sort(),
          );
          expect(lay()).toEqual(lay());
          for (const { x, y } of lay().points.values())
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }),
      );
    },
  );

  const bodies = [
    thing("kraikom", { kind: "organization", level: "KRAIKOM" }),
    thing("raikom", { kind: "organization", level: "RAIKOM" }),
    thing("cell", { kind: "security-cell", level: "PRIMARY" }),
    thing("she"),
  ];

  test("put the krai committee above the raikom, that above the cell, people below", () => {
    const { points } = arrange(
      mergeAll([{ things: bodies.toReversed(), ties: [] }]),
      "layered",
      { centre: undefined, words },
    );
    const heights = bodies.map(({ id }) => points.get(id)?.y);
    expect(heights).toEqual([...heights].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(heights).size).toBe(4);
  });

  test("put earlier ties to the left, the undated apart under their own word", () => {
    const graph = mergeAll([
      part(
        ["late", "early", "undated"],
        [
          tie("late", "late", { bounds: lasting("1943-03-01", "1943-04-01") }),
          tie("early", "early", {
            bounds: lasting("1942-03-01", "1942-04-01"),
          }),
        ],
      ),
    ]);
    const { points, marks } = arrange(graph, "time", {
      centre: undefined,
      words,
    });
    const x = (name: string) => points.get(`person/${name}`)?.x ?? Number.NaN;
    expect(x("undated")).toBeLessThan(x("early"));
    expect(x("early")).toBeLessThan(x("late"));
    expect(marks.map(({ name }) => name)).toEqual(["undated", "1942", "1943"]);
  });
});

describe("boxes", () => {
  test("hold whoever is of one district, people by most of their ties; nobody stands in a box alone", () => {
    const district = { id: "district/x", name: "X" };
    const graph = mergeAll([
      {
        things: [
          thing("a"),
          thing("b"),
          thing("k", { kind: "institution", district }),
        ],
        ties: [tie("a", "", { to: "institution/k" })],
      },
    ]);
    expect([...groupsOf(graph, "district").keys()]).toEqual([
      "person/a",
      "institution/k",
    ]);
    expect(groupsOf(graph, "organization").size).toBe(0);
  });
});

describe("a line drawn round several", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  test("holds exactly those within", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 15 }),
        fc.integer({ min: -5, max: 15 }),
        (x, y) => {
          const point = { x: x + 0.5, y: y + 0.5 };
          const within =
            point.x > 0 && point.x < 10 && point.y > 0 && point.y < 10;
          expect(isWithinLine(point, square)).toBe(within);
        },
      ),
    );
    expect(isWithinLine({ x: 5, y: 5 }, square.slice(0, 2))).toBe(false);
  });
});

describe("looking for a name among those shown", () => {
  test("takes words in any order, and е for ё", () => {
    const graph = mergeAll([part(["Сёмин Пётр", "Сенарская"], [])]);
    expect(sought(graph, "петр сем")).toEqual(["person/Сёмин Пётр"]);
    expect(sought(graph, " ")).toEqual([]);
  });
});
