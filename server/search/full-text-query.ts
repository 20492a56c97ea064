import { foldedWords } from "./fold-name.ts";

/** One word of what is searched for, with the Lucene query that finds its forms. */
export type SearchWord = {
  /** As typed, in lower case. */
  readonly written: string;
  readonly folded: string;
  readonly key: string;
  /** What the skeleton may begin with while the word is still being typed: `sovet` may go on as `sovec` (Sovetskii). */
  readonly keyPrefixes: readonly string[];
  /** Its first letter, when an initial may stand for it; else ''. */
  readonly initial: string;
  /** Requires this word and prefers forms that hold the others too. */
  readonly query: string;
};

/** Bounds of a search. A longer input is cut, not refused: nobody types more. */
const searchLimits = { words: 6, letters: 40 } as const;

/** How the last letter of a skeleton may change as the word goes on; '' = it may fall away. */
const unfinished: Readonly<Record<string, string>> = {
  i: "",
  t: "c",
  s: "x",
  z: "x",
  k: "h",
};

const prefixesOf = (key: string): readonly string[] => {
  const last = unfinished[key.slice(-1)];
  return last === undefined || key.length < 3
    ? [key]
    : [key, key.slice(0, -1) + last];
};

/** From so many letters on one wrong letter is forgiven. */
const forgiving = 4;

const isWordOfLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

/** The initial that may stand for a word. */
const initialOf = (word: string): string => {
  const [first = "", ...rest] = Array.from(word);
  return rest.length > 0 && isWordOfLetters(word) ? first : "";
};

const alternatives = ({
  folded,
  key,
  keyPrefixes,
  initial,
}: Omit<SearchWord, "query" | "written">): string => {
  const near = (field: string, word: string) =>
    word.length >= forgiving && isWordOfLetters(word)
      ? [`${field}:${word}~1^0.1`]
      : [];
  return [
    `folded:${folded}^8`,
    `folded:${folded}*^4`,
    `latinKey:${key}^2`,
    ...keyPrefixes.map((prefix) => `latinKey:${prefix}*`),
    ...(initial === "" ? [] : [`folded:${initial}^0.5`]),
    ...near("folded", folded),
    ...near("latinKey", key),
  ].join(" OR ");
};

/**
 * The words of an input, each with its full-text query: the word itself, what begins with it, the same by skeleton, and one letter wrong.
 * Folding leaves letters and figures in lower case only, so nothing typed can be an operator. No words when nothing is left after folding.
 */
export const searchWords = (input: string): readonly SearchWord[] => {
  const words = foldedWords(
    input.slice(0, searchLimits.words * searchLimits.letters),
  )
    .slice(0, searchLimits.words)
    .map(({ written, ...rest }, at) => {
      const folded = rest.folded.slice(0, searchLimits.letters);
      const key = rest.key.slice(0, searchLimits.letters);
      return {
        written,
        folded,
        key,
        keyPrefixes: prefixesOf(key),
        initial: at === 0 ? "" : initialOf(folded),
      };
    });
  const groups = words.map((word) => `(${alternatives(word)})`);
  return words.map((word, at) => ({
    ...word,
    query: [
      `+${groups[at] ?? ""}`,
      ...groups.filter((_, other) => other !== at),
    ].join(" "),
  }));
};
