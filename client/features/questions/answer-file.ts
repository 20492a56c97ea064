import type { TFunction } from "i18next";

import type {
  ResearchAnswer,
  ResearchCount,
} from "../../api/research.documents.ts";
import type { TableFile } from "../find/table-file.ts";

type FileRow = TableFile["rows"][number];

const columns = [
  "table",
  "row",
  "what",
  "count",
  "of",
  "share",
  "low",
  "high",
  "persons",
  "raions",
  "few",
] as const;

/** The sign before the decimals: a Russian spreadsheet takes what has a point for a date. */
type DecimalSign = "." | ",";

const digits =
  (sign: DecimalSign) =>
  (value: number | null, most: number): string =>
    value === null
      ? ""
      : String(Number(value.toFixed(most))).replace(".", sign);

/** What a file holds of an answer. */
type Answered = Pick<
  ResearchAnswer,
  "chosen" | "tables" | "statistics" | "counterEvidence"
> & {
  readonly question: Pick<
    ResearchAnswer["question"],
    "number" | "question" | "counted" | "cannotSay"
  >;
};

/** How a file says yes, and writes a number. */
type Words = {
  readonly yes: string;
  readonly written: ReturnType<typeof digits>;
};

/** A line: which table and row, what is counted, and the count. */
const rowOf = (
  place: { readonly table: string; readonly row: string },
  what: string,
  count: ResearchCount,
  { yes, written }: Words,
): FileRow => ({
  ...place,
  what,
  count: written(count.count ?? count.value, 3),
  of: written(count.of, 0),
  share: written(count.share, 4),
  low: written(count.low, 4),
  high: written(count.high, 4),
  persons: String(count.persons),
  raions: String(count.raions),
  few: count.fewBehind ? yes : "",
});

/**
 * An answer as a file: a line a count, with the definitions before.
 * @param sign before the decimals
 */
export function answerFile(
  answer: Answered,
  notes: readonly string[],
  t: TFunction,
  sign: DecimalSign,
): TableFile {
  const { question, chosen, tables, statistics, counterEvidence } = answer;
  const words = { yes: t("questions.yes"), written: digits(sign) };
  const ofWhole = (title: string, counts: readonly ResearchCount[]) =>
    counts.map((count) =>
      rowOf({ table: title, row: "" }, count.label, count, words),
    );
  return {
    title: `${String(question.number)}. ${question.question}`,
    notes: [
      ...chosen.map(({ label, chosen: value }) => `${label}: ${value || "–"}`),
      question.counted,
      ...question.cannotSay,
      ...notes,
    ],
    columns: columns.map((key) => ({
      key,
      label: t(`questions.column.${key}`),
    })),
    rows: [
      ...tables.flatMap(({ title, unit, columns: heads, rows }) =>
        rows.flatMap(({ label, all, cells }) => [
          rowOf({ table: title, row: label }, unit, all, words),
          ...cells.map((cell, place) =>
            rowOf(
              { table: title, row: label },
              heads[place]?.label ?? "",
              cell,
              words,
            ),
          ),
        ]),
      ),
      ...ofWhole(t("questions.statistics"), statistics),
      ...ofWhole(t("questions.counter"), counterEvidence),
    ],
  };
}
