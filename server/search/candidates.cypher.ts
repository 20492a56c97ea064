import { isGathered } from "../case-study/gathered.ts";
import { isPeopleOnly, labelsAsked } from "./search-kind.ts";

/** The index of the keys of names. */
const nameKeyIndex = "nameKeys";

/** At most so many written forms are looked at, those with the most keys in common first: what a search costs does not grow with the store. */
const mostForms = 300;

/** At most so many results can be paged through: no more people than forms. */
export const mostResults = mostForms;

/**
 * Candidates for a search: whoever bears a form that the index gives, with these forms. A merged record is found as its survivor.
 * One call of the index and a bounded walk from each form.
 * @param ask the parameter `{ queries, labels }`: one query of the index, or none
 * @param column binds a list of `[id, name, degree, sort, forms]`, a form `[id, full, kind, field]`
 * @param studies Cypher of the ids of studies in whose collections alone is looked
 */
export const findCandidates = (
  ask: string,
  column: string,
  studies?: string,
): string => `CALL () {
  UNWIND ${ask}.queries AS query
  CALL db.index.fulltext.queryNodes('${nameKeyIndex}', query, {limit: ${mostForms}}) YIELD node AS form
  MATCH (named)-[:NAMED]->(form)
  WHERE any(label IN labels(named) WHERE label IN ${ask}.labels)
  OPTIONAL MATCH (named)-[:SAME_AS*1..5]->(survivor:Person)
  WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
  WITH coalesce(survivor, named) AS found, collect([form.id, form.full, form.kind, form.field]) AS forms${studies === undefined ? "" : ` WHERE ${isGathered("found", studies)}`}
  RETURN collect([found.id, found.nameRu, found.degree, found.sortRu, forms]) AS ${column}
}`;

/** Forms looked at for one line of a list. */
const formsOfLine = 100;

/**
 * The same for people, line by line of a list.
 * @param ask the parameter `{ queries }`: a query of the index for each line, '' for none
 * @param column binds a list of the candidates of each line, in the order of the lines
 */
export const findCandidatesOfLines = (
  ask: string,
  column: string,
): string => `CALL () {
  UNWIND range(0, size(${ask}.queries) - 1) AS line
  CALL (line) {
    UNWIND [query IN [${ask}.queries[line]] WHERE query <> ''] AS query
    CALL db.index.fulltext.queryNodes('${nameKeyIndex}', query, {limit: ${formsOfLine}}) YIELD node AS form
    MATCH (named:Person)-[:NAMED]->(form)
    OPTIONAL MATCH (named)-[:SAME_AS*1..5]->(survivor:Person)
    WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
    WITH coalesce(survivor, named) AS found, collect([form.id, form.full, form.kind, form.field]) AS forms
    RETURN collect([found.id, found.nameRu, found.degree, found.sortRu, forms]) AS candidates
  }
  WITH line, candidates ORDER BY line
  RETURN collect(candidates) AS ${column}
}`;

/**
 * Reads the answers of a page `{ page: [{ id, … }], offset }` by their ids: binds `found`, `answer` and `position`.
 * Where only people are asked for, one index is looked into; for every other choice all are, since each text of its own has to be planned first.
 */
export const readAnswers = (
  ask: string,
  kinds: unknown,
): string => `UNWIND range(0, size(${ask}.page) - 1) AS at
  WITH ${ask}.page[at] AS answer, ${ask}.offset + at AS position
  MATCH (found:${isPeopleOnly(kinds) ? "Person" : labelsAsked(undefined).join("|")} {id: answer.id})`;
