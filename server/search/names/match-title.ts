import { compareWords } from "./compare-words.ts";
import { type NameMatch, noMatch, type PairedWord } from "./match-person.ts";
import { apart, type Meeting } from "./match-way.ts";
import type { NameWord } from "./name-word.ts";

/** A single letter or figure is meant as it stands, or as a beginning; nothing shorter is forgiven a slip. */
const meet = (asked: NameWord, written: NameWord): Meeting => {
  const found = compareWords(asked, written);
  return asked.kind === "initial" && found.kinds.includes("MISSPELT")
    ? apart
    : found;
};

const bestPair = (
  asked: NameWord,
  written: readonly NameWord[],
): PairedWord | undefined => {
  const pairs = written.map((word) => ({
    part: "WORD" as const,
    asked,
    written: word,
    meeting: meet(asked, word),
  }));
  const [first, ...rest] = pairs.filter(({ meeting }) => meeting.quality > 0);
  return rest.reduce<PairedWord | undefined>(
    (best, pair) =>
      best === undefined || pair.meeting.quality > best.meeting.quality
        ? pair
        : best,
    first,
  );
};

/**
 * How well words asked for meet the name of a body, a place or a document: each must meet one of its words, in any order.
 * A name with fewer words beside them is the better answer, and one that begins so.
 */
export const matchTitle = (
  words: readonly NameWord[],
  written: readonly NameWord[],
): NameMatch => {
  const pairs = words.flatMap((word) => bestPair(word, written) ?? []);
  if (pairs.length === 0 || pairs.length < words.length) return noMatch;
  const mean =
    pairs.reduce((sum, { meeting }) => sum + meeting.quality, 0) / pairs.length;
  const covered = Math.min(1, words.length / written.length);
  const isInFront = pairs[0]?.written === written[0];
  return {
    score: mean * (0.88 + 0.1 * covered + (isInFront ? 0.02 : 0)),
    pairs,
    isReordered: false,
  };
};
