import type { Figure } from "../../../shared/figures/figure.ts";
import {
  colourNames,
  type Mark,
  mostMarks,
} from "../../../shared/figures/mark.ts";
import { type TableFile, textOf } from "../find/table-file.ts";
import type { Paint, Shape } from "./drawing.ts";
import type { SavedMap } from "./drawing-svg.ts";

type Colour = (typeof colourNames)[number];

/** `mapA` is written `map-a` among the colours of a figure; no colour at all is undefined. */
const colourOf = (paint: Paint | undefined): Colour | undefined => {
  const name = paint?.replaceAll(/[A-Z]/gu, (one) => `-${one.toLowerCase()}`);
  return colourNames.find((colour) => colour === name);
};

/** Short strokes are told apart from long ones. */
const dashOf = (dash: string | undefined): "dashed" | "dotted" | undefined =>
  dash === undefined ? undefined : /^[12] /u.test(dash) ? "dotted" : "dashed";

const markOf = (shape: Shape, x: number, y: number): Mark =>
  shape.tag === "text"
    ? {
        is: "text",
        x: x + shape.x,
        y: y + shape.y,
        size: shape.size,
        anchor: shape.anchor ?? "start",
        fill: colourOf(shape.fill) ?? "ink",
        words: shape.words,
        halo: colourOf(shape.halo),
      }
    : {
        is: "path",
        x,
        y,
        d: shape.d,
        width: shape.width ?? 1,
        fill: shape.fill === "hatching" ? "card" : colourOf(shape.fill),
        stroke: colourOf(shape.stroke),
        dash: dashOf(shape.dash),
        opacity: shape.opacity,
        texture: shape.fill === "hatching" ? "hatch" : undefined,
      };

/** The most rows of its table that a figure takes along. */
const mostRows = 200;

/** A map as a figure of a text: its parts one below the other, its legend, its table and its notes. */
export const mapAsFigure = (
  { title, parts, legend, notes, width }: Omit<SavedMap, "colours">,
  { columns, rows }: Pick<TableFile, "columns" | "rows">,
  told: Pick<Figure, "lang" | "constructed">,
): Figure => {
  const marks: Mark[] = [];
  let height = 0;
  for (const part of parts) {
    if (part.heading !== undefined) {
      marks.push({
        is: "text",
        x: 0,
        y: height + 14,
        size: 13,
        fill: "ink",
        words: part.heading.slice(0, 300),
      });
      height += 24;
    }
    for (const shape of part.shapes) marks.push(markOf(shape, 0, height));
    height += part.height + 14;
  }
  const more = Math.max(0, rows.length - mostRows);
  return {
    form: "MAP",
    title: title.slice(0, 300),
    ...told,
    drawing:
      marks.length > mostMarks || height < 1 ? null : { width, height, marks },
    table: {
      columns: columns.map(({ label }) => label),
      rows: rows
        .slice(0, mostRows)
        .map((row) => columns.map(({ key }) => textOf(row[key]))),
      more,
    },
    legend: legend.map(({ shapes, words }) => ({
      marks: shapes.map((shape) => markOf(shape, 6, -3)),
      words,
    })),
    notes: [...notes],
  };
};
