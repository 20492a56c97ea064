import { boundsOfEdtf } from "../../shared/dates/edtf-bounds.ts";
import {
  formatDate,
  formatPeriod,
  toDisplay,
} from "../../shared/dates/format-date.ts";
import {
  type HistoricalDate,
  undated,
} from "../../shared/dates/historical-date.ts";
import { type Period, splitPeriod } from "../../shared/dates/period.ts";
import type { Properties } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { maybeTextOf, textOf } from "../compile/shape.ts";
import type { TermRecord } from "../factoid/kinds/declaration.ts";

type Args = Readonly<Record<string, unknown>>;

const langOf = ({ lang }: Args): "RU" | "EN" => (lang === "EN" ? "EN" : "RU");

const orNull = (text: string): string | null => (text === "" ? null : text);

/** The properties that make a date, wherever a date is kept. */
export const dateKeys = [
  "dateOriginal",
  "edtf",
  "beginFrom",
  "beginTo",
  "endFrom",
  "endTo",
  "dateBasis",
  "dateReason",
  "anchorId",
  "relation",
  "offset",
  "tolerance",
] as const;

const basisOf = (raw: unknown): HistoricalDate["basis"] =>
  raw === "INFERRED" || raw === "EDITORIAL" ? raw : "STATED";

const relativeOf = (row: Properties): HistoricalDate["relative"] => {
  const { relation } = row;
  if (relation !== "BEFORE" && relation !== "AFTER" && relation !== "DURING")
    return null;
  return {
    anchorId: textOf(row.anchorId),
    relation,
    offset: textOf(row.offset),
    tolerance: textOf(row.tolerance),
  };
};

/** A date from the properties that keep it; null when there is no word of one. */
export const dateOf = (row: Properties): HistoricalDate | null => {
  const date: HistoricalDate = {
    original: textOf(row.dateOriginal),
    edtf: textOf(row.edtf),
    beginFrom: textOf(row.beginFrom),
    beginTo: textOf(row.beginTo),
    endFrom: textOf(row.endFrom),
    endTo: textOf(row.endTo),
    basis: basisOf(row.dateBasis),
    reason: textOf(row.dateReason),
    relative: relativeOf(row),
  };
  const bounds = date.beginFrom + date.beginTo + date.endFrom + date.endTo;
  return bounds + date.original + date.edtf === "" && date.relative === null
    ? null
    : date;
};

/** A date of which only the EDTF is kept; null when there is none, or it cannot be read. */
export const dateOfEdtf = (edtf: string): HistoricalDate | null => {
  const found = edtf === "" ? undefined : boundsOfEdtf(edtf);
  return found?.ok === true ? { ...undated, ...found.bounds, edtf } : null;
};

/** From when to when, from the same properties. Nothing known: both ends null. */
export const periodOf = (row: Properties): Period => {
  const date = dateOf(row);
  return date === null ? { begin: null, end: null } : splitPeriod(date);
};

const display = (date: HistoricalDate | null) =>
  date === null ? null : toDisplay(date);

/** Values computed here and shown in many places: terms, dates, periods. */
export const valuesDomain: Domain = {
  name: "values",
  values: [
    {
      type: "Term",
      fields: {
        label: (term: TermRecord, args: Args) =>
          langOf(args) === "EN" ? term.labelEn : term.labelRu,
        description: (term: TermRecord, args: Args) =>
          (langOf(args) === "EN" ? term.descriptionEn : term.descriptionRu) ??
          null,
      },
    },
    {
      type: "HistoricalDate",
      fields: {
        original: (date: HistoricalDate) => orNull(date.original),
        edtf: (date: HistoricalDate) => orNull(date.edtf),
        earliest: (date: HistoricalDate) => orNull(date.beginFrom),
        latest: (date: HistoricalDate) => orNull(date.endTo),
        reason: (date: HistoricalDate) => orNull(date.reason),
        relativeTo: (date: HistoricalDate) => date.relative,
        text: (date: HistoricalDate, args: Args) =>
          formatDate(toDisplay(date), langOf(args)),
      },
    },
    {
      type: "RelativeDate",
      fields: {
        anchor: ({ anchorId }: { readonly anchorId: string }) => anchorId,
        offset: ({ offset }: { readonly offset: string }) =>
          maybeTextOf(offset),
        tolerance: ({ tolerance }: { readonly tolerance: string }) =>
          maybeTextOf(tolerance),
      },
    },
    {
      type: "Period",
      fields: {
        text: ({ begin, end }: Period, args: Args) =>
          formatPeriod(display(begin), display(end), langOf(args)),
      },
    },
  ],
};
