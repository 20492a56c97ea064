/** What both servers are asked, in the words of each. */
export const personPage = `query PersonPage($id: ID!) {
  person(id: $id) {
    id
    displayName(lang: RU)
    factoids(first: 40) {
      nodes {
        id
        statement(lang: RU)
        polarity
        verbatim
        leaf
        source { id title(lang: RU) }
      }
    }
    ties(first: 25) {
      nodes {
        id
        contested
        affirmed
        other { ... on Described { id displayName(lang: RU) } }
      }
    }
  }
}`;

/** The same answer as one writes it by hand, knowing the store: no readings, no merged records, no cursors. */
export const rawPersonPage = `
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)<-[:INVOLVES]-(f:Factoid)-[cited:IN_SOURCE]->(s:Source)
  WITH DISTINCT f, cited, s ORDER BY f.sortKey LIMIT 40
  RETURN collect({
    id: f.id, statement: f.statementRu, polarity: f.polarity, verbatim: f.verbatim,
    leaf: cited.leaf, source: {id: s.id, title: s.titleRu}
  }) AS claims
}
CALL (p) {
  MATCH (p)-[t:WORKED_AT|KIN_OF]-(o) WHERE t.claims > 0
  WITH t, o ORDER BY type(t) + ' ' + t.sortKey + ' ' + t.id LIMIT 25
  RETURN collect({
    id: t.id, contested: t.contested, affirmed: t.affirmed,
    other: {id: o.id, displayName: o.nameRu}
  }) AS ties
}
RETURN p.id AS id, p.nameRu AS displayName, {nodes: claims} AS factoids, {nodes: ties} AS ties`;
