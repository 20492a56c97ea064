import { createHmac } from "node:crypto";

import { z } from "zod";

import type {
  Mask,
  Masked,
  NameForm,
} from "../../shared/study/names/masked.ts";

/** How the people of a study are called where it is read. */
export const displayNames = ["FULL", "INITIALS", "PSEUDONYM"] as const;
export type DisplayNames = (typeof displayNames)[number];

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** Somebody whose name may stand in a study, as `readPeopleBehind` answers it. */
export const personBehind = z.object({
  id: z.string(),
  nameRu: text,
  nameEn: text,
  isNear: z.boolean(),
  isAuthor: z.boolean(),
  forms: z.array(
    z.object({ full: text, family: text, given: text, patronymic: text }),
  ),
});
export type PersonBehind = z.output<typeof personBehind>;

const digest = (key: string, words: string): Buffer =>
  createHmac("sha256", key).update(words).digest();

/** Syllables of names that nobody bears and that Russian does not decline, so that one fits into any sentence. */
const consonants = Array.from("бвгдзклмнпрстфх");
const vowels = Array.from("аеиоу");
const latin = new Map(
  "б=b в=v г=g д=d з=z к=k л=l м=m н=n п=p р=r с=s т=t ф=f х=kh а=a е=e и=i о=o у=u"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

const inLatin = (name: string): string => {
  const small = Array.from(name.toLowerCase(), (letter) =>
    latin.get(letter),
  ).join("");
  return small.slice(0, 1).toUpperCase() + small.slice(1);
};

const letterAt = (letters: readonly string[], byte: number | undefined) =>
  letters[(byte ?? 0) % letters.length] ?? "";

const pseudonym = (key: string, id: string, attempt: number): string => {
  const bytes = digest(key, `${id} ${String(attempt)}`);
  const small = [
    letterAt(consonants, bytes[0]),
    letterAt(vowels, bytes[1]),
    letterAt(consonants, bytes[2]),
    letterAt(vowels, bytes[3]),
    letterAt(consonants, bytes[4]),
    "о",
  ].join("");
  return small.slice(0, 1).toUpperCase() + small.slice(1);
};

const isLatin = (words: string): boolean => /\p{Script=Latin}/u.test(words);

const firstLetter = (part: string): string =>
  part === "" ? "" : `${[...part.toUpperCase()][0] ?? ""}.`;

/** Given name, patronymic, family: М. А. А.; of a name without parts its first letter. */
const initialsOf = (forms: readonly NameForm[], name: string): string => {
  const [form] = forms.toSorted(
    (a, b) => partsOf(b).length - partsOf(a).length,
  );
  const letters = form === undefined ? [] : partsOf(form).map(firstLetter);
  return letters.length > 0 ? letters.join(" ") : firstLetter(name.trim());
};

const partsOf = ({ given, patronymic, family }: NameForm): readonly string[] =>
  [given, patronymic, family].filter((part) => part !== "");

/** A form without parts has the first of its longer words as a family name. */
const formOf = ({
  full,
  family,
  given,
  patronymic,
}: PersonBehind["forms"][number]): NameForm => ({
  family:
    family ||
    (full.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []).find(
      (word) => word !== given && word !== patronymic,
    ) ||
    "",
  given,
  patronymic,
});

const maskOf = (
  { nameRu, nameEn }: PersonBehind,
  forms: readonly NameForm[],
): Mask => {
  const of = (wanted: boolean) =>
    forms.filter(({ family }) => isLatin(family) === wanted);
  const cyrillic = initialsOf(of(false), nameRu);
  return { cyrillic, latin: initialsOf(of(true), nameEn) || cyrillic };
};

/** Makes each name its own: a second one that reads alike gets a number. */
const apart = (name: string, count: number): string =>
  count === 0 ? name : `${name} (${String(count + 1)})`;

/**
 * Whose names are hidden, and behind what. Pseudonyms hang on the key of the study and the id alone: in each version and file of a study somebody has
 * the same one, in another study another. Authors of what is cited keep their names: without them nothing could be cited.
 */
export const masksOf = (
  people: readonly PersonBehind[],
  how: Exclude<DisplayNames, "FULL">,
  key: string,
): readonly Masked[] => {
  const used = new Map<string, number>();
  const shownOf = (person: PersonBehind, forms: readonly NameForm[]): Mask => {
    if (how === "PSEUDONYM") {
      const attempt = [0, 1, 2, 3, 4, 5, 6, 7].find(
        (one) => !used.has(pseudonym(key, person.id, one)),
      );
      const name = pseudonym(key, person.id, attempt ?? 8);
      used.set(name, 1);
      return { cyrillic: name, latin: inLatin(name) };
    }
    const { cyrillic, latin: inEnglish } = maskOf(person, forms);
    const count = used.get(cyrillic) ?? 0;
    used.set(cyrillic, count + 1);
    return {
      cyrillic: apart(cyrillic, count),
      latin: apart(inEnglish, count),
    };
  };
  return people
    .filter(({ isAuthor }) => !isAuthor)
    .toSorted(
      (a, b) => Number(b.isNear) - Number(a.isNear) || (a.id < b.id ? -1 : 1),
    )
    .map((person) => {
      const forms = person.forms.map(formOf);
      const { id, isNear } = person;
      return { id, isNear, forms, shown: shownOf(person, forms) };
    });
};

/** The address of a page often has the names of those it is about: only its host is told. */
export const hostsOnly = (words: string): string =>
  words.replaceAll(/(https?:\/\/[^\s/)>\]"']+)\/[^\s)>\]"']*/giu, "$1/");

const telling =
  /(person|factoid|unit|source|procedure|event|meeting|silence|view|study)(\/|%2F)(SYN-)?[a-zA-Z0-9]+(?:[./-][a-zA-Z0-9]+)*/giu;

/** Ids are made of names: each gives way to one that tells nothing, the same in the whole study. That something is constructed is still told. */
export const idsHidden =
  (key: string): ((words: string) => string) =>
  (words) =>
    words.replaceAll(
      telling,
      (id: string, kind: string, slash: string, constructed = "") => {
        const plain = id.replace("%2F", "/");
        return `${kind}${slash}${String(constructed)}x${digest(key, plain).toString("hex").slice(0, 10)}`;
      },
    );
