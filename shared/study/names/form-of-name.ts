import { partsOfName, plainLetters } from "./plain-letters.ts";

/** A word as names are compared: small letters, no stress marks, ё as е. */
export const foldWord = (word: string): string =>
  plainLetters(word).toLowerCase().replaceAll("ё", "е");

/** Endings of Russian names, of nouns and of adjectives. The plural "ов" is none of them: it would make Морозов of Мороз. */
const endings =
  /^(?:а|ая|ам|ами|ах|его|ей|ем|ему|ею|е|и|ий|им|ими|их|о|ого|ой|ом|ому|ою|у|ую|ы|ый|ым|ыми|ых|ь|ье|ью|ья|й|ю|юю|я|ям|ями|ях|яя)?$/u;

/** What is left of a name when its ending goes: at least three letters, or the name itself. */
const stemsOf = (name: string): readonly string[] => {
  const small = foldWord(name);
  const stem = small.replace(/(?:ая|яя|ий|ый|ой|[аяйьеоиыую])$/u, "");
  const whole = stem.length >= 3 ? stem : small;
  // Остапец, Остапца; Киец, Кийца: the last vowel falls out.
  const fleeting = small.replace(
    /^(.{2,})([ео])([кцл])$/u,
    (_all, front: string, vowel: string, last: string) =>
      vowel === "е" && /[аеиоуыэюя]$/u.test(front)
        ? `${front}й${last}`
        : `${front}${last}`,
  );
  return fleeting === small ? [whole] : [whole, fleeting];
};

const isFormOfOne = (word: string, name: string): boolean => {
  const small = foldWord(word);
  if (small === foldWord(name)) return true;
  if (/\p{Script=Latin}/u.test(name)) return false;
  return stemsOf(name).some(
    (stem) =>
      stem.length >= 2 &&
      small.startsWith(stem) &&
      endings.test(small.slice(stem.length)),
  );
};

/**
 * Whether a word is a form of a name: Сенарской of Сенарская, Остапца of Остапец. In Latin letters a name has one form. A double name is known
 * by either of its parts, and a part of it in a double word.
 */
export const isFormOf = (word: string, name: string): boolean => {
  if (isFormOfOne(word, name)) return true;
  const [words, names] = [partsOfName(word), partsOfName(name)];
  return (
    words.length + names.length > 2 &&
    words.some((one) => names.some((other) => isFormOfOne(one, other)))
  );
};
