import type { Masked, NameForm } from "./masked.ts";
import {
  areJoined,
  beginAlike,
  isCapitalInitial,
  isPart,
  type Word,
} from "./written-words.ts";

/** Words of one name, by their places in the text. */
export type Span = {
  readonly first: number;
  readonly last: number;
  /** How many parts beside the family name agree. */
  readonly agreeing: number;
};

/** A text with its words. */
export type Words = { readonly text: string; readonly words: readonly Word[] };

/** The words around a family name that are of the same name. */
export const spanAround = (
  { text, words }: Words,
  at: number,
  { given, patronymic }: NameForm,
): Span => {
  const joins = (left: number): boolean =>
    areJoined(text, words[left], words[left + 1]);
  const is = (index: number, part: string) => isPart(words[index], part);
  // Beside a patronymic that agrees, a name is taken for its initial.
  const isWhole = (one: number) =>
    beginAlike(words[one], given) && is(one + 1, patronymic);
  if (joins(at - 1) && joins(at - 2) && isWhole(at - 2))
    return { first: at - 2, last: at, agreeing: 2 };
  if (joins(at) && joins(at + 1) && isWhole(at + 1))
    return { first: at, last: at + 2, agreeing: 2 };
  if (joins(at - 1) && is(at - 1, given))
    return { first: at - 1, last: at, agreeing: 1 };
  return joins(at) && is(at + 1, given)
    ? { first: at, last: at + 1, agreeing: 1 }
    : { first: at, last: at, agreeing: 0 };
};

/** Initials beside a family name, whoever they are of. */
export const initialsBeside = ({ text, words }: Words, at: number): Span => {
  let [first, last] = [at, at];
  while (
    first > at - 2 &&
    isCapitalInitial(words[first - 1]) &&
    areJoined(text, words[first - 1], words[first])
  )
    first -= 1;
  while (
    first === at &&
    last < at + 2 &&
    isCapitalInitial(words[last + 1]) &&
    areJoined(text, words[last], words[last + 1])
  )
    last += 1;
  return { first, last, agreeing: 0 };
};

/** Whether a given name and patronymic stand here: both; the patronymic alone; neither. */
export const patronymicAt = (
  { text, words }: Words,
  at: number,
  { forms }: Masked,
): "both" | "alone" | "none" => {
  const [word, next] = [words[at], words[at + 1]];
  const isLong = (one: Word | undefined) => (one?.text.length ?? 0) > 3;
  const isBoth = forms.some(
    ({ given, patronymic }) =>
      given.length >= 3 &&
      patronymic.length >= 5 &&
      isLong(next) &&
      (word?.text.length ?? 0) >= 3 &&
      areJoined(text, word, next) &&
      isPart(word, given) &&
      isPart(next, patronymic),
  );
  if (isBoth) return "both";
  const isAlone =
    isLong(word) &&
    forms.some(
      ({ patronymic }) => patronymic.length >= 5 && isPart(word, patronymic),
    );
  return isAlone ? "alone" : "none";
};
