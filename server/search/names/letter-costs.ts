/** Letters that the clerks' cursive writes alike. */
const handwriting =
  "ин пн пи шт тм шм лм ли гт гч зэ вб бд ао ео ес ая хж щц щш уц уч кн чг юо рф";
/** Letters that are heard alike: unstressed vowels, voiced and voiceless, hissing. */
const hearing = "еи ея эе ыи бп вф гк дт жш зс чщ сц гх кх оу юу яа тц";
/** The same confusions as they show in neutral keys. */
const inKeys = "in np ip tx ao ei bp fv gk dt bv hk cs cx ou ae gh";

/** A pair of letters as one number: the table is asked for every pair of letters of every pair of words. */
const keyOf = (one: number, other: number): number =>
  one < other ? one * 0x10000 + other : other * 0x10000 + one;

const costs = new Map<number, number>();
const set = (pairs: string, cost: number): void => {
  for (const pair of pairs.split(" "))
    costs.set(keyOf(pair.charCodeAt(0), pair.charCodeAt(1)), cost);
};
set(handwriting, 0.4);
set(hearing, 0.4);
set(inKeys, 0.4);
set("ао еи", 0.35);
set("ий ьъ", 0.1);
set("её", 0.05);

/**
 * What it costs to take one letter for another: 0.4 where Cyrillic handwriting or the ear confuses them, less for a mark, else 1.
 * Letters are given by their codes.
 */
export const substitution = (one: number, other: number): number =>
  one === other ? 0 : (costs.get(keyOf(one, other)) ?? 1);

/** What a letter more or less costs, by where it stands in its word: next to nothing for signs, little when doubled. */
export const insertion = (word: string, at: number): number => {
  const letter = word.charAt(at);
  if (letter === "ь" || letter === "ъ" || letter === "-") return 0.1;
  return word.charAt(at - 1) === letter || word.charAt(at + 1) === letter
    ? 0.2
    : 1;
};

/** Two letters that changed places. */
export const transposition = 0.7;
