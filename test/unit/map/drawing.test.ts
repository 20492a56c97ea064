import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { DistrictFigure } from "../../../client/api/map.documents.ts";
import { classesOf, classOf } from "../../../client/features/map/classes.ts";
import { asSvg } from "../../../client/features/map/drawing-svg.ts";
import { groundFor } from "../../../client/features/map/ground.ts";
import { tilesOf } from "../../../client/features/map/inset.ts";
import {
  dayOfNumber,
  measureOf,
  numberOfDay,
} from "../../../client/features/map/measures.ts";
import {
  labelsMeet,
  placeLabels,
} from "../../../client/features/map/place-labels.ts";
import { spread } from "../../../client/features/map/spread.ts";
import { standingOf } from "../../../client/features/map/standing.ts";
import { colours } from "../../../client/theme/tokens.ts";
import {
  followedFilter,
  parseMap,
  writeFollowed,
} from "../../../client/url/map-address.ts";
import { standingOn } from "../../../shared/dates/occupation.ts";

describe("classes", () => {
  it("hold every number exactly once, in order, at most five, and part no equal numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
        (numbers) => {
          const classes = classesOf(numbers);
          expect(classes.length).toBeGreaterThan(0);
          expect(classes.length).toBeLessThanOrEqual(5);
          classes.forEach(({ from, to }, place) => {
            expect(from <= to).toBe(true);
            expect(numbers).toContain(from);
            expect(numbers).toContain(to);
            expect(from > (classes[place - 1]?.to ?? -Infinity)).toBe(true);
          });
          for (const number of numbers)
            expect(
              classes.filter(({ from, to }) => from <= number && number <= to)
                .length,
            ).toBe(1);
          expect(classOf(classes, Math.min(...numbers))).toBe(0);
          expect(classOf(classes, Math.max(...numbers))).toBe(
            classes.length - 1,
          );
        },
      ),
    );
  });

  it("are of about as many each", () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    expect(classesOf(numbers)).toEqual([
      { from: 0, to: 19 },
      { from: 20, to: 39 },
      { from: 40, to: 59 },
      { from: 60, to: 79 },
      { from: 80, to: 99 },
    ]);
  });
});

const marks = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 3, max: 10 }),
  }),
  { maxLength: 14 },
);

describe("marks", () => {
  it("end apart from each other, and stay where they are when they have room", () => {
    fc.assert(
      fc.property(marks, (given) => {
        const ended = spread(given);
        ended.forEach((one, index) => {
          for (const other of ended.slice(index + 1))
            expect(
              Math.hypot(one.x - other.x, one.y - other.y),
            ).toBeGreaterThan(one.radius + other.radius - 0.5);
        });
        expect(spread(given)).toEqual(ended);
      }),
    );
    const apart = [
      { x: 0, y: 0, radius: 5 },
      { x: 50, y: 0, radius: 5 },
    ];
    expect(spread(apart)).toEqual(apart);
  });

  it("of a town and its raion on one point end side by side, near it", () => {
    const [one, other] = spread([
      { x: 100, y: 100, radius: 9 },
      { x: 100, y: 100, radius: 9 },
    ]);
    for (const mark of [one, other])
      expect(
        Math.hypot((mark?.x ?? 0) - 100, (mark?.y ?? 0) - 100),
      ).toBeLessThan(11);
  });
});

describe("names", () => {
  it("cover neither each other, nor a mark, nor the edge", () => {
    fc.assert(
      fc.property(marks, (given) => {
        const named = given.map((mark, index) => ({
          ...mark,
          id: String(index),
          words: "Тихорецкий",
        }));
        const labels = placeLabels(named, { width: 400, height: 400 });
        labels.forEach((label, index) => {
          expect(label.x >= 0 && label.x <= 400).toBe(true);
          for (const other of labels.slice(index + 1))
            expect(labelsMeet(label, other)).toBe(false);
        });
      }),
    );
  });
});

describe("the ground", () => {
  const points = [
    { latitude: 43.4, longitude: 39.9 },
    { latitude: 46.7, longitude: 38.3 },
    { latitude: 45, longitude: 41.5 },
  ];
  const ground = groundFor(points, { width: 800, height: 600 });

  it("has north above, east on the right, and every point within", () => {
    const [south, north, east] = points.map(ground.place);
    expect((north?.y ?? 0) < (south?.y ?? 0)).toBe(true);
    expect((east?.x ?? 0) > (south?.x ?? 0)).toBe(true);
    for (const { x, y } of [south, north, east].flatMap((one) => one ?? []))
      expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
  });

  it("has a scale that is right in its middle: 100 km of latitude are as long as it says, to 3 %", () => {
    const from = ground.place({ latitude: 44.6, longitude: 40 });
    const to = ground.place({ latitude: 45.5, longitude: 40 });
    const kilometres = (0.9 * Math.PI * 6371) / 180;
    const perKilometre = (from.y - to.y) / kilometres;
    const { scale } = ground;
    expect(
      Math.abs(scale.length / scale.kilometres / perKilometre - 1),
    ).toBeLessThan(0.03);
  });
});

const told = (
  earliest: string | null,
  latest: string | null,
  denied = 0,
): DistrictFigure["occupied"] => ({
  earliest,
  latest,
  dated: earliest === null && latest === null ? 0 : 2,
  undated: 0,
  denied,
  contested: false,
  factoids: [],
});

