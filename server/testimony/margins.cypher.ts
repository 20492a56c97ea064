import { withLens } from "../compile/plan.ts";
import { claimLabel, claimSurvives, involving } from "../reading/claims.ts";
import { survivingPositions, tieAffirmed } from "../reading/reading.cypher.ts";
import { decidingKinds, fateKinds, openingKinds } from "./questions.ts";
import { type BoardQuestion, codes } from "./testimony.cypher.ts";

const bodyTies = "WORKED_AT|SERVED_IN|HELD_OFFICE_IN|MEMBER_OF";

/** The most interests of one speaker, and claims behind each. */
const mostInterests = 10;
const mostBehind = 8;

/** Ties that may have mattered to a speaker. Expects `columns` and `subject`; binds `interests`: [{who, kind, shared, behind}]. */
export const findInterests = ({ frame }: BoardQuestion): string =>
  withLens(
    frame.lens,
    `CALL (columns, subject) {
  UNWIND columns AS who
  WITH who WHERE who <> subject AND NOT who:Source AND subject:Person
  CALL (who, subject) {
    MATCH (who)-[t:KIN_OF]-(subject) RETURN 'KIN' AS kind, t, null AS u, null AS shared
    UNION
    MATCH (who)-[t:INVESTIGATED]->(subject) RETURN 'RAN_THE_CHECK' AS kind, t, null AS u, null AS shared
    UNION
    MATCH (who)-[t:DECIDED_ON|JUDGED]->(subject) RETURN 'DECIDED' AS kind, t, null AS u, null AS shared
    UNION
    MATCH (who)-[t:${bodyTies}]->(shared)<-[u:${bodyTies}]-(subject)
    WHERE NOT shared:PartyOrganization OR shared.level IN ['PRIMARY', 'CANDIDATE_GROUP']
    RETURN 'SHARED_BODY' AS kind, t, u, shared
  }
  WITH who, kind, shared, t, u, ${survivingPositions("t")} AS idx
  WITH who, kind, shared, t, u, idx, CASE WHEN u IS NULL THEN [] ELSE ${survivingPositions("u")} END AS udx
  WHERE size(idx) > 0 AND ${tieAffirmed("t", "idx")} AND (u IS NULL OR (size(udx) > 0 AND ${tieAffirmed("u", "udx")}))
  UNWIND [i IN idx | t.versionIds[i]] + [i IN udx | u.versionIds[i]] AS version
  WITH DISTINCT who, kind, shared, version
  MATCH (f:${claimLabel(frame)} {versionId: version})
  WITH who, kind, shared, f ORDER BY f.sortKey
  WITH who, kind, shared, collect(f)[0..${String(mostBehind)}] AS behind ORDER BY kind, shared.sortRu
  WITH who, collect({who: who.id, kind: kind, shared: shared, behind: behind})[0..${String(mostInterests)}] AS own
  UNWIND own AS one
  RETURN collect(one) AS interests
}`,
  );

/** The most claims about the cases of one speaker, and about what became of them. */
const mostOfSpeaker = 60;

/** Claims about the speakers' own cases. Expects `columns`; binds `cases`: [{who, procedure, told}]. */
export const findCases = ({ frame }: BoardQuestion): string =>
  `CALL (columns) {
  UNWIND columns AS who
  WITH who WHERE who:Person
  CALL (who) {
    MATCH (who)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(p:Procedure)
    CALL (p) {
      MATCH (p)<-[:ABOUT]-(f:${claimLabel(frame)}) RETURN f
      UNION
      MATCH (p)<-[:STEP_OF]-(:CaseEvent)<-[:ABOUT]-(f:${claimLabel(frame)}) RETURN f
    }
    WITH p, f WHERE f.kind IN ${codes([...decidingKinds, ...openingKinds])} AND f.polarity = 'AFFIRMS' AND ${claimSurvives(frame, "f")}
    WITH p, f ORDER BY f.sortKey LIMIT ${String(mostOfSpeaker)}
    RETURN p, f
  }
  RETURN collect({who: who.id, procedure: p, told: f}) AS cases
}`;

/** What is recorded of the speakers' own fates. Expects `columns`; binds `fates`: [{who, told}]. */
export const findFates = ({ frame }: BoardQuestion): string =>
  `CALL (columns) {
  UNWIND columns AS who
  WITH who WHERE who:Person
  CALL (who) {
    MATCH ${involving({ ...frame, vars: { self: "who" } }, "f")} AND fm.role = 'subject' AND f.kind IN ${codes(fateKinds)} AND f.polarity = 'AFFIRMS'
    WITH DISTINCT f ORDER BY f.sortKey LIMIT ${String(mostOfSpeaker)}
    RETURN f
  }
  RETURN collect({who: who.id, told: f}) AS fates
}`;
