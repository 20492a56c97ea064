import { type NameParts, nameParts } from "./name-parts.ts";
import { type NameWord, nameWords } from "./name-word.ts";

/**
 * What a key is of, its first letter in the index: family name, skeleton of a family name, given name, patronymic, initials, a word of
 * the name of a body, place or document, and of what kind that is. Keys are in lower case, so none is an operator of a query.
 */
const keySigns = {
  family: "F",
  skeleton: "S",
  given: "G",
  patronymic: "P",
  initials: "I",
  word: "W",
  kind: "K",
} as const;
export type KeySign = keyof typeof keySigns;

/** Only letters and figures: whatever else a script may bring could be read as an operator. */
export const keyOf = (sign: KeySign, word: string): string =>
  keySigns[sign] +
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 40);

const each = (sign: KeySign, words: readonly string[]): readonly string[] =>
  words.filter((word) => word !== "").map((word) => keyOf(sign, word));

/** The sounds that a given name or patronymic may begin with, one letter for each way of reading. */
export const initialsOf = ({ keys }: NameWord): readonly string[] => [
  ...new Set(keys.map((key) => key.slice(0, 1))),
];

const familyKeys = (word: NameWord): readonly string[] => [
  ...each("family", word.stems),
  ...each("skeleton", word.skeletons.slice(0, 1)),
  ...word.halves.flatMap(({ stems }) => each("family", stems)),
];

const initialKeys = ({ given, patronymic }: NameParts): readonly string[] => {
  if (given === undefined) return [];
  const [second] = patronymic === undefined ? [""] : initialsOf(patronymic);
  return initialsOf(given).map((first) =>
    keyOf("initials", first + (second ?? "")),
  );
};

const givenKeys = (word: NameWord | undefined): readonly string[] =>
  word === undefined || word.kind === "initial"
    ? []
    : each("given", word.kind === "short" ? word.keys : word.stems);

const patronymicKeys = (word: NameWord | undefined): readonly string[] => {
  if (word === undefined || word.kind === "initial") return [];
  return each("patronymic", word.fathers.length > 0 ? word.fathers : word.keys);
};

const personKeys = (full: string): readonly string[] => {
  const parts = nameParts(full);
  const { families, given, patronymic, isUnsure } = parts;
  return [
    ...families.flatMap(familyKeys),
    ...(isUnsure
      ? [
          ...families.flatMap(givenKeys),
          ...(given === undefined ? [] : familyKeys(given)),
        ]
      : []),
    ...givenKeys(given),
    ...patronymicKeys(patronymic),
    ...initialKeys(parts),
  ];
};

/** The most words of a title that it is found by. */
const mostWords = 24;

const wordKeys = (full: string): readonly string[] =>
  nameWords(full)
    .slice(0, mostWords)
    .flatMap(({ stems, keys }) =>
      each("word", stems.length > 0 ? stems : keys),
    );

/**
 * The keys that a written form is found by, parted by spaces: 4 to 6 short words for a person's full name.
 * @param owner the id of what is so named
 */
export const nameKeys = (full: string, owner: string): string => {
  const [kind = ""] = owner.split("/", 1);
  const keys =
    kind === "person"
      ? personKeys(full)
      : [...wordKeys(full), keyOf("kind", kind)];
  return [...new Set(keys)].join(" ");
};
