import { z } from "zod";

import { FirstAsked } from "../compile/late-value.ts";
import type { Plan } from "../compile/plan.ts";
import type { Parameter } from "../database/statement.ts";
import { idPrefixes, type Label } from "../database/vocabulary.ts";
import { findCandidates } from "./candidates.cypher.ts";
import { nameQuery } from "./name-query.ts";
import {
  askedWords,
  type Candidate,
  rank,
  type Ranked,
  type RankedForm,
  reasonsOf,
} from "./names/rank.ts";
import { labelsAsked } from "./search-kind.ts";

const formRow = z.tuple([z.string(), z.string(), z.string(), z.string()]);
const candidateRow = z.tuple([
  z.string(),
  z.string().nullable(),
  z.number().nullable(),
  z.string().nullable(),
  z.array(formRow),
]);

const candidateOf = (row: unknown): Candidate => {
  const [id, name, degree, sort, forms] = candidateRow.parse(row);
  return {
    id,
    name: name ?? "",
    degree: degree ?? 0,
    sort: sort ?? id,
    forms: forms.map(([form, full, kind, field]) => ({
      id: form,
      full,
      kind,
      field,
    })),
  };
};

const prefixOf = (label: Label): string =>
  Object.entries(idPrefixes).find(([known]) => known === label)?.[1] ?? "";

/** What is searched for: the text as typed, the kinds, and which part of the results. */
type NameAsk = {
  readonly text: string;
  readonly kinds: unknown;
  readonly offset: number;
  readonly first: number;
  /** The parameter of the ids of studies in whose collections alone is searched; undefined: everywhere. */
  readonly studies?: string | undefined;
};

/** One answer of a page, as it travels to the statement that reads it. */
type Answer = { readonly id: string; readonly why: readonly RankedForm[] };

const answerOf = (ranked: Ranked): Answer => ({
  id: ranked.candidate.id,
  why: reasonsOf(ranked),
});

/** The candidates of a column of `findCandidates`, the best first. */
export const rankedOf = (
  raw: unknown,
  words: ReturnType<typeof askedWords>,
): readonly Ranked[] =>
  rank(
    words,
    z
      .array(z.unknown())
      .parse(raw ?? [])
      .map(candidateOf),
  );

const pageOf = (
  raw: unknown,
  words: ReturnType<typeof askedWords>,
  { offset, first }: NameAsk,
) => {
  const ranked = rankedOf(raw, words);
  return {
    total: ranked.length,
    offset,
    page: ranked.slice(offset, offset + first).map(answerOf),
  } satisfies Parameter;
};

/**
 * Finds by name before the statement runs: one call of the index, then the candidates ranked here.
 * @returns the parameter `{ total, offset, page: [{ id, why }] }` of the statement
 */
export const findByName = (plan: Plan, ask: NameAsk): string => {
  const words = askedWords(ask.text);
  const labels = labelsAsked(ask.kinds);
  const isAll = labels.length === labelsAsked(undefined).length;
  const query = nameQuery(words, {
    people: labels.includes("Person"),
    others: labels.some((label) => label !== "Person"),
    kinds: isAll
      ? []
      : labels.filter((label) => label !== "Person").map(prefixOf),
  });
  const asked = plan.parameter({
    queries: query === undefined ? [] : [query],
    labels,
  });
  const column = plan.variable("found");
  return plan.parameter(
    new FirstAsked(findCandidates(asked, column, ask.studies), column, (raw) =>
      pageOf(raw, words, ask),
    ),
  );
};
