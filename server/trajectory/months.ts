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

const others: ReadonlySet<string> = new Set(Object.values(otherCodes));

/** Whether a code is a state of the vocabulary. */
export const isState = (code: string): boolean => !others.has(code);

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

/** Days by code. */
type Days = Map<string, number>;

const add = (days: Days, code: string, more: number): void => {
  days.set(code, (days.get(code) ?? 0) + more);
};

/** The stretches of a portion, with how many of its days each has. */
const daysOf = (
  course: readonly Stretch[],
  portion: Span,
): readonly (readonly [Stretch, number])[] =>
  course.flatMap((stretch) => {
    const shared = sharedDays(stretch, portion);
    return shared === undefined
      ? []
      : [[stretch, daysBetween(shared.from, shared.to).inclusive] as const];
  });

/** What holds for most days of a portion; of two that hold as long, the earlier. */
const mostOf = (told: ReturnType<typeof daysOf>): string => {
  const days: Days = new Map();
  for (const [stretch, more] of told) add(days, codeOfStretch(stretch), more);
  const [first] = [...days].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? otherCodes.UNKNOWN;
};

/** A portion of time of one life. */
export type Portion = {
  /** What holds for most of its days, or what stands in for that. */
  readonly code: string;
  /** Whether `code` is a state and holds for most days whatever the doubtful days were. */
  readonly isCertain: boolean;
  /** Other states that hold for most days if the doubtful days are theirs. */
  readonly may: readonly string[];
};

const mostBut = (days: Days, code: string): number =>
  Math.max(
    0,
    ...[...days].map(([other, count]) => (other === code ? 0 : count)),
  );

const undoubted: ReadonlySet<string> = new Set<Stretch["standing"]>([
  "KNOWN",
  "UNKNOWN",
  "DEAD",
]);

/**
 * A portion with its doubt, which is that of its days: a state has those on which it certainly holds, and at most those, too, on which it is possible, one
 * of several, or told by one of the claims that contradict each other.
 */
const portionOf = (told: ReturnType<typeof daysOf>): Portion => {
  const code = mostOf(told);
  const [sure, atMost]: readonly [Days, Days] = [new Map(), new Map()];
  for (const [stretch, more] of told) {
    const isSure = undoubted.has(stretch.standing);
    const own = codeOfStretch(stretch);
    if (isSure) add(sure, own, more);
    for (const one of isSure ? [own] : stretch.states) add(atMost, one, more);
  }
  return {
    code,
    isCertain: isState(code) && (sure.get(code) ?? 0) > mostBut(atMost, code),
    may: [...atMost].flatMap(([one, days]) =>
      one !== code && isState(one) && days >= mostBut(sure, one) ? [one] : [],
    ),
  };
};

/**
 * A course portion by portion.
 * @param course stretches in order of time, as `courseOf` and `projectCourses` give them
 * @param portions as `monthsOf` gives them
 */
export const portionsOfCourse = (
  course: readonly Stretch[],
  portions: readonly Span[],
): readonly Portion[] =>
  portions.map((portion) => portionOf(daysOf(course, portion)));

/**
 * A course as a sequence of state codes, one for each portion of time (a month): plain data for comparing lives, without their doubt.
 * What is not known is the code `not-known`, never left out.
 */
export const monthSequence = (
  course: readonly Stretch[],
  portions: readonly Span[],
): readonly string[] =>
  portions.map((portion) => mostOf(daysOf(course, portion)));
