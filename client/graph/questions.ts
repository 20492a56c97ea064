import type { Period } from "./period.ts";
import { type TieKind, tieKinds } from "./tie-kinds.ts";

/** Ties added around somebody; no kinds means all kinds. */
export type Walk = {
  readonly of: "walk";
  readonly id: string;
  readonly kinds: readonly TieKind[];
};

/** Single neighbours of somebody, picked one by one: they come with the ties that join them with that one. */
export type Pick = {
  readonly of: "pick";
  readonly id: string;
  /** Who was picked, 1 to 50. */
  readonly ids: readonly string[];
  /** By what ties they were picked; none means all. */
  readonly kinds: readonly TieKind[];
};

/** What a question about ways lets in: kinds of ties (none: all) and a period. */
export type Terms = {
  readonly kinds: readonly TieKind[];
  readonly period: Period | undefined;
};

/** Kinds of people, bodies and places that ways can be kept from passing through, as the API names them. */
export const passedKinds = [
  "PERSON",
  "PARTY_ORGANIZATION",
  "INSTITUTION",
  "DISTRICT",
  "SETTLEMENT",
] as const;
export type PassedKind = (typeof passedKinds)[number];

/** Levels of party organizations that ways can be kept from passing through, from the top. */
export const passedLevels = [
  "KPK",
  "PARTY_COLLEGIUM",
  "KRAIKOM",
  "OBKOM",
  "GORKOM",
  "CITY_RAIKOM",
  "RAIKOM",
  "UNDERGROUND_CENTRE",
  "POLITOTDEL",
  "PRIMARY",
  "CANDIDATE_GROUP",
  "OTHER",
] as const;
export type PassedLevel = (typeof passedLevels)[number];

/** What ways must not pass through; the ends may be of it. */
export type Avoided = {
  readonly ids: readonly string[];
  readonly kinds: readonly PassedKind[];
  readonly levels: readonly PassedLevel[];
};

/** Ways may pass through anything. */
export const nothingAvoided: Avoided = { ids: [], kinds: [], levels: [] };

/** Whether anything must not be passed through. */
export const avoidsSomething = ({ ids, kinds, levels }: Avoided): boolean =>
  ids.length + kinds.length + levels.length > 0;

/** What a question about ways lets in and what it goes round. */
export type WayTerms = Terms & { readonly avoid: Avoided };

/** The shortest ways from one to another. */
export type PathsQuestion = WayTerms & {
  readonly of: "paths";
  readonly from: string;
  readonly to: string;
  /** How many ways at most, 1 to 10. */
  readonly k: number;
  /** How many steps of a way at most, 1 to 6. */
  readonly steps: number;
};

/** What lies between several. */
export type BetweenQuestion = WayTerms & {
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
  | Pick
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
  picked: 50,
  avoided: 50,
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

/** What is avoided is written in one way. */
export const avoidedInOrder = ({ ids, kinds, levels }: Avoided): Avoided => ({
  ids: [...new Set(ids)].sort().slice(0, bounds.avoided),
  kinds: passedKinds.filter((kind) => kinds.includes(kind)),
  levels: passedLevels.filter((level) => levels.includes(level)),
});

/** The same step with its kinds, and those picked or avoided, in order, so that equal steps are written alike. */
export function normal(addition: Addition): Addition {
  switch (addition.of) {
    case "bring":
      return addition;
    case "pick":
      return {
        ...addition,
        ids: [...new Set(addition.ids)].sort().slice(0, bounds.picked),
        kinds: inOrder(addition.kinds),
      };
    case "paths":
    case "between":
      return {
        ...addition,
        kinds: inOrder(addition.kinds),
        avoid: avoidedInOrder(addition.avoid),
      };
    case "walk":
    case "links":
    case "presence":
      return { ...addition, kinds: inOrder(addition.kinds) };
  }
}

/** Whether two steps add the same. */
export const isSameAddition = (one: Addition, other: Addition): boolean =>
  JSON.stringify(normal(one)) === JSON.stringify(normal(other));
