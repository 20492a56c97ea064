import {
  type Romanization,
  romanizations,
  romanizationTables,
} from "./romanization-tables.ts";

const vowels = "аеёиоуыэюяіѣ";
const sibilants = "жчшщ";

/** Where a letter stands: the letters around it, '' at the ends. */
type Place = {
  readonly letter: string;
  readonly before: string;
  readonly after: string;
};

const afterVowelOrSign = ({ before }: Place): boolean =>
  before === "" || `${vowels}йьъ`.includes(before);

const isVowel = (letter: string): boolean =>
  letter !== "" && vowels.includes(letter);
const isSibilant = (letter: string): boolean =>
  letter !== "" && sibilants.includes(letter);

/** What German and French share: кс is x, с between vowels is ss, й falls away behind и and ы. */
const western = ({ letter, before, after }: Place): string | undefined => {
  if (letter === "с" && before === "к") return "";
  if (letter === "к" && after === "с") return "x";
  if (letter === "с" && isVowel(before) && isVowel(after)) return "ss";
  if (letter === "й" && (before === "и" || before === "ы")) return "";
  return undefined;
};

/** What depends on the place of a letter, system by system; nothing where the table holds. */
const rules: Readonly<
  Partial<Record<Romanization, (place: Place) => string | undefined>>
> = {
  // е and ё are ye and yë at the beginning, after vowels, й, ъ and ь.
  BGN_PCGN: (place) => {
    if (!"её".includes(place.letter) || !afterVowelOrSign(place))
      return undefined;
    return place.letter === "е" ? "ye" : "yë";
  },
  // е is je at the beginning, after vowels and signs; ё is o after sibilants.
  GERMAN: (place) => {
    if (place.letter === "е" && afterVowelOrSign(place)) return "je";
    if (place.letter === "ё" && isSibilant(place.before)) return "o";
    return western(place);
  },
  // г before е, и, ы is gu; final ин is ine; е at the beginning and after ь is ie; ё is e after sibilants.
  FRENCH: (place) => {
    const { letter, before, after } = place;
    if (letter === "г" && /^[еёиы]$/u.test(after)) return "gu";
    if (letter === "н" && before === "и" && after === "") return "ne";
    if (letter === "е" && (before === "" || before === "ь")) return "ie";
    if (letter === "ё" && isSibilant(before)) return "e";
    return western(place);
  },
};

/** A lower-case Cyrillic word in Latin letters, by a published table; what is not Cyrillic stays. */
export const romanize = (word: string, system: Romanization): string => {
  const letters = [...word.normalize("NFC")];
  return letters
    .map((letter, at) => {
      const place = {
        letter,
        before: letters[at - 1] ?? "",
        after: letters[at + 1] ?? "",
      };
      return (
        rules[system]?.(place) ?? romanizationTables[system][letter] ?? letter
      );
    })
    .join("");
};

/** A romanized word as it is compared: without marks, signs and ligatures, which are dropped at will. */
const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();

/** Which systems write a Cyrillic word so; marks and signs of softness may be left out. None: the spelling is a loose one. */
export const romanizationsOf = (
  latin: string,
  cyrillic: string,
): readonly Romanization[] =>
  romanizations.filter((system) => {
    const written = romanize(cyrillic, system);
    // A mark that the system does not know is another system's.
    const isMarked = /\p{M}/u.test(latin.normalize("NFD"));
    return isMarked
      ? latin.normalize("NFC") ===
          written.replace(/[ʹʺ’”]/gu, "").normalize("NFC")
      : plain(latin) === plain(written);
  });
