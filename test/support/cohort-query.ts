import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const thing = z.object({ id: z.string() });
const value = z.object({ code: z.string().nullable() });
const values = z.array(
  z.object({ dimension: z.string(), code: z.string().nullable() }),
);

const parts = {
  count: "decisions certain persons constructed omitted { what why count }",
  coverage:
    "coverage { persons claims witnesses undated contested unjudged constructed omitted { what why count } }",
  axes: "axes { dimension values { value { code label } decisions certain persons } }",
  cells:
    "cells { values { dimension code } decisions certain persons of share fewBehind }",
  list: "list(first: 200) { id person { id } body { id } instance date { earliest latest } values(dimensions: [OUTCOME, GROUND, CONDUCT, FATE]) { dimension code } }",
  waits:
    "observedUntil waits(kind: EXPULSION_TO_CONFIRMATION) { waits ended pending unmeasured inexact fewBehind median { days low high } curve { days atRisk ended censored share } longest(first: 200) { person { id } since until days least most } }",
  sinceLiberation:
    "waits(kind: LIBERATION_TO_DECISION) { waits ended pending unmeasured inexact fewBehind median { days low high } longest(first: 200) { person { id } since until days least most } }",
  compared:
    "waitsCompared(kind: LIBERATION_TO_DECISION, by: INSTANCE) { groups { of { code } waits ended expected fewBehind } chiSquare degrees chance leastChance mostChance inSeveral untold unmeasured fewBehind }",
  deciders:
    "deciders { body { id } decisions attested stayed underCheck deciders { person { id } sessions decisions stayed stays { code } stayClaims underCheck ownOutcomes { code } onThemselves } }",
  judgedOwn:
    "judgedOwn { judge { id } body { id } tie shared { id } persons { id } decisions together claims }",
  unlike:
    "unlike { comparable notComparable total groups(first: 200) { conduct { code } instance { code } quarter { code } decisions pairs fewBehind outcomes { outcomes { code } decisions { id person { id } } } } }",
  formulae:
    "formulae { texts total formulae(first: 60, inDecisions: true) { passage words writerCount writersInAll placeCount writers { writer { id } places earliest isLater } places(first: 3) { claim verbatim leaf source { id } part likeness } } }",
} as const;

export type CohortPart = keyof typeof parts;

const count = z.int();
const statistics = z
  .object({
    decisions: count,
    certain: count,
    persons: count,
    constructed: count,
    omitted: z.array(z.object({ what: z.string(), why: z.string(), count })),
    coverage: z.object({
      persons: count,
      claims: count,
      constructed: count,
      omitted: z.array(z.object({ what: z.string(), why: z.string(), count })),
    }),
    axes: z.array(
      z.object({
        dimension: z.string(),
        values: z.array(
          z.object({
            value: value,
            decisions: count,
            certain: count,
            persons: count,
          }),
        ),
      }),
    ),
    cells: z.array(
      z.object({
        values,
        decisions: count,
        certain: count,
        persons: count,
        of: count,
        share: z.number(),
        fewBehind: z.boolean(),
      }),
    ),
    list: z.array(
      z.object({
        id: z.string(),
        person: thing,
        body: thing.nullable(),
        instance: z.string().nullable(),
        values,
      }),
    ),
    waits: z.array(
      z.object({
        waits: count,
        ended: count,
        pending: count,
        unmeasured: count,
        inexact: count,
        median: z.object({ days: z.number().nullable() }),
        longest: z.array(
          z.object({
            person: thing,
            since: z.string(),
            until: z.string().nullable(),
            days: count,
            least: count,
            most: count.nullable(),
          }),
        ),
      }),
    ),
    waitsCompared: z.object({
      groups: z.array(
        z.object({
          of: value,
          waits: count,
          ended: count,
          expected: z.number(),
          fewBehind: z.boolean(),
        }),
      ),
      chiSquare: z.number().nullable(),
      degrees: count,
      chance: z.number().nullable(),
      leastChance: z.number().nullable(),
      mostChance: z.number().nullable(),
      inSeveral: count,
      untold: count,
      unmeasured: count,
      fewBehind: z.boolean(),
    }),
    deciders: z.array(
      z.object({
        body: thing,
        decisions: count,
        attested: count,
        stayed: count,
        underCheck: count,
        deciders: z.array(
          z.object({
            person: thing,
            sessions: count,
            decisions: count,
            stayed: z.boolean(),
            stays: z.array(value),
            stayClaims: z.array(z.string()),
            underCheck: count,
            ownOutcomes: z.array(value),
            onThemselves: count,
          }),
        ),
      }),
    ),
    judgedOwn: z.array(
      z.object({
        judge: thing,
        body: thing,
        tie: z.string(),
        shared: thing.nullable(),
        persons: z.array(thing),
        decisions: z.array(z.string()),
        together: count,
        claims: z.array(z.string()),
      }),
    ),
    unlike: z.object({
      comparable: count,
      notComparable: count,
      total: count,
      groups: z.array(
        z.object({
          conduct: z.array(value),
          instance: value,
          quarter: value,
          decisions: count,
          pairs: count,
          outcomes: z.array(
            z.object({
              outcomes: z.array(value),
              decisions: z.array(z.object({ id: z.string(), person: thing })),
            }),
          ),
        }),
      ),
    }),
    formulae: z.object({
      texts: count,
      total: count,
      formulae: z.array(
        z.object({
          passage: z.string(),
          words: count,
          writerCount: count,
          writers: z.array(
            z.object({
              writer: thing.nullable(),
              places: count,
              isLater: z.boolean(),
            }),
          ),
          places: z.array(
            z.object({
              claim: z.string(),
              verbatim: z.string(),
              leaf: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  })
  .partial();

type Found = z.output<typeof statistics>;

/** The query for some parts of the check as a whole. */
export const cohortQuery = (asked: readonly CohortPart[]): string =>
  `query Cohort($dimensions: [VerificationDimension!]! = [GROUND, OUTCOME], $filter: VerificationFilter, $reading: ReadingInput) {
  verificationStatistics(dimensions: $dimensions, filter: $filter, reading: $reading) { ${asked.map((part) => parts[part]).join(" ")} }
}`;

/** Every part at once. */
export const allCohortParts: readonly CohortPart[] = [
  "count",
  "coverage",
  "axes",
  "cells",
  "list",
  "waits",
  "compared",
  "deciders",
  "judgedOwn",
  "unlike",
  "formulae",
];

/** One part of the check as a whole, parsed. */
export const askCohort = async <Field extends keyof Found>(
  app: TestApp,
  part: CohortPart,
  field: Field,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<NonNullable<Found[Field]>> => {
  const { verificationStatistics } = await answered(
    app,
    cohortQuery([part]),
    z.object({ verificationStatistics: statistics }),
    variables,
  );
  const found = verificationStatistics[field];
  if (found === undefined) throw new Error(`${field} was not asked for`);
  return found;
};
