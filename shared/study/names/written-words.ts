import { foldWord, isFormOf } from "./form-of-name.ts";
import { plainLetters } from "./plain-letters.ts";

/** A word of a text, without stress marks, and where it stands: behind an initial, behind its full stop. */
export type Word = {
  readonly text: string;
  /** Whether it is an initial with its full stop. */
  readonly isDotted: boolean;
  readonly from: number;
  readonly to: number;
};

/** The words of a text. The possessive of English is no part of a name. */
export const wordsOf = (text: string): readonly Word[] =>
  [
    ...text.matchAll(
      /\p{L}[\p{L}\p{M}\p{Cf}]*(?:[-\u2010\u2011’'](?!s(?!\p{L}))[\p{L}\p{M}\p{Cf}]+)*/gu,
    ),
  ].map((found) => {
    const [written] = found;
    const word = plainLetters(written);
    const to = found.index + written.length;
    const isDotted = isInitial(word) && text[to] === ".";
    return {
      text: word,
      isDotted,
      from: found.index,
      to: isDotted ? to + 1 : to,
    };
  });

const isInitial = (word: string): boolean => [...word].length === 1;

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is an initial that somebody is written with. It has a full stop: without one it is О, И, У, К or В. */
export const isCapitalInitial = (word: Word | undefined): boolean =>
  word !== undefined &&
  isInitial(word.text) &&
  isCapital(word.text) &&
  word.isDotted;

/** Whether two words begin alike, as a name does with its initial. */
export const beginAlike = (word: Word | undefined, part: string): boolean =>
  word !== undefined &&
  part !== "" &&
  isCapital(word.text) &&
  (!isInitial(word.text) || isCapitalInitial(word)) &&
  foldWord(word.text).slice(0, 1) === foldWord(part).slice(0, 1);

const isPatronymic = (word: string): boolean =>
  /(?:[ео]вич|ьич|[ео]вн|ичн)/u.test(word);

/**
 * Whether a word is a given name or patronymic, in one of its forms or by its initial. Of a name that is known by its initial alone, only what
 * looks like a patronymic is taken: any word may begin with the letter.
 */
export const isPart = (word: Word | undefined, part: string): boolean => {
  if (word === undefined || !beginAlike(word, part)) return false;
  const letters = part.replace(".", "");
  if (isInitial(word.text)) return true;
  return isInitial(letters)
    ? isPatronymic(word.text)
    : isFormOf(word.text, letters);
};

/** Whether two words can be of one name: between them are spaces, full stops, or the marks of emphasis. */
export const areJoined = (
  text: string,
  left: Word | undefined,
  right: Word | undefined,
): boolean =>
  left !== undefined &&
  right !== undefined &&
  /^[\s.*_\p{Cf}]{0,6}$/u.test(text.slice(left.to, right.from));
