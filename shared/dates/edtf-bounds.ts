import {
  type Day,
  firstYear,
  lastYear,
  lengthOfMonth,
  writeDay,
} from "./calendar-day.ts";
import { EdtfRefusal, numbersMatching, readEdtf } from "./edtf-reading.ts";
import type {
  CalendarDate,
  EdtfReading,
  EstimatedYear,
  Interval,
  IntervalEnd,
  Moment,
  MomentRange,
  MomentSet,
  Season,
} from "./edtf-structure.ts";
import {
  type DateBounds,
  earlierDay,
  isUndated,
  tightened,
  unknownBounds,
} from "./historical-date.ts";

/** The days that a moment may mean, both ends included; `''` = open. */
export type DaySpan = { readonly from: Day; readonly to: Day };

const openSpan: DaySpan = { from: "", to: "" };

const monthsOf = (from: [number, number], to: [number, number]): DaySpan => ({
  from: writeDay(from[0], from[1], 1),
  to: writeDay(to[0], to[1], lengthOfMonth(to[0], to[1])),
});

type Order = (numbers: number[]) => number[];
const ascending: Order = (numbers) => numbers;
const descending: Order = (numbers) => numbers.toReversed();

/** The first day in this order that the digits can mean; the calendar decides (1943-02-3X has none). */
function firstDayIn({ year, month, day }: CalendarDate, order: Order): Day {
  for (const aYear of order(numbersMatching(year, firstYear, lastYear))) {
    for (const aMonth of order(numbersMatching(month || "XX", 1, 12))) {
      const days = numbersMatching(
        day || "XX",
        1,
        lengthOfMonth(aYear, aMonth),
      );
      const [found] = order(days);
      if (found !== undefined) return writeDay(aYear, aMonth, found);
    }
  }
  throw new EdtfRefusal(`there is no day ${year}-${month}-${day}`);
}

const spanOfDate = (date: CalendarDate): DaySpan => ({
  from: firstDayIn(date, ascending),
  to: firstDayIn(date, descending),
});

/**
 * Seasons are those of the northern hemisphere by the months (spring = March to May) unless the number
 * says southern (29-32). Winter belongs to the year in which it begins: `1942-24` is December 1942 to
 * February 1943. The standard leaves this open, and the edtf library takes seasons for quarters.
 */
function spanOfSeason({ year, season }: Season): DaySpan {
  const y = Number(year);
  if (y === lastYear)
    throw new EdtfRefusal(
      `a season of ${year} may run beyond the year ${year}`,
    );
  const quarterOfYear = (quarter: number): DaySpan =>
    monthsOf([y, quarter * 3 - 2], [y, quarter * 3]);
  const meteorological = (index: number): DaySpan =>
    index === 3
      ? monthsOf([y, 12], [y + 1, 2])
      : monthsOf([y, index * 3 + 3], [y, index * 3 + 5]);
  if (season <= 28) return meteorological((season - 21) % 4);
  if (season <= 32) return meteorological((season - 29 + 2) % 4);
  if (season <= 36) return quarterOfYear(season - 32);
  if (season <= 39)
    return monthsOf([y, (season - 37) * 4 + 1], [y, (season - 37) * 4 + 4]);
  return monthsOf([y, (season - 40) * 6 + 1], [y, (season - 40) * 6 + 6]);
}

function spanOfEstimatedYear({
  year,
  significantDigits,
}: EstimatedYear): DaySpan {
  const stem = year.slice(0, significantDigits);
  return {
    from: `${stem.padEnd(4, "0")}-01-01`,
    to: `${stem.padEnd(4, "9")}-12-31`,
  };
}

/** The days that a single date may mean. */
export function spanOfMoment(moment: Moment): DaySpan {
  if (moment.kind === "season") return spanOfSeason(moment);
  return moment.kind === "date"
    ? spanOfDate(moment)
    : spanOfEstimatedYear(moment);
}

