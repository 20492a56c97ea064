import { type Statement, statement } from "../database/statement.ts";
import type { Judged } from "./judged.ts";

/** The version of a claim that stands, and what its closing touches. */
export const standingVersion = statement(
  "standing-factoid",
  `MATCH (f:Factoid {id: $id})
   RETURN f.since AS since, f.layer AS layer, properties(f) AS content,
     [(f)-[:INVOLVES|UTTERED_BY]->(n) | n.id] AS touched`,
);

/** The last version of a claim that stands no more. */
export const closedVersion = statement(
  "closed-factoid",
  `MATCH (f:ClosedFactoid {id: $id})
   RETURN f.until AS until ORDER BY until DESC LIMIT 1`,
);

const brought = (type: "IN_SOURCE" | "INVOLVES" | "UTTERED_BY" | "ABOUT") =>
  `CALL (old, f) { MATCH (old)-[was:${type}]->(n) CREATE (f)-[is:${type}]->(n) SET is = properties(was) }`;

/** A retracted claim as it was: its words, layer, mentions and speakers, and the judgements that stood on it. */
export const reopenVersion = statement(
  "reopen-factoid",
  `MATCH (old:ClosedFactoid {id: $id, until: $closedIn})
   CREATE (f:Factoid)
   SET f = properties(old), f.since = $revision, f.until = 0, f.closedBy = null,
     f.versionId = $id + '@' + toString($revision), f.createdBy = $by, f.createdAt = $at
   CREATE (old)-[:NEXT_VERSION]->(f)
   WITH old, f
   ${(["IN_SOURCE", "INVOLVES", "UTTERED_BY", "ABOUT"] as const).map(brought).join("\n   ")}
   CALL (old, f) { MATCH (judgement:Interpretation)-[:WEIGHS]->(old) CREATE (judgement)-[:WEIGHS]->(f) }
   RETURN properties(f) AS content, [(f)-[:INVOLVES|UTTERED_BY]->(n) | n.id] AS touched`,
);

/** A closed version keeps its sources, mentions and speakers; what was derived from it goes. */
export const closeVersion = statement(
  "close-factoid",
  `MATCH (f:Factoid {id: $id})
   REMOVE f:Factoid
   SET f:ClosedFactoid, f.until = $revision
   RETURN f.versionId AS versionId`,
);

/** The judgement that stands. */
export const standingInterpretation = statement(
  "standing-interpretation",
  `MATCH (i:Interpretation {id: $id})-[:WEIGHS]->(f:Factoid|CaseEvent|Procedure)
   RETURN i.since AS since, properties(i) AS content, f.id AS judgedId,
     [(f:Factoid)-[:INVOLVES|UTTERED_BY]->(n) | n.id] AS touched`,
);

/** The last version of a judgement that stands no more. */
export const closedInterpretation = statement(
  "closed-interpretation",
  `MATCH (i:ClosedInterpretation {id: $id})
   RETURN i.until AS until ORDER BY until DESC LIMIT 1`,
);

export const closeInterpretation = statement(
  "close-interpretation",
  `MATCH (i:Interpretation {id: $id})
   REMOVE i:Interpretation
   SET i:ClosedInterpretation, i.until = $revision`,
);

/** Whether a claim that stands excludes another. */
export const rivalOfClaim = statement(
  "rival-of-claim",
  `MATCH (:Factoid {id: $factoidId})-[:CONFLICTS_WITH]-(rival:Factoid)
   WHERE rival.id = $against
   RETURN rival.id AS id LIMIT 1`,
);

/** Signs a judgement of a claim, or of the charge in a step or procedure. */
export const createInterpretation = (judged: Judged["label"]): Statement =>
  statement(
    `create-interpretation-of-${judged}`,
    `MATCH (f:${judged} {id: $judgedId})
     CREATE (i:Interpretation)-[:WEIGHS]->(f)
     SET i = $content, i.since = $revision, i.until = 0`,
  );

/** Whether there is such a step or procedure. */
export const caseToJudge = (
  judged: Exclude<Judged["label"], "Factoid">,
): Statement =>
  statement(
    `${judged}-to-judge`,
    `MATCH (x:${judged} {id: $id}) RETURN x.id AS id`,
  );

export const joinInterpretations = statement(
  "join-interpretations",
  `MATCH (old:ClosedInterpretation {id: $id, until: $revision})
   MATCH (new:Interpretation {id: $id})
   CREATE (old)-[:NEXT_VERSION]->(new)`,
);
