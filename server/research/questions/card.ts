import { after } from "../../../shared/dates/interval.ts";
import type { Told } from "../facts.ts";
import { isStated } from "./common.ts";

/** Fates of which only one can be the last. */
export const terminalFates = [
  "burned",
  "torn",
  "surrendered",
  "taken",
  "kept-to-the-end",
];

/** Fates after which a card can still be shown. */
const kept = [
  "kept",
  "kept-to-the-end",
  "hidden",
  "buried",
  "given-to-another",
];

/** What became of a card in the end, as told. */
export type CardEnd = { readonly isKept: boolean; readonly isGone: boolean };

/** The claims after which nothing else befell the card: the terminal ones, else those of which none is certainly later. */
const lastOf = (told: readonly Told[]): readonly Told[] => {
  const terminal = told.filter(({ value }) => terminalFates.includes(value));
  return terminal.length > 0
    ? terminal
    : told.filter(
        (one) =>
          !told.some((other) => after(other.bounds, one.bounds) === "YES"),
      );
};

/** How a card ended by claims about its fate; both where they disagree, neither where none tells. */
export function cardEnd(told: readonly Told[]): CardEnd {
  const isKept = lastOf(told.filter(isStated)).map(({ value }) =>
    kept.includes(value),
  );
  return { isKept: isKept.includes(true), isGone: isKept.includes(false) };
}
