/** How well a form matches a word: tens by manner, and five more when the form begins with it (a family name comes first). */
export const grades = {
  exact: 60,
  prefix: 50,
  key: 40,
  keyPrefix: 30,
  initial: 20,
  similar: 10,
  atTheFront: 5,
} as const;

/** At most so many forms are looked at for one word; forms that hold all words come first among them. */
const mostForms = 2000;

/** At most so many results can be paged through. */
export const mostResults = 500;

const gradeOfForm = `CASE
    WHEN word.folded IN folded THEN ${grades.exact}
    WHEN any(w IN folded WHERE w STARTS WITH word.folded) THEN ${grades.prefix}
    WHEN word.key IN keys THEN ${grades.key}
    WHEN any(k IN keys WHERE any(p IN word.keyPrefixes WHERE k STARTS WITH p)) THEN ${grades.keyPrefix}
    WHEN word.initial <> '' AND word.initial IN folded THEN ${grades.initial}
    ELSE ${grades.similar} END
  + CASE WHEN form.folded STARTS WITH word.folded OR form.latinKey STARTS WITH word.key THEN ${grades.atTheFront} ELSE 0 END`;

/**
 * Finds by written forms; each word must match some form, not necessarily the same one. A merged record is found as its survivor.
 * Leaves `total` and `page`: a list of `{ found, rank, hits: [{ form, at, grade }] }`, best first.
 * @param ask the parameter `{ words, labels, offset, first }`; `words` as `searchWords` makes them
 */
export const findByName = (ask: string): string => `
CALL () {
  UNWIND range(0, size(${ask}.words) - 1) AS at
  WITH at, ${ask}.words[at] AS word
  CALL db.index.fulltext.queryNodes('writtenForms', word.query, {limit: ${mostForms}}) YIELD node AS form
  WITH at, word, form, split(form.folded, ' ') AS folded, split(form.latinKey, ' ') AS keys
  WITH at, form, ${gradeOfForm} AS grade
  MATCH (named)-[:NAMED]->(form)
  WHERE any(label IN labels(named) WHERE label IN ${ask}.labels)
  OPTIONAL MATCH (named)-[:SAME_AS*1..5]->(survivor:Person)
  WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
  WITH coalesce(survivor, named) AS found, at, grade, form
  WITH found, at, max(grade) AS best, collect({form: form, at: at, grade: grade}) AS hits
  WITH found, count(at) AS matched, sum(best) AS rank, reduce(all = [], some IN collect(hits) | all + some) AS hits
  WHERE matched = size(${ask}.words)
  WITH found, rank, hits
  ORDER BY rank DESC, found.degree DESC, found.sortRu
  WITH collect({found: found, rank: rank, hits: hits}) AS every
  RETURN size(every) AS total, every[${ask}.offset..${ask}.offset + ${ask}.first] AS page
}`;

/**
 * The best forms of a hit, each with the words it matches and one source that writes it so (or null): binds `form`, `words`, `source`.
 * `hits` is bound. Meant as the beginning of a subquery.
 */
export const bestForms = `UNWIND hits AS hit
  WITH hit.form AS form, collect({at: hit.at, grade: hit.grade}) AS words, sum(hit.grade) AS weight
  ORDER BY weight DESC, form.full, form.id
  LIMIT 3
  OPTIONAL MATCH (form)-[:WRITTEN_IN]->(writer:Source)
  WITH form, words, weight, writer ORDER BY writer.sortRu
  WITH form, words, weight, collect(writer)[0] AS source
  ORDER BY weight DESC, form.full, form.id`;

/** A form for `reasonOf`. */
export const formExpression =
  "{full: form.full, script: form.script, kind: form.kind, field: form.field, words: words}";
