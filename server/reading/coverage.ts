import { z } from "zod";

import { countWitnesses } from "../../shared/readings/witnesses.ts";

/** Something that an answer leaves out: what, why (`reading`, `undated`, `budget`, `hub`) and how many. */
export type Omission = {
  readonly what: string;
  readonly why: string;
  readonly count: number;
};

/** What stands behind an answer, over exactly the claims it shows. */
export type Coverage = {
  readonly persons: number;
  readonly claims: number;
  readonly witnesses: number;
  readonly sources: number;
  readonly undated: number;
  readonly unsourced: number;
  readonly contested: number;
  readonly unjudged: number;
  readonly constructed: number;
  readonly omitted: readonly Omission[];
  readonly leftOut: readonly LeftOut[];
};

/** The sides of a reading, in the order in which a claim is held against them. */
export const readingSides = [
  "CONSTRUCTED",
  "CAPACITY",
  "MEDIATION",
  "SOURCE",
  "FOND",
  "UNDATED",
  "PERIOD",
  "UNJUDGED",
  "CREDENCE",
  "VERDICT",
  "LATER",
] as const;
export type ReadingSide = (typeof readingSides)[number];

/** How many claims a side of the reading left out. */
export type LeftOut = { readonly side: ReadingSide; readonly count: number };

/** How many claims each side left out, in the order of the sides; sides that left out none are not among them. */
export const countSides = (missed: readonly ReadingSide[]): LeftOut[] =>
  readingSides.flatMap((side) => {
    const count = missed.filter((one) => one === side).length;
    return count === 0 ? [] : [{ side, count }];
  });

const coverageRow = z.object({
  persons: z.int(),
  claims: z.int(),
  sources: z.array(z.string()),
  dependences: z.array(z.tuple([z.string(), z.string()])),
  undated: z.int(),
  unsourced: z.int(),
  contested: z.int(),
  unjudged: z.int(),
  constructed: z.int(),
  byReading: z.int(),
  byMissingDate: z.int(),
  leftOut: z.array(z.object({ side: z.enum(readingSides), count: z.int() })),
});

/** The coverage of what `coverageOfClaims` counted, with what else the answer left out. */
export const coverageOf = (
  row: unknown,
  alsoOmitted: readonly Omission[] = [],
): Coverage => {
  const { sources, dependences, byReading, byMissingDate, leftOut, ...counts } =
    coverageRow.parse(row);
  const omitted = [
    { what: "claims", why: "reading", count: byReading },
    { what: "claims", why: "undated", count: byMissingDate },
    ...alsoOmitted,
  ];
  return {
    ...counts,
    sources: sources.length,
    witnesses: countWitnesses(sources, dependences),
    omitted: omitted.filter(({ count }) => count > 0),
    leftOut: leftOut.toSorted(
      (one, other) =>
        readingSides.indexOf(one.side) - readingSides.indexOf(other.side),
    ),
  };
};
