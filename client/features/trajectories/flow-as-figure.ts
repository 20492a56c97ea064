import type { TFunction } from "i18next";

import type { Figure } from "../../../shared/figures/figure.ts";
import type { Mark } from "../../../shared/figures/mark.ts";
import type { Flow } from "../../api/spread.documents.ts";
import { type FlowLayout, layFlow } from "./flow-layout.ts";
import { labelAt, nameOfStep } from "./flow-opened.ts";
import { markColourOfState, markFillOfState } from "./state-fill.ts";

const size = [1000, 520] as const;
const head = 26;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Moves a path down and cuts its numbers: nobody sees a hundredth of a pixel. */
const lowered = (path: string): string => {
  let isAcross = false;
  return path.replaceAll(/-?\d+(?:\.\d+)?/gu, (number) => {
    isAcross = !isAcross;
    return String(rounded(Number(number) + (isAcross ? 0 : head)));
  });
};

const stageMarks = (
  { steps }: Flow,
  lang: Figure["lang"],
  t: TFunction,
): readonly Mark[] =>
  steps.map((step, index) => {
    const last = steps.length - 1;
    return {
      is: "text",
      x: rounded(
        (index / Math.max(1, last)) * (size[0] - 16) +
          (index === last ? 14 : 0),
      ),
      y: 14,
      size: 12,
      ...(index === last ? { anchor: "end" as const } : {}),
      fill: "muted",
      words: `${nameOfStep(step, lang, t)} · ${String(step.known)}`,
    };
  });

const cellMarks = ({ cells }: FlowLayout, last: number): readonly Mark[] =>
  cells.flatMap(
    ({ step, code, label, persons, x, y, width, height }): readonly Mark[] => [
      {
        is: "rect",
        x: rounded(x),
        y: rounded(y + head),
        width: rounded(width),
        height: rounded(Math.max(1, height)),
        ...markFillOfState(code),
        stroke: code === "contested" ? "conflict" : "edge",
      },
      {
        is: "text",
        x: rounded(step === last ? x - 4 : x + width + 4),
        y: rounded(y + head + height / 2 + 4),
        size: 11,
        ...(step === last ? { anchor: "end" as const } : {}),
        fill: "ink",
        words: `${label} ${String(persons)}`.slice(0, 200),
      },
    ],
  );

const tableOf = (
  flow: Flow,
  lang: Figure["lang"],
  t: TFunction,
): Figure["table"] => {
  const stageAt = (step: number): string =>
    nameOfStep(flow.steps[step], lang, t);
  const parts = new Map(flow.parts.map(({ key, label }) => [key, label]));
  const rows = flow.bands.map(({ step, from, to, part, persons }) => [
    `${stageAt(step)} → ${stageAt(step + 1)}`,
    labelAt(flow.steps, step, from),
    labelAt(flow.steps, step + 1, to),
    ...(parts.size > 0 ? [parts.get(part ?? "") ?? ""] : []),
    String(persons),
  ]);
  return {
    columns: [
      t("lives.fromTo"),
      t("lives.was"),
      t("lives.became"),
      ...(parts.size > 0 ? [t("lives.splitBy")] : []),
      t("lives.persons"),
    ],
    rows: rows.slice(0, 200),
    more: Math.max(0, rows.length - 200),
  };
};

/** A flow as it is seen, to be kept; its numbers are its legend. */
export function flowAsFigure(
  flow: Flow,
  {
    lang,
    notes,
    constructed,
  }: {
    readonly lang: Figure["lang"];
    readonly notes: readonly string[];
    readonly constructed: boolean;
  },
  t: TFunction,
): Figure {
  const layout = layFlow(flow, size);
  return {
    form: "FLOW",
    title: `${t("pages.trajectories")}: ${t("lives.flowFigure")}`.slice(0, 300),
    lang,
    constructed,
    drawing: {
      width: size[0],
      height: size[1] + head + 4,
      marks: [
        ...stageMarks(flow, lang, t),
        ...layout.bands.map(({ band, path, width }): Mark => ({
          is: "band",
          path: lowered(path),
          stroke: markColourOfState(band.from),
          width: rounded(width),
        })),
        ...cellMarks(layout, flow.steps.length - 1),
      ],
    },
    table: tableOf(flow, lang, t),
    legend: [],
    notes: [
      `${t("lives.counted", { count: flow.persons })}${flow.persons < 10 ? ` ${t("lives.few")}` : ""}`,
      ...flow.omitted.map(({ count }) => t("lives.omittedPeople", { count })),
      ...notes,
      t("lives.flowNote", { rule: flow.rule }),
    ],
  };
}
