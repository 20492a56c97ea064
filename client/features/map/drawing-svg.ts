import { element } from "../../graph/export/xml.ts";
import type { Colours } from "../../theme/tokens.ts";
import type { Paint, Shape } from "./drawing.ts";
import type { LegendLine } from "./legend-lines.ts";

/** A map as it is saved: one part below the other, then the legend, then what must go with it. */
export type SavedMap = {
  readonly title: string;
  readonly parts: readonly {
    readonly heading: string | undefined;
    readonly shapes: readonly Shape[];
    readonly height: number;
  }[];
  readonly legend: readonly LegendLine[];
  readonly notes: readonly string[];
  readonly width: number;
  readonly colours: Colours;
};

const rowHeight = 26;
const noteHeight = 17;
const margin = 16;
const lettersIn = (width: number): number =>
  Math.max(40, Math.floor(width / 6.6));

/** A note in lines of some letters. */
const wrapped = (note: string, letters: number): readonly string[] =>
  note.split(/\s+/u).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > letters
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const painter =
  (colours: Colours) =>
  (paint: Paint): string =>
    paint === "none"
      ? "none"
      : paint === "hatching"
        ? "url(#hatching)"
        : colours[paint];

function drawn(shape: Shape, paint: (name: Paint) => string): string {
  const title =
    shape.title === undefined ? [] : [element("title", {}, shape.title)];
  if (shape.tag === "path")
    return element(
      "path",
      {
        d: shape.d,
        fill: paint(shape.fill),
        stroke: paint(shape.stroke ?? "none"),
        "stroke-width": shape.width ?? 1,
        ...(shape.dash === undefined ? {} : { "stroke-dasharray": shape.dash }),
        ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
      },
      title,
    );
  return element(
    "text",
    {
      x: shape.x,
      y: shape.y,
      "font-size": shape.size,
      fill: paint(shape.fill),
      "text-anchor": shape.anchor ?? "start",
      ...(shape.halo === undefined
        ? {}
        : {
            stroke: paint(shape.halo),
            "stroke-width": 3,
            "paint-order": "stroke",
          }),
    },
    shape.words,
  );
}

/** The whole as SVG, with colours of its own: it looks the same wherever it is opened. */
export function asSvg(map: SavedMap): string {
  const { width, colours, legend, title } = map;
  const paint = painter(colours);
  const group = (x: number, y: number, inside: readonly string[]) =>
    element("g", { transform: `translate(${String(x)} ${String(y)})` }, inside);
  const text = (y: number, size: number, words: string, fill: Paint) =>
    element(
      "text",
      { x: margin, y, "font-size": size, fill: paint(fill) },
      words,
    );
  const body: string[] = [text(30, 20, title, "ink")];
  let y = 46;
  for (const { heading, shapes, height } of map.parts) {
    if (heading !== undefined) {
      body.push(text(y + 14, 13, heading, "ink"));
      y += 24;
    }
    body.push(
      group(
        margin,
        y,
        shapes.map((shape) => drawn(shape, paint)),
      ),
    );
    y += height + 14;
  }
  for (const { shapes, words } of legend) {
    body.push(
      group(margin, y, [
        ...shapes.map((shape) => drawn(shape, paint)),
        element(
          "text",
          { x: 30, y: 15, "font-size": 12, fill: paint("ink") },
          words,
        ),
      ]),
    );
    y += rowHeight;
  }
  y += 10;
  for (const note of map.notes)
    for (const one of wrapped(note, lettersIn(width))) {
      body.push(text(y + 10, 12, one, "muted"));
      y += noteHeight;
    }
  const whole = { width: width + 2 * margin, height: y + margin };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...whole,
      viewBox: `0 0 ${String(whole.width)} ${String(whole.height)}`,
      "font-family": "Golos Text, system-ui, sans-serif",
    },
    [
      element("title", {}, title),
      element("defs", {}, [
        element(
          "pattern",
          {
            id: "hatching",
            width: 5,
            height: 5,
            patternUnits: "userSpaceOnUse",
            patternTransform: "rotate(45)",
          },
          [
            element("rect", { width: 5, height: 5, fill: colours.card }),
            element("line", {
              x1: 0,
              x2: 0,
              y1: 0,
              y2: 5,
              stroke: colours.hatch,
              "stroke-width": 2,
            }),
          ],
        ),
      ]),
      element("rect", { ...whole, fill: colours.card }),
      ...body,
    ],
  );
}
