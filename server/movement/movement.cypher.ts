import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import {
  claimContested,
  claimLabel,
  claimSurvives,
  involving,
  mentionTypes,
} from "../reading/claims.ts";
import {
  claimsInvolving,
  coverageOfClaims,
  mentionStands,
} from "../reading/coverage.cypher.ts";
import { placeKinds, seatKinds } from "./presence.ts";

/** The most claims of one person that are read. */
const mostClaims = 200;

const roles = "['place', 'from', 'to']";

const ofSubject = (frame: Frame): string =>
  `${involving(frame, "f")} AND fm.role = 'subject'`;

const stands = ({ lens }: Frame, m: string): string =>
  withLens(lens, mentionStands(m));

/** The claims that put the person at hand somewhere. Binds `found`, a list of [claim, mention, role, place, body]. */
const readPresence = (frame: Frame, x: string): string => {
  const own = { ...frame, vars: { self: x } };
  return `CALL (${x}) {
  CALL (${x}) {
    MATCH ${ofSubject(own)} AND f.kind IN ${codeList(placeKinds)}
    MATCH (f)-[pm:${mentionTypes(frame)}]->(place:District|Settlement) WHERE pm.role IN ${roles} AND ${stands(frame, "pm")}
    RETURN f, fm, pm, pm.role AS role, place, null AS body
    UNION
    MATCH ${ofSubject(own)} AND f.kind IN ${codeList(seatKinds)}
    MATCH (f)-[pm:${mentionTypes(frame)} {role: 'institution'}]->(body:Institution)-[:LOCATED_IN]->(place) WHERE ${stands(frame, "pm")}
      AND NOT EXISTS { (f)-[:${mentionTypes(frame)} {role: 'place'}]->() }
    RETURN f, fm, pm, 'place' AS role, place, body
  }
  WITH DISTINCT f, fm, pm, role, place, body ORDER BY f.sortKey, place.id
  RETURN collect([f, fm, pm, role, place, body])[..${String(mostClaims)}] AS found, count(*) AS foundInAll
}`;
};

/** A claim as `presenceRows` parses it. */
const presenceRow = `[one[0].id, one[0].kind, one[0].value, one[0].polarity, one[0].modality, coalesce(one[1].status, 'ACCEPTED') = 'PROPOSED' OR coalesce(one[2].status, 'ACCEPTED') = 'PROPOSED', one[3], one[4].id, one[5].id, one[0].beginFrom, one[0].beginTo, one[0].endFrom, one[0].endTo]`;

/** Binds `lives` ([person, rows]), `presences`, `places`, `bodies` and `moreClaims`. Expects `people`. */
export const readPresences = (frame: Frame): string => `CALL (people) {
  UNWIND people AS x
  ${readPresence(frame, "x")}
  RETURN collect([x.id, [one IN found | ${presenceRow}]]) AS lives, collect(found) AS all,
    sum(CASE WHEN foundInAll > ${String(mostClaims)} THEN foundInAll - ${String(mostClaims)} ELSE 0 END) AS moreClaims
}
CALL (all) {
  UNWIND all AS found UNWIND found AS one
  RETURN collect(DISTINCT one[0]) AS presences, collect(DISTINCT one[4]) AS places, collect(DISTINCT one[5]) AS bodies
}`;

/** Binds `placeRows`: each place with its own point, and that of its raion or city. Expects `places`. */
export const readPlaces = `CALL (places) {
  UNWIND places AS place
  WITH place, COLLECT { MATCH path = (place)-[:PART_OF*0..3]->(d:District) WHERE d.kind IN ['RAION', 'CITY'] RETURN d ORDER BY length(path), d.sortRu LIMIT 1 }[0] AS d
  RETURN collect([place.id, place:District, place.kind IN ['RAION', 'CITY'], place.latitude, place.longitude, d.id, d.latitude, d.longitude, [(place)-[:PART_OF*1..3]->(above:District) | above.id]]) AS placeRows
}`;

/** Binds `rivalRows`: pairs of claims that exclude each other. Expects `presences`. */
export const readRivals = (frame: Frame): string => `CALL (presences) {
  UNWIND presences AS f
  MATCH (f)-[:CONFLICTS_WITH]->(g:${claimLabel(frame)})
  WHERE g IN presences AND ${claimSurvives(frame, "g")} AND ${claimContested(frame, "f")} AND ${claimContested(frame, "g")}
  RETURN collect(DISTINCT [f.id, g.id]) AS rivalRows
}`;

/** Binds `coverage`: what stands behind the presence of the people. Expects `people`. */
export const coverPresences = ({ lens }: Frame): string => {
  const claims = `UNWIND people AS person ${claimsInvolving("person")} AND m.role = 'subject'
     AND ((f.kind IN ${codeList(placeKinds)} AND EXISTS { (f)-[o:INVOLVES|INVOLVED]->(:District|Settlement) WHERE o.role IN ${roles} })
       OR (f.kind IN ${codeList(seatKinds)} AND EXISTS { (f)-[:INVOLVES|INVOLVED {role: 'institution'}]->(:Institution)-[:LOCATED_IN]->() }))`;
  return `CALL (people) {${withLens(lens, coverageOfClaims(claims))}\n}`;
};
