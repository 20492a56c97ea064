/** Words of one question, and letters of them all. */
const most = { words: 8, letters: 200, spellings: 4 } as const;

/** Letters of a word from which on it may be the beginning of another; shorter ones stand for themselves. */
const beginning = 3;

/** ё is written or left out at will: a word with each е read as ё, and the other way, one at a time. */
const spellings = (word: string): readonly string[] => {
  const plain = word.replaceAll("ё", "е");
  const dotted = Array.from(plain, (letter, at) =>
    letter === "е" ? [`${plain.slice(0, at)}ё${plain.slice(at + 1)}`] : [],
  ).flat();
  return [...new Set([word, plain, ...dotted])].slice(0, most.spellings);
};

const anyOf = (word: string): string =>
  `+(${spellings(word)
    .flatMap((one) =>
      one.length < beginning ? [one] : [`${one}^2`, `${one}*`],
    )
    .join(" ")})`;

/**
 * The full-text query for words that a claim must all have, in any form or as beginnings; none when there is nothing to look for.
 * Words are letters and figures in lower case, so nothing typed can be an operator.
 */
export const wordsQuery = (text: string): string | undefined => {
  const words =
    text
      .slice(0, most.letters)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) => word.length >= beginning || /\d/u.test(word),
  );
  return telling.length === 0
    ? undefined
    : telling.slice(0, most.words).map(anyOf).join(" ");
};
