import { tieTypes } from "../../server/database/vocabulary.ts";

const anyTie = tieTypes.join("|");

/** Who is reached by one more hop, those with most ties to whom we come from first; hubs are not passed. */
const hop = (passes: string): string => `
CALL (front) {
  UNWIND front AS x
  MATCH (x)-[t:${anyTie}]-(y)
  WHERE ${passes} AND t.claims > 0 AND t.affirmed
  WITH y, count(DISTINCT t) AS strength ORDER BY strength DESC, y.sortRu
  RETURN collect(y) AS met
}
WITH seen, [y IN met WHERE NOT y IN seen][0..2000 - size(seen)] AS front
WITH seen + front AS seen, front`;

/** A network of at most 2,000 as one writes it by hand, member by member and tie by tie: no readings, no period, no account of what is left out. */
export const rawEgoNetwork = (depth: number): string => `
MATCH (c:Person {id: $id})
WITH [c] AS seen, [c] AS front
${Array.from({ length: depth }, (_, step) => hop(step === 0 ? "true" : "x.degree <= 500")).join("\n")}
WITH seen AS shown
CALL (shown) {
  CALL (shown) {
    UNWIND shown AS x
    MATCH (x)-[t:${anyTie}]->(y) WHERE t.claims > 0 AND y IN shown
    RETURN DISTINCT t
  }
  WITH t ORDER BY t.sortKey, t.id
  RETURN collect(t)[0..10000] AS visible
}
RETURN [x IN shown | {
  id: x.id, displayName: x.nameRu,
  kind: CASE WHEN x:Person THEN 'PERSON' WHEN x:PartyOrganization THEN 'PARTY_ORGANIZATION' WHEN x:Institution|OccupationForce THEN 'INSTITUTION' WHEN x:District THEN 'DISTRICT' ELSE 'SETTLEMENT' END
}] AS nodes, [t IN visible | {
  id: t.id, kind: {code: CASE type(t) WHEN 'TIED_TO' THEN t.kind ELSE type(t) END},
  from: t.startId, to: t.endId, claims: t.claims, contested: t.contested, doubted: t.doubted, affirmed: t.affirmed
}] AS ties`;
