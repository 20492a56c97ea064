import { z } from "zod";

import { term, type TermScheme } from "../factoid/kinds/term.ts";

type Args = Readonly<Record<string, unknown>>;

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

const named = z.object({ ru: text, en: text });
const maybeNamed = named.nullish().transform((given) => given ?? undefined);

/** A suggestion as `suggest.cypher.ts` returns it. */
const suggestionRow = z.object({
  kind: z.string(),
  id: z.string(),
  name: named,
  constructed: z.boolean(),
  matched: z.string(),
  /** What tells namesakes apart: the code of its own kind, an office, a body, a place, a year. */
  code: text,
  office: maybeNamed,
  body: maybeNamed,
  place: maybeNamed,
  year: z
    .int()
    .nullish()
    .transform((given) => given ?? 0),
});

/** One suggestion while typing. */
export type Suggestion = z.output<typeof suggestionRow>;

/** Parses a row. */
export const suggestionOf = (row: unknown): Suggestion =>
  suggestionRow.parse(row);

const schemes: Readonly<Record<string, TermScheme>> = {
  INSTITUTION: "INSTITUTION_KIND",
  SETTLEMENT: "SETTLEMENT_KIND",
  SOURCE: "SOURCE_KIND",
  PROCEDURE: "PROCEDURE_KIND",
};

const inLanguage = (
  words: Suggestion["name"] | undefined,
  lang: unknown,
): string => (lang === "EN" ? words?.en : words?.ru) ?? "";

const kindInWords = ({ kind, code }: Suggestion, lang: unknown): string => {
  const scheme = schemes[kind];
  if (scheme === undefined || code === "") return "";
  const { labelRu, labelEn } = term(scheme, code);
  return lang === "EN" ? labelEn : labelRu;
};

/** The name of what is suggested. */
export const displayNameOf = (suggestion: Suggestion, { lang }: Args): string =>
  inLanguage(suggestion.name, lang);

/** A word to tell namesakes apart: office and body, else place, kind or year; null when nothing is known. */
export const hintOf = (
  suggestion: Suggestion,
  { lang }: Args,
): string | null => {
  const { office, body, place, year } = suggestion;
  const words = [
    kindInWords(suggestion, lang),
    inLanguage(office, lang),
    inLanguage(body, lang),
    inLanguage(place, lang),
    year === 0 ? "" : String(year),
  ].filter((word) => word !== "");
  return words.length === 0 ? null : words.join(", ");
};
