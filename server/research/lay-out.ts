import { groupBy } from "../reading/group-by.ts";

/** Words in both languages. */
export type Words = { readonly ru: string; readonly en: string };

/** One of what a table counts: a decision, a person, a speaker. */
export type Unit = {
  readonly id: string;
  /** Who is behind it: whom a count opens. */
  readonly person: string;
  /** Who else is, of a pair. */
  readonly also?: readonly string[];
  /** The raion or city behind it; null when none is known. */
  readonly raion: string | null;
  /** Those of others behind it. */
  readonly alsoRaions?: readonly string[];
  /** Ids of steps and people whose claims stand behind it. */
  readonly behind: readonly string[];
};

/** A count, and of how many. */
export type Count = {
  readonly key: string;
  readonly words: Words;
  readonly units: readonly Unit[];
  /** Of how many; null: it is no share. */
  readonly of: number | null;
  /** False where what is counted is not independent, as pairs are: no interval is told. */
  readonly hasInterval: boolean;
  /** How many, where it is not the number of units: pairs, days, shares. */
  readonly value: number | null;
};

/** A respect in which each row is counted. */
export type Column<U extends Unit> = {
  readonly key: string;
  readonly words: Words;
} & (
  | { readonly has: (unit: U) => boolean }
  /** A number of the row that is no count of its units; null where it cannot be told. */
  | { readonly value: (units: readonly U[]) => number | null }
);

/** What a row is called, and whose page it leads to. */
export type Naming = { readonly words: Words; readonly entity?: string };

/** How a table is to be laid out. */
type TableRule<U extends Unit> = {
  readonly key: string;
  readonly title: Words;
  readonly rowsAre: Words;
  readonly unit: Words;
  readonly note?: Words;
  readonly units: readonly U[];
  /** The rows in which a unit is counted: several where it has several values. */
  readonly rowsOf: (unit: U) => readonly string[];
  readonly named: (row: string) => Naming;
  /** Codes in their own order; others, and all without it, by how many. */
  readonly order?: readonly string[];
  readonly columns: readonly Column<U>[];
  /** The column that is drawn; without one nothing is. */
  readonly drawn?: string;
  /** Its units are pairs: its shares have no interval. */
  readonly arePairs?: true;
  /** The most rows; more are told. */
  readonly mostRows?: number;
};

export type Row = Naming & {
  readonly key: string;
  readonly all: Count;
  readonly cells: readonly Count[];
};

export type Table = Pick<
  TableRule<Unit>,
  "key" | "title" | "rowsAre" | "unit" | "note" | "drawn"
> & {
  readonly columns: readonly {
    readonly key: string;
    readonly words: Words;
    readonly isShare: boolean;
  }[];
  readonly rows: readonly Row[];
  readonly moreRows: number;
};

/** The most rows of one table. */
const most = 60;

/** A count of some units out of others. */
export const countOf = (
  key: string,
  words: Words,
  units: readonly Unit[],
  of: number | null = null,
): Count => ({ key, words, units, of, hasInterval: of !== null, value: null });

/** A count of some pairs out of others: they are not independent of each other, so it has no interval. */
export const countOfPairs = (
  key: string,
  words: Words,
  units: readonly Unit[],
  of: number,
): Count => ({ ...countOf(key, words, units, of), hasInterval: false });

/** A number that is no count of units, with those whom it concerns. */
export const numberOf = (
  key: string,
  words: Words,
  value: number | null,
  units: readonly Unit[] = [],
): Count => ({ key, words, units, of: null, hasInterval: false, value });

/** Units once each. */
const distinctUnits = <U extends Unit>(units: readonly U[]): readonly U[] => [
  ...new Map(units.map((unit) => [unit.id, unit] as const)).values(),
];

const inOrder =
  (order: readonly string[]) =>
  (
    [one, mine]: readonly [string, readonly unknown[]],
    [other, theirs]: readonly [string, readonly unknown[]],
  ): number => {
    const place = (code: string): number => {
      const found = order.indexOf(code);
      return found < 0 ? order.length : found;
    };
    return (
      place(one) - place(other) ||
      theirs.length - mine.length ||
      (one < other ? -1 : 1)
    );
  };

/** Lays units out: a row for each code, in it a count for each column. A unit with several codes is counted with each. */
export function layOut<U extends Unit>(rule: TableRule<U>): Table {
  const { columns, units, rowsOf, named, order = [] } = rule;
  const shareOf = rule.arePairs === true ? countOfPairs : countOf;
  const pairs = units.flatMap((unit) =>
    [...new Set(rowsOf(unit))].map((code) => ({ unit, code })),
  );
  const groups = [...groupBy(pairs, ({ code }) => code)].toSorted(
    inOrder(order),
  );
  const kept = groups.slice(0, rule.mostRows ?? most);
  const rows = kept.map(([code, all]): Row => {
    const own = distinctUnits(all.map(({ unit }) => unit));
    const key = `${rule.key}|${code}`;
    return {
      ...named(code),
      key: code,
      all: countOf(key, rule.unit, own),
      cells: columns.map((column) => {
        const at = `${key}|${column.key}`;
        return "has" in column
          ? shareOf(at, column.words, own.filter(column.has), own.length)
          : numberOf(at, column.words, column.value(own), own);
      }),
    };
  });
  return {
    key: rule.key,
    title: rule.title,
    rowsAre: rule.rowsAre,
    unit: rule.unit,
    ...(rule.note === undefined ? {} : { note: rule.note }),
    ...(rule.drawn === undefined ? {} : { drawn: rule.drawn }),
    columns: columns.map((column) => ({
      key: column.key,
      words: column.words,
      isShare: "has" in column,
    })),
    rows,
    moreRows: groups.length - kept.length,
  };
}
