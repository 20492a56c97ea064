import type { Day } from "./calendar-day.ts";

/**
 * Between which days something began and ended: whole days, `''` where a side is unknown or open.
 *
 * A state (a membership, an office) began on some day of `beginFrom..beginTo` and ended on some day of
 * `endFrom..endTo`. An event has one day, so both pairs are equal: they span the days on which it may
 * have happened. A claim of a state with a single date (a member "in August 1942") is read likewise:
 * the state held at some time within the span, and nothing is said of the time outside it.
 */
export type DateBounds = {
  readonly beginFrom: Day;
  readonly beginTo: Day;
  readonly endFrom: Day;
  readonly endTo: Day;
};

/** How a date became known: the source states it, the enterer inferred it, the editors supplied it. */
export const dateBases = ["STATED", "INFERRED", "EDITORIAL"] as const;
export type DateBasis = (typeof dateBases)[number];

/** Before the anchor began, after it ended, or while it lasted. */
export const dateRelations = ["BEFORE", "AFTER", "DURING"] as const;
export type DateRelation = (typeof dateRelations)[number];

/**
 * A date that hangs on another event ("three days after the liberation of the stanitsa").
 * `offset` and `tolerance` are ISO 8601 durations in whole days, weeks, months or years; `''` when the
 * source gives none. EDTF cannot say this.
 */
export type RelativeDate = {
  readonly anchorId: string;
  readonly relation: DateRelation;
  readonly offset: string;
  readonly tolerance: string;
};

/** A date as a source gives it (`original`), and what we make of it. Empty texts mean "none". */
export type HistoricalDate = DateBounds & {
  readonly original: string;
  /** EDTF (ISO 8601-2), levels 0 to 2; `''` when the words do not allow one. */
  readonly edtf: string;
  readonly basis: DateBasis;
  /** Why, for a date that the source does not state. */
  readonly reason: string;
  readonly relative: RelativeDate | null;
};

/** Bounds that say nothing. */
export const unknownBounds: DateBounds = {
  beginFrom: "",
  beginTo: "",
  endFrom: "",
  endTo: "",
};

/** No date at all. */
export const undated: HistoricalDate = {
  ...unknownBounds,
  original: "",
  edtf: "",
  basis: "STATED",
  reason: "",
  relative: null,
};

/** Whether nothing is known of the time: none of the four bounds. */
export const isUndated = (bounds: DateBounds): boolean =>
  bounds.beginFrom + bounds.beginTo + bounds.endFrom + bounds.endTo === "";

/** The earliest day that the claim may touch; `''` when unknown. */
export const earliestDay = (bounds: DateBounds): Day => bounds.beginFrom;

/** The latest day that the claim may touch; `''` when unknown. */
export const latestDay = (bounds: DateBounds): Day => bounds.endTo;

/** The later of two days; an unknown one does not count. */
export const laterDay = (one: Day, other: Day): Day =>
  one > other ? one : other;

/** The earlier of two days; an unknown one does not count. */
export function earlierDay(one: Day, other: Day): Day {
  if (one === "" || other === "") return one + other;
  return one < other ? one : other;
}

/**
 * The same knowledge with what follows from "nothing ends before it begins": the end is not before the
 * earliest beginning, the beginning not after the latest end. All stored bounds are kept like this.
 */
export const tightened = (bounds: DateBounds): DateBounds => ({
  beginFrom: bounds.beginFrom,
  beginTo: earlierDay(bounds.beginTo, bounds.endTo),
  endFrom: laterDay(bounds.endFrom, bounds.beginFrom),
  endTo: bounds.endTo,
});
