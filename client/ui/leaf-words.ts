/** A leaf as cited; a bare number gets the word for leaf before it («л. 12 об.»). */
export const leafWords = (leaf: string, word: string): string =>
  /^\d/u.test(leaf) ? `${word} ${leaf}` : leaf;
