import { initialsOf, keyOf, type KeySign } from "./names/name-keys.ts";
import { isPatronymic } from "./names/name-parts.ts";
import type { NameWord } from "./names/name-word.ts";

/** From so many letters of a key on one wrong letter is forgiven, and two from the other. */
const forgiving = { one: 4, two: 8 } as const;

/** How the last letter of a Latin word's key may change as the word goes on (`sovet`, Sovetskii); '' = it may fall away. */
const unfinished: Readonly<Record<string, string>> = {
  i: "",
  t: "c",
  s: "x",
  k: "h",
};

const beginnings = ({ keys, isLatin }: NameWord): readonly string[] => [
  ...new Set(
    keys.flatMap((key) => {
      const last = unfinished[key.slice(-1)];
      return last === undefined || !isLatin || key.length < 3
        ? [key]
        : [key, key.slice(0, -1) + last];
    }),
  ),
];

const fuzzy = (sign: KeySign, stem: string): readonly string[] => {
  if (stem.length < forgiving.one) return [];
  const letters = stem.length < forgiving.two ? 1 : 2;
  return [`${keyOf(sign, stem)}~${letters}^0.5`];
};

/** A word as a family name, or as a word of another name: itself, what begins with it, a few wrong letters. */
const asWord = (sign: "family" | "word", word: NameWord): readonly string[] => [
  ...word.stems.map((stem) => `${keyOf(sign, stem)}^6`),
  ...beginnings(word).map((key) => `${keyOf(sign, key)}*^2`),
  ...word.stems.flatMap((stem) => fuzzy(sign, stem)),
];

const asFamily = (word: NameWord): readonly string[] =>
  word.kind === "short"
    ? []
    : [
        ...asWord("family", word),
        ...word.skeletons
          .slice(0, 1)
          .map((skeleton) => keyOf("skeleton", skeleton)),
      ];

const asGiven = (word: NameWord): readonly string[] => {
  if (word.kind === "initial") return [];
  return word.kind === "short"
    ? word.keys.map((key) => `${keyOf("given", key)}*`)
    : word.stems.map((stem) => `${keyOf("given", stem)}^2`);
};

const asPatronymic = (word: NameWord): readonly string[] =>
  word.kind === "word" && isPatronymic(word)
    ? word.fathers.map((father) => `${keyOf("patronymic", father)}^2`)
    : [];

/** The initials that a name may have, from the words that may be a given name and a patronymic behind it. */
const asInitials = (words: readonly NameWord[]): readonly string[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    const firsts = initialsOf(word);
    const isGiven = word.kind !== "word" || words.length > 1;
    if (!isGiven) return [];
    const both =
      next !== undefined && (next.kind !== "word" || isPatronymic(next))
        ? firsts.flatMap((first) =>
            initialsOf(next).map(
              (second) => `${keyOf("initials", first + second)}^2`,
            ),
          )
        : [];
    return [
      ...both,
      ...firsts.map((first) => `${keyOf("initials", first)}*^0.2`),
    ];
  });

const group = (list: readonly string[]): string => `(${list.join(" ")})`;
const all = (groups: readonly (readonly string[])[]): string =>
  group(groups.map((list) => `+${group(list)}`));

/** Given name and patronymic without a family name. */
const namedByGiven = (words: readonly NameWord[]): readonly string[] =>
  words.flatMap((word, at) => {
    const given = asGiven(word);
    const patronymic = asPatronymic(words[at + 1] ?? word);
    if (words[at + 1] === undefined) return [];
    return given.length === 0 || patronymic.length === 0
      ? []
      : [all([given, patronymic])];
  });

const people = (words: readonly NameWord[]): readonly string[] => {
  const families = words.flatMap((word) =>
    word.kind === "initial" && words.length > 1 ? [] : asFamily(word),
  );
  const isAlone = words.length === 1;
  const isOnlyInitials = words.every(({ kind }) => kind !== "word");
  return [
    ...families,
    ...namedByGiven(words),
    ...(isAlone ? words.flatMap(asGiven) : []),
    ...(isAlone ? words.flatMap(asPatronymic) : []),
    ...(isOnlyInitials ? asInitials(words) : []),
  ];
};

/** Which names to look among: people, others, and of the others which kinds (the beginnings of their ids; none: all). */
type Among = {
  readonly people: boolean;
  readonly others: boolean;
  readonly kinds: readonly string[];
};

const others = (words: readonly NameWord[], kinds: readonly string[]): string =>
  all([
    ...words.map((word) => asWord("word", word)),
    ...(kinds.length === 0 ? [] : [kinds.map((kind) => keyOf("kind", kind))]),
  ]);

/**
 * The full-text query over the keys of names for some words; none when there is nothing to look for. A person's family name is
 * required, given name and patronymic prefer; of another name all words are required. Keys are letters and figures
 * behind a sign, so nothing typed can be an operator.
 */
export const nameQuery = (
  words: readonly NameWord[],
  among: Among,
): string | undefined => {
  const found = [
    ...(among.people ? people(words) : []),
    ...(among.others && words.length > 0 ? [others(words, among.kinds)] : []),
  ];
  if (words.length === 0 || found.length === 0) return undefined;
  const preferred =
    among.people && words.length > 1
      ? [
          ...words.flatMap(asGiven),
          ...words.flatMap(asPatronymic),
          ...asInitials(words),
        ]
      : [];
  return [`+${group(found)}`, ...preferred].join(" ");
};
