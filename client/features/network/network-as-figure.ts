import type { TFunction } from "i18next";

import { formatPeriod } from "../../../shared/dates/format-date.ts";
import { type Figure, mostKeys } from "../../../shared/figures/figure.ts";
import { mostMarks } from "../../../shared/figures/mark.ts";
import {
  type DrawnPicture,
  movedBy,
  networkMarks,
} from "../../graph/export/marks.ts";
import type { Scheme } from "../../theme/tokens.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { legendMarks } from "./legend-marks.ts";
import { figureNotes } from "./save-notes.ts";
import { nameIn, tieNotes } from "./stop-words.ts";
import type { Told } from "./told.ts";
import type { Drawn } from "./use-picture.ts";

type Drawing = NonNullable<Figure["drawing"]>;
type Size = { readonly width: number; readonly height: number };

/** Rows of the table that goes with a drawing. */
const mostRows = 200;

const tableOf = (
  { graph, lines }: Drawn,
  lang: Figure["lang"],
  t: TFunction,
): Figure["table"] => {
  const ties = [...graph.ties.values()].map((tie) => [
    nameIn(graph, tie.from),
    tie.label,
    nameIn(graph, tie.to),
    (tie.period.begin ?? tie.period.end) === null
      ? t("date.none")
      : formatPeriod(tie.period.begin, tie.period.end, lang),
    tieNotes(tie, t).join(", "),
    String(tie.claims),
  ]);
  const joint = lines
    .filter((line) => line.joint)
    .map((line) => [
      nameIn(graph, line.from),
      line.name,
      nameIn(graph, line.to),
      "",
      t("network.look.joint"),
      "",
    ]);
  const rows = [...ties, ...joint].map((row) =>
    row.map((cell) => cell.slice(0, 300)),
  );
  return {
    columns: (["from", "tie", "to", "when", "note", "claims"] as const).map(
      (column) => t(`network.table.${column}`),
    ),
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
  };
};

const margin = 24;
/** Room for the names beside the shapes. */
const nameRoom = 90;

/** The part of the screen on which somebody is drawn, and what is drawn there: white all around helps nobody in a text. */
const cropped = (
  picture: DrawnPicture,
  size: Size,
): Size & { readonly picture: DrawnPicture } => {
  const seen = picture.shapes.filter(
    ({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height,
  );
  const all = [
    ...picture.boxes,
    ...seen.map((shape) => ({
      ...shape,
      width: shape.width + 2 * nameRoom,
      height: shape.height + 4 * margin,
    })),
  ];
  const end = (side: number, whole: number): number =>
    Math.round(Math.min(Math.max(side, 0), whole));
  const left = end(
    Math.min(...all.map(({ x, width }) => x - width / 2)),
    size.width,
  );
  const top = end(
    Math.min(...all.map(({ y, height }) => y - height / 2)),
    size.height,
  );
  const right = end(
    Math.max(...all.map(({ x, width }) => x + width / 2)),
    size.width,
  );
  const bottom = end(
    Math.max(...all.map(({ y, height }) => y + height / 2)),
    size.height,
  );
  return {
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
    picture: movedBy(picture, -left, -top),
  };
};

/** What the screen shows, cut at its edges. */
export const drawingOnScreen = (canvas: NetworkCanvas): Drawing => ({
  ...canvas.size(),
  marks: [...networkMarks(canvas.drawn())],
});

/** What of a drawing a figure can hold: all of it, else all but the words in it, else none. */
const heldDrawing = (
  canvas: NetworkCanvas,
): {
  readonly drawing: Drawing | null;
  readonly lacks?: "names" | "drawing";
} => {
  const { picture, ...size } = cropped(canvas.drawn(), canvas.size());
  const whole = networkMarks(picture);
  if (whole.length <= mostMarks)
    return { drawing: { ...size, marks: [...whole] } };
  const bare = networkMarks(picture, { isNamed: false });
  return bare.length <= mostMarks
    ? { drawing: { ...size, marks: [...bare] }, lacks: "names" }
    : { drawing: null, lacks: "drawing" };
};

/** A network as it is seen, to be kept: the drawing with its places, its ties as a table, legend, reading, filters, coverage. Drawn by nobody, the table alone. */
export const networkAsFigure = (
  told: Told,
  {
    drawn,
    canvas,
    lang,
    left,
    scheme,
  }: {
    readonly drawn: Drawn;
    readonly canvas: NetworkCanvas | undefined;
    readonly lang: Figure["lang"];
    /** What filters took away, in words; `""` for nothing. */
    readonly left: string;
    readonly scheme: Scheme;
  },
  t: TFunction,
): Figure => {
  const { drawing, lacks } =
    canvas === undefined
      ? { drawing: null, lacks: undefined }
      : heldDrawing(canvas);
  const notesOnThose = told.view.notes.map(
    ({ id, words }) =>
      `✎ ${drawn.graph.things.get(id)?.name ?? drawn.graph.ties.get(id)?.label ?? ""}: ${words}`,
  );
  return {
    form: drawing === null ? "TABLE" : "NETWORK",
    title: told.title.slice(0, 300),
    lang,
    constructed: [...drawn.graph.things.values()].some(
      ({ constructed }) => constructed,
    ),
    drawing,
    table: tableOf(drawn, lang, t),
    legend:
      drawing === null
        ? []
        : [...legendMarks(told, t, scheme)].slice(0, mostKeys),
    notes: [
      ...figureNotes(told, t),
      ...(lacks === undefined
        ? []
        : [t(`network.save.lacks.${lacks}`, { most: mostMarks })]),
      ...(left === "" ? [] : [left]),
      ...notesOnThose,
    ],
  };
};
