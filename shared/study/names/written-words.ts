import { foldWord, isFormOf } from "./form-of-name.ts";

/** A word of a text and where it stands: behind an initial, behind its full stop. */
export type Word = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

/** The words of a text. The possessive of English is no part of a name. */
export const wordsOf = (text: string): readonly Word[] =>
  [
    ...text.matchAll(
      /\p{L}[\p{L}\p{M}]*(?:[-’'](?!s(?!\p{L}))[\p{L}\p{M}]+)*/gu,
    ),
  ].map((found) => {
    const [word] = found;
    const to = found.index + word.length;
    return {
      text: word,
      from: found.index,
      to: isInitial(word) && text[to] === "." ? to + 1 : to,
    };
  });

const isInitial = (word: string): boolean => [...word].length === 1;

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is an initial that somebody is written with. It has a full stop: without one it is О, И, У, К or В. */
export const isCapitalInitial = (word: Word | undefined): boolean =>
  word !== undefined &&
  isInitial(word.text) &&
  isCapital(word.text) &&
  word.to > word.from + word.text.length;

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
  /^[\s.*_]{0,4}$/u.test(text.slice(left.to, right.from));
