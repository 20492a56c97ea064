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

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const isCyrillic = (letter: string): boolean =>
  /\p{Script=Cyrillic}/u.test(letter);

const replaced = (word: string, table: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => table.get(letter) ?? letter).join("");

/**
 * A word of both scripts whose letters of one script all have a twin in the other is written in that other script
 * (Кожухарев with a Latin `o`). When all letters have twins it is taken for Cyrillic; what cannot be told is left.
 */
const inOneScript = (word: string): string => {
  const letters = [...word];
  if (!letters.some(isLatin) || !letters.some(isCyrillic)) return word;
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
export const cleanText = (text: string): string =>
  text
    .replace(invisible, "")
    .normalize("NFC")
    .replace(/\p{L}+/gu, inOneScript);
