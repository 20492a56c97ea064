import { codeList } from "../database/statement.ts";
import { readingSides } from "./coverage.ts";
import { choose } from "./lens-text.ts";
import {
  factoidContested,
  factoidCredence,
  factoidSide,
  factoidSurvives,
} from "./reading.cypher.ts";

/** Versions of claims that may count under some reading: current ones, and closed ones when an earlier revision is asked about. */
const versionsAsked = (f: string): string =>
  choose("now", `${f}:Factoid`, "true");

/** Whether mention `m` stood at the revision asked about and its identification is not rejected. */
export const mentionStands = (m: string): string =>
  `(${choose(
    "now",
    `type(${m}) = 'INVOLVES'`,
    `coalesce(${m}.since, 0) <= $lens.asOf AND NOT 0 < coalesce(${m}.until, 0) <= $lens.asOf`,
  )}
  AND coalesce(${m}.status, 'ACCEPTED') <> 'REJECTED')`;

/** Whether mention `m` in claim `f` stood at the revision asked about, or the claim is one that a coverage counts as entered later. */
export const mentionCounted = (m: string, f: string): string =>
  `(${mentionStands(m)} OR ${choose("now", "false", `(${f}.since > $lens.asOf AND type(${m}) = 'INVOLVES' AND coalesce(${m}.status, 'ACCEPTED') <> 'REJECTED')`)})`;

/** Binds `f` to every claim that involves `x` or a record merged into it. */
export const claimsInvolving = (x: string): string =>
  `MATCH (${x})<-[:SAME_AS*0..3]-(one)<-[m:INVOLVES|INVOLVED]-(f:Factoid|ClosedFactoid)
   WHERE ${versionsAsked("f")} AND ${mentionCounted("m", "f")}`;

/** The record under which `x` survives. */
export const survivor = (x: string): string =>
  `coalesce([(${x})-[:SAME_AS*1..3]->(one) WHERE NOT EXISTS { (one)-[:SAME_AS]->() } | one][0], ${x})`;

/** Binds `f` to every claim that source `x` makes. */
export const claimsOfSource = (x: string): string =>
  `MATCH (${x})<-[:IN_SOURCE]-(f:Factoid|ClosedFactoid)
   WHERE ${versionsAsked("f")}`;

const dated = "f.beginFrom + f.beginTo + f.endFrom + f.endTo";

/** Whether version `f` of a claim stood at the revision asked about. */
export const stood = choose(
  "now",
  "f.until = 0",
  "f.since <= $lens.asOf AND NOT 0 < f.until <= $lens.asOf",
);

/** Whether claim `f` was entered after the revision asked about: no version of it stood then. */
export const enteredLater = (f: string): string =>
  choose(
    "now",
    "false",
    `(${f}.until = 0 AND ${f}.since > $lens.asOf AND NOT EXISTS { MATCH (old:ClosedFactoid {id: ${f}.id}) WHERE old.since <= $lens.asOf < old.until })`,
  );

/** The side of the reading against which claim `f` failed; none under the default reading, which leaves out only closed versions. */
export const sideMissed = (f: string): string =>
  choose("plain", "null", factoidSide(f));

/**
 * What stands behind a set of claims, as one map for `coverageOf`. Put it inside `CALL (x) { … }`.
 * @param claims Cypher that binds `f` to the claims before the reading is applied; repeated rows are counted once
 */
export const coverageOfClaims = (claims: string): string => `
${claims}
WITH DISTINCT f
WITH f, ${factoidSurvives("f")} AS survives, ${enteredLater("f")} AS later, ${stood} AS was
WITH collect(CASE WHEN survives THEN f END) AS kept, count(CASE WHEN NOT survives AND (later OR was) THEN 1 END) AS dropped,
  count(CASE WHEN NOT survives AND $lens.mode <> '' AND ${dated} = '' AND was THEN 1 END) AS byMissingDate,
  collect(CASE WHEN later THEN 'LATER' WHEN NOT survives AND was THEN ${sideMissed("f")} END) AS failed
CALL (kept) {
  UNWIND kept AS f
  RETURN count(f) AS claims, collect(DISTINCT nullif(coalesce(f.sourceId, ''), '')) AS sources,
    count(CASE WHEN ${dated} = '' THEN 1 END) AS undated,
    count(CASE WHEN NOT EXISTS { (f)-[:IN_SOURCE]->() } THEN 1 END) AS unsourced,
    count(CASE WHEN ${factoidContested("f")} THEN 1 END) AS contested,
    count(CASE WHEN ${factoidCredence("f")} = 0 THEN 1 END) AS unjudged,
    count(CASE WHEN f.constructed THEN 1 END) AS constructed
}
CALL (kept) {
  UNWIND kept AS f
  MATCH (f)-[im:INVOLVES|INVOLVED]->(:Person)-[:SAME_AS*0..3]->(ip) WHERE NOT EXISTS { (ip)-[:SAME_AS]->() } AND ${mentionStands("im")}
  RETURN count(DISTINCT ip) AS persons
}
CALL (sources) {
  UNWIND sources AS id
  MATCH (s:Source {id: id})-[:COPY_OF|EXTRACT_OF|DRAWS_ON*1..4]->(older:Source)
  RETURN collect(DISTINCT [s.id, older.id]) AS dependences
}
RETURN {persons: persons, claims: claims, sources: sources, dependences: dependences, undated: undated, unsourced: unsourced,
contested: contested, unjudged: unjudged, constructed: constructed,
leftOut: [side IN ${codeList(readingSides)} WHERE side IN failed | {side: side, count: size([x IN failed WHERE x = side])}],
byReading: dropped - byMissingDate, byMissingDate: byMissingDate} AS coverage`;
