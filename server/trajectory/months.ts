import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
} from "../../shared/dates/calendar-day.ts";
import { sharedDays, type Span, type Stretch } from "./course.ts";

/** Codes of a month that are no state of the vocabulary: not known, one of several, contested, dead. */
export const otherCodes = {
  UNKNOWN: "not-known",
  EITHER: "either",
  CONTESTED: "contested",
  DEAD: "dead",
} as const;

/** A stretch as one code: its state, or what stands in for one. */
export const codeOfStretch = ({
  standing,
  states,
}: Pick<Stretch, "standing" | "states">): string =>
  standing === "KNOWN" || standing === "POSSIBLE"
    ? (states[0] ?? otherCodes.UNKNOWN)
    : otherCodes[standing];

/** The calendar months of a span, each from its first day in the span to its last. */
export const monthsOf = ({ from, to }: Span): readonly Span[] => {
  const months: Span[] = [];
  for (let first = from; first !== "" && first <= to;) {
    const next = addMonths(`${first.slice(0, 7)}-01`, 1);
    const last = addDays(next, -1);
    months.push({ from: first, to: last < to && last !== "" ? last : to });
    if (next === "") break;
    first = next;
  }
  return months;
};

/** Portions of so many days from the first day on; the last may be shorter. For lives told from an event on. */
export const portionsOf = (
  { from, to }: Span,
  days: number,
): readonly Span[] => {
  const portions: Span[] = [];
  for (let first: Day = from; first <= to; first = addDays(first, days)) {
    const last = addDays(first, days - 1);
    portions.push({ from: first, to: last < to ? last : to });
  }
  return portions;
};

/** What holds for most days of a portion; of two that hold as long, the earlier. */
const mostOf = (course: readonly Stretch[], portion: Span): string => {
  const days = new Map<string, number>();
  for (const stretch of course) {
    const shared = sharedDays(stretch, portion);
    if (shared === undefined) continue;
    const code = codeOfStretch(stretch);
    const more = daysBetween(shared.from, shared.to).inclusive;
    days.set(code, (days.get(code) ?? 0) + more);
  }
  const [first] = [...days].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? otherCodes.UNKNOWN;
};

/**
 * A course as a sequence of state codes, one for each portion of time (a month): plain data for comparing lives.
 * What is not known is the code `not-known`, never left out.
 * @param course stretches in order of time, as `courseOf` and `projectCourses` give them
 * @param portions as `monthsOf` gives them
 */
export const monthSequence = (
  course: readonly Stretch[],
  portions: readonly Span[],
): readonly string[] => portions.map((portion) => mostOf(course, portion));
