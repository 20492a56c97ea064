import { foldWord, isFormOf } from "./form-of-name.ts";
import { type Mask, type Masked, somebody } from "./masked.ts";
import { partsOfName, withLetters } from "./plain-letters.ts";
import {
  initialsBeside,
  patronymicAt,
  type Span,
  spanAround,
  type Words,
} from "./spans.ts";
import { isCapital, wordsOf } from "./written-words.ts";

type Found = Span & {
  /** The word by which somebody was found. */
  readonly at: number;
  readonly shown: Mask;
  /** What stands for that word alone, when those beside it are of another name. */
  readonly bare: Mask;
};

type People = {
  /** By the first two letters of the family name: in every form of a name they are the same. */
  readonly byFamily: ReadonlyMap<string, readonly Masked[]>;
  readonly near: readonly Masked[];
};

/** What a name is found by: how it begins, and how the parts of a double one do. */
const keysOf = (name: string): readonly string[] => [
  ...new Set(
    [name, ...partsOfName(name)].map((part) => foldWord(part).slice(0, 2)),
  ),
];

const best = <T extends Span>(spans: readonly T[]): readonly T[] => {
  const most = Math.max(...spans.map(({ agreeing }) => agreeing));
  return spans.filter(({ agreeing }) => agreeing === most);
};

/** Who may be meant by a family name at a place, those first of whom most agrees. */
const meantAt = (words: Words, at: number, { byFamily }: People) => {
  const word = words.words[at]?.text ?? "";
  const perhaps = new Set(
    keysOf(word).flatMap((key) => byFamily.get(key) ?? []),
  );
  return best(
    [...perhaps].flatMap((person) => {
      const spans = person.forms
        .filter(({ family }) => family !== "" && isFormOf(word, family))
        .map((form) => spanAround(words, at, form));
      const [span] = spans.length === 0 ? [] : best(spans);
      const isMeant =
        span !== undefined && (span.agreeing > 0 || person.isNear);
      return isMeant ? [{ ...span, person }] : [];
    }),
  );
};

const byFamilyName = (
  words: Words,
  at: number,
  people: People,
): Found | undefined => {
  const [one, ...more] = meantAt(words, at, people);
  if (one === undefined) return undefined;
  const { person, ...span } = one;
  const isOne = more.every((other) => other.person.id === person.id);
  const bare = isOne ? person.shown : somebody;
  if (span.agreeing > 0) return { ...span, at, shown: bare, bare };
  // Initials that agree with nobody: another of the same family name.
  const beside = initialsBeside(words, at);
  const isBare = beside.first === beside.last;
  return { ...beside, at, shown: isBare ? bare : somebody, bare };
};

const byPatronymic = (
  words: Words,
  at: number,
  { near }: People,
): Found | undefined => {
  const meant = near.flatMap((person) => {
    const how = patronymicAt(words, at, person);
    return how === "none" ? [] : [{ person, how }];
  });
  const some = meant.filter(
    ({ how }) => how === "both" || meant.every((one) => one.how === "alone"),
  );
  const [one, ...more] = some;
  if (one === undefined) return undefined;
  const shown = more.length > 0 ? somebody : one.person.shown;
  const last = one.how === "both" ? at + 1 : at;
  return { first: at, last, at, agreeing: last - at, shown, bare: shown };
};

const foundIn = (words: Words, people: People): readonly Found[] =>
  words.words.flatMap(({ text }, at) => {
    if (!isCapital(text) || text.length < 2) return [];
    const found =
      byFamilyName(words, at, people) ?? byPatronymic(words, at, people);
    return found === undefined ? [] : [found];
  });

/** Each word is of one name: where two reach for the same one, the name that agrees more has it. */
const parted = (found: readonly Found[]): readonly Found[] => {
  const taken = new Set<number>();
  const kept: Found[] = [];
  const order = found.toSorted(
    (a, b) => b.agreeing - a.agreeing || a.last - a.first - (b.last - b.first),
  );
  for (const one of order) {
    const places = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, step) => first + step);
    if (taken.has(one.at)) continue;
    const all = places(one.first, one.last);
    const isFree = all.every((place) => !taken.has(place));
    kept.push(
      isFree ? one : { ...one, first: one.at, last: one.at, shown: one.bare },
    );
    for (const place of isFree ? all : [one.at]) taken.add(place);
  }
  return kept.toSorted((a, b) => a.first - b.first);
};

const replaceIn = (given: string, people: People): string => {
  const text = withLetters(given);
  if (!/\p{Lu}/u.test(text)) return text;
  const words = wordsOf(text);
  let turned = "";
  let done = 0;
  for (const one of parted(foundIn({ text, words }, people))) {
    const { first, last, shown } = one;
    const [from, to] = [words[first]?.from ?? 0, words[last]?.to ?? 0];
    const isLatin = /\p{Script=Latin}/u.test(text.slice(from, to));
    const mask = isLatin ? shown.latin : shown.cyrillic;
    turned += text.slice(done, from) + mask;
    // A sentence that ends with initials has one full stop.
    done = mask.endsWith(".") && text[to] === "." ? to + 1 : to;
  }
  return turned + text.slice(done);
};

/** Puts what is shown in the place of names, in all their forms; what is no name stays as it is. Made once for many texts. */
export const turnerOf = (
  people: readonly Masked[],
): ((text: string) => string) => {
  const byFamily = new Map<string, Masked[]>();
  for (const person of people) {
    const keys = new Set(person.forms.flatMap(({ family }) => keysOf(family)));
    for (const key of keys)
      byFamily.set(key, [...(byFamily.get(key) ?? []), person]);
  }
  const indexed = { byFamily, near: people.filter(({ isNear }) => isNear) };
  return people.length === 0
    ? (text) => text
    : (text) => replaceIn(text, indexed);
};
