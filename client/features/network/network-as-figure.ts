import type { TFunction } from "i18next";

import { formatPeriod } from "../../../shared/dates/format-date.ts";
import type { Figure } from "../../../shared/figures/figure.ts";
import type { Mark } from "../../../shared/figures/mark.ts";
import {
  type DrawnShape,
  lineOf,
  networkMarks,
  shapeMark,
} from "../../graph/export/marks.ts";
import type { ThingKind } from "../../graph/graph.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { colourLegend } from "./colour-words.ts";
import { legendOf } from "./legend.tsx";
import { figureNotes, type Told } from "./save-notes.ts";
import { nameIn, tieNotes } from "./stop-words.ts";
import type { Drawn } from "./use-picture.ts";

/** Rows of the table that goes with a drawing. */
const mostRows = 200;

const fills: Readonly<Record<ThingKind, string>> = {
  person: "person",
  organization: "organization",
  "security-cell": "security-cell",
  institution: "institution",
  force: "hatch",
  place: "card",
};

const sampleShape = (kind: ThingKind): Mark =>
  shapeMark({
    kind,
    x: 17,
    y: 8,
    width: kind === "place" || kind === "institution" ? 22 : 13,
    height: kind === "place" || kind === "institution" ? 11 : 13,
    fill: fills[kind],
    constructed: false,
  });

const plain = {
  joint: false,
  count: 1,
  line: "solid",
  isContested: false,
  isDenied: false,
  constructed: false,
  directed: false,
} as const;

/** How a line of each look is drawn in the legend. */
const looks = {
  affirmed: plain,
  doubted: { ...plain, line: "dashed" },
  contested: { ...plain, line: "dotted", isContested: true },
  denied: { ...plain, line: "dashed", isDenied: true },
  bundle: { ...plain, count: 2 },
  constructed: { ...plain, constructed: true },
  joint: { ...plain, joint: true },
  bridge: plain,
} as const;

const sampleLine = (look: keyof typeof looks): readonly Mark[] =>
  lineOf(looks[look], {
    from: { x: 1, y: 8, width: 0, kind: "person" },
    to: { x: 33, y: 8, width: 0, kind: "person" },
  }).filter(({ is }) => is !== "text");

const legendMarks = (
  told: Told,
  t: TFunction,
): readonly Figure["legend"][number][] => {
  const { picture, view } = told;
  const legend = legendOf(picture);
  const inWords = (words: string) => ({ marks: [], words });
  return [
    ...legend.kinds.map((kind) => ({
      marks: [sampleShape(kind)],
      words: t(`network.kind.${kind}`),
    })),
    ...legend.lines.map((look) => ({
      marks: [...sampleLine(look)],
      words: t(`network.look.${look}`),
    })),
    ...(legend.hasConstructed
      ? [
          {
            marks: [
              shapeMark({
                ...{ kind: "person", x: 17, y: 8, width: 13, height: 13 },
                ...{ fill: "card", constructed: true },
              }),
            ],
            words: t("network.constructed"),
          },
        ]
      : []),
    ...(picture.sizes === undefined || view.size === undefined
      ? []
      : [
          inWords(
            t("network.legendSize", {
              measure: t(`network.measure.${view.size}`),
            }),
          ),
        ]),
    ...colourLegend(picture, view, t).map(inWords),
  ];
};

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
const croppedTo = (
  shapes: readonly DrawnShape[],
  size: { readonly width: number; readonly height: number },
  lines: Drawn["lines"],
): NonNullable<Figure["drawing"]> => {
  const seen = shapes.filter(
    ({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height,
  );
  const end = (side: number, whole: number): number =>
    Math.round(Math.min(Math.max(side, 0), whole));
  const left = end(
    Math.min(...seen.map(({ x, width }) => x - width / 2)) - nameRoom,
    size.width,
  );
  const top = end(
    Math.min(...seen.map(({ y, height }) => y - height / 2)) - margin * 2,
    size.height,
  );
  const right = end(
    Math.max(...seen.map(({ x, width }) => x + width / 2)) + nameRoom,
    size.width,
  );
  const bottom = end(
    Math.max(...seen.map(({ y, height }) => y + height / 2)) + margin * 2,
    size.height,
  );
  const moved = shapes.map((shape) => ({
    ...shape,
    x: shape.x - left,
    y: shape.y - top,
    namedAt: {
      ...shape.namedAt,
      x: shape.namedAt.x - left,
      y: shape.namedAt.y - top,
    },
  }));
  return {
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
    marks: networkMarks({ shapes: moved, lines }),
  };
};

/** What the screen shows, cut at its edges. */
export const drawingOnScreen = (
  canvas: NetworkCanvas,
  { lines }: Pick<Drawn, "lines">,
): NonNullable<Figure["drawing"]> => ({
  ...canvas.size(),
  marks: networkMarks({ shapes: canvas.shapes(), lines }),
});

/** A network as it is seen, to be kept: the drawing with its places, its ties as a table, legend, reading, filters, coverage. Drawn by nobody, the table alone. */
export const networkAsFigure = (
  told: Told,
  {
    drawn,
    canvas,
    lang,
    left,
  }: {
    readonly drawn: Drawn;
    readonly canvas: NetworkCanvas | undefined;
    readonly lang: Figure["lang"];
    /** What filters took away, in words; `""` for nothing. */
    readonly left: string;
  },
  t: TFunction,
): Figure => {
  const notesOnThose = told.view.notes.map(
    ({ id, words }) =>
      `✎ ${drawn.graph.things.get(id)?.name ?? drawn.graph.ties.get(id)?.label ?? ""}: ${words}`,
  );
  return {
    form: canvas === undefined ? "TABLE" : "NETWORK",
    title: told.title.slice(0, 300),
    lang,
    constructed: [...drawn.graph.things.values()].some(
      ({ constructed }) => constructed,
    ),
    drawing:
      canvas === undefined
        ? null
        : croppedTo(canvas.shapes(), canvas.size(), drawn.lines),
    table: tableOf(drawn, lang, t),
    legend: canvas === undefined ? [] : [...legendMarks(told, t)],
    notes: [
      ...figureNotes(told, t),
      ...(left === "" ? [] : [left]),
      ...notesOnThose,
    ],
  };
};
