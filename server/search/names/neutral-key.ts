import { latinKeyOfWord } from "../latin-key.ts";

type Rewriting = readonly (readonly [RegExp, string])[];

const rewrite = (word: string, rules: Rewriting): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);

/** Endings that emigrants' papers write by ear in every language: Alexandroff, Zinovieff, Pouchkine. */
const endings: Rewriting = [
  [/([oe])ff?$/u, "$1v"],
  [/ine$/u, "in"],
];

/** What letters mean to a German: Duden's transcription of Russian (sch = ш or ж, ch = х, z = ц, w = в). */
const german: Rewriting = [
  [/schtsch|stsch/gu, "ŝ"],
  [/tsch/gu, "č"],
  [/sch/gu, "š"],
  [/ch/gu, "kh"],
  [/tz|z/gu, "ts"],
];

/** What letters mean to a Frenchman: the usual French transcription (ch = ш, tch = ч, j = ж, ou = у). */
const french: Rewriting = [
  [/chtch/gu, "ŝ"],
  [/tch/gu, "č"],
  [/ch/gu, "š"],
  [/j/gu, "ž"],
  [/ou/gu, "u"],
  [/gu(?=[eiy])/gu, "g"],
];

/** з and с sound and, to a German, read alike; so do letters doubled by that. */
const settle = (key: string): string =>
  key.replace(/z/gu, "s").replace(/(.)\1+/gu, "$1");

/**
 * The keys of one lower-case word, from which neither script nor romanization can be told. A Cyrillic word has one; a Latin
 * word one for each language in whose habits it reads differently (Schukow is Жуков to a German). The first is the usual reading.
 */
export const neutralKeys = (word: string): readonly string[] => {
  if (/\p{Script=Cyrillic}/u.test(word)) return [settle(latinKeyOfWord(word))];
  const plain = rewrite(word, endings);
  const readings = [plain, rewrite(plain, german), rewrite(plain, french)];
  return [
    ...new Set(readings.map((reading) => settle(latinKeyOfWord(reading)))),
  ].filter((key) => key !== "");
};