function spanOfMember(member: Moment | MomentRange): DaySpan {
  if (member.kind !== "range") return spanOfMoment(member);
  const from = member.from === null ? "" : spanOfMoment(member.from).from;
  const to = member.to === null ? "" : spanOfMoment(member.to).to;
  if (from !== "" && to !== "" && from > to)
    throw new EdtfRefusal("a range ends before it begins");
  return { from, to };
}

const spanOfEnd = (end: IntervalEnd): DaySpan =>
  end === "OPEN" || end === "UNKNOWN" ? openSpan : spanOfMoment(end);

/** Something between two dates: it began within the first and ended within the second. */
function boundsOfInterval({ begin, end }: Interval): DateBounds {
  const first = spanOfEnd(begin);
  const last = spanOfEnd(end);
  if (last.to !== "" && first.from > last.to) {
    throw new EdtfRefusal("the interval ends before it begins");
  }
  return {
    beginFrom: first.from,
    beginTo: first.to,
    endFrom: last.from,
    endTo: last.to,
  };
}

const boundsOfSpan = ({ from, to }: DaySpan): DateBounds => ({
  beginFrom: from,
  beginTo: to,
  endFrom: from,
  endTo: to,
});

const isOpen = (day: Day): boolean => day === "";

function smallest(days: readonly Day[]): Day {
  return days.some(isOpen) ? "" : days.reduce(earlierDay, "");
}

function largest(days: readonly Day[]): Day {
  return days.some(isOpen)
    ? ""
    : days.reduce((one, other) => (one > other ? one : other), "");
}

/**
 * One of several dates: some day from the first to the last of them (the gaps between are lost).
 * All of several: it began on the earliest and ended on the latest.
 */
function boundsOfSet({ of, members }: MomentSet): DateBounds {
  const spans = members.map(spanOfMember);
  const hull: DaySpan = {
    from: smallest(spans.map(({ from }) => from)),
    to: largest(spans.map(({ to }) => to)),
  };
  if (of === "one") return boundsOfSpan(hull);
  const firstDays = members.map((member) => spanOfMember(firstOf(member)));
  const lastDays = members.map((member) => spanOfMember(lastOf(member)));
  return {
    beginFrom: hull.from,
    beginTo: smallest(firstDays.map(({ to }) => to)),
    endFrom: largest(lastDays.map(({ from }) => from)),
    endTo: hull.to,
  };
}

const openRange: MomentRange = { kind: "range", from: null, to: null };
const firstOf = (member: Moment | MomentRange): Moment | MomentRange =>
  member.kind === "range" ? (member.from ?? openRange) : member;
const lastOf = (member: Moment | MomentRange): Moment | MomentRange =>
  member.kind === "range" ? (member.to ?? openRange) : member;

/** The four bounds of what was read. Throws {@link EdtfRefusal} when an end lies before its beginning. */
function boundsOfReading(reading: EdtfReading): DateBounds {
  switch (reading.kind) {
    case "interval":
      return tightened(boundsOfInterval(reading));
    case "set":
      return tightened(boundsOfSet(reading));
    default:
      return boundsOfSpan(spanOfMoment(reading));
  }
}

export type BoundsResult =
  | { readonly ok: true; readonly bounds: DateBounds }
  | { readonly ok: false; readonly rule: string };

/**
 * The bounds of an EDTF text, or the rule that it breaks. `''` has unknown bounds.
 * `?` and `~` carry no width: `1942-08~` has the bounds of `1942-08`.
 */
export function boundsOfEdtf(edtf: string): BoundsResult {
  if (edtf === "") return { ok: true, bounds: unknownBounds };
  try {
    const bounds = boundsOfReading(readEdtf(edtf));
    if (isUndated(bounds))
      return { ok: false, rule: "a date with no known side is left empty" };
    return { ok: true, bounds };
  } catch (error) {
    if (error instanceof EdtfRefusal) return { ok: false, rule: error.message };
    throw error;
  }
}
