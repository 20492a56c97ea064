import type { TFunction } from "i18next";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import type { Figure } from "../../../shared/figures/figure.ts";
import type { Mark } from "../../../shared/figures/mark.ts";
import type { Life, LifeLane } from "../../api/trajectories.documents.ts";
import { otherState, stateLooks } from "../../theme/tokens.ts";
import { barLook } from "./bar-look.ts";
import type { Row } from "./life-rows.ts";
import { marksBeyond } from "./more-marks.tsx";
import { type Axis, placeOn } from "./time-axis.ts";

type Rect = Extract<Mark, { is: "rect" }>;

const named = 230;
const width = 1000;
const track = { height: 13, between: 5 } as const;
const head = 24;
/** Lines of one figure: a sheet of paper holds no more, and a request neither. */
const mostLines = 90;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Paler by mixing with white: what is extrapolated is told apart on either scheme. */
const paler = (hex: string): string =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * 0.38 + 255 * 0.62)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

type Box = Pick<Rect, "x" | "y" | "width" | "height">;

/** A stretch as it is drawn in a lane: its states one above the other, thin when only possible, pale when extrapolated, red around when contested. */
const stretchMarks = (
  stretch: LifeLane["stretches"][number],
  { x, y, width: across, height }: Box,
): readonly Mark[] => {
  const look = barLook(stretch);
  if (look === undefined) return [];
  if (stretch.standing === "DEAD")
    return [
      { is: "rect", x, y, width: across, height, fill: "card" },
      { is: "rect", x, y, width: 3, height, fill: "ink" },
    ];
  const inset = look.isThin ? 4 : 0;
  const band = (height - 2 * inset) / Math.max(1, stretch.states.length);
  const bands = stretch.states.map(({ code }, index): Mark => {
    const { fill, texture } = stateLooks[code] ?? otherState;
    return {
      is: "rect",
      x,
      y: rounded(y + inset + index * band),
      width: across,
      height: rounded(band),
      fill: look.isPale ? paler(fill) : fill,
      ...(texture === "plain" ? {} : { texture }),
    };
  });
  if (stretch.standing !== "CONTESTED") return bands;
  const edge = (part: Omit<Box, "is">): Mark => ({
    is: "rect",
    ...part,
    fill: "conflict",
  });
  return [
    ...bands,
    edge({ x, y, width: across, height: 2 }),
    edge({ x, y: y + height - 2, width: across, height: 2 }),
  ];
};

const laneMarks = (
  lane: LifeLane,
  place: (day: string) => number,
  top: number,
): readonly Mark[] => [
  {
    is: "rect",
    x: named,
    y: top,
    width: width - named,
    height: track.height,
    fill: "card",
    texture: "hatch",
  },
  ...lane.stretches.flatMap((stretch) => {
    const from = Math.max(0, place(stretch.from));
    const to = Math.min(1, place(addDays(stretch.to, 1)));
    return to <= 0 || from >= 1
      ? []
      : stretchMarks(stretch, {
          x: rounded(named + from * (width - named)),
          y: top,
          width: rounded((to - from) * (width - named)),
          height: track.height,
        });
  }),
];

const eventMarks = (
  marks: Life["marks"],
  place: (day: string) => number,
  top: number,
): readonly Mark[] =>
  marks.flatMap(({ earliest, latest }): readonly Mark[] => {
    const day = earliest ?? latest;
    const at = day === null ? -1 : place(day);
    if (at < 0 || at > 1) return [];
    const x = rounded(named + at * (width - named));
    return [
      {
        is: "polygon",
        points: [rounded(x - 3.5), top, rounded(x + 3.5), top, x, top + 7],
        fill: "ink",
      },
    ];
  });

const lifeMarks = (
  { person, lanes, origin, marks }: Life,
  axis: Axis,
  top: number,
): readonly Mark[] => {
  const place = placeOn(axis, origin);
  const name: Mark = {
    is: "text",
    x: 0,
    y: top + 11,
    size: 12,
    fill: "ink",
    words:
      person.displayName.length > 34
        ? `${person.displayName.slice(0, 33)}…`
        : person.displayName,
  };
  if (place === undefined) return [name];
  const ofParty = lanes.findIndex(({ channel }) => channel === "PARTY_STATUS");
  const eventsAt = ofParty < 0 ? lanes.length - 1 : ofParty;
  const topOf = (index: number): number => top + index * (track.height + 3);
  return [
    name,
    ...lanes.flatMap((lane, index) => laneMarks(lane, place, topOf(index))),
    ...eventMarks(marks, place, topOf(eventsAt)),
  ];
};

