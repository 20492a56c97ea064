import { type Day, daysBetween } from "./calendar-day.ts";
import { type DateBounds, isUndated } from "./historical-date.ts";

/** From the earliest to the latest day that claims give for one event; '' where that side is open. */
export type DaySpan = { readonly earliest: Day; readonly latest: Day };

/** What is told of the occupation of a place: the claims that affirm its beginning and its end, and whether any denies it. */
export type Occupation = {
  readonly occupied: readonly DateBounds[];
  readonly liberated: readonly DateBounds[];
  /** Whether a claim says that the place was not occupied. */
  readonly isDenied: boolean;
};

/**
 * Whether a place was under occupation on a day: CERTAINLY, whichever of the claims holds; POSSIBLY, for some of them; NOT, for none;
 * NOT_TOLD, where no claim dates the beginning or the end and the other does not settle it.
 */
export const occupationStandings = [
  "CERTAINLY",
  "POSSIBLY",
  "NOT",
  "NOT_TOLD",
] as const;
export type OccupationStanding = (typeof occupationStandings)[number];

/** The last day of one event by one claim; an interval counts to its end unless that is open. */
const lastOf = ({ beginTo, endTo }: DateBounds): Day => endTo || beginTo;

const known = (days: readonly Day[]): readonly Day[] =>
  days.filter((day) => day !== "").toSorted();

/**
 * The span of an event over all claims that date it: rivals widen it, and a claim that is open on a side ("not later than the 28th")
 * leaves that side to the others. Null when no claim gives a day.
 */
export const spanOfClaims = (claims: readonly DateBounds[]): DaySpan | null => {
  const dated = claims.filter((claim) => !isUndated(claim));
  if (dated.length === 0) return null;
  return {
    earliest: known(dated.map(({ beginFrom }) => beginFrom))[0] ?? "",
    latest: known(dated.map(lastOf)).at(-1) ?? "",
  };
};

/**
 * Days under occupation by all claims: from the latest beginning to the earliest end at least, from the earliest to the latest at most.
 * By subtraction, the day of liberation not counted; below 0 where rivals leave the order open. Null where a needed day is missing.
 */
export const daysUnderOccupation = ({
  occupied,
  liberated,
}: Pick<Occupation, "occupied" | "liberated">): {
  readonly min: number;
  readonly max: number;
} | null => {
  const [begin, end] = [spanOfClaims(occupied), spanOfClaims(liberated)];
  if (begin === null || end === null) return null;
  const days = (from: Day, to: Day): number | null =>
    from === "" || to === "" ? null : daysBetween(from, to).exclusive;
  const min = days(begin.latest, end.earliest);
  const max = days(begin.earliest, end.latest);
  return min === null || max === null ? null : { min, max };
};

/** How a place stood on a day. On the day of liberation it counts as free. */
export const standingOn = (
  { occupied, liberated, isDenied }: Occupation,
  day: Day,
): OccupationStanding => {
  const [begin, end] = [spanOfClaims(occupied), spanOfClaims(liberated)];
  if (begin === null && end === null) return isDenied ? "NOT" : "NOT_TOLD";
  if (begin !== null && begin.earliest !== "" && day < begin.earliest)
    return "NOT";
  if (end !== null && end.latest !== "" && day >= end.latest) return "NOT";
  if (begin === null || end === null) return "NOT_TOLD";
  const isCertain =
    begin.latest !== "" && begin.latest <= day && day < end.earliest;
  return isCertain && !isDenied ? "CERTAINLY" : "POSSIBLY";
};
