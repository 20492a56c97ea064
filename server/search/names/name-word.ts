import { foldWord } from "../fold-name.ts";
import { cleanText } from "./clean-text.ts";
import { neutralKeys } from "./neutral-key.ts";
import { fatherOf, skeletonOf, stemOf } from "./stem.ts";

/** What one word of a name may be: a whole word, a single letter, or a word cut short (`Гр.`, `Ал-др`). */
type WordKind = "word" | "initial" | "short";

/** One word of a name with everything that it is compared by. */
export type NameWord = {
  readonly kind: WordKind;
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, without apostrophes and the full stop. */
  readonly written: string;
  readonly folded: string;
  readonly isLatin: boolean;
  /** The neutral keys of its readings. */
  readonly keys: readonly string[];
  /** Their stems, without cases and gender. */
  readonly stems: readonly string[];
  /** The father's name of a patronymic; none for other words. */
  readonly fathers: readonly string[];
  /** What ear and hand keep of the stems. */
  readonly skeletons: readonly string[];
  /** Of a word cut short: its beginning and, after a hyphen, its end, folded ('' when there is none). */
  readonly cut: readonly [head: string, tail: string];
  /** The halves of a double name. */
  readonly halves: readonly NameWord[];
};

const apostrophes = /['’‘ʼʹʺ`´″”·]/gu;
const unique = (list: readonly string[]): readonly string[] => [
  ...new Set(list.filter((one) => one !== "")),
];

const kindOf = (text: string): WordKind => {
  const letters = text.replace(/[.-]/gu, "");
  const isDotted = text.endsWith(".");
  if ([...letters.normalize("NFD").replace(/\p{M}/gu, "")].length === 1)
    return "initial";
  // Sounds that Latin letters write with two or more: Yu., Zh., Shch.
  if (
    /^(?:y[ue]|ya|i[ua]|j[uae]|zh|kh|ts|ch|sh|shch|sch|tch|dzh|dj)\.$/iu.test(
      text,
    )
  )
    return "initial";
  const [head = "", tail = ""] = text.replace(/\.$/u, "").split("-");
  const isContracted =
    tail !== "" &&
    tail.length <= 3 &&
    head.length <= 4 &&
    /^\p{Ll}/u.test(tail);
  return isDotted || isContracted ? "short" : "word";
};

const lowered = (text: string): string =>
  text
    .toLowerCase()
    .replace(apostrophes, "")
    .replace(/[‐‑–\s]/gu, "-")
    .replace(/\.$/u, "");

const halvesOf = (kind: WordKind, text: string): readonly NameWord[] =>
  kind === "word" && /[-\s]/u.test(text)
    ? text
        .split(/[-\s]/u)
        .filter((half) => half !== "")
        .map((half) => makeWord(half, "word"))
    : [];

const makeWord = (text: string, kind: WordKind): NameWord => {
  const written = lowered(text);
  const joined = written.replaceAll("-", "");
  const [head = "", tail = ""] = written.split("-");
  const folded = foldWord(joined);
  const read = neutralKeys(joined);
  // A word that the keys have no letter for stands for itself.
  const keys = read.length === 0 ? [folded] : read;
  const stems = unique(keys.map(stemOf));
  return {
    kind,
    text,
    written,
    folded,
    isLatin: !/\p{Script=Cyrillic}/u.test(written),
    keys,
    stems,
    fathers: unique(keys.map(fatherOf)),
    skeletons: unique(stems.map(skeletonOf)),
    cut: [foldWord(head), foldWord(tail)],
    halves: halvesOf(kind, text),
  };
};

/** Names repeat: a word is taken apart once. Each holds less than 1 kB. */
const mostKept = 20_000;
const keptWords = new Map<string, NameWord>();

const wordOf = (text: string, kind: WordKind): NameWord => {
  const key = `${kind} ${text}`;
  const before = keptWords.get(key);
  if (before !== undefined) return before;
  const made = makeWord(text, kind);
  if (keptWords.size >= mostKept) keptWords.clear();
  keptWords.set(key, made);
  return made;
};

const pieces =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʹʺ`´″”·]*(?:[-‐‑–][\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʹʺ`´″”·]*)*\.?/gu;

/** `СГ` among ordinary words are two initials. */
const apart = (piece: string, whole: string): readonly string[] =>
  /^\p{Lu}{2}$/u.test(piece) && /\p{Ll}{2}/u.test(whole) ? [...piece] : [piece];

/** The words of a name in order. Marks of the constructed layer are no part of it. */
export const nameWords = (text: string): readonly NameWord[] => {
  const clean = cleanText(text).replace(/\((?:вымышл\.?|invented)\)/giu, " ");
  return (clean.match(pieces) ?? [])
    .flatMap((piece) => apart(piece, clean))
    .map((piece) => wordOf(piece, kindOf(piece)))
    .filter(({ folded }) => folded !== "");
};

/** Two words that belong together, as one: Хан Гирей and Хан-Гирей. */
export const joinWords = (one: NameWord, other: NameWord): NameWord =>
  wordOf(`${one.text} ${other.text}`, "word");
