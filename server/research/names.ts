import { z } from "zod";

import type { Thing } from "../re-registration/statistics/cohort.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

const thing = [z.string(), text, text, text, z.boolean()] as const;

/** Something with its names. */
export const thingRow = z.tuple(thing);

/** Somebody with names and the raions to which ties or bodies lead, each with what leads there. */
export const subjectRow = z.tuple([
  ...thing,
  z.array(z.tuple([text, z.string()])),
]);

type ThingRow = z.output<typeof thingRow>;
type SubjectRow = z.output<typeof subjectRow>;

/** What leads to a raion, the surest first: a cell and its body, a stay, work; bodies above the raions tell nothing of it. */
const ways = [
  "PRIMARY",
  "CANDIDATE_GROUP",
  "MEMBER_OF",
  "RAIKOM",
  "POLITOTDEL",
  "CITY_RAIKOM",
  "GORKOM",
  "WAS_IN",
  "WORKED_AT",
  "HELD_OFFICE_IN",
];

const rankOf = (way: string): number => {
  const place = ways.indexOf(way);
  return place < 0 ? ways.length : place;
};

/** The raion to which the surest of some ways leads; null when none does. */
export const homeOf = (
  led: readonly (readonly [string, string])[],
): string | null =>
  led
    .map(([way, raion]) => ({ rank: rankOf(way), raion }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank || (one.raion < other.raion ? -1 : 1),
    )[0]?.raion ?? null;

/** Names by id, and the raion of each of the people. */
export function namesOf(
  people: readonly SubjectRow[],
  others: readonly ThingRow[] = [],
) {
  const homes = new Map(people.map((row) => [row[0], homeOf(row[5])] as const));
  const byId = new Map(
    [...people, ...others].map(
      ([id, ru, en, sort, constructed]) =>
        [
          id,
          {
            id,
            nameRu: ru || en || id,
            nameEn: en || ru || id,
            sort,
            constructed,
          },
        ] as const,
    ),
  );
  return {
    raionOf: (id: string): string | null => homes.get(id) ?? null,
    nameOf: (id: string): Thing =>
      byId.get(id) ?? {
        id,
        nameRu: id,
        nameEn: id,
        sort: id,
        constructed: false,
      },
  };
}
