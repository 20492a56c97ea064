import { addDays, daysBetween } from "../../../shared/dates/calendar-day.ts";
import type { DistrictFigure, ToldDays } from "../../api/map.documents.ts";
import type { MapView } from "../../url/map-address.ts";

/** What a measure says of a district: a whole number or a range of them, that it was not occupied, or nothing. */
export type Measured =
  | {
      readonly kind: "known";
      readonly min: number;
      readonly max: number;
      /** Of how many a share is. */
      readonly of?: number;
    }
  | { readonly kind: "not-occupied" }
  | { readonly kind: "not-told" };

const zero = "1942-01-01";
const notTold = { kind: "not-told" } as const;

/** A day as a number, and back. */
export const numberOfDay = (day: string): number =>
  daysBetween(zero, day).exclusive;
export const dayOfNumber = (number: number): string => addDays(zero, number);

const known = (min: number, max = min, of?: number): Measured =>
  of === undefined
    ? { kind: "known", min, max }
    : { kind: "known", min, max, of };

const isNotOccupied = ({ occupied, liberated }: DistrictFigure): boolean =>
  occupied.denied > 0 && occupied.dated + liberated.dated === 0;

/** Days that are open on one side say no day. */
const daysIn = ({ earliest, latest }: ToldDays): Measured =>
  earliest === null || latest === null
    ? notTold
    : known(numberOfDay(earliest), numberOfDay(latest));

/** What is shown of a district. Shares are in whole per cent. */
export function measureOf(
  figure: DistrictFigure,
  by: MapView["by"],
  outcome: string | undefined,
): Measured {
  switch (by) {
    case "occupied":
      return isNotOccupied(figure)
        ? { kind: "not-occupied" }
        : daysIn(figure.occupied);
    case "liberated":
      return isNotOccupied(figure)
        ? { kind: "not-occupied" }
        : daysIn(figure.liberated);
    case "days": {
      if (isNotOccupied(figure)) return { kind: "not-occupied" };
      const { daysOccupied: days } = figure;
      return days === null
        ? notTold
        : known(Math.min(days.min, days.max), days.max);
    }
    case "people":
      return figure.cases === 0 ? notTold : known(figure.persons);
    case "cases":
      return figure.cases === 0 ? notTold : known(figure.cases);
    case "decisions":
      return figure.decisions === 0 ? notTold : known(figure.decisions);
    case "outcome": {
      if (figure.decisions === 0) return notTold;
      const found = figure.outcomes.find((one) => one.outcome.code === outcome);
      const inPercent = (share = 0) => Math.round(share * 100);
      return known(
        inPercent(found?.shareLow),
        inPercent(found?.shareHigh),
        figure.decisions,
      );
    }
  }
}

/** The outcomes that occur anywhere, by how many decisions brought them. */
export function outcomesIn(figures: readonly DistrictFigure[]) {
  const found = new Map<string, { label: string; decisions: number }>();
  for (const { outcomes } of figures)
    for (const { outcome, decisions } of outcomes) {
      if (outcome.code === null) continue;
      const before = found.get(outcome.code)?.decisions ?? 0;
      found.set(outcome.code, {
        label: outcome.label,
        decisions: before + decisions,
      });
    }
  return [...found]
    .map(([code, one]) => ({ code, ...one }))
    .toSorted((one, other) => other.decisions - one.decisions);
}

/** Measures that count: a mark may be as large as its number. Days of the calendar have no size. */
export const hasSize = (by: MapView["by"]): boolean =>
  by !== "occupied" && by !== "liberated";
