import { type IdentifiedLabel, labelOfId } from "../../database/record.ts";

/** Sorts rows by the label of an id in them, since a statement names one label. Ids were checked before. */
export function byLabel<T>(
  rows: readonly T[],
  idOfRow: (row: T) => string,
): ReadonlyMap<IdentifiedLabel, readonly T[]> {
  const found = new Map<IdentifiedLabel, T[]>();
  for (const row of rows) {
    const label = labelOfId(idOfRow(row));
    if (label === undefined) continue;
    const list = found.get(label) ?? [];
    list.push(row);
    found.set(label, list);
  }
  return found;
}

/** Rows that one statement takes: with more of them the database's memory for a transaction runs out. */
const perStatement = 1_000;

/** The rows in the portions that one statement takes each. */
export const portionsOf = <T>(
  rows: readonly T[],
  size = perStatement,
): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
