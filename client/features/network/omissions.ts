/** Something that an answer left out, and why, as the API tells it. */
export type Omission = {
  readonly what: string;
  readonly why: string;
  readonly count: number;
};

/** What was left out, for the words of the page. */
export type LeftOut =
  | {
      readonly key:
        | "neighboursBudget"
        | "tiesBudget"
        | "peopleBudget"
        | "placesBudget"
        | "tiesUndated"
        | "tiesReading"
        | "hubsMore"
        | "timeBudget"
        | "pathsFirst"
        | "pathsBudget"
        | "denied"
        | "accusers";
      readonly count: number;
    }
  | {
      readonly key: "hub" | "unknown";
      readonly id: string;
      readonly count: number;
    };

/** Stands for those above the fifty that are named. */
export const moreOfThem = "more";

const budgetKeys = {
  ties: "tiesBudget",
  hops: "timeBudget",
  people: "peopleBudget",
  places: "placesBudget",
  paths: "pathsBudget",
} as const;
const isBudgeted = (what: string): what is keyof typeof budgetKeys =>
  Object.hasOwn(budgetKeys, what);

const keyOf = ({ what, why }: Omission) => {
  switch (why) {
    case "undated":
      return "tiesUndated";
    case "reading":
      return "tiesReading";
    case "first":
      return "pathsFirst";
    case "denied":
      return "denied";
    case "accusers":
      return "accusers";
    case "budget":
      return isBudgeted(what) ? budgetKeys[what] : "neighboursBudget";
    default:
      return undefined;
  }
};

/** The omissions worth a line; what was avoided as the question wanted is told beside it. */
export const leftOutOf = (omitted: readonly Omission[]): readonly LeftOut[] =>
  omitted.flatMap((omission): readonly LeftOut[] => {
    const { what, why, count } = omission;
    if (why === "hub" && what === moreOfThem)
      return [{ key: "hubsMore", count }];
    if (why === "hub" || why === "unknown")
      return [{ key: why, id: what, count }];
    const key = keyOf(omission);
    return key === undefined ? [] : [{ key, count }];
  });
