import {
  type DateBounds,
  earlierDay,
  isUndated,
  laterDay,
} from "../../shared/dates/historical-date.ts";
import { overlaps } from "../../shared/dates/interval.ts";

/**
 * How a claim puts somebody at a place: it tells so; it names a body that has its seat there (work, service, office); or it tells only
 * that they were to go there.
 */
export type Footing = "TOLD" | "THROUGH" | "INTENDED";

/** A claim that puts a person at a place. */
export type PresenceClaim = {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly place: string;
  /** The body whose seat is the place; null when the claim names the place itself. */
  readonly through: string | null;
  readonly footing: Footing;
  readonly isAffirmed: boolean;
  /** Hedged, hearsay, or of a person or place that was only proposed. */
  readonly isDoubted: boolean;
  readonly bounds: DateBounds;
};

/** A time at one place, by claims that tell of it together. */
export type Stay = {
  readonly id: string;
  readonly place: string;
  readonly footing: Footing;
  readonly isAffirmed: boolean;
  readonly isDoubted: boolean;
  readonly bounds: DateBounds;
  readonly claims: readonly PresenceClaim[];
  /** Stays whose claims exclude claims of this one. */
  readonly rivals: readonly string[];
};

/** Whether two claims exclude each other, by their ids. */
export type Excludes = (one: string, other: string) => boolean;

const firstKnown = (days: readonly string[]): string =>
  days.reduce(earlierDay, "");
const firstOrOpen = (days: readonly string[]): string =>
  days.includes("") ? "" : firstKnown(days);
const lastKnown = (days: readonly string[]): string =>
  days.reduce(laterDay, "");
const lastOrOpen = (days: readonly string[]): string =>
  days.includes("") ? "" : lastKnown(days);

/** From the beginning of what begins first to the end of what ends last. */
const together = (claims: readonly PresenceClaim[]): DateBounds => {
  const of = (bound: keyof DateBounds) =>
    claims.map(({ bounds }) => bounds[bound]);
  return {
    beginFrom: firstOrOpen(of("beginFrom")),
    beginTo: firstKnown(of("beginTo")),
    endFrom: lastKnown(of("endFrom")),
    endTo: lastOrOpen(of("endTo")),
  };
};

const isOneStay = (
  one: PresenceClaim,
  other: PresenceClaim,
  excludes: Excludes,
): boolean =>
  one.place === other.place &&
  one.footing === other.footing &&
  one.isAffirmed === other.isAffirmed &&
  !excludes(one.id, other.id) &&
  (isUndated(one.bounds)
    ? isUndated(other.bounds)
    : ["YES", "MAYBE"].includes(overlaps(one.bounds, other.bounds)));

const groupsOf = (
  claims: readonly PresenceClaim[],
  excludes: Excludes,
): readonly (readonly PresenceClaim[])[] =>
  claims.reduce<readonly (readonly PresenceClaim[])[]>((groups, claim) => {
    const joins = (group: readonly PresenceClaim[]): boolean =>
      group.some((other) => isOneStay(claim, other, excludes));
    const joined = groups.filter(joins).flat();
    return [...groups.filter((group) => !joins(group)), [...joined, claim]];
  }, []);

/** By beginning, the undated last; of equal beginnings, what ends first. */
const inTime = (one: DateBounds, other: DateBounds): number => {
  const key = (bounds: DateBounds): string =>
    isUndated(bounds)
      ? "~"
      : [bounds.beginFrom, bounds.beginTo || "~", bounds.endFrom].join(" ");
  const [first, second] = [key(one), key(other)];
  return first === second ? 0 : first < second ? -1 : 1;
};

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id === other.id ? 0 : 1;

/**
 * Claims of one person as stays, in order of time. Claims that tell of one place at times that may overlap are one stay, unless they
 * exclude each other; the undated of one place are one stay.
 */
export function staysOf(
  claims: readonly PresenceClaim[],
  excludes: Excludes,
): readonly Stay[] {
  const ordered = claims.toSorted(byId);
  const stays = groupsOf(ordered, excludes).map((group) => {
    const own = group.toSorted(
      (one, other) => inTime(one.bounds, other.bounds) || byId(one, other),
    );
    const [first] = own;
    return {
      place: first?.place ?? "",
      footing: first?.footing ?? "TOLD",
      isAffirmed: first?.isAffirmed ?? true,
      isDoubted: own.every(({ isDoubted }) => isDoubted),
      bounds: together(own),
      claims: own,
    };
  });
  const sorted = stays.toSorted(
    (one, other) =>
      inTime(one.bounds, other.bounds) ||
      byId(one.claims[0] ?? { id: "" }, other.claims[0] ?? { id: "" }),
  );
  const named = sorted.map((stay, index) => ({
    ...stay,
    id: `stay-${String(index + 1)}`,
  }));
  return named.map((stay) => ({
    ...stay,
    rivals: named
      .filter(
        (other) =>
          other.id !== stay.id &&
          stay.claims.some(({ id }) =>
            other.claims.some((claim) => excludes(id, claim.id)),
          ),
      )
      .map(({ id }) => id),
  }));
}
