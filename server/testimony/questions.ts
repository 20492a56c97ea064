import { declarations, kindOf } from "../factoid/kinds/declarations.ts";

/** Groups of questions as a historian asks them; others follow as they are declared. */
const groupsAsked = [
  "occupation",
  "card",
  "work",
  "party",
  "people",
  "verification",
  "legal",
  "life",
];

/** Asked first in its group: the files ask everybody why they stayed. */
const askedFirst = ["reason-for-staying"];

const placeOfGroup = (group: string): number => {
  const place = groupsAsked.indexOf(group);
  return place < 0 ? groupsAsked.length : place;
};

const isLater = (code: string): number => (askedFirst.includes(code) ? 0 : 1);

/** Codes of all declared kinds in the order of the rows of a board. Kinds that nobody declared come last. */
export const questionOrder: readonly string[] = declarations.kinds
  .toSorted(
    (one, other) =>
      placeOfGroup(one.group) - placeOfGroup(other.group) ||
      isLater(one.code) - isLater(other.code),
  )
  .map(({ code }) => code);

const placeOf = new Map(questionOrder.map((code, place) => [code, place]));

/** Where a question stands among the rows. */
export const placeOfQuestion = (kind: string): number =>
  placeOf.get(kind) ?? questionOrder.length;

/** The group in which a question is shown; '' for a kind that nobody declared. */
export const groupOfQuestion = (kind: string): string =>
  kindOf(kind)?.group ?? "";

/** Kinds that join two people: such a claim is said of either. */
export const joiningKinds: readonly string[] = declarations.kinds
  .filter(({ group }) => group === "people")
  .map(({ code }) => code);

/** In which roles somebody is told of by a kind that joins two, beside the subject. Who spoke is not told of. */
export const joiningRoles = ["counterpart", "victim"] as const;

/** Kinds that decide a case, or say that it is not decided. */
export const decidingKinds: readonly string[] = [
  ...declarations.kinds
    .filter(({ outcome }) => outcome)
    .map(({ code }) => code),
  "sentence",
];

/** Kinds that say that a case was begun. */
export const openingKinds: readonly string[] = [
  "inquiry",
  "arrest",
  "criminal-charge",
  "appeal",
];

/** Kinds that tell what became of somebody. */
export const fateKinds: readonly string[] = [
  ...declarations.kinds
    .filter(({ outcome, group }) => outcome || group === "legal")
    .map(({ code }) => code),
  "death",
];
