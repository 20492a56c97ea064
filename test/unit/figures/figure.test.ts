import fc from "fast-check";
import { isEnumType } from "graphql";
import { describe, expect, it } from "vitest";

import { makeSchema } from "../../../server/schema.ts";
import {
  type Figure,
  figureForms,
  keptFigure,
  longestFigure,
  readFigure,
} from "../../../shared/figures/figure.ts";
import type { Mark } from "../../../shared/figures/mark.ts";
import { figureHtml } from "../../../shared/figures/write-figure-html.ts";
import { figureSvg } from "../../../shared/figures/write-svg.ts";
import { publishedWords } from "../../../shared/study/published-words.ts";
import { viewPages } from "../../../shared/views/page-address.ts";

const place = fc.integer({ min: -500, max: 1_500 });
const size = fc.integer({ min: 0, max: 400 });
const colour = fc.constantFrom("tie", "conflict", "#a0b1c2" as const);
const words = fc.string({ maxLength: 60, unit: "binary" });

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    is: fc.constant("line" as const),
    ...{ x1: place, y1: place, x2: place, y2: place, stroke: colour },
    width: size,
  }),
  fc.record({
    is: fc.constant("rect" as const),
    ...{ x: place, y: place, width: size, height: size, fill: colour },
    texture: fc.constantFrom("dots", "stripes", "hatch"),
  }),
  fc.record({
    is: fc.constant("text" as const),
    ...{ x: place, y: place, words, fill: colour, halo: colour },
    size: fc.constant(12),
  }),
  fc.record({
    is: fc.constant("path" as const),
    ...{ x: place, y: place, fill: colour, stroke: colour, width: size },
    d: fc.constantFrom("M1 2h3v-4Z", "M1.5 2a3 3 0 1 0 6 0Z"),
    texture: fc.constantFrom("dots", "stripes", "hatch"),
  }),
);

const figures: fc.Arbitrary<Figure> = fc.record({
  form: fc.constantFrom("NETWORK", "LANES", "FLOW", "MAP"),
  title: words,
  lang: fc.constantFrom("RU", "EN"),
  constructed: fc.boolean(),
  drawing: fc.record({
    width: fc.constant(800),
    height: fc.constant(400),
    marks: fc.array(mark, { maxLength: 20 }),
  }),
  table: fc.constant({ columns: ["a"], rows: [["<b>"]], more: 2 }),
  legend: fc.constant([{ marks: [], words: "x & y" }]),
  notes: fc.array(words, { maxLength: 3 }),
});

/** Tags that come out of a text, by their names. */
const tagsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/<([a-zA-Z!?][\w-]*)/gu)].map(([, tag = ""]) => tag),
  );

const drawn = [
  "svg",
  "title",
  "defs",
  "pattern",
  "g",
  "rect",
  "line",
  "circle",
  "text",
  "path",
];
const page = [
  ...drawn,
  "p",
  "span",
  "div",
  "ul",
  "li",
  "details",
  "summary",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
];

describe("a figure", () => {
  it("has the forms, and is of the pages, that the API names", () => {
    const valuesOf = (name: string): readonly string[] => {
      const type = makeSchema().getType(name);
      return isEnumType(type)
        ? type.getValues().map(({ value }) => String(value))
        : [];
    };
    expect(valuesOf("FigureForm")).toEqual([...figureForms]);
    expect(valuesOf("ViewPage")).toEqual([...viewPages]);
  });

  it("comes back from its JSON as it was", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(keptFigure(JSON.stringify(figure))).toEqual(figure);
      }),
    );
  });

  it("lets nothing out but its own elements, whatever its words hold", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const svg = figureSvg(figure) ?? "";
        const html = figureHtml(figure, publishedWords("EN"), "-1");
        for (const tag of tagsIn(svg)) expect(drawn).toContain(tag);
        for (const tag of tagsIn(html)) expect(page).toContain(tag);
      }),
    );
  });

  it("has the colours of the scheme as a file, and those of the page inside a page", () => {
    const figure: Figure = {
      form: "NETWORK",
      title: "t",
      lang: "EN",
      constructed: true,
      drawing: {
        width: 100,
        height: 50,
        marks: [{ is: "circle", x: 1, y: 2, r: 3, fill: "person" }],
      },
      table: null,
      legend: [],
      notes: ["Reading: all"],
    };
    expect(figureSvg(figure, "dark")).toContain('fill="#6E6340"');
    expect(figureSvg(figure)).toContain(">constructed example</text>");
    expect(figureSvg({ ...figure, constructed: false })).not.toContain(
      "constructed example",
    );
    const html = figureHtml(figure, publishedWords("EN"), "-1");
    expect(html).toContain('fill="var(--kt-person)"');
    expect(html).toContain("constructed example");
    expect(html).toContain("<li>Reading: all</li>");
  });

  it("shows in a file the key of each colour and line beside its words, and cuts off what hangs over the edge of the drawing", () => {
    const svg =
      figureSvg({
        ...{ form: "NETWORK", title: "t", lang: "EN", constructed: false },
        drawing: {
          ...{ width: 200, height: 50 },
          marks: [{ is: "circle", x: 1, y: 90, r: 3, fill: "person" }],
        },
        table: null,
        legend: [
          {
            marks: [{ is: "circle", x: 17, y: 8, r: 6, fill: "tie" }],
            words: "party organization",
          },
          { marks: [], words: "size: betweenness" },
        ],
        notes: [],
      }) ?? "";
    expect(svg).toContain('<svg y="44" width="200" height="50">');
    expect(svg).toMatch(
      /<g transform="translate\(0 0\)">\n<circle cx="17" cy="8" r="6"/u,
    );
    expect(svg).toContain(">party organization</text>");
    expect(svg).toContain(">size: betweenness</text>");
  });

  it("is refused with the place and the rule when anything in it is not of a figure", () => {
    const faultsOf = (change: object) => {
      const read = readFigure(
        JSON.stringify({
          ...{ form: "TABLE", title: "", lang: "RU", constructed: false },
          ...{ drawing: null, table: null, legend: [], notes: [] },
          ...change,
        }),
      );
      return "faults" in read ? read.faults : [];
    };
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ script: 1 })).not.toEqual([]);
    expect(
      faultsOf({ table: { columns: ["a", "b"], rows: [["1"]], more: 0 } }),
    ).toMatchObject([
      {
        path: ["table", "rows", "0"],
        rule: "has 1 cells; the table has 2 columns",
      },
    ]);
    const withMark = (one: object) => ({
      drawing: { width: 1, height: 1, marks: [one] },
    });
    for (const bad of [
      { is: "image", href: "http://example.org" },
      { is: "circle", x: 0, y: 0, r: 1, fill: "url(http://example.org)" },
      { is: "band", path: 'M0"/><script>', stroke: "tie", width: 1 },
      { is: "path", x: 0, y: 0, d: "M0 0url(#x)", fill: "tie" },
      { is: "path", x: 0, y: 0, d: "M0 0Z", fill: "url(#x)" },
      { is: "circle", x: 1e9, y: 0, r: 1, fill: "tie" },
    ])
      expect(faultsOf(withMark(bad))).not.toEqual([]);
    expect(readFigure("x".repeat(longestFigure + 1))).toMatchObject({
      faults: [{ path: [] }],
    });
    expect(keptFigure("")).toBeNull();
  });
});
