import type { TFunction } from "i18next";

import type { Figure } from "../../../shared/figures/figure.ts";
import { type Mark, mostMarks } from "../../../shared/figures/mark.ts";
import type { States } from "../../api/spread.documents.ts";
import { markFillOfState } from "./state-fill.ts";
import { nameOfMoment, sayRange, sharesOf } from "./state-shares.ts";

const width = 1000;
const height = 260;
const entropy = { top: 292, height: 60 } as const;
const modal = { top: 360, height: 14 } as const;

/** Columns and rows that a kept table holds. */
const mostColumns = 30;
const mostRows = 300;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const text = (
  x: number,
  y: number,
  words: string,
): Extract<Mark, { is: "text" }> => ({
  ...{ is: "text", x: rounded(x), y, size: 12, fill: "muted" },
  words,
});

/** Columns of shares, with the name of every tenth portion or so below them. */
const columnMarks = (states: States, each: number): readonly Mark[] => {
  const every = Math.max(1, Math.ceil(states.moments.length / 10));
  return states.moments.flatMap((moment, at): readonly Mark[] => [
    ...sharesOf(moment, states).map(({ code, from, to }): Mark => ({
      is: "rect",
      x: rounded(at * each),
      y: rounded((1 - to) * height),
      width: rounded(each + 0.3),
      height: rounded((to - from) * height),
      ...markFillOfState(code),
      ...(code === "contested" ? { stroke: "conflict" } : {}),
    })),
    ...(at % every === 0
      ? [text(at * each, height + 16, nameOfMoment(moment))]
      : []),
  ]);
};

/** How evenly states are spread: a line from one portion to the next, broken where nobody has a state. */
const entropyMarks = (
  { moments }: States,
  each: number,
  t: TFunction,
): readonly Mark[] => {
  const heightOf = (value: number): number =>
    rounded(entropy.top + (1 - value) * entropy.height);
  const edge = (y: number): Mark => ({
    ...{ is: "line", x1: 0, x2: width, y1: y, y2: y },
    ...{ stroke: "hairline", width: 1 },
  });
  return [
    edge(entropy.top),
    edge(entropy.top + entropy.height),
    ...moments.flatMap((moment, at): readonly Mark[] => {
      const before = moments[at - 1]?.entropy ?? null;
      return before === null || moment.entropy === null
        ? []
        : [
            {
              is: "line",
              x1: rounded((at - 0.5) * each),
              y1: heightOf(before),
              x2: rounded((at + 0.5) * each),
              y2: heightOf(moment.entropy),
              ...{ stroke: "accent", width: 1.5 },
            },
          ];
    }),
    text(4, entropy.top + 12, `${t("lives.entropy")} 1`),
    text(4, entropy.top + entropy.height - 3, "0"),
  ];
};

const modalMarks = (
  { moments }: States,
  each: number,
  t: TFunction,
): readonly Mark[] => [
  ...moments.flatMap((moment, at): readonly Mark[] =>
    moment.modal === null
      ? []
      : [
          {
            is: "rect",
            x: rounded(at * each),
            y: modal.top,
            width: rounded(each + 0.3),
            height: modal.height,
            ...markFillOfState(moment.modal.code),
          },
        ],
  ),
  text(4, modal.top + 30, t("lives.modal")),
];

/** The table that stands below the drawing: a row a portion of time, a column a state, ranges in brackets. */
const tableOf = (
  { moments, states }: States,
  numberOf: (value: number) => string,
  t: TFunction,
): Figure["table"] => {
  const told = states.slice(0, mostColumns - 4);
  return {
    columns: [
      t("lives.when"),
      ...told.map(({ label }) => label),
      t("lives.known"),
      t("lives.entropy"),
      t("lives.modal"),
    ],
    rows: moments.slice(0, mostRows).map((moment) => [
      nameOfMoment(moment),
      ...told.map(({ code }) => {
        const share = moment.states.find(({ state }) => state.code === code);
        return share === undefined
          ? ""
          : `${String(share.persons)}${sayRange(share)}`;
      }),
      String(moment.known),
      moment.entropy === null ? "–" : numberOf(moment.entropy),
      moment.modal?.label ?? "–",
    ]),
    more: Math.max(0, moments.length - mostRows),
  };
};

/** The spread of states over time as it is seen, to be kept; longer than a figure can hold, its table alone. */
export function statesAsFigure(
  states: States,
  {
    lang,
    notes,
    numberOf,
  }: {
    readonly lang: Figure["lang"];
    readonly notes: readonly string[];
    /** Writes entropy as the page does. */
    readonly numberOf: (value: number) => string;
  },
  t: TFunction,
): Figure {
  const each = width / Math.max(1, states.moments.length);
  const marks = [
    ...columnMarks(states, each),
    ...entropyMarks(states, each, t),
    ...modalMarks(states, each, t),
  ];
  const isHeld = marks.length <= mostMarks;
  return {
    form: isHeld ? "LANES" : "TABLE",
    title: `${t("pages.trajectories")}: ${t("lives.statesFigure")}`.slice(
      0,
      300,
    ),
    lang,
    constructed: states.coverage.constructed > 0,
    drawing: isHeld
      ? { width, height: modal.top + modal.height + 24, marks }
      : null,
    table: tableOf(states, numberOf, t),
    legend: isHeld
      ? states.states.map(({ code, label }) => ({
          marks: [
            {
              ...{ is: "rect", x: 8, y: 2, width: 18, height: 12 },
              ...markFillOfState(code),
              stroke: "edge",
            },
          ],
          words: label,
        }))
      : [],
    notes: [
      `${t("lives.counted", { count: states.persons })}${states.persons < 10 ? ` ${t("lives.few")}` : ""}`,
      ...states.omitted.map(({ what, count }) =>
        t(what === "origin" ? "lives.omittedOrigin" : "lives.omittedPeople", {
          count,
        }),
      ),
      ...notes,
      t("lives.entropyNote", { rule: states.rule }),
    ],
  };
}
