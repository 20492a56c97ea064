import type { Selected } from "./selection.ts";

/** People whom a root reads, and what is asked of each, in records; it grows while the root is weighed. */
export type PeopleRead = { readonly people: number; asked: number };

/** Roots that read whatever is asked of a person of everybody whom they compare or count, whoever is shown then. */
const everybodyOf: ReadonlyMap<string, number> = new Map([
  ["stateDistribution", 5_000],
  ["trajectoryFlow", 5_000],
  ["similarLives", 2_000],
  ["typicalLives", 2_000],
  ["trajectoryClusters", 2_000],
]);

/** Whom a root reads; undefined where a field reads only whom it shows. */
export const peopleReadBy = ({ name }: Selected): PeopleRead | undefined => {
  const people = everybodyOf.get(name);
  return people === undefined ? undefined : { people, asked: 0 };
};
