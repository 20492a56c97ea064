import { latinKeyOfWord } from "./latin-key.ts";

/** Apostrophes of every kind, the signs ь and ъ: written or left out at will, so they never separate or distinguish. */
const silent = /['’‘ʼʹʺ`´″ьъ]/gu;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** Lower-case words in order; a hyphen, a full stop or any other mark separates. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(silent, "")
    .split(betweenWords)
    .filter((word) => word !== "");

/** One word folded: ё and й lose their marks (as every letter does), double letters become one; figures stay as they are. */
const foldWord = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/(\p{L})\1+/gu, "$1");

/**
 * A written form as it is compared: lower case, ё as е, й as и, no ь ъ or apostrophes, hyphens and full stops as spaces,
 * double letters as one. Words keep their order and are joined by one space; initials are words of one letter.
 * What is typed so far folds to the beginning of what the whole word folds to.
 */
export const foldName = (text: string): string =>
  wordsOf(text)
    .map(foldWord)
    .filter((word) => word !== "")
    .join(" ");

/**
 * The same form as a skeleton that does not depend on the script or the romanization: Сенарская, Senarskaya, Senarskaia and
 * Senarskaja share one. It has as many words as `foldName` gives. Different names may share a skeleton (Шуков and Жуков): it finds, it does not identify.
 */
export const latinKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => foldWord(word) !== "")
    // A word of semivowels alone (the initial Ь, say) would vanish: its folded form stands in.
    .map((word) => latinKeyOfWord(word) || foldWord(word))
    .join(" ");
