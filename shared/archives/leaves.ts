import {
  type Read,
  read,
  type ReferenceLang,
  type Remark,
  wrong,
} from "./archive-reference.ts";
import { latinUnit, russianUnit, unitLetters } from "./letters.ts";

/** The number of a leaf, with the letter of one that was put in between (12а). */
export type LeafNumber = { readonly number: number; readonly letter: string };

/**
 * One side of a leaf. `verso` is the back (об.). `formerly` is its number before the file was foliated anew, which older
 * literature cites; null when it is not given.
 */
export type Leaf = LeafNumber & {
  readonly verso: boolean;
  readonly formerly: LeafNumber | null;
};

/** From a side to a side, both included; a single side has no `to`. */
export type LeafRange = { readonly from: Leaf; readonly to: Leaf | null };

export type Leaves = readonly LeafRange[];

/** The highest leaf number that is taken: files have hundreds. */
const mostLeaves = 99_999;

const letters = unitLetters.join("").toLowerCase();
const side = new RegExp(
  `^(\\d+)([${letters}]?)\\s*(об\\.?)?\\s*(?:\\((\\d+)([${letters}]?)\\s*(об\\.?)?\\))?\\s*(об\\.?)?$`,
  "iu",
);

const readNumber = (figures: string, letter: string): Read<LeafNumber> => {
  const number = Number(figures);
  if (number === 0) return wrong("Leaf", figures, "leaves start at 1");
  if (figures.startsWith("0"))
    return wrong("Leaf", figures, "is written without noughts before it");
  if (number > mostLeaves)
    return wrong("Leaf", figures, `leaves end at ${mostLeaves}`);
  return read({ number, letter: letter.toLowerCase() });
};

const readLeaf = (text: string): Read<Leaf> => {
  const form = side.exec(text.trim());
  if (form === null)
    return wrong(
      "Leaf",
      text.trim(),
      "is not a leaf as archives write it (12, 12 об., 12а, 3 (5))",
    );
  const [, figures = "", letter = "", verso, oldFigures, oldLetter = ""] = form;
  const isVerso = verso !== undefined || form[7] !== undefined;
  if (form[6] !== undefined && !isVerso)
    return wrong("Leaf", text.trim(), "the side of the leaf is told twice");
  const found = readNumber(figures, letter);
  if (!found.ok) return found;
  if (oldFigures === undefined)
    return read({ ...found.value, verso: isVerso, formerly: null });
  const old = readNumber(oldFigures, oldLetter);
  return old.ok
    ? read({ ...found.value, verso: isVerso, formerly: old.value })
    : old;
};

const before = (one: Leaf, other: Leaf): number =>
  one.number - other.number ||
  (one.letter < other.letter ? -1 : Number(one.letter > other.letter)) ||
  Number(one.verso) - Number(other.verso);

/** What is wrong with a range: it runs backwards, or it is one side. Undefined when nothing is. */
export const rangeProblem = ({ from, to }: LeafRange): string | undefined => {
  if (to === null) return undefined;
  const order = before(from, to);
  if (order > 0) return "the range runs backwards";
  return order === 0
    ? "the range begins and ends with one side: write it once"
    : undefined;
};

const readRange = (text: string): Read<LeafRange> => {
  const [first = "", last, ...more] = text.split(/\s*[-–—]\s*/u);
  if (more.length > 0) return wrong("Leaves", text, "a range has two ends");
  const from = readLeaf(first);
  if (!from.ok || last === undefined)
    return from.ok ? read({ from: from.value, to: null }) : from;
  const to = readLeaf(last);
  if (!to.ok) return to;
  const range = { from: from.value, to: to.value };
  const problem = rangeProblem(range);
  return problem === undefined ? read(range) : wrong("Leaves", text, problem);
};

/** `12-14 (15-17)`: the old numbers of a range told at once, as if told of each end. */
const spread = (text: string): string => {
  const [, now = "", before = ""] = /^([^()]+)\(([^()]+)\)$/u.exec(text) ?? [];
  const endsOf = (range: string) =>
    range.split(/[-–—]/u).map((end) => end.trim());
  const [from, to, ...more] = endsOf(now);
  const [oldFrom, oldTo, ...moreOld] = endsOf(before);
  const isRange = from && to && oldFrom && oldTo;
  return isRange && more.length + moreOld.length === 0
    ? `${from} (${oldFrom})–${to} (${oldTo})`
    : text;
};

/** English sides with Russian letters and об.: `6ob`, `12aob.`, `3 (5) ob`. */
const russianSides = (text: string): string =>
  text
    .replace(/(\d)(?:\s*([a-z]+?))?\s*ob\b\.?/giu, "$1$2 об")
    .replace(/\)\s*ob\b\.?/giu, ") об")
    .replace(
      /(\d)([a-z]+)/giu,
      (_, figure: string, letter: string) =>
        figure + russianUnit(letter.toLowerCase()),
    );

/**
 * Leaves as a reference lists them: `4–6 об., 9`; in an English one `4–6ob, 9`. All that is wrong is told, leaf by leaf.
 */
export const readLeaves = (
  written: string,
  lang: ReferenceLang = "RU",
): Read<Leaves> => {
  const text = lang === "EN" ? russianSides(written) : written;
  const ranges = text
    .trim()
    .replace(/;/gu, ",")
    .split(",")
    .map((part) => readRange(spread(part.trim())));
  const problems: Remark[] = ranges.flatMap((each) =>
    each.ok ? [] : each.problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  return read(ranges.flatMap((each) => (each.ok ? [each.value] : [])));
};

const numberText = ({ number, letter }: LeafNumber): string =>
  `${number}${letter}`;

const russianLeaf = (leaf: Leaf): string => {
  const old = leaf.formerly === null ? "" : ` (${numberText(leaf.formerly)})`;
  return `${numberText(leaf)}${old}${leaf.verso ? " об." : ""}`;
};

const englishLeaf = (leaf: Leaf): string => {
  const old =
    leaf.formerly === null ? "" : ` (${latinUnit(numberText(leaf.formerly))})`;
  const verso = leaf.verso ? (old === "" ? "ob" : " ob") : "";
  return `${latinUnit(numberText(leaf))}${old}${verso}`;
};

/** Leaves written out: `4–6 об., 9`, or `4–6ob, 9`. */
export const writeLeaves = (leaves: Leaves, lang: ReferenceLang): string => {
  const write = lang === "EN" ? englishLeaf : russianLeaf;
  return leaves
    .map(({ from, to }) =>
      to === null ? write(from) : `${write(from)}–${write(to)}`,
    )
    .join(", ");
};
