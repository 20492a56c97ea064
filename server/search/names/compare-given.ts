import { compareWords } from "./compare-words.ts";
import { apart, type Meeting, meeting } from "./match-way.ts";
import type { NameWord } from "./name-word.ts";
import { romanizations } from "./romanization-tables.ts";
import { romanize } from "./romanize.ts";

const bare = (latin: string): string =>
  latin.normalize("NFD").replace(/[^\p{L}]/gu, "");

/** All beginnings that a word has in Latin letters. */
const inLatin = ({ folded, isLatin }: NameWord): readonly string[] =>
  isLatin
    ? [folded]
    : romanizations.map((system) => bare(romanize(folded, system)));

/** `S.` is no German Ж or Ш: their initial is `Sch.` */
const beginsWith = (latin: string, initial: string): boolean =>
  latin.startsWith(initial) && !(initial === "s" && latin.startsWith("sch"));

/** Whether an initial may stand for a word (or another initial): Ю. for Юрий, Iu. and J. for Юрий too. */
const standsFor = (initial: NameWord, word: NameWord): boolean => {
  if (initial.isLatin === word.isLatin)
    return word.folded.startsWith(initial.folded);
  return initial.isLatin
    ? inLatin(word).some((latin) => beginsWith(latin, bare(initial.folded)))
    : inLatin(initial).some((latin) => beginsWith(bare(word.folded), latin));
};

/** Whether a word cut short may stand for another: `Гр.` for Григорий, `Ал-др` for Александр. */
const isCutOf = (short: NameWord, word: NameWord): boolean => {
  const [head, tail] = short.cut;
  const fits = (text: string, from: string, to: string): boolean =>
    text.length > from.length + to.length &&
    text.startsWith(from) &&
    text.endsWith(to);
  return short.isLatin === word.isLatin
    ? fits(word.folded, head, tail)
    : word.keys.some((key) =>
        short.keys.some((begun) => tail === "" && key.startsWith(begun)),
      );
};

const shortest = (one: NameWord, other: NameWord): Meeting => {
  const [short, long] = one.kind === "initial" ? [one, other] : [other, one];
  if (!standsFor(short, long)) return apart;
  if (one.kind !== other.kind) return meeting(0.9, "INITIALS");
  return one.folded === other.folded
    ? meeting(1, "EXACT")
    : meeting(0.96, "ROMANIZED");
};

/** Compares given names: also by their initials and cut short. */
export const compareGiven = (asked: NameWord, written: NameWord): Meeting => {
  if (asked.kind === "initial" || written.kind === "initial")
    return shortest(asked, written);
  if (asked.written === written.written) return meeting(1, "EXACT");
  if (asked.kind === "short" && isCutOf(asked, written))
    return meeting(0.9, "ABBREVIATED");
  if (written.kind === "short" && isCutOf(written, asked))
    return meeting(0.88, "ABBREVIATED");
  if (asked.kind === "short" || written.kind === "short") return apart;
  return compareWords(asked, written);
};

/** Compares patronymics: also by the father's name (Ильич and Ильинич, Иванович and Иваныч, Ивановна and Иванович). */
export const comparePatronymic = (
  asked: NameWord,
  written: NameWord,
): Meeting => {
  const plain = compareGiven(asked, written);
  if (plain.kinds[0] === "DECLINED" || plain.quality >= 0.94) return plain;
  const [father] = asked.fathers.filter((one) => written.fathers.includes(one));
  if (father === undefined) return plain;
  const isWoman = ({ keys }: NameWord): boolean =>
    keys.some((key) => /n(?:a|u|e|oi|i|ou)$/u.test(key));
  return isWoman(asked) === isWoman(written)
    ? meeting(0.92, "PATRONYMIC_FORM")
    : meeting(0.6, "FEMININE");
};
