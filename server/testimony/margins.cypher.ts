import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import { claimLabel, claimSurvives } from "../reading/claims.ts";
import { survivingPositions, tieAffirmed } from "../reading/reading.cypher.ts";
import { decidingKinds, fateKinds, openingKinds } from "./questions.ts";
import { type BoardQuestion, toldOf } from "./testimony.cypher.ts";

const bodyTies = "WORKED_AT|SERVED_IN|HELD_OFFICE_IN|MEMBER_OF";

/** The most interests of one speaker, and claims behind each. */
const mostInterests = 10;
const mostBehind = 8;

/**
 * Ties that may have mattered to a speaker. Expects `columns` and `subject`; binds `interests`: [{who, kind, shared, behind}]. A body is shared
 * when a tie of either to it survives the reading and affirms.
 */
export const findInterests = ({ frame }: BoardQuestion): string =>
  withLens(
    frame.lens,
    `CALL (columns, subject) {
  UNWIND columns AS who
  WITH who WHERE who <> subject AND NOT who:Source AND subject:Person
  CALL (who, subject) {
    MATCH (who)-[t:KIN_OF]-(subject) RETURN 'KIN' AS kind, [t] AS ties, null AS shared
    UNION
    MATCH (who)-[t:INVESTIGATED]->(subject) RETURN 'RAN_THE_CHECK' AS kind, [t] AS ties, null AS shared
    UNION
    MATCH (who)-[t:DECIDED_ON|JUDGED]->(subject) RETURN 'DECIDED' AS kind, [t] AS ties, null AS shared
    UNION
    MATCH (who)-[t:${bodyTies}]->(shared)<-[u:${bodyTies}]-(subject)
    WHERE NOT shared:PartyOrganization OR shared.level IN ['PRIMARY', 'CANDIDATE_GROUP']
    RETURN 'SHARED_BODY' AS kind, [t, u] AS ties, shared
  }
  UNWIND ties AS t
  WITH DISTINCT who, kind, shared, t
  WITH who, kind, shared, t, ${survivingPositions("t")} AS idx
  WHERE size(idx) > 0 AND ${tieAffirmed("t", "idx")}
  WITH who, kind, shared, collect(DISTINCT startNode(t)) AS sides, collect([i IN idx | t.versionIds[i]]) AS versions
  WHERE kind <> 'SHARED_BODY' OR size(sides) = 2
  UNWIND reduce(all = [], some IN versions | all + some) AS version
  WITH DISTINCT who, kind, shared, version
  MATCH (f:${claimLabel(frame)} {versionId: version})
  WITH who, kind, shared, f ORDER BY f.sortKey
  WITH who, kind, shared, collect(f)[0..${String(mostBehind)}] AS behind ORDER BY kind, shared.sortRu
  WITH who, collect({who: who.id, kind: kind, shared: shared, behind: behind})[0..${String(mostInterests)}] AS own
  UNWIND own AS one
  RETURN collect(one) AS interests
}`,
  );

/** The most claims about the cases of one speaker, and as many about what became of them. */
const mostOfSpeaker = 60;

const caseKinds = codeList([...decidingKinds, ...openingKinds]);

/**
 * Claims about the speakers' own cases, and what is recorded of their own fates. Expects `columns`; binds `cases`: [{who, procedure, told}]
 * and `fates`: [{who, told}].
 */
export const findFates = ({ frame }: BoardQuestion): string =>
  `CALL (columns) {
  UNWIND columns AS who
  WITH who WHERE who:Person
  CALL (who) {
    CALL (who) {
      MATCH ${toldOf(frame, "who", "f")} AND fm.role = 'subject' AND f.kind IN ${codeList(fateKinds)}
      RETURN null AS p, f
      UNION
      MATCH (who)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(p:Procedure)<-[:STEP_OF*0..1]-()<-[:ABOUT]-(f:${claimLabel(frame)})
      WHERE f.kind IN ${caseKinds}
      RETURN p, f
    }
    WITH p, f WHERE f.polarity = 'AFFIRMS' AND ${claimSurvives(frame, "f")}
    WITH p, f ORDER BY f.sortKey
    WITH collect(CASE WHEN p IS NOT NULL THEN {procedure: p, told: f} END)[0..${String(mostOfSpeaker)}] AS ofCases, collect(CASE WHEN p IS NULL THEN f END)[0..${String(mostOfSpeaker)}] AS ofFate
    RETURN ofCases, ofFate
  }
  WITH collect([one IN ofCases | {who: who.id, procedure: one.procedure, told: one.told}]) AS cases, collect([f IN ofFate | {who: who.id, told: f}]) AS fates
  RETURN reduce(all = [], some IN cases | all + some) AS cases, reduce(all = [], some IN fates | all + some) AS fates
}`;
