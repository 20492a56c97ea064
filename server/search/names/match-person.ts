import { compareGiven, comparePatronymic } from "./compare-given.ts";
import { compareWords } from "./compare-words.ts";
import type { Meeting, NamePart } from "./match-way.ts";
import {
  isFamilyShaped,
  isGiven,
  isPatronymic,
  type NameParts,
} from "./name-parts.ts";
import { joinWords, type NameWord } from "./name-word.ts";

/** A word asked for beside the word of the form that it was taken to mean; none when the form is silent on that part. */
export type PairedWord = {
  readonly part: NamePart;
  readonly asked: NameWord;
  readonly written: NameWord | undefined;
  readonly meeting: Meeting;
};

/** How well a question meets a form: from 0 to 1, with the words paired. */
export type NameMatch = {
  readonly score: number;
  readonly pairs: readonly PairedWord[];
  /** The family name stands elsewhere than in the form. */
  readonly isReordered: boolean;
};

/** How much each part counts. */
const weights: Readonly<Partial<Record<NamePart, number>>> = {
  FAMILY: 0.62,
  GIVEN: 0.23,
  PATRONYMIC: 0.15,
};

/** What a part is worth that is asked for and that the form does not show: neither for nor against. */
const silent: Meeting = { quality: 0.6, kinds: [] };

/** What each word costs that no part of the name answers. */
const leftOver = 0.3;

type Seats = {
  readonly family: number;
  readonly given: number;
  readonly patronymic: number;
};

/** Words seated, and how many found no seat. */
type Seating = Seats & { readonly left: number };

/** A patronymic comes after the given name; alone it shows by its form. */
const mayFollow = (
  words: readonly NameWord[],
  given: number,
  at: number,
): boolean => {
  const word = words[at];
  return given < 0 ? word?.kind === "word" && isPatronymic(word) : at > given;
};

/** A single letter is the beginning of a family name only where nothing longer was asked. */
const mayBeFamily = (words: readonly NameWord[], at: number): boolean => {
  const kind = words[at]?.kind;
  if (kind === "initial") return words.every((word) => word.kind === kind);
  return kind !== "short";
};

const isFamily = (word: NameWord): boolean =>
  word.kind === "word" && isFamilyShaped(word);

/** A word is left over only when every seat is taken: else it contradicts the name. */
const seat = (words: readonly NameWord[], seats: Seats): readonly Seating[] => {
  const taken = [seats.family, seats.given, seats.patronymic];
  const left = words.filter((_, at) => !taken.includes(at));
  const isFull = taken.every((at) => at >= 0);
  return left.length > 0 && (!isFull || left.some(isFamily))
    ? []
    : [{ ...seats, left: left.length }];
};

/** All ways to seat the words asked for as family name, given name and patronymic; the patronymic comes after the given name. */
const everySeating = (words: readonly NameWord[]): readonly Seating[] => {
  const nobody = -1;
  const all = [nobody, ...words.keys()];
  return all.flatMap((family) => {
    if (!mayBeFamily(words, family)) return [];
    const rest = all.filter((at) => at === nobody || at !== family);
    return rest.flatMap((given) =>
      rest
        .filter((at) => at === nobody || mayFollow(words, given, at))
        .flatMap((patronymic) => seat(words, { family, given, patronymic })),
    );
  });
};

const seated = new WeakMap<readonly NameWord[], readonly Seating[]>();

/** The same for every form that the words are held against. */
const seatings = (words: readonly NameWord[]): readonly Seating[] => {
  const before = seated.get(words);
  if (before !== undefined) return before;
  const made = everySeating(words);
  seated.set(words, made);
  return made;
};

const bestFamily = (asked: NameWord, families: readonly NameWord[]) =>
  families
    .map((written) => ({ written, meeting: compareWords(asked, written) }))
    .reduce((best, each) =>
      each.meeting.quality > best.meeting.quality ? each : best,
    );

const pairFamily = (
  asked: NameWord,
  { families }: NameParts,
): PairedWord | undefined => {
  if (families.length === 0) return undefined;
  const { written, meeting } = bestFamily(asked, families);
  return { part: "FAMILY", asked, written, meeting };
};

