import { overlaps } from "../../../shared/dates/interval.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts, Told } from "../facts.ts";
import type { Unit } from "../lay-out.ts";
import type { Chosen } from "../question.ts";
import { type DecidedPerson, isBy, outcomesOf } from "./common.ts";

/** Somebody at a place of work, with what is told of it. */
export type Worked = DecidedPerson & {
  readonly place: string;
  readonly told: readonly Told[];
};

/** Two who could have met at a place. */
export type Met = Unit & {
  readonly place: string;
  readonly grade: "CERTAIN" | "POSSIBLE" | "UNDATED";
};

/** Kinds of claims that tell of work under the occupier. */
export const workKinds = ["occupation-work", "occupation-office"];

/** Claims that tell of work, by whose word ever. */
export const workIn = ({ told }: Facts): readonly Told[] =>
  told.filter(({ kind, isAffirmed }) => isAffirmed && workKinds.includes(kind));

const placesOf = ({ roles }: Told): readonly string[] =>
  roles
    .filter(({ role }) => role === "institution" || role === "body")
    .map(({ id }) => id);

/** People of whom work is told, but never where. */
export const placelessIn = (
  facts: Facts,
  { voice }: Chosen,
): readonly Unit[] => {
  const of = outcomesOf(facts, "ANY");
  const byPerson = groupBy(
    workIn(facts).filter(isBy(voice)),
    ({ person }) => person,
  );
  return [...byPerson].flatMap(([id, own]) =>
    own.some((told) => placesOf(told).length > 0) ? [] : [{ id, ...of(id) }],
  );
};

/** People at places, once at each. */
export const workedIn = (
  facts: Facts,
  { voice }: Chosen,
): readonly Worked[] => {
  const of = outcomesOf(facts, "ANY");
  const claims = workIn(facts)
    .filter(isBy(voice))
    .flatMap((told) => placesOf(told).map((place) => ({ told, place })));
  return [
    ...groupBy(claims, ({ told, place }) => `${told.person} ${place}`),
  ].flatMap(([id, own]) => {
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            id,
            ...of(first.told.person),
            place: first.place,
            told: own.map(({ told }) => told),
          },
        ];
  });
};

const gradeOf = (one: Worked, other: Worked): Met["grade"] | null => {
  const answers = one.told.flatMap((mine) =>
    other.told.map((theirs) => overlaps(mine.bounds, theirs.bounds)),
  );
  if (answers.includes("YES")) return "CERTAIN";
  if (answers.includes("MAYBE")) return "POSSIBLE";
  return answers.includes("UNDATED") ? "UNDATED" : null;
};

/** The most pairs of one place that are laid out; how many more there are is told. */
const mostPairs = 5_000;

const metAt = (place: string, own: readonly Worked[]): readonly Met[] =>
  own.flatMap((one, index) =>
    own.slice(index + 1).flatMap((other): readonly Met[] => {
      const grade = gradeOf(one, other);
      return grade === null
        ? []
        : [
            {
              id: `${one.id} ${other.person}`,
              person: one.person,
              also: [other.person],
              raion: one.raion,
              behind: [one.person, other.person],
              place,
              grade,
            },
          ];
    }),
  );

/** Pairs who could have met, and how many more there are than are laid out. */
export const metIn = (
  units: readonly Worked[],
): { readonly met: readonly Met[]; readonly more: number } => {
  const byPlace = [...groupBy(units, ({ place }) => place)].map(
    ([place, own]) => metAt(place, own),
  );
  const met = byPlace.flatMap((all) => all.slice(0, mostPairs));
  return {
    met,
    more: byPlace.reduce((sum, { length }) => sum + length, 0) - met.length,
  };
};
