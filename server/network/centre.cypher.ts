import { tieEnds } from "../reading/tie.mapping.ts";

/** Binds `found`: whom the variable or parameter `id` means; a merged record is its survivor. Null when nobody has the id. */
const whoIs = (id: string, labels: readonly string[] = tieEnds): string =>
  `OPTIONAL MATCH (asked:${labels.join("|")} {id: ${id}})
  OPTIONAL MATCH (asked)-[:SAME_AS*1..5]->(survivor:Person)
  WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }`;

const found = "coalesce(survivor, asked)";

/** Finds whom a list of ids means. Binds `shown`, each once, and `unknown`: the ids that nobody has. */
export const findAll = (ids: string): string =>
  `CALL () {
  UNWIND ${ids} AS id
  ${whoIs("id")}
  WITH id, ${found} AS found
  RETURN collect(DISTINCT found) AS shown, collect(CASE WHEN found IS NULL THEN id END) AS unknown
}`;

/** Finds whom one id means, among things of some labels. Binds `name`: null when there is none. */
export const findEnd = (
  id: string,
  name: string,
  labels?: readonly string[],
): string =>
  `CALL () {
  ${whoIs(id, labels)}
  RETURN ${found} AS ${name} LIMIT 1
}`;

/** Finds whom an id means: a merged record is its survivor. Binds `centre`, or gives no row. */
export const findCentre = (id: string): string =>
  `MATCH (asked:${tieEnds.join("|")} {id: ${id}})
OPTIONAL MATCH (asked)-[:SAME_AS*1..5]->(survivor:Person)
WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
WITH coalesce(survivor, asked) AS centre LIMIT 1`;
