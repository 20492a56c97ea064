import { z } from "zod";

import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { dateOfEdtf } from "../values/values.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** Somebody who makes a claim, as the rules of interest need them. `speaker` is `''` when nobody is named. */
export type Voice = {
  readonly speaker: string;
  readonly capacity: string;
  /** The last day on which they may have said it; `''` when neither the words nor their source are dated. */
  readonly spokenUntil: string;
};

/** A claim, as far as it matters to what stands behind it. */
export type WeighedClaim = DateBounds & {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly polarity: string;
  /** The person is its subject, so that it says something of them. */
  readonly isOfSubject: boolean;
  /** Who else plays which role: `body raikom/…`. */
  readonly others: readonly string[];
  readonly source: string;
  readonly voices: readonly Voice[];
};

const claimRow = z
  .tuple([
    z.string(),
    z.string(),
    text,
    z.string(),
    z.tuple([z.string(), z.string(), z.string(), z.string()]),
    z.boolean(),
    z.array(z.string()),
    z.string(),
    text,
    z.array(z.tuple([text, text, text])),
  ])
  .transform(
    ([
      id,
      kind,
      value,
      polarity,
      [beginFrom, beginTo, endFrom, endTo],
      isOfSubject,
      others,
      source,
      sourceUntil,
      voices,
    ]): WeighedClaim => ({
      id,
      kind,
      value,
      polarity,
      beginFrom,
      beginTo,
      endFrom,
      endTo,
      isOfSubject,
      others: others.toSorted(),
      source,
      voices: voices.map(([speaker, capacity, utteredOn]) => ({
        speaker,
        capacity,
        spokenUntil: dateOfEdtf(utteredOn)?.endTo ?? sourceUntil,
      })),
    }),
  );

/** One person or case, as the statement brings them. */
const subjectRow = z.object({
  person: z.string(),
  claims: z.array(claimRow),
  /** How others stand to the person: KIN, ORGAN or JUDGE, and who. */
  ties: z.array(z.tuple([z.enum(["KIN", "ORGAN", "JUDGE"]), z.string()])),
  /** Procedure, and what `instancesOf` is made of. */
  routes: z.array(z.tuple([z.string(), z.unknown()])),
  silences: z.array(z.string()),
  /** How many claims the ceiling leaves out. */
  moreClaims: z.int(),
});

/** All that the statement brings. */
export const factsRow = z.object({
  subjects: z.array(subjectRow),
  /** Pairs of sources that are one witness. */
  dependences: z.array(z.tuple([z.string(), z.string()])),
  /** A source that nobody saw, and which of the claims' sources it is known by: itself, or one that cites it. */
  unseen: z.array(z.tuple([z.string(), z.string()])),
  /** Claims about the cases of those who speak. */
  cases: z.array(
    z.object({
      who: z.string(),
      procedure: z.string(),
      kind: z.string(),
      told: z.string(),
      toldKind: z.string(),
      beginFrom: text,
    }),
  ),
});

export type Facts = z.output<typeof factsRow>;
export type SubjectFacts = Facts["subjects"][number];
