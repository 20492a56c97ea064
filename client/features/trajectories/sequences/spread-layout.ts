/** A state's part of a column: from one share of the height to another. */
export type Portion = {
  readonly code: string;
  readonly month: number;
  readonly months: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
};

type Spread = readonly {
  readonly state: { readonly code: string };
  readonly persons: readonly number[];
}[];

/** Columns of shares, a month each, the first state at the bottom; neighbouring months that are alike in all are one wide column. */
export function portionsOf(
  spread: Spread,
  persons: number,
): readonly Portion[] {
  const months = spread[0]?.persons.length ?? 0;
  const columnAt = (month: number) =>
    spread.map((one) => one.persons[month] ?? 0);
  const portions: Portion[] = [];
  for (let month = 0; month < months;) {
    const column = columnAt(month);
    let next = month + 1;
    while (next < months && columnAt(next).join() === column.join()) next += 1;
    let below = 0;
    for (const [at, count] of column.entries()) {
      if (count === 0) continue;
      const from = below / Math.max(1, persons);
      below += count;
      portions.push({
        code: spread[at]?.state.code ?? "",
        month,
        months: next - month,
        from,
        to: below / Math.max(1, persons),
        count,
      });
    }
    month = next;
  }
  return portions;
}
