type Words = Readonly<Record<string, string>>;

/** The code that a word of an address stands for. */
export const codeIn = <W extends Words>(
  words: W,
  text: string | undefined,
): W[keyof W] | undefined =>
  Object.entries(words).find(
    (entry): entry is [string, W[keyof W]] & [string, string] =>
      entry[0] === text,
  )?.[1];

/** How an address writes a code. */
export const wordOf = (words: Words, code: string): string =>
  Object.entries(words).find(([, known]) => known === code)?.[0] ?? "";

/** One of some words; another counts as the usual one. */
export const oneOf = <Known extends string>(
  known: readonly Known[],
  text: string | undefined,
  otherwise: Known,
): Known => known.find((one) => one === text) ?? otherwise;