const figure = (more: Partial<DistrictFigure> = {}): DistrictFigure => ({
  district: {
    id: "district/a",
    displayName: "A",
    constructed: false,
    kind: "RAION",
    latitude: 45,
    longitude: 39,
    attested: true,
  },
  occupied: told("1942-08-09", "1942-08-12"),
  liberated: told("1943-02-12", "1943-02-12"),
  daysOccupied: { min: 184, max: 187 },
  cases: 3,
  persons: 2,
  procedures: 4,
  decisions: 8,
  outcomes: [
    {
      outcome: { code: "penalty:expelled", label: "expelled" },
      decisions: 2,
      certain: 1,
      persons: 2,
      share: 0.25,
      shareLow: 0.125,
      shareHigh: 0.25,
      fewBehind: true,
    },
  ],
  ...more,
});

describe("what is shown of a district", () => {
  it("is a range where claims differ, a share with how many are behind it, or that nothing is told", () => {
    expect(measureOf(figure(), "occupied", undefined)).toEqual({
      kind: "known",
      min: numberOfDay("1942-08-09"),
      max: numberOfDay("1942-08-12"),
    });
    expect(dayOfNumber(numberOfDay("1942-08-09"))).toBe("1942-08-09");
    expect(measureOf(figure(), "outcome", "penalty:expelled")).toEqual({
      kind: "known",
      min: 13,
      max: 25,
      of: 8,
    });
    const denied = figure({
      occupied: told(null, null, 1),
      liberated: told(null, null),
      daysOccupied: null,
    });
    expect(measureOf(denied, "days", undefined)).toEqual({
      kind: "not-occupied",
    });
    expect(
      measureOf(figure({ occupied: told(null, "1942-08-12") }), "occupied", ""),
    ).toEqual({ kind: "not-told" });
  });

  it("stands on a day as the API says that it does", () => {
    const day = fc
      .integer({ min: 0, max: 250 })
      .map((offset) => dayOfNumber(210 + offset));
    fc.assert(
      fc.property(day, day, day, day, day, (a, b, c, d, on) => {
        const [from, to] = [a, b].toSorted();
        const [first, last] = [c, d].toSorted();
        const event = (one = "", other = "") => [
          { beginFrom: one, beginTo: one, endFrom: one, endTo: one },
          { beginFrom: other, beginTo: other, endFrom: other, endTo: other },
        ];
        expect(
          standingOf(
            figure({
              occupied: told(from ?? null, to ?? null),
              liberated: told(first ?? null, last ?? null),
            }),
            on,
          ),
        ).toBe(
          standingOn(
            {
              occupied: event(from, to),
              liberated: event(first, last),
              isDenied: false,
            },
            on,
          ),
        );
      }),
    );
  });
});

describe("the inset", () => {
  it("has a tile for each, none over another, all within its breadth", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 200, max: 1000 }),
        (count, width) => {
          const { tiles, height } = tilesOf(
            Array.from({ length: count }, () => figure()),
            width,
          );
          expect(tiles).toHaveLength(count);
          tiles.forEach((one, index) => {
            expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
            expect(one.y + one.height).toBeLessThanOrEqual(height + 0.01);
            for (const other of tiles.slice(index + 1))
              expect(
                one.x + one.width <= other.x ||
                  other.x + other.width <= one.x ||
                  one.y + one.height <= other.y,
              ).toBe(true);
          });
        },
      ),
    );
  });
});

describe("the address of the map", () => {
  it("keeps what it understands, and is as at the start for the rest", () => {
    expect(
      parseMap({
        by: "days",
        mark: "size",
        day: "1943-01-15",
        step: "day",
        at: "district/krasnodar",
        claims: "factoid/a,nonsense,factoid/b",
      }),
    ).toMatchObject({
      by: "days",
      mark: "size",
      day: "1943-01-15",
      step: "day",
      at: "district/krasnodar",
      claims: ["factoid/a", "factoid/b"],
    });
    expect(
      parseMap({ by: "size", mark: "x", day: "1943-02-30", at: "person/a" }),
    ).toMatchObject({ by: "occupied", mark: "colour", step: "week" });
    expect(parseMap({ day: "1943-02-30" }).day).toBeUndefined();
  });

  it("follows people by their ids, each once, or whoever the search finds", () => {
    const { followed } = parseMap({ move: "person/a,person/b,person/a,x" });
    expect(followed).toEqual({ kind: "people", ids: ["person/a", "person/b"] });
    expect(writeFollowed(followed)).toBe("person/a,person/b");
    expect(followedFilter({ kind: "people", ids: ["person/a"] }, {})).toEqual({
      ids: ["person/a"],
    });
    expect(
      followedFilter(
        { kind: "found" },
        { where: "card-fate:burned", q: " Иван ", words: "билет" },
      ),
    ).toEqual({ name: "Иван", text: "билет", cardFates: ["burned"] });
    expect(parseMap({ move: "nobody" }).followed).toBeUndefined();
  });
});

describe("a saved map", () => {
  it("carries its colours, its notes and its title, and lets no sign of a name through as markup", () => {
    const svg = asSvg({
      title: "A <b> & c",
      parts: [
        {
          heading: "Inset",
          height: 20,
          shapes: [
            {
              tag: "text",
              x: 1,
              y: 2,
              words: `"x" <script>`,
              size: 10,
              fill: "ink",
            },
            { tag: "path", d: "M0 0", fill: "hatching", stroke: "conflict" },
          ],
        },
      ],
      legend: [],
      notes: ["one note", "word ".repeat(60)],
      width: 400,
      colours: colours.light,
    });
    expect(svg).toContain("A &lt;b&gt; &amp; c");
    expect(svg).not.toContain("<script>");
    expect(svg).toContain(`fill="url(#hatching)"`);
    expect(svg).toContain(colours.light.conflict);
    expect(svg).not.toContain("var(");
    expect(svg.match(/>word/gu)?.length).toBeGreaterThan(3);
  });
});
