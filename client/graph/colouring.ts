import type { Group } from "./districts.ts";
import type { Graph } from "./graph.ts";
import { type PassedLevel, passedLevels } from "./questions.ts";

/** What a number beside a name stands for: something with a name, a level of the party, or a range of a measure. */
export type ColourMeaning =
  | { readonly is: "named"; readonly name: string }
  | { readonly is: "level"; readonly level: PassedLevel }
  | { readonly is: "range"; readonly from: number; readonly to: number };

/** Who is coloured how: a number from 1 on for each, and what the numbers stand for, in their order; nothing where the number says it all. */
export type Colours = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly meanings: readonly ColourMeaning[];
  /** Whether a higher number is more of the same. */
  readonly isGraded: boolean;
};

/** Parts and groups of ties have numbers, and no names. */
export const byNumber = (numbers: ReadonlyMap<string, number>): Colours => ({
  numbers,
  meanings: [],
  isGraded: false,
});

/** By district or organization: the largest first. */
export function byGroup(groups: ReadonlyMap<string, Group>): Colours {
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const { id, name } of groups.values()) {
    const known = found.get(id);
    if (known === undefined) found.set(id, { name, count: 1 });
    else known.count += 1;
  }
  const order = [...found].sort(
    ([one, { name, count }], [other, { name: otherName, count: otherCount }]) =>
      otherCount - count ||
      name.localeCompare(otherName, "ru") ||
      (one < other ? -1 : 1),
  );
  const numbers = new Map(order.map(([id], at) => [id, at + 1] as const));
  return {
    numbers: new Map(
      [...groups].map(([thing, { id }]) => [thing, numbers.get(id) ?? 0]),
    ),
    meanings: order.map(([, { name }]) => ({ is: "named", name })),
    isGraded: false,
  };
}

/** Party organizations by level, from the top. */
export function byLevel({ things }: Graph): Colours {
  const all = [...things.values()];
  const levels = passedLevels.filter((level) =>
    all.some((thing) => thing.level === level),
  );
  return {
    numbers: new Map(
      all.flatMap(({ id, level }) => {
        const at = levels.findIndex((known) => known === level);
        return at < 0 ? [] : [[id, at + 1] as const];
      }),
    ),
    meanings: levels.map((level) => ({ is: "level", level })),
    isGraded: false,
  };
}

/** Into how many a measure is divided at most. */
const mostGrades = 5;

/** By a measure: as many in each grade as in any other, as far as equal numbers stay together. */
export function byGrade(values: ReadonlyMap<string, number>): Colours {
  const inOrder = [...values.values()].sort((one, other) => one - other);
  const gradeOf = (value: number): number =>
    Math.floor((inOrder.indexOf(value) * mostGrades) / inOrder.length);
  const grades = [...new Set(inOrder.map(gradeOf))];
  return {
    numbers: new Map(
      [...values].map(([id, value]) => [
        id,
        grades.indexOf(gradeOf(value)) + 1,
      ]),
    ),
    meanings: grades.map((grade) => {
      const own = inOrder.filter((value) => gradeOf(value) === grade);
      return { is: "range", from: own[0] ?? 0, to: own.at(-1) ?? 0 };
    }),
    isGraded: true,
  };
}
