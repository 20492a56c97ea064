/** People taken in who are only called as words of the text are. */
const mostFar = 2_000;

/** What all is read in of a thing that a text names. */
const wordsOfThing = ["verbatim", "statementRu", "statementEn", "figure"]
  .map((key) => `coalesce(x.${key}, '')`)
  .join(" + ' ' + ");

/** Words without stress marks and soft hyphens. */
const withoutMarks = (words: string): string =>
  ["0301", "00AD"].reduce(
    (inner, mark) => `replace(${inner}, '\\u${mark}', '')`,
    words,
  );

const formsOf = (p: string): string =>
  `[(${p})-[:SAME_AS*0..2]-(:Person)-[:NAMED]->(n:PersonName) | {full: n.full, family: n.family, given: n.given, patronymic: n.patronymic}] + COLLECT { MATCH (${p})<-[m:INVOLVES]-() WHERE m.nameInSource IS NOT NULL WITH DISTINCT m.nameInSource AS name LIMIT 20 RETURN {full: name} }`;

/**
 * Everybody whose name may stand in a study, with all that they are called: leaves `behind`.
 * Near are those whom the text names or a view shows, whom its claims, their rivals and their documents involve, and whose family name begins as
 * a word of a figure does; beside them come people whose family name begins as a word does in the text or in the words of sources: every written form is looked at, and only where names
 * are hidden. Whoever only speaks as an author of what is cited is told apart.
 * @param list Cypher of the list of nodes that the text names
 * @param scope variables that the list and the others need
 * @param wanted Cypher of whether names are to be hidden at all
 * @param text Cypher of the words of the study
 */
export const readPeopleBehind = (
  list: string,
  scope: string,
  { wanted, text }: { readonly wanted: string; readonly text: string },
): string =>
  `CALL (${scope}) {
WITH CASE WHEN ${wanted} THEN ${list} ELSE [] END AS named, CASE WHEN ${wanted} THEN ${text} ELSE '' END AS text
WITH named, reduce(words = text, x IN named | words + ' ' + ${wordsOfThing}) AS words
CALL (named) {
  UNWIND named AS x
  UNWIND CASE WHEN x:Person THEN [x] ELSE [] END
    + [(x)-[:INVOLVES|UTTERED_BY|OF_PERSON]->(p:Person) | p]
    + COLLECT { UNWIND coalesce(x.shownIds, []) AS id MATCH (p:Person {id: id}) RETURN p }
    + COLLECT { MATCH (:Factoid {id: x.id})-[:CONFLICTS_WITH]-(:Factoid)-[:INVOLVES|UTTERED_BY]->(p:Person) RETURN DISTINCT p LIMIT 50 }
    + COLLECT { MATCH (x)-[:IN_SOURCE]->(:Source)<-[:IN_SOURCE]-(:Factoid)-[:INVOLVES|UTTERED_BY]->(p:Person) RETURN DISTINCT p LIMIT 200 } AS p
  RETURN collect(DISTINCT p) AS near
}
WITH near AS told, named, words, reduce(drawn = '', x IN named | drawn + ' ' + toLower(coalesce(x.figure, ''))) AS drawn
CALL (words, drawn) {
  WITH drawn, ${withoutMarks("toLower(words)")} AS small WHERE words <> ''
  MATCH (n:PersonName)
  WITH n, drawn, small, toLower(left(n.family, CASE WHEN size(n.family) > 5 THEN size(n.family) - 2 ELSE size(n.family) - 1 END)) AS stem
  WHERE size(n.family) > 2 AND small CONTAINS stem
  MATCH (p:Person)-[:NAMED]->(n)
  WITH p, max(CASE WHEN drawn CONTAINS stem THEN 1 ELSE 0 END) AS isDrawn LIMIT ${String(mostFar)}
  RETURN collect(p) AS far, collect(CASE WHEN isDrawn = 1 THEN p END) AS inFigures
}
WITH named, far, told + [p IN inFigures WHERE NOT p IN told] AS near
UNWIND near + [p IN far WHERE NOT p IN near] AS p
RETURN collect({id: p.id, nameRu: p.nameRu, nameEn: p.nameEn, isNear: p IN near, forms: ${formsOf("p")},
  isAuthor: EXISTS { (p)<-[:UTTERED_BY {capacity: 'HISTORIAN'}]-() } AND none(x IN named WHERE EXISTS { (x)-[:INVOLVES]->(p) })}) AS behind
}`;
