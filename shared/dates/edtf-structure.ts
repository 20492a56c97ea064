/** What an EDTF text consists of, as `readEdtf` reads it. */

/** Marks on a date. They say how sure the writer was and carry no width. */
export type Qualifiers = {
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** `1943`, `1943-02`, `1943-02-12`, with X for digits that are not known. `''` = not given. */
export type CalendarDate = Qualifiers & {
  readonly kind: "date";
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
};

/** `1942-24`: a season, quarter, third or half of a year by its ISO 8601-2 number, 21 to 41. */
export type Season = Qualifiers & {
  readonly kind: "season";
  readonly year: string;
  readonly season: number;
};

/** `1950S2`: some year between 1900 and 1999, estimated 1950. */
export type EstimatedYear = Qualifiers & {
  readonly kind: "estimatedYear";
  readonly year: string;
  readonly significantDigits: number;
};

export type Moment = CalendarDate | Season | EstimatedYear;

/** An end of an interval: a date, `..` (open) or nothing (unknown). */
export type IntervalEnd = Moment | "OPEN" | "UNKNOWN";
export type Interval = {
  readonly kind: "interval";
  readonly begin: IntervalEnd;
  readonly end: IntervalEnd;
};

/** `1942..1944` within a set; null where the range is open. */
export type MomentRange = {
  readonly kind: "range";
  readonly from: Moment | null;
  readonly to: Moment | null;
};

/** `[...]` one of the members, `{...}` all of them. */
export type MomentSet = {
  readonly kind: "set";
  readonly of: "one" | "all";
  readonly members: readonly (Moment | MomentRange)[];
};

export type EdtfReading = Moment | Interval | MomentSet;
