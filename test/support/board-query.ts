import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const withId = z.object({ id: z.string() });
const coded = z.object({ code: z.string() });

const board = z.object({
  subject: withId,
  reRegistration: withId.nullable(),
  question: coded.nullable(),
  columns: z.array(
    z.object({
      key: z.string(),
      isSubject: z.boolean(),
      speaker: withId.nullable(),
      source: withId.nullable(),
      hearings: z.array(
        z.object({
          number: z.number(),
          witness: z.number(),
          basis: z.string(),
          saidOn: z.object({ edtf: z.string().nullable() }).nullable(),
          source: withId,
          circumstance: z.string().nullable(),
        }),
      ),
      interests: z.array(
        z.object({
          kind: z.string(),
          shared: withId.nullable(),
          hearings: z.array(z.number()),
          factoids: z.array(withId),
        }),
      ),
      whatBecame: z.array(
        z.object({
          kind: coded,
          value: coded.nullable(),
          factoids: z.array(withId),
        }),
      ),
    }),
  ),
  rows: z.array(
    z.object({
      question: coded,
      group: coded.nullable(),
      contested: z.boolean(),
      witnesses: z.number(),
      answers: z.array(
        z.object({
          value: coded.nullable(),
          polarity: z.string(),
          claims: z.number(),
          witnesses: z.number(),
        }),
      ),
      cells: z.array(
        z.object({
          column: z.string(),
          hearing: z.number(),
          change: z.string().nullable(),
          comparedWith: z.number().nullable(),
          claims: z.array(
            z.object({
              factoid: z.object({
                id: z.string(),
                polarity: z.string(),
                leaf: z.string().nullable(),
                source: withId,
              }),
              capacity: z.string(),
              mediation: z.string(),
              isNew: z.boolean(),
              contested: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  ),
  silences: z.array(withId.extend({ source: withId })),
  coverage: z.object({
    claims: z.number(),
    contested: z.number(),
    omitted: z.array(
      z.object({ what: z.string(), why: z.string(), count: z.number() }),
    ),
  }),
  omitted: z.array(
    z.object({ what: z.string(), why: z.string(), count: z.number() }),
  ),
});

export type AskedBoard = z.output<typeof board>;

/** Everything that a board says. */
export const boardSelection = `subject { ... on Described { id } } reRegistration { id } question { code }
  columns {
    key isSubject speaker { ... on Described { id } } source { id }
    hearings { number witness basis saidOn { edtf } source { id } circumstance capacities }
    interests { kind shared { ... on Described { id } } hearings factoids(first: 5) { id } }
    whatBecame { kind { code } value { code } factoids(first: 5) { id } }
  }
  rows {
    question { code label(lang: RU) } group { code } contested witnesses answers { value { code } polarity claims witnesses }
    cells { column hearing change comparedWith claims { factoid { id polarity leaf source { id } } capacity mediation isNew contested } }
  }
  silences { id question source { id } }
  coverage { claims contested omitted { what why count } }
  omitted { what why count }`;

export const boardQuery = `query Board($person: ID, $case: ID, $question: TestimonyQuestion, $reading: ReadingInput, $speakers: Int! = 12, $questions: Int! = 40, $claims: Int! = 200) {
  testimonyBoard(person: $person, reRegistration: $case, question: $question, reading: $reading, speakers: $speakers, questions: $questions, claims: $claims) { ${boardSelection} }
}`;

/** A board that there must be. */
export const boardFor = async (
  app: TestApp,
  variables: Readonly<Record<string, unknown>>,
): Promise<AskedBoard> =>
  (
    await answered(
      app,
      boardQuery,
      z.object({ testimonyBoard: board }),
      variables,
    )
  ).testimonyBoard;

/** The cells of a row, as `column hearing: claims change`, ids without their kinds. */
export const rowInWords = (
  { rows }: AskedBoard,
  question: string,
): readonly string[] =>
  (rows.find((row) => row.question.code === question)?.cells ?? []).map(
    ({ column, hearing, claims, change, comparedWith }) =>
      `${column.replace(/^.*?\//u, "")} ${String(hearing)}: ${claims
        .map(
          ({ factoid, isNew }) =>
            `${factoid.id.replace("factoid/", "")}${isNew ? "!" : ""}`,
        )
        .join(
          " ",
        )}${change === null ? "" : ` ${change} than ${String(comparedWith)}`}`,
  );
