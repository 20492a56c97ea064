import { letterDistance } from "./letter-distance.ts";
import { apart, type Meeting, meeting, type WayKind } from "./match-way.ts";
import type { NameWord } from "./name-word.ts";

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each));

/** ROMANIZED, where the words are of two scripts or both in Latin letters. */
const crossing = (one: NameWord, other: NameWord): readonly WayKind[] =>
  one.isLatin || other.isLatin ? ["ROMANIZED"] : [];

/** Ковалёва for Ковалёв, Сенарская for Сенарский, or the other way round. */
const isOtherGender = (one: NameWord, other: NameWord): boolean => {
  const [a = "", b = ""] = [one.keys[0], other.keys[0]];
  const [stem = ""] = one.stems;
  const isFeminine = (key: string): boolean => key === `${stem}a`;
  const isMasculine = (key: string): boolean =>
    [stem, `${stem}i`, `${stem}oi`].includes(key);
  return (isFeminine(a) && isMasculine(b)) || (isMasculine(a) && isFeminine(b));
};

/** How much may be wrong in a word of so many letters. */
const tolerance = (letters: number): number => {
  if (letters < 4) return 0.45;
  if (letters < 6) return 1;
  return letters < 9 ? 1.5 : 2;
};

const nearest = (
  asked: readonly string[],
  written: readonly string[],
  most: number,
): number =>
  Math.min(
    ...asked.flatMap((one) =>
      written.map((other) => letterDistance(one, other, most)),
    ),
  );

/** Fewer than a third of the sounds in common: no few slips lead from one to the other. Spares most of the work. */
const isFar = (asked: NameWord, written: NameWord): boolean => {
  const [a = "", b = ""] = [asked.stems[0], written.stems[0]];
  if (Math.abs(a.length - b.length) > 3) return true;
  const common = [...a].filter((sound) => b.includes(sound)).length;
  return common * 3 < Math.max(a.length, b.length);
};

const misspelt = (asked: NameWord, written: NameWord): Meeting => {
  if (isFar(asked, written)) return apart;
  const isCyrillic = !asked.isLatin && !written.isLatin;
  const length = Math.min(asked.folded.length, written.folded.length);
  const most = tolerance(length);
  const whole = isCyrillic
    ? letterDistance(asked.folded, written.folded, most)
    : nearest(asked.keys, written.keys, most);
  const stem = nearest(asked.stems, written.stems, most);
  // Equal stems hold no slip: that is a case, or a word not yet typed to its end.
  const stems = stem === 0 ? Infinity : stem + 0.25;
  const cost = Math.min(whole, stems);
  if (cost > most) return apart;
  const kinds: readonly WayKind[] =
    stems < whole ? ["MISSPELT", "DECLINED"] : ["MISSPELT"];
  return meeting(0.9 - 0.15 * cost, ...kinds, ...crossing(asked, written));
};

const begins = (asked: NameWord, written: NameWord): Meeting => {
  const reach = (a: string, b: string): number =>
    0.72 + 0.18 * Math.min(1, a.length / b.length);
  if (written.written.startsWith(asked.written))
    return meeting(reach(asked.written, written.written), "PREFIX");
  if (
    asked.isLatin === written.isLatin &&
    written.folded.startsWith(asked.folded)
  )
    return meeting(
      reach(asked.folded, written.folded) - 0.01,
      "PREFIX",
      "FOLDED",
    );
  if (!asked.isLatin && !written.isLatin) return apart;
  const key = written.keys.find((one) =>
    asked.keys.some((typed) => one.startsWith(typed)),
  );
  return key === undefined
    ? apart
    : meeting(
        reach(asked.written, written.written) - 0.02,
        "ROMANIZED",
        "PREFIX",
      );
};

const better = (one: Meeting, other: Meeting): Meeting =>
  other.quality > one.quality ? other : one;

/** `Сенарск` is no name in any case: somebody is still typing. */
const isBareStem = ({ keys, stems }: NameWord): boolean =>
  stems.some((stem) => /[sc]k$/u.test(stem) && keys.includes(stem));

const whole = (asked: NameWord, written: NameWord): Meeting => {
  if (asked.written === written.written) return meeting(1, "EXACT");
  const isOneScript = asked.isLatin === written.isLatin;
  if (isOneScript && asked.folded === written.folded)
    return meeting(0.98, "FOLDED");
  if (share(asked.keys, written.keys))
    return crossing(asked, written).length > 0
      ? meeting(0.96, "ROMANIZED")
      : meeting(0.9, "MISSPELT");
  if (share(asked.stems, written.stems) && !isBareStem(asked))
    return meeting(
      0.93,
      isOtherGender(asked, written) ? "FEMININE" : "DECLINED",
      ...crossing(asked, written),
    );
  return better(begins(asked, written), misspelt(asked, written));
};

const compared = (asked: NameWord, written: NameWord): Meeting =>
  written.halves.reduce(
    (best, half) => {
      const found = whole(asked, half);
      return better(
        best,
        found.quality === 0
          ? apart
          : meeting(found.quality * 0.9, "PART", ...found.kinds),
      );
    },
    whole(asked, written),
  );

const known = new WeakMap<NameWord, WeakMap<NameWord, Meeting>>();

/**
 * Compares a word asked for with one as it is written: whole, begun, declined, romanized, misspelt, or one half of a double name.
 * Words are kept once (`nameWords`), so each pair is compared once.
 */
export const compareWords = (asked: NameWord, written: NameWord): Meeting => {
  const before = known.get(asked)?.get(written);
  if (before !== undefined) return before;
  const made = compared(asked, written);
  const row = known.get(asked) ?? new WeakMap<NameWord, Meeting>();
  known.set(asked, row.set(written, made));
  return made;
};
