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

const digits = (value: number | null, most: number): string =>
  value === null ? "" : String(Number(value.toFixed(most)));

/** A line: which table and row, what is counted, and the count. */
const rowOf = (
  place: { readonly table: string; readonly row: string },
  what: string,
  count: ResearchCount,
  yes: string,
): FileRow => ({
  ...place,
  what,
  count: digits(count.count ?? count.value, 3),
  of: digits(count.of, 0),
  share: digits(count.share, 4),
  low: digits(count.low, 4),
  high: digits(count.high, 4),
  persons: String(count.persons),
  raions: String(count.raions),
  few: count.fewBehind ? yes : "",
});

/** An answer as a file: a line a count, with the definitions before. */
export function answerFile(
  answer: ResearchAnswer,
  notes: readonly string[],
  t: TFunction,
): TableFile {
  const { question, chosen, tables, statistics, counterEvidence } = answer;
  const yes = t("questions.yes");
  const ofWhole = (title: string, counts: readonly ResearchCount[]) =>
    counts.map((count) =>
      rowOf({ table: title, row: "" }, count.label, count, yes),
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
          rowOf({ table: title, row: label }, unit, all, yes),
          ...cells.map((cell, place) =>
            rowOf(
              { table: title, row: label },
              heads[place]?.label ?? "",
              cell,
              yes,
            ),
          ),
        ]),
      ),
      ...ofWhole(t("questions.statistics"), statistics),
      ...ofWhole(t("questions.counter"), counterEvidence),
    ],
  };
}
