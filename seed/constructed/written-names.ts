import { type FullName, fullOf } from "./names.ts";
import type { Random } from "./random.ts";

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [from = "", to = ""] = pair.split("=");
        return [from, to];
      }),
  );

const english = pairs(`
  а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh
  ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya`);
const german = pairs(`
  а=a б=b в=w г=g д=d е=e ё=jo ж=sh з=s и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch
  ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja`);

const capital = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1);

const letters = (
  text: string,
  table: Readonly<Record<string, string>>,
): string =>
  text
    .split(" ")
    .map((word) => {
      const latin = [...word.toLowerCase()]
        .map((letter) => table[letter] ?? letter)
        .join("");
      return /^\p{Lu}/u.test(word) ? capital(latin) : latin;
    })
    .join(" ");

/** A Russian name in English letters, as the page shows it. */
export const inEnglish = (text: string): string =>
  letters(text.replaceAll("ье", "ьйе"), english).replace(/iy(?=\s|$)/g, "y");

/** As a German clerk would have spelt it. */
const inGerman = (text: string): string => letters(text, german);

/** Letters that a hasty hand makes alike, or that a clerk heard alike. */
const confusions: readonly [
  readonly [RegExp, string],
  ...(readonly [RegExp, string])[],
] = [
  [/н(?=[аеио])/u, "п"],
  [/п(?=[аеио])/u, "н"],
  [/ш/u, "т"],
  [/о(?=.*а)/u, "а"],
  [/а(?=.*о)/u, "о"],
  [/е(?=[нрл])/u, "и"],
  [/и(?=[нкл])/u, "н"],
  [/ы/u, "и"],
  [/л(?=[аеио])/u, "лл"],
  [/ц/u, "тс"],
];

/** The family name with one slip of the pen; the same name when no slip fits it. */
const misspelt = (random: Random, family: string): string => {
  const [initial, rest] = [family.slice(0, 1), family.slice(1)];
  const fitting = confusions.filter(([pattern]) => pattern.test(rest));
  const slip = random.pick(
    fitting.length > 0 ? [confusions[0], ...fitting] : [confusions[0]],
  );
  return initial + rest.replace(slip[0], slip[1]);
};

/** One way in which papers write a name. */
export type Hand =
  | "full"
  | "initials"
  | "tight"
  | "given-first"
  | "no-yo"
  | "misspelt"
  | "german";

/** The name as such a hand writes it. */
export const asWritten = (
  random: Random,
  name: FullName,
  hand: Hand,
): string => {
  const { family, given, patronymic } = name;
  const [g, p] = [given.slice(0, 1), patronymic.slice(0, 1)];
  const plain = fullOf(name).replaceAll("ё", "е");
  const ways: Readonly<Record<Hand, () => string>> = {
    full: () => fullOf(name),
    initials: () => `${family.replaceAll("ё", "е")} ${g}. ${p}.`,
    tight: () => `${family.replaceAll("ё", "е")} ${g}.${p}.`,
    "given-first": () => `${given} ${patronymic} ${family}`,
    "no-yo": () => plain,
    misspelt: () => `${misspelt(random, family)} ${g}.${p}.`,
    german: () => inGerman(`${family} ${given}`),
  };
  return ways[hand]();
};
