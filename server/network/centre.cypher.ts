import { tieEnds } from "../reading/tie.mapping.ts";

/** Finds whom a list of ids means. Binds `shown`, each once, and `unknown`: the ids that nobody has. */
export const findAll = (ids: string): string =>
  `CALL () {
  UNWIND ${ids} AS id
  OPTIONAL MATCH (asked:${tieEnds.join("|")} {id: id})
  OPTIONAL MATCH (asked)-[:SAME_AS*1..5]->(survivor:Person)
  WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
  WITH id, coalesce(survivor, asked) AS found
  RETURN collect(DISTINCT found) AS shown, collect(CASE WHEN found IS NULL THEN id END) AS unknown
}`;

/** Finds whom an id means: a merged record is its survivor. Binds `centre`, or gives no row. */
export const findCentre = (id: string): string =>
  `MATCH (asked:${tieEnds.join("|")} {id: ${id}})
OPTIONAL MATCH (asked)-[:SAME_AS*1..5]->(survivor:Person)
WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
WITH coalesce(survivor, asked) AS centre LIMIT 1`;
