import { groupBy } from "../reading/group-by.ts";

/** Something that may be like another: where it is, and how it came out. */
export type Alike = { readonly place: string; readonly outcomes: string };

/** How many pairs there are, and in how many of them the two came out differently. */
export type Pairs = { readonly all: number; readonly unlike: number };

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

const pairsBy = (
  group: readonly Alike[],
  keyOf: (one: Alike) => string,
): number =>
  [...groupBy(group, keyOf).values()].reduce(
    (sum, { length }) => sum + pairsIn(length),
    0,
  );

/** Pairs within groups of what is alike: of one place, and of two. */
export function pairsOf(groups: readonly (readonly Alike[])[]): {
  readonly within: Pairs;
  readonly between: Pairs;
} {
  const sum = (count: (group: readonly Alike[]) => number): number =>
    groups.reduce((total, group) => total + count(group), 0);
  const all = sum(({ length }) => pairsIn(length));
  const alike = sum((group) => pairsBy(group, ({ outcomes }) => outcomes));
  const here = sum((group) => pairsBy(group, ({ place }) => place));
  const alikeHere = sum((group) =>
    pairsBy(group, ({ place, outcomes }) => `${place} | ${outcomes}`),
  );
  return {
    within: { all: here, unlike: here - alikeHere },
    between: { all: all - here, unlike: all - here - (alike - alikeHere) },
  };
}