const pairPart = (
  part: "GIVEN" | "PATRONYMIC",
  asked: NameWord,
  written: NameWord | undefined,
): PairedWord => {
  const compare = part === "GIVEN" ? compareGiven : comparePatronymic;
  const meeting = written === undefined ? silent : compare(asked, written);
  return { part, asked, written, meeting };
};

/** A word that cannot be such a part; a form that is silent on it, or has another, does not answer it. */
const isNoSuch = ({ part, asked }: PairedWord): boolean =>
  isFamily(asked) ||
  (part === "PATRONYMIC" && asked.kind === "word" && !isPatronymic(asked));

const isRefused = (pair: PairedWord): boolean => {
  if (pair.part === "FAMILY") return pair.meeting.quality === 0;
  const isUnmet = pair.written === undefined || pair.meeting.quality === 0;
  if (isUnmet && isNoSuch(pair)) return true;
  return (
    pair.part === "GIVEN" &&
    pair.written !== undefined &&
    pair.meeting.quality === 0
  );
};

const scoreOf = (pairs: readonly PairedWord[], left: number): number => {
  const weightOf = ({ part }: PairedWord): number => weights[part] ?? 0;
  const total = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
  const met = pairs.reduce(
    (sum, pair) => sum + weightOf(pair) * pair.meeting.quality,
    0,
  );
  const named = pairs.some(({ part }) => part === "FAMILY") ? 1 : 0.8;
  return (met / total) * named - left * leftOver;
};

const pairsOf = (
  words: readonly NameWord[],
  { family, given, patronymic }: Seats,
  parts: NameParts,
): readonly PairedWord[] | undefined => {
  const [f, g, p] = [words[family], words[given], words[patronymic]];
  const first = f === undefined ? undefined : pairFamily(f, parts);
  if (f !== undefined && first === undefined) return undefined;
  if (first !== undefined && isRefused(first)) return undefined;
  const pairs = [
    ...(first === undefined ? [] : [first]),
    ...(g === undefined ? [] : [pairPart("GIVEN", g, parts.given)]),
    ...(p === undefined ? [] : [pairPart("PATRONYMIC", p, parts.patronymic)]),
  ];
  return pairs.length === 0 || pairs.some(isRefused) ? undefined : pairs;
};

/** Without a family name something else has to speak for the person, and no word may be one. */
const speaksAlone = (pairs: readonly PairedWord[]): boolean =>
  pairs.some(({ written }) => written !== undefined) &&
  !pairs.some(({ asked }) => isFamily(asked) && !isGiven(asked));

const seatedMatch = (
  words: readonly NameWord[],
  seats: Seating,
  parts: NameParts,
): NameMatch | undefined => {
  const pairs = pairsOf(words, seats, parts);
  if (pairs === undefined) return undefined;
  if (seats.family < 0 && !speaksAlone(pairs)) return undefined;
  const isGivenFirst = seats.given >= 0 && seats.given < seats.family;
  const isReordered =
    seats.family >= 0 &&
    seats.given >= 0 &&
    parts.given !== undefined &&
    isGivenFirst !== parts.isGivenFirst;
  const score = scoreOf(pairs, seats.left) - (isReordered ? 0.005 : 0);
  return { score, pairs, isReordered };
};

/** The words, and the words with two neighbours taken for one double name. */
const readings = (
  words: readonly NameWord[],
  { families, given }: NameParts,
): readonly (readonly NameWord[])[] => {
  const isDouble = [...families, given].some(
    (word) => word !== undefined && word.halves.length > 0,
  );
  if (!isDouble) return [words];
  const joined = words.slice(1).flatMap((word, at) => {
    const before = words[at];
    if (before?.kind !== "word" || word.kind !== "word") return [];
    return [
      [...words.slice(0, at), joinWords(before, word), ...words.slice(at + 2)],
    ];
  });
  return [words, ...joined];
};

export const noMatch: NameMatch = { score: 0, pairs: [], isReordered: false };

/** The best way to read the words asked for as a person's name written so. Score 0: there is none. */
export const matchPerson = (
  words: readonly NameWord[],
  parts: NameParts,
): NameMatch =>
  readings(words, parts)
    .flatMap((reading) =>
      seatings(reading).map((seats) => seatedMatch(reading, seats, parts)),
    )
    .reduce<NameMatch>(
      (best, match) =>
        match !== undefined && match.score > best.score ? match : best,
      noMatch,
    );
