import { tieEnds } from "../reading/tie.mapping.ts";

/** Finds whom an id means: a merged record is its survivor. Binds `centre`, or gives no row. */
export const findCentre = (id: string): string =>
  `MATCH (asked:${tieEnds.join("|")} {id: ${id}})
OPTIONAL MATCH (asked)-[:SAME_AS*1..5]->(survivor:Person)
WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
WITH coalesce(survivor, asked) AS centre LIMIT 1`;
