import { witnessInterests } from "./interest.ts";
import type { InterestCount } from "./matters.ts";
import type { NotKnown } from "./not-known.ts";

/** How much is not known of one person in one respect. */
export type OfPerson = {
  readonly person: string;
  readonly count: number;
  readonly of: number | null;
};

/** One respect over a set of people. */
export type Respect = {
  readonly kind: string;
  readonly count: number;
  readonly of: number | null;
  readonly interests: readonly InterestCount[];
  /** Those of whom most is not known first; else as they came. */
  readonly people: readonly OfPerson[];
};

type Counting = (known: NotKnown, atLeast: number) => number;

const respects: readonly (readonly [string, Counting, boolean])[] = [
  ["SILENCE", ({ silences }) => silences.length, false],
  ["STAGE", ({ stages }) => stages.length, false],
  ["ONE_WITNESS", ({ footing }) => footing.oneWitness.claims, true],
  ["INTERESTED", ({ footing }) => footing.interested.claims, true],
  ["UNSEEN", ({ unseen }) => unseen.length, false],
  [
    "SPAN",
    ({ spans }, atLeast) => spans.filter(({ days }) => days >= atLeast).length,
    false,
  ],
];

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, one) => total + one, 0);

const interestsIn = (known: readonly NotKnown[]): readonly InterestCount[] => {
  const counted = known.flatMap(({ footing }) => footing.interested.interests);
  return witnessInterests
    .map((interest) => ({
      interest,
      claims: sum(
        counted
          .filter((one) => one.interest === interest)
          .map(({ claims }) => claims),
      ),
    }))
    .filter(({ claims }) => claims > 0);
};

/** Each respect in which something is not known, with those whom it concerns. @param atLeast days of a span that counts */
export const respectsOf = (
  known: readonly NotKnown[],
  atLeast: number,
): readonly Respect[] =>
  respects.map(([kind, countOf, isOfClaims]) => {
    const people = known
      .map((one) => ({
        person: one.person,
        count: countOf(one, atLeast),
        of: isOfClaims ? one.footing.claims : null,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count);
    return {
      kind,
      count: sum(people.map(({ count }) => count)),
      of: isOfClaims ? sum(known.map(({ footing }) => footing.claims)) : null,
      interests: kind === "INTERESTED" ? interestsIn(known) : [],
      people,
    };
  });
