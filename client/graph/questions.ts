import type { Period } from "./period.ts";
import { type TieKind, tieKinds } from "./tie-kinds.ts";

/** Ties added around somebody; no kinds means all kinds. */
export type Walk = {
  readonly of: "walk";
  readonly id: string;
  readonly kinds: readonly TieKind[];
};

/** What a question about ways lets in: kinds of ties (none: all) and a period. */
export type Terms = {
  readonly kinds: readonly TieKind[];
  readonly period: Period | undefined;
};

/** The shortest ways from one to another. */
export type PathsQuestion = Terms & {
  readonly of: "paths";
  readonly from: string;
  readonly to: string;
  /** How many ways at most, 1 to 10. */
  readonly k: number;
  /** How many steps of a way at most, 1 to 6. */
  readonly steps: number;
};

/** What lies between several. */
export type BetweenQuestion = Terms & {
  readonly of: "between";
  readonly ids: readonly string[];
  /** How many steps of a way at most, 2 to 4. */
  readonly steps: number;
};

/** Who was at one place, or in one body, at the same time. */
export type PresenceQuestion = Terms & {
  readonly of: "presence";
  readonly at: string;
};

/** All ties that join what came before with each other. */
export type LinksQuestion = Terms & { readonly of: "links" };

/** Someone by themselves, with the ties that join them with what came before. */
export type Bring = { readonly of: "bring"; readonly id: string };

/** A step that adds to a network. */
export type Addition =
  | Walk
  | PathsQuestion
  | BetweenQuestion
  | PresenceQuestion
  | LinksQuestion
  | Bring;

/** Measures that things can be ordered, sized and coloured by. */
export const measures = [
  "degree",
  "strength",
  "betweenness",
  "closeness",
  "page-rank",
  "core",
] as const;
export type MeasureName = (typeof measures)[number];

/** Questions that need somebody named first. */
export const asked = ["paths", "between", "presence", "compare"] as const;
export type Asked = (typeof asked)[number];

/** What a reader asks beside the drawing, and where the answer is shown. */
export type Question =
  | { readonly of: "choose"; readonly what: Asked }
  | PathsQuestion
  | BetweenQuestion
  | PresenceQuestion
  | { readonly of: "measures"; readonly by: MeasureName }
  | { readonly of: "communities"; readonly resolution: number }
  | { readonly of: "compare"; readonly one: string; readonly other: string };

/** Bounds of the numbers of a question. */
export const bounds = {
  k: [1, 10],
  pathSteps: [1, 6],
  betweenSteps: [2, 4],
  betweenIds: [2, 10],
  links: 300,
  presence: 100,
} as const;

/** The kinds of tie that put a person somewhere. */
export const presenceKinds = [
  "MEMBER_OF",
  "HELD_OFFICE_IN",
  "WORKED_AT",
  "SERVED_IN",
  "WAS_IN",
  "SAT_IN",
] as const satisfies readonly TieKind[];

/** One set of kinds is written in one way. */
export const inOrder = (kinds: readonly TieKind[]): readonly TieKind[] =>
  tieKinds.filter((kind) => kinds.includes(kind));

/** The same step with its kinds in order, so that equal steps are written alike. */
export const normal = (addition: Addition): Addition =>
  "kinds" in addition
    ? { ...addition, kinds: inOrder(addition.kinds) }
    : addition;

/** Whether two steps add the same. */
export const isSameAddition = (one: Addition, other: Addition): boolean =>
  JSON.stringify(normal(one)) === JSON.stringify(normal(other));
