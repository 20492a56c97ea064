import type { Language } from "../../i18n/language.ts";
import type { FoundRow } from "./found-row.ts";

/** Columns that rows can be sorted by. */
export const sortColumns = ["name", "kind", "claims"] as const;
export type SortColumn = (typeof sortColumns)[number];

/** In what order rows stand; none keeps the order of the answer, best first. */
export type RowOrder = {
  readonly column: SortColumn;
  readonly isDescending: boolean;
};

/** Reads `name` or `-claims` from an address. */
export function parseOrder(text: string | undefined): RowOrder | undefined {
  const isDescending = text?.startsWith("-") ?? false;
  const word = isDescending ? text?.slice(1) : text;
  const column = sortColumns.find((name) => name === word);
  return column === undefined ? undefined : { column, isDescending };
}

/** Ascending, descending, then as answered again. */
export function nextOrder(
  order: RowOrder | undefined,
  column: SortColumn,
): string | undefined {
  if (order?.column !== column) return column;
  return order.isDescending ? undefined : `-${column}`;
}

/** Rows in the order asked for; names by the rules of the language, where ё stands with е. */
export function sortRows(
  rows: readonly FoundRow[],
  order: RowOrder | undefined,
  language: Language,
): readonly FoundRow[] {
  if (order === undefined) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = {
    name: (a: FoundRow, b: FoundRow) => collator.compare(a.name, b.name),
    kind: (a: FoundRow, b: FoundRow) => collator.compare(a.what, b.what),
    claims: (a: FoundRow, b: FoundRow) => (a.claims ?? 0) - (b.claims ?? 0),
  }[order.column];
  const sign = order.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b));
}
