/** Marks that no reader sees: soft hyphens, joiners, marks of direction, a byte-order mark inside a text. */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Letters of the two scripts that look alike: Latin, then Cyrillic, by position. */
const latinAlikes = "AaBCcEeHIiKkMmOoPpTtXxYy";
const cyrillicAlikes = "АаВСсЕеНІіКкМмОоРрТтХхУу";

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(
    [...from].map((letter, index) => [letter, to.charAt(index)] as const),
  );
const toCyrillic = pairs(latinAlikes, cyrillicAlikes);
const toLatin = pairs(cyrillicAlikes, latinAlikes);

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

const isOfBoth = (text: string): boolean => isLatin(text) && isCyrillic(text);

const replaced = (word: string, table: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => table.get(letter) ?? letter).join("");

/**
 * A word of both scripts whose letters of one script all have a twin in the other is written in that other script
 * (Кожухарев with a Latin `o`). When all letters have twins it is taken for Cyrillic; what cannot be told is left.
 */
const inOneScript = (word: string): string => {
  if (!isOfBoth(word)) return word;
  const letters = [...word];
  const ownLatin = letters.some(
    (letter) => isLatin(letter) && !toCyrillic.has(letter),
  );
  const ownCyrillic = letters.some(
    (letter) => isCyrillic(letter) && !toLatin.has(letter),
  );
  if (ownLatin && ownCyrillic) return word;
  return replaced(word, ownLatin ? toLatin : toCyrillic);
};

/**
 * A text as a reader sees it: letters and marks as one (NFC), nothing invisible, each word in one script.
 * Done twice it changes nothing more.
 */
export const cleanText = (text: string): string => {
  const seen = text.replace(invisible, "").normalize("NFC");
  // Most texts are of one script.
  return isOfBoth(seen) ? seen.replace(/\p{L}+/gu, inOneScript) : seen;
};
