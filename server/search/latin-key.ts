/** Cyrillic letter by letter into the Latin of BGN/PCGN, in the Ukrainian and old orthography too. Signs fall away. */
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  і: "i",
  ї: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  ѣ: "e",
  э: "e",
  ю: "yu",
  я: "ya",
  ѳ: "f",
  ѵ: "i",
};

/** Letters of the scientific transliteration and of neighbouring alphabets that lose their sound when the mark is dropped. */
const marked: Readonly<Record<string, string>> = {
  š: "sh",
  ś: "sh",
  ž: "zh",
  ż: "zh",
  č: "ch",
  ć: "ch",
  ŝ: "shch",
  ł: "l",
  ß: "s",
  æ: "e",
};

/**
 * What the romanizations of Russian write differently for one sound, brought to one letter, in this order.
 * `x` stands for ж, ш, щ (German writes them all `sch`), `c` for ч and ц (Croatian and mark-less forms write both `c`), `h` for х.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ks|x/g, "ks"],
  [/w/g, "v"],
  [/q/g, "k"],
  [/kh/g, "h"],
  [/tsch/g, "c"],
  [/shch|sch|sh|zh/g, "x"],
  [/tch|ch|ts|tz|c/g, "c"],
  [/[sx]c/g, "x"],
  [/[yj]/g, "i"],
  [/io/g, "e"],
  [/([cx])o/g, "$1e"],
  [/i+(?=[aeu])/g, ""],
  [/(.)\1+/g, "$1"],
];

const romanize = (word: string): string =>
  Array.from(
    word,
    (letter) => cyrillic[letter] ?? marked[letter] ?? letter,
  ).join("");

/** The skeleton of one lower-case word of letters. */
export const latinKeyOfWord = (word: string): string => {
  const plain = romanize(word.normalize("NFC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return sounds.reduce(
    (key, [writing, sound]) => key.replace(writing, sound),
    plain,
  );
};
