import type { Card, Path, WorkUnder } from "./life-draws.ts";
import type { FullName } from "./names.ts";

/** What is fixed of a life, whatever the draw would have been. */
export type Fixed = {
  readonly name?: FullName;
  readonly path?: Path;
  readonly card?: Card;
  readonly work?: WorkUnder;
};

const stayed: Fixed = { path: "stayed", work: "none" };

/** Whose lives are planted, by their number in the cohort; what is to be found of them says `planted.ts`. */
export const plantedLives: ReadonlyMap<number, Fixed> = new Map([
  // Four of the six members of the fourth raion's bureau stayed; two left.
  [150, { path: "evacuated" }],
  [151, stayed],
  [152, stayed],
  [153, { path: "evacuated" }],
  [154, stayed],
  [155, stayed],
  // A secretary whose name is written in eight ways.
  [
    0,
    {
      name: {
        family: "Кожухарёв",
        given: "Семён",
        patronymic: "Григорьевич",
      },
      path: "evacuated",
    },
  ],
  // Two of one name in two raions.
  [
    70,
    {
      name: { family: "Ерохин", given: "Степан", patronymic: "Павлович" },
      path: "stayed",
      card: "burned",
    },
  ],
  [
    330,
    {
      name: { family: "Ерохин", given: "Степан", patronymic: "Павлович" },
      path: "partisan",
    },
  ],
  // Two people of two raions joined by one who hid with either.
  [90, { path: "in-hiding", work: "none", card: "buried" }],
  [441, { path: "in-hiding", work: "none", card: "buried" }],
  // Expelled, and restored on appeal; and one whose confirmation took most of a year.
  [120, { path: "stayed", work: "worker", card: "burned" }],
  [220, { path: "cut-off", work: "none", card: "lost" }],
  // One who says he burned the card, and a note that says he surrendered it.
  [260, { path: "stayed", work: "clerk", card: "burned" }],
]);
