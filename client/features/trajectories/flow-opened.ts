import type { TFunction } from "i18next";

import type { Lang } from "../../../shared/dates/date-words.ts";
import { formatDay } from "../../../shared/dates/format-date.ts";
import type { Flow } from "../../api/spread.documents.ts";

/** What of a flow is opened: a band between two steps, a cell of one, or a whole way through all. */
export type OpenedFlow =
  | {
      readonly is: "band";
      readonly step: number;
      readonly from: string;
      readonly to: string;
      /** `""` without a split. */
      readonly part: string;
    }
  | { readonly is: "cell"; readonly step: number; readonly code: string }
  | { readonly is: "way"; readonly codes: readonly string[] };

type Band = Flow["bands"][number];

const sign = "~";

/** How an address names a band. */
export const writeBand = ({ step, from, to, part }: Band): string =>
  [step, from, to, part ?? ""].join(sign);

/** How an address names a cell. */
export const writeCell = (step: number, code: string): string =>
  ["cell", step, code].join(sign);

/** How an address names a whole way. */
export const writeWay = (codes: readonly string[]): string =>
  ["way", ...codes].join(sign);

/** Reads what an address opens of a flow of so many steps; undefined when it opens nothing of it. */
export const readOpenedFlow = (
  text: string,
  steps: number,
): OpenedFlow | undefined => {
  const [first = "", ...rest] = text.split(sign);
  if (first === "way")
    return rest.length === steps ? { is: "way", codes: rest } : undefined;
  const step = Number(first === "cell" ? rest[0] : first);
  if (!Number.isInteger(step) || step < 0) return undefined;
  if (first === "cell") {
    const code = rest[1];
    return code === undefined || step >= steps
      ? undefined
      : { is: "cell", step, code };
  }
  const [from, to, part = ""] = rest;
  return from === undefined || to === undefined || step >= steps - 1
    ? undefined
    : { is: "band", step, from, to, part };
};

/** The label of what is told at a step. */
export const labelAt = (
  steps: readonly {
    readonly cells: readonly {
      readonly state: { readonly code: string; readonly label: string };
    }[];
  }[],
  step: number,
  code: string,
): string =>
  steps[step]?.cells.find(({ state }) => state.code === code)?.state.label ??
  code;

/** The name of a stage, or the day in words. */
export const nameOfStep = (
  step:
    | {
        readonly stage?: Flow["steps"][number]["stage"];
        readonly day?: string | null;
      }
    | undefined,
  lang: Lang,
  t: TFunction,
): string => {
  if (step?.stage != null) return t(`lives.stage.${step.stage}`);
  return step?.day == null ? "" : formatDay(step.day, lang);
};
