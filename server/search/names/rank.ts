import { matchPerson, type NameMatch } from "./match-person.ts";
import { howOf, waysOf } from "./match-reasons.ts";
import { matchTitle } from "./match-title.ts";
import type { MatchWay } from "./match-way.ts";
import { type NameParts, nameParts, withoutTitles } from "./name-parts.ts";
import { type NameWord, nameWords } from "./name-word.ts";

/** A written form that the index gave. `field` is what it is a form of: `name`, `title`, `author`. */
type CandidateForm = {
  readonly id: string;
  readonly full: string;
  readonly kind: string;
  readonly field: string;
};

/** Who or what may be meant, with the forms that the index gave. */
export type Candidate = {
  readonly id: string;
  /** How we call it, in Russian. */
  readonly name: string;
  readonly degree: number;
  readonly sort: string;
  readonly forms: readonly CandidateForm[];
};

/** Why: the form, its field (the kind of a name, or title, author), the ways word by word and in one word. */
export type RankedForm = {
  readonly form: string;
  readonly field: string;
  readonly matched: string;
  readonly how: string;
  readonly ways: readonly MatchWay[];
};

/** One answer: whose, how well from 0 to 1, and its best forms, the best first. */
export type Ranked = {
  readonly candidate: Candidate;
  readonly score: number;
  readonly matches: readonly FormMatch[];
};

type FormMatch = { readonly form: CandidateForm; readonly match: NameMatch };

/** Below this a form is no answer. */
const enough = 0.5;

/** What a form is silent on, the name by which we call the person may say. */
const filled = (parts: NameParts, official: NameParts): NameParts => ({
  ...parts,
  given: parts.given ?? official.given,
  patronymic: parts.patronymic ?? official.patronymic,
});

/** A form of one word may be a family name or, where nothing else is known, a given name. */
const swapped = (parts: NameParts): NameParts | undefined => {
  const [family] = parts.families;
  if (!parts.isUnsure || family === undefined) return undefined;
  return {
    ...parts,
    families: parts.given === undefined ? [] : [parts.given],
    given: family,
    isGivenFirst: !parts.isGivenFirst,
  };
};

const better = (one: NameMatch, other: NameMatch): NameMatch =>
  other.score > one.score ? other : one;

const matchForm = (
  words: readonly NameWord[],
  { id, name }: Candidate,
  { full }: CandidateForm,
): NameMatch => {
  if (!id.startsWith("person/")) return matchTitle(words, nameWords(full));
  const parts = nameParts(full);
  const whole = matchPerson(words, filled(parts, nameParts(name)));
  const other = swapped(parts);
  return other === undefined ? whole : better(whole, matchPerson(words, other));
};

/** Differences below a hundredth tell nothing. */
const rounded = (score: number): number => Math.round(score * 100);

const rankOne = (
  words: readonly NameWord[],
  candidate: Candidate,
): readonly Ranked[] => {
  const matches = candidate.forms
    .map((form) => ({ form, match: matchForm(words, candidate, form) }))
    .filter(({ match }) => match.score >= enough)
    .sort(
      (one, other) =>
        other.match.score - one.match.score ||
        one.form.full.localeCompare(other.form.full, "ru") ||
        one.form.id.localeCompare(other.form.id),
    );
  const [best] = matches;
  return best === undefined
    ? []
    : [{ candidate, score: best.match.score, matches }];
};

/** What was typed as words to look for; at most six. */
export const askedWords = (input: string): readonly NameWord[] =>
  withoutTitles(nameWords(input.slice(0, 240))).slice(0, 6);

/**
 * The candidates that answer, the best first. Equal matches (to the hundredth) go by the number of ties, then by name, then by id:
 * `sort` is both.
 */
export const rank = (
  words: readonly NameWord[],
  candidates: readonly Candidate[],
): readonly Ranked[] =>
  candidates
    .flatMap((candidate) => rankOne(words, candidate))
    .sort(
      (one, other) =>
        rounded(other.score) - rounded(one.score) ||
        other.candidate.degree - one.candidate.degree ||
        (one.candidate.sort < other.candidate.sort ? -1 : 1),
    );

/** The reasons of an answer: its three best forms. */
export const reasonsOf = ({ matches }: Ranked): readonly RankedForm[] =>
  matches.slice(0, 3).map(({ form, match }) => {
    const ways = waysOf(match);
    return {
      form: form.id,
      field: form.field === "name" ? form.kind : form.field,
      matched: form.full,
      how: howOf(ways),
      ways,
    };
  });
