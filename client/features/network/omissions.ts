/** Something that an answer left out, and why, as the API tells it. */
export type Omission = {
  readonly what: string;
  readonly why: string;
  readonly count: number;
};

/** What was left out, for the words of the page. */
export type LeftOut =
  | {
      readonly key: "neighboursBudget" | "tiesBudget" | "tiesUndated";
      readonly count: number;
    }
  | { readonly key: "timeBudget"; readonly count: number }
  | { readonly key: "hub"; readonly id: string; readonly count: number };

/** The omissions worth a word: what the reading took away is told with names instead. */
export const leftOutOf = (omitted: readonly Omission[]): readonly LeftOut[] =>
  omitted.flatMap(({ what, why, count }): readonly LeftOut[] => {
    if (why === "hub") return [{ key: "hub", id: what, count }];
    if (why === "undated") return [{ key: "tiesUndated", count }];
    if (why === "budget" && what === "hops")
      return [{ key: "timeBudget", count }];
    if (why === "budget")
      return [
        { key: what === "ties" ? "tiesBudget" : "neighboursBudget", count },
      ];
    return [];
  });
