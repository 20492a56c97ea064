import { chicagoBibliography, chicagoNote } from "./citing/chicago.ts";
import {
  type CitedSource,
  ended,
  type Lang,
  plain,
  type Run,
  textOfRuns,
} from "./citing/cited-source.ts";
import { consultedNote } from "./citing/consulted-note.ts";
import { gostRecord, gostReference } from "./citing/gost.ts";

/** The forms of a citation, as in the schema's `CitationStyle`. */
export const citationStyles = [
  "GOST_REFERENCE",
  "GOST_RECORD",
  "CHICAGO_NOTE",
  "CHICAGO_BIBLIOGRAPHY",
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** The form of a language when none is asked for: a reference by ГОСТ in Russian, a Chicago bibliography in English. */
export const styleFor = (lang: Lang): CitationStyle =>
  lang === "EN" ? "CHICAGO_BIBLIOGRAPHY" : "GOST_REFERENCE";

const forms: Readonly<
  Record<CitationStyle, (source: CitedSource) => readonly Run[]>
> = {
  GOST_REFERENCE: (source) => [plain(gostReference(source))],
  GOST_RECORD: (source) => [plain(gostRecord(source))],
  CHICAGO_NOTE: chicagoNote,
  CHICAGO_BIBLIOGRAPHY: chicagoBibliography,
};

/**
 * A citation in pieces, titles of whole works italic, and behind it a sentence that says how the source was consulted.
 * What is not known is left out. Titles and the sentence are in `lang`, the words of the form in the form's own language.
 */
export const citationRuns = (
  source: CitedSource,
  style: CitationStyle,
  lang: Lang,
): readonly Run[] => {
  const runs = forms[style](source).filter(({ text }) => text !== "");
  const text = textOfRuns(runs);
  // Where the form itself ends without a point, one divides it from the sentence.
  const point = ended(text).slice(text.length);
  return [...runs, plain(`${point} ${consultedNote(source, lang)}`)];
};

/** A reference without the sentence on how the source was consulted: for a note that names again what an earlier one told in full. */
export const referenceOf = (
  source: CitedSource,
  style: CitationStyle,
): string => textOfRuns(forms[style](source).filter(({ text }) => text !== ""));

/** The same as one text. */
export const citationOf = (
  source: CitedSource,
  style: CitationStyle,
  lang: Lang,
): string => textOfRuns(citationRuns(source, style, lang));
