import { claimMap, rivalsOf } from "../case-study/edition.cypher.ts";

/** Changes that are looked through, the latest first; with more of them the numbers are "at least". */
export const mostChanges = 2_000;

const limit = String(mostChanges + 1);

/**
 * Claims that changed since a view was seen and touch what it shows, each with the version that stood then, the one that stands now, and what
 * excludes it: leaves `changed` (rows) and `looked` (how many changes were looked through).
 * Begins at the changes, each found by an index, and never at what is shown: that may be a hub.
 * @param view variable of the view
 */
export const readChanges = (view: string): string => `CALL (${view}) {
CALL (${view}) {
  MATCH (f:Factoid) WHERE f.since > ${view}.dataRevision RETURN f.id AS id, f.since AS at ORDER BY at DESC LIMIT ${limit}
  UNION ALL
  MATCH (f:ClosedFactoid) WHERE f.until > ${view}.dataRevision RETURN f.id AS id, f.until AS at ORDER BY at DESC LIMIT ${limit}
  UNION ALL
  MATCH (i:Interpretation) WHERE i.since > ${view}.dataRevision MATCH (i)-[:WEIGHS]->(f:Factoid|ClosedFactoid) RETURN f.id AS id, i.since AS at ORDER BY at DESC LIMIT ${limit}
  UNION ALL
  MATCH (i:ClosedInterpretation) WHERE i.until > ${view}.dataRevision MATCH (i)-[:WEIGHS]->(f:Factoid|ClosedFactoid) RETURN f.id AS id, i.until AS at ORDER BY at DESC LIMIT ${limit}
}
WITH ${view}, id, max(at) AS at ORDER BY at DESC LIMIT ${limit}
CALL (${view}, id) {
  WITH * WHERE size(coalesce(${view}.shownIds, [])) = 0
    OR id IN ${view}.shownIds
    OR EXISTS { MATCH (f:Factoid {id: id})-[:INVOLVES|INVOLVED|UTTERED_BY|IN_SOURCE|ABOUT]->(x) WHERE x.id IN ${view}.shownIds }
    OR EXISTS { MATCH (f:ClosedFactoid {id: id})-[:INVOLVES|INVOLVED|UTTERED_BY|IN_SOURCE|ABOUT]->(x) WHERE x.id IN ${view}.shownIds }
  OPTIONAL MATCH (now:Factoid {id: id})
  OPTIONAL MATCH (old:ClosedFactoid {id: id}) WHERE old.since <= ${view}.dataRevision AND old.until > ${view}.dataRevision
  WITH now, coalesce(old, CASE WHEN now.since <= ${view}.dataRevision THEN now END) AS was
  RETURN collect({claim: ${claimMap("was")}, now: ${claimMap("now")}, rivals: ${rivalsOf("now")}}) AS touched
}
RETURN [row IN collect(touched) WHERE size(row) > 0 | row[0]] AS changed, count(id) AS looked
}`;
