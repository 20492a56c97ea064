import { LRUCache } from "lru-cache";

import { latinKeyOfWord } from "./latin-key.ts";
import { cleanText } from "./names/clean-text.ts";

/** One word of a written form: as it stands (in lower case), folded, and as a skeleton that no script or romanization changes. */
export type FoldedWord = {
  readonly written: string;
  readonly folded: string;
  readonly key: string;
};

/** Apostrophes of every kind never separate words. */
const apostrophes = /['’‘ʼʹʺ`´″]/gu;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** ь and ъ are written or left out at will; ё and й lose their marks as every letter does; double letters become one; figures stay. */
const foldOnce = (word: string): string =>
  word
    .replace(/[ьъ]/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/(\p{L})\1+/gu, "$1");

/** One word folded. Where folding took away what told the script of a word, its script is looked at again. */
export const foldWord = (word: string): string => {
  const folded = foldOnce(word);
  const seen = cleanText(folded).toLowerCase();
  return seen === folded ? folded : foldWord(seen);
};

/** Names, offices and places come again and again. */
const remembered = new LRUCache<string, FoldedWord>({ max: 10_000 });

const foldedWord = (written: string): FoldedWord => {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const folded = foldWord(written);
  // A word that the skeleton has no letter for stands for itself.
  const word = { written, folded, key: latinKeyOfWord(written) || folded };
  remembered.set(written, word);
  return word;
};

/** The words of a text in order; hyphens, full stops and any other mark separate. Words of which folding leaves nothing fall away. */
export const foldedWords = (text: string): readonly FoldedWord[] =>
  cleanText(text)
    .toLowerCase()
    .normalize("NFC")
    .replace(apostrophes, "")
    .split(betweenWords)
    .map(foldedWord)
    .filter(({ folded }) => folded !== "");

/**
 * A written form as it is compared: lower case, ё as е, й as и, no ь ъ or apostrophes, hyphens and full stops as spaces,
 * double letters as one. Words keep their order and are joined by one space; initials are words of one letter.
 * What is typed so far folds to the beginning of what the whole word folds to.
 */
export const foldName = (text: string): string =>
  foldedWords(text)
    .map(({ folded }) => folded)
    .join(" ");

/**
 * The same form as a skeleton that does not depend on the script or the romanization: Сенарская, Senarskaya, Senarskaia and
 * Senarskaja share one. It has as many words as `foldName` gives. Different names may share a skeleton (Шуков and Жуков): it finds, it does not identify.
 */
export const latinKey = (text: string): string =>
  foldedWords(text)
    .map(({ key }) => key)
    .join(" ");
