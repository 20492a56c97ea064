import { claimMap } from "./edition.cypher.ts";

/** Claims entered since that are looked through, the latest first. */
const mostLooked = 1_000;

/** Claims entered since that are told. */
const mostAdded = 50;

/**
 * Claims entered since a version of a study was saved that touch what its text names, the latest first, at most `mostAdded`: leaves `added`, a list of
 * nodes. A corrected claim was there before. Begins at the claims, found by an index, and never at what is named: that may be a hub.
 * @param study variable of the version
 */
export const readAdded = (study: string): string =>
  `CALL (${study}) {
WITH ${study}, [(${study})-[:CITES]->(x) | x.id] AS named
CALL (${study}) {
  MATCH (f:Factoid) WHERE f.since > ${study}.since
  RETURN f ORDER BY f.since DESC LIMIT ${String(mostLooked)}
}
WITH named, f, ${study}.since AS pinned
WHERE EXISTS { (f)-[:INVOLVES|UTTERED_BY|IN_SOURCE|ABOUT]->(x) WHERE x.id IN named }
  AND NOT EXISTS { (old:ClosedFactoid {id: f.id}) WHERE old.since <= pinned }
WITH f ORDER BY f.since DESC LIMIT ${String(mostAdded)}
RETURN collect(f) AS added
}`;

/** What is answered of the claims added. @param added variable of their nodes */
export const addedMaps = (added: string): string =>
  `[f IN ${added} | ${claimMap("f")}]`;
