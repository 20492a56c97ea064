import { bodyTerms } from "./body-terms.ts";
import { pageTerms } from "./page-terms.ts";
import { paperTerms } from "./paper-terms.ts";

/** A word of the field, or of these pages, in both languages. */
export type GlossaryTerm = {
  readonly code: string;
  readonly ru: TermWords;
  readonly en: TermWords;
};

/** How a term is written and what it means. */
export type TermWords = {
  /** As a dictionary has it. */
  readonly term: string;
  /** The beginnings by which it is met in a text, in small letters; a word may end otherwise, as Russian does. */
  readonly stems: readonly string[];
  /** One or two sentences. */
  readonly meaning: string;
};

/** The terms that a reader may not know, in the order of the list: words of these pages, bodies, papers and decisions. */
export const glossary: readonly GlossaryTerm[] = [
  ...pageTerms,
  ...bodyTerms,
  ...paperTerms,
];

/** A part of a text: plain, or the mention of a term. */
export type GlossedPart = {
  readonly text: string;
  readonly term: GlossaryTerm | undefined;
};

/** A single word in brackets is part of a name, such as "(invented)": a term that begins there is not explained. */
const isPartOfName = "(?<=\\()(?=\\p{L}+\\.?\\))";

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

type Stem = {
  readonly stem: string;
  readonly words: RegExp;
  readonly term: GlossaryTerm;
};

/** The longest stem first, so that «первичная парторганизация» is not taken for «парторганизация». */
const stemsIn = (language: "ru" | "en"): readonly Stem[] =>
  glossary
    .flatMap((term) =>
      term[language].stems.map((stem) => ({
        stem,
        term,
        words: new RegExp(
          `(?<![\\p{L}\\p{N}])(?!${isPartOfName})${escaped(stem).replaceAll(" ", "\\p{L}*\\s+")}\\p{L}{0,4}(?![\\p{L}\\p{N}])`,
          "iu",
        ),
      })),
    )
    .sort((one, other) => other.stem.length - one.stem.length);

const stems = { ru: stemsIn("ru"), en: stemsIn("en") };

/** Parts a text at the first mention of each term in it. */
export function gloss(
  text: string,
  language: "ru" | "en",
): readonly GlossedPart[] {
  let parts: readonly GlossedPart[] = [{ text, term: undefined }];
  const met = new Set<string>();
  for (const { words, term } of stems[language]) {
    if (met.has(term.code)) continue;
    const at = parts.findIndex(
      (part) => part.term === undefined && words.test(part.text),
    );
    const found = at < 0 ? null : words.exec(parts[at]?.text ?? "");
    if (found === null) continue;
    met.add(term.code);
    const [mention] = found;
    const whole = parts[at]?.text ?? "";
    parts = [
      ...parts.slice(0, at),
      { text: whole.slice(0, found.index), term: undefined },
      { text: mention, term },
      { text: whole.slice(found.index + mention.length), term: undefined },
      ...parts.slice(at + 1),
    ].filter((part) => part.text !== "");
  }
  return parts;
}
