/** A stretch of a text, and whether it is what was looked for. */
export type Stretch = { readonly text: string; readonly isMarked: boolean };

const word = /[\p{L}\p{N}]+/gu;

const folded = (text: string): string =>
  text.normalize("NFC").toLowerCase().replaceAll("ё", "е");

/** Endings of Russian words: at most so many letters differ between two forms. */
const ending = 3;

const wordsOf = (text: string): readonly string[] =>
  [...folded(text).matchAll(word)]
    .map(([found]) => found)
    .filter((found) => found.length >= 3 || /\d/u.test(found));

const shared = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Whether a word of the text may be what was asked: it begins so, or differs by an ending alone. */
const isMeant = (written: string, asked: string): boolean => {
  const same = shared(written, asked);
  if (same === asked.length) return true;
  return (
    /^\p{Script=Cyrillic}+$/u.test(asked) &&
    same >= 3 &&
    asked.length - same <= ending &&
    written.length - same <= ending
  );
};

/** The text in stretches, the words that were asked for marked. It shows where to look; what was found is the server's to say. */
export function markWords(text: string, query: string): readonly Stretch[] {
  const asked = wordsOf(query);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(word)) {
    const [written] = found;
    if (!asked.some((one) => isMeant(folded(written), one))) continue;
    if (found.index > from)
      stretches.push({ text: text.slice(from, found.index), isMarked: false });
    stretches.push({ text: written, isMarked: true });
    from = found.index + written.length;
  }
  if (from < text.length)
    stretches.push({ text: text.slice(from), isMarked: false });
  return stretches;
}

/** Letters shown before and behind what is marked in a long text. */
const around = 90;

/** The part of a long text round the first marked word, cut between words. */
export function partAround(text: string, query: string): string {
  const stretches = markWords(text, query);
  const at = stretches.findIndex(({ isMarked }) => isMarked);
  if (text.length <= around * 3 || at < 0) return text;
  const before = stretches
    .slice(0, at)
    .map((one) => one.text)
    .join("").length;
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, before - around)));
  const to = text.indexOf(" ", Math.min(text.length, before + around * 2));
  return `${from > 0 ? "…" : ""}${text.slice(from, to < 0 ? undefined : to).trim()}${to < 0 ? "" : "…"}`;
}
