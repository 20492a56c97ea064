import type { Frame } from "../compile/mapping.ts";
import { type Plan, withLens } from "../compile/plan.ts";
import { inOrder } from "../re-registration/step.cypher.ts";
import {
  claimLabel,
  claimSurvives,
  clashReconciled,
  mentionTypes,
} from "../reading/claims.ts";
import {
  coverageOfClaims,
  mentionCounted,
  mentionStands,
} from "../reading/coverage.cypher.ts";
import type { DossierOf } from "./dossier.ts";

type Lensed = Pick<Frame, "plan" | "lens">;

/** Finds whom the dossier is of: binds `person`, and `opening` (the first procedure of a case, else null). */
export const findSubject = (plan: Plan, { of, id }: DossierOf): string =>
  of === "PERSON"
    ? `MATCH (asked:Person {id: ${plan.parameter(id)}})-[:SAME_AS*0..3]->(person:Person) WHERE NOT EXISTS { (person)-[:SAME_AS]->() }
WITH person, null AS opening LIMIT 1`
    : `MATCH (asked:Procedure {id: ${plan.parameter(id)}})<-[:GAVE_RISE_TO*0..5]-(opening:Procedure)-[:OF_PERSON]->()-[:SAME_AS*0..3]->(person:Person)
WHERE NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(opening) } AND NOT EXISTS { (person)-[:SAME_AS]->() }
WITH person, opening ORDER BY opening.id LIMIT 1`;

/** What is told of the person and what they appear in; and what excludes any of it, told of others. */
const ofPerson = (frame: Lensed): string => {
  const label = claimLabel(frame);
  const told = (claim: string) =>
    `MATCH (person)<-[:SAME_AS*0..3]-()<-[m:${mentionTypes(frame)}]-(${claim}:${label})`;
  const stands = withLens(frame.lens, mentionStands("m"));
  return `CALL (person) {
    ${told("f")} WHERE ${stands}
    RETURN f, CASE WHEN m.role = 'subject' THEN 1 ELSE 0 END AS isSubject
    UNION
    ${told("told")}-[:CONFLICTS_WITH]-(f:${label}) WHERE ${stands} AND ${claimSurvives(frame, "told")}
    RETURN f, 0 AS isSubject
  }
  WITH f, isSubject, null AS step`;
};

/** What is told of the case, its steps and their sessions; and what excludes any of it, wherever that is told. */
const ofCase = (frame: Lensed): string => {
  const label = claimLabel(frame);
  return `CALL (opening) {
    CALL (opening) {
      MATCH (opening)-[:GAVE_RISE_TO*0..5]->(p:Procedure)<-[:ABOUT]-(f:${label}) RETURN f, '' AS step
      UNION
      MATCH (opening)-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF]-(e:CaseEvent)-[:AT*0..1]->()<-[:ABOUT]-(f:${label}) RETURN f, e.id AS step
    }
    RETURN f, step
    UNION
    MATCH (opening)-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF*0..1]-()<-[:ABOUT]-(told:${label})-[:CONFLICTS_WITH]-(f:${label})
    WHERE ${claimSurvives(frame, "told")}
    RETURN DISTINCT f, null AS step
  }
  WITH f, 1 AS isSubject, step`;
};

/** The claims in the order of their dates: binds `rows` (`[id, kind, isOfSubject, step, rivals]`), `claimNodes` and `foundClaims`. */
export const findClaims = (
  frame: Lensed,
  { of }: DossierOf,
  most: string,
): string => `CALL (person, opening) {
  ${of === "PERSON" ? ofPerson(frame) : ofCase(frame)}
  WITH f, max(isSubject) = 1 AS isOfSubject, min(step) AS step
  WHERE ${claimSurvives(frame, "f")}
  WITH f, isOfSubject, step ORDER BY f.sortKey
  WITH collect({f: f, isOfSubject: isOfSubject, step: step}) AS found
  WITH found[..${most}] AS kept, size(found) AS foundClaims
  CALL (kept) {
    UNWIND kept AS one
    WITH one, one.f AS f
    RETURN collect(f) AS claimNodes, collect([f.id, f.kind, one.isOfSubject, one.step, [(f)-[c:CONFLICTS_WITH]-(g:${claimLabel(frame)}) WHERE ${claimSurvives(frame, "g")} | [g.id, c.grade, coalesce(c.rule, 'RIVALS'), ${clashReconciled(frame, "c")}]]]) AS rows
  }
  RETURN claimNodes, rows, foundClaims
}`;

/** What stands behind the claims, before the reading: binds `coverage`. */
export const findCoverage = ({ lens }: Lensed, { of }: DossierOf): string => {
  const claims =
    of === "PERSON"
      ? `CALL (person) {
     MATCH (person)<-[:SAME_AS*0..3]-(one)<-[m:INVOLVES|INVOLVED]-(f:Factoid|ClosedFactoid) WHERE ${mentionCounted("m", "f")} RETURN f
     UNION
     MATCH (person)<-[:SAME_AS*0..3]-(one)<-[m:INVOLVES|INVOLVED]-(told:Factoid|ClosedFactoid)-[:CONFLICTS_WITH]-(f:Factoid|ClosedFactoid) WHERE ${mentionCounted("m", "told")} RETURN f
   }
   WITH f WHERE f:Factoid OR $lens.asOf > 0`
      : `MATCH (opening)-[:GAVE_RISE_TO*0..5]->(p:Procedure)
   CALL (p) {
     MATCH (p)<-[:STEP_OF*0..1]-()-[:AT*0..1]->()<-[:ABOUT]-(f:Factoid|ClosedFactoid) RETURN f
     UNION
     MATCH (p)<-[:STEP_OF*0..1]-()<-[:ABOUT]-()-[:CONFLICTS_WITH]-(f:Factoid|ClosedFactoid) RETURN f
   }
   WITH f WHERE f:Factoid OR $lens.asOf > 0`;
  return `CALL (person, opening) {${withLens(lens, coverageOfClaims(claims))}
}`;
};

/** The steps of a case in order: binds `steps`, `[id, Russian name, English name]`. */
export const findSteps = ({ of }: DossierOf): string =>
  of === "PERSON"
    ? "WITH *, [] AS steps"
    : `WITH *, COLLECT { MATCH (opening)-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF]-(e:CaseEvent) WITH DISTINCT e ORDER BY ${inOrder("e")} RETURN [e.id, e.nameRu, e.nameEn] } AS steps`;