const axisMarks = (axis: Axis, height: number): readonly Mark[] =>
  axis.ticks.flatMap(({ at, label }): readonly Mark[] => {
    const x = rounded(named + at * (width - named));
    return [
      {
        is: "line",
        ...{ x1: x, y1: head - 6, x2: x, y2: height },
        stroke: "hairline",
        width: 1,
      },
      {
        is: "text",
        ...{ x: x + 2, y: 12, size: 11 },
        fill: "muted",
        words: label,
      },
    ];
  });

/** The states that occur, and what the ways of drawing mean. */
const legendOf = (lives: readonly Life[], t: TFunction): Figure["legend"] => {
  const states = new Map(
    lives.flatMap(({ lanes }) =>
      lanes.flatMap(({ stretches }) =>
        stretches.flatMap(({ states: some }) =>
          some.map(({ code, label }) => [code, label] as const),
        ),
      ),
    ),
  );
  const box = { x: 2, y: 2, width: 30, height: 12 };
  return [
    ...[...states].map(([code, words]) => {
      const { fill, texture } = stateLooks[code] ?? otherState;
      return {
        marks: [
          {
            is: "rect" as const,
            ...box,
            fill,
            ...(texture === "plain" ? {} : { texture }),
          },
        ],
        words,
      };
    }),
    {
      marks: [{ is: "rect", ...box, fill: "card", texture: "hatch" }],
      words: t("lives.ground"),
    },
  ];
};

/** The same in words: who, and what when. */
const tableOf = (
  lives: readonly Life[],
  words: {
    readonly stretch: (stretch: LifeLane["stretches"][number]) => string;
    readonly days: (from: string, to: string) => string;
  },
  t: TFunction,
): Figure["table"] => ({
  columns: [t("lives.person"), t("lives.stretches")],
  rows: lives.slice(0, mostLines).map(({ person, lanes }) => [
    person.displayName.slice(0, 300),
    lanes
      .flatMap(({ stretches }) =>
        stretches.map(
          (stretch) =>
            `${words.days(stretch.from, stretch.to)}: ${words.stretch(stretch)}`,
        ),
      )
      .join("; ")
      .slice(0, 900),
  ]),
  more: Math.max(0, lives.length - mostLines),
});

/** Lanes as they are seen, from the first of them, to be kept. */
export function lanesAsFigure(
  {
    rows,
    axis,
    lanes,
    lang,
    notes,
    words,
  }: {
    readonly rows: readonly Row[];
    readonly axis: Axis;
    /** How many lanes a life has. */
    readonly lanes: number;
    readonly lang: Figure["lang"];
    readonly notes: readonly string[];
    readonly words: Parameters<typeof tableOf>[1];
  },
  t: TFunction,
): Figure {
  const shown = rows.slice(0, mostLines);
  const lives = (some: readonly Row[]): readonly Life[] =>
    some.flatMap((row) => (row.kind === "life" ? [row.life] : []));
  let top = head;
  const drawn = shown.flatMap((row): readonly Mark[] => {
    const at = top;
    if (row.kind === "group") {
      top += 24;
      return [
        {
          is: "text",
          ...{ x: 0, y: at + 15, size: 13 },
          fill: "muted",
          words: `${row.label} · ${String(row.count)}`.slice(0, 200),
        },
      ];
    }
    top += lanes * (track.height + 3) + track.between;
    return lifeMarks(row.life, axis, at);
  });
  const unmarked = lives(shown).reduce(
    (sum, life) => sum + marksBeyond(life),
    0,
  );
  const left = lives(rows).length - lives(shown).length;
  return {
    form: "LANES",
    title: t("pages.trajectories"),
    lang,
    constructed: lives(shown).some(({ person }) => person.constructed),
    drawing: {
      width,
      height: top + 4,
      marks: [...axisMarks(axis, top), ...drawn].slice(0, 4_000),
    },
    table: tableOf(lives(rows), words, t),
    legend: [...legendOf(lives(shown), t)],
    notes: [
      ...(left > 0 ? [t("views.moreLives", { count: left })] : []),
      ...(unmarked > 0 ? [t("lives.moreMarks", { count: unmarked })] : []),
      ...notes,
    ],
  };
}
