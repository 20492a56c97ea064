import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const count = z.object({
  key: z.string(),
  label: z.string(),
  count: z.int().nullable(),
  value: z.number().nullable(),
  of: z.int().nullable(),
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  persons: z.int(),
  raions: z.int(),
  fewBehind: z.boolean(),
  opens: z.boolean(),
});

const answer = z.object({
  question: z.object({ number: z.int(), question: z.string() }),
  chosen: z.array(z.object({ key: z.string(), code: z.string().nullable() })),
  units: z.int(),
  persons: z.int(),
  raions: z.int(),
  constructed: z.int(),
  tables: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      drawn: z.string().nullable(),
      columns: z.array(z.object({ key: z.string(), label: z.string() })),
      rows: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          entity: z.string().nullable(),
          all: count,
          cells: z.array(count),
        }),
      ),
      moreRows: z.int(),
    }),
  ),
  statistics: z.array(count),
  counterEvidence: z.array(count),
  quoted: z.array(
    z.object({
      claim: z.string(),
      statement: z.string(),
      source: z.object({ id: z.string(), displayName: z.string() }).nullable(),
      leaf: z.string().nullable(),
    }),
  ),
  omitted: z.array(
    z.object({ what: z.string(), why: z.string(), count: z.int() }),
  ),
  coverage: z.object({
    persons: z.int(),
    claims: z.int(),
    sources: z.int(),
    witnesses: z.int(),
    constructed: z.int(),
  }),
  query: z.string(),
  statement: z.string(),
  parameters: z.string(),
});

const counted =
  "key label(lang: EN) count value of share low high persons raions fewBehind opens";

/** Everything that a research question answers. */
export const researchQuery = `query Research($number: Int!, $definitions: [ResearchDefinitionInput!], $reading: ReadingInput) {
  researchQuestion(number: $number, definitions: $definitions, reading: $reading) {
    question { number question(lang: EN) }
    chosen { key code }
    units persons raions constructed
    tables { key title(lang: EN) drawn columns { key label(lang: EN) } rows { key label(lang: EN) entity all { ${counted} } cells { ${counted} } } moreRows }
    statistics { ${counted} }
    counterEvidence { ${counted} }
    quoted { claim statement(lang: EN) source { id displayName(lang: EN) } leaf }
    omitted { what why count }
    coverage { persons claims sources witnesses constructed }
    query statement parameters
  }
}`;

/** One question asked in full. */
export const askResearch = async (
  app: TestApp,
  number: number,
  chosen: Readonly<Record<string, string>> = {},
  reading: unknown = null,
) => {
  const { researchQuestion } = await answered(
    app,
    researchQuery,
    z.object({ researchQuestion: answer }),
    {
      number,
      definitions: Object.entries(chosen).map(([key, value]) => ({
        key,
        value,
      })),
      reading,
    },
  );
  return researchQuestion;
};

/** The ids of the people behind a count, by the statement that answered the question. */
export const peopleBehind = async (
  app: TestApp,
  number: number,
  cell: string,
  chosen: Readonly<Record<string, string>> = {},
  reading: unknown = null,
): Promise<readonly string[]> => {
  const { researchQuestion } = await answered(
    app,
    `query People($number: Int!, $cell: String!, $definitions: [ResearchDefinitionInput!], $reading: ReadingInput) {
      researchQuestion(number: $number, definitions: $definitions, reading: $reading) { people(cell: $cell, first: 200) { id } coverage { claims } }
    }`,
    z.object({
      researchQuestion: z.object({
        people: z.array(z.object({ id: z.string() })),
      }),
    }),
    {
      number,
      cell,
      definitions: Object.entries(chosen).map(([key, value]) => ({
        key,
        value,
      })),
      reading,
    },
  );
  return researchQuestion.people.map(({ id }) => id);
};

/** A row of a table by keys, and its counts by the key of their column. */
export const rowOf = (
  { tables }: Pick<z.output<typeof answer>, "tables">,
  table: string,
  row: string,
) => {
  const found = tables.find(({ key }) => key === table);
  const line = found?.rows.find(({ key }) => key === row);
  if (found === undefined || line === undefined)
    throw new Error(`No row ${row} in table ${table}`);
  return {
    ...line,
    cell: (column: string) => {
      const cell =
        line.cells[found.columns.findIndex(({ key }) => key === column)];
      if (cell === undefined) throw new Error(`No column ${column}`);
      return cell;
    },
  };
};
