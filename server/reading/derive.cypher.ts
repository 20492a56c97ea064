import { type Statement, statement } from "../database/statement.ts";
import {
  idPrefixes,
  type Label,
  type TieType,
  tieTypes,
} from "../database/vocabulary.ts";
import { countTiesOf, keepNearest, keepsOther } from "./tie-counts.ts";

const anyTie = tieTypes.join("|");

/** The records that are one person with the persons asked about, and who each stands for. Merges are chains of at most ten. */
export const readClusters = statement(
  "reading-clusters",
  `UNWIND $ids AS id
MATCH (asked:Person {id: id})
MATCH (asked)-[:SAME_AS*0..10]->(survivor:Person)
WHERE NOT (survivor)-[:SAME_AS]->()
WITH DISTINCT survivor
MATCH (member:Person)-[:SAME_AS*0..10]->(survivor)
RETURN DISTINCT member.id AS member, survivor.id AS survivor`,
);

const survivorOf = (x: string, selected: string): string =>
  `coalesce(head([(${x})-[:SAME_AS*1..10]->(survivor) WHERE NOT (survivor)-[:SAME_AS]->() | survivor {${selected}}]), ${x} {${selected}})`;

const claimColumns = `f.id AS id, f.versionId AS versionId, f.kind AS kind, f.value AS value,
  f.titleRu AS titleRu, f.titleEn AS titleEn, f.polarity AS polarity, f.modality AS modality, f.edtf AS edtf,
  f.beginFrom AS beginFrom, f.beginTo AS beginTo, f.endFrom AS endFrom, f.endTo AS endTo,
  f.capacity AS capacity, f.mediation AS mediation, f.sourceId AS sourceId, f.fondId AS fondId,
  f.layer AS layer, f.constructed AS constructed, f.since AS since, f.until AS until,
  f.credence AS storedCredence, f.verdict AS storedVerdict, f.contested AS storedContested,
  [k IN range(0, size(coalesce(f.judgedBy, [])) - 1) | {by: f.judgedBy[k], credence: f.judgedCredences[k], verdict: f.judgedVerdicts[k], since: f.judgedSinces[k], until: f.judgedUntils[k]}] AS storedJudgements,
  COLLECT {
    MATCH (f)-[m:INVOLVES|INVOLVED]->(x)
    WITH f, m, x, ${survivorOf("x", ".id, .sortRu")} AS meant
    ORDER BY m.mentionId, x.id
    RETURN {id: meant.id, sortRu: meant.sortRu, sort: CASE WHEN x:Institution THEN x.kind ELSE '' END, role: m.role, status: m.status, since: m.since, until: m.until,
      within: CASE WHEN m.role = 'place' AND f.kind IN $placedKinds THEN [(x)-[:PART_OF*1..5]->(holder) | holder.id] ELSE [] END}
  } AS players,
  COLLECT {
    MATCH (f)-[u:UTTERED_BY]->(x)
    WITH u, x, ${survivorOf("x", ".id, .sortRu")} AS meant
    ORDER BY u.order, x.id
    RETURN {id: meant.id, sortRu: meant.sortRu, utteredOn: u.utteredOn}
  } AS speakers,
  COLLECT {
    MATCH (i:Interpretation|ClosedInterpretation)-[:WEIGHS]->(f)
    WITH i ORDER BY i.id, i.since
    RETURN {by: i.by, credence: coalesce(i.credence, 0), verdict: CASE WHEN coalesce(i.verdict, 'NONE') = 'NONE' THEN '' ELSE i.verdict END, against: coalesce(i.against, ''), since: i.since, until: coalesce(i.until, 0)}
  } AS judgements,
  [(f)-[:ABOUT]->(step:CaseEvent) | step.id] AS steps,
  [(f)-[:ABOUT]->(:CaseEvent)-[:AT]->(session:Meeting) | session.id] AS sessions,
  coalesce(head([(f)-[:ABOUT]->(session:Meeting) | session.id]), '') AS ofSession,
  COLLECT {
    MATCH (f)-[:ABOUT]->(:CaseEvent)<-[:OVERTURNS]-(:CaseEvent)<-[:ABOUT]-(by:Factoid)
    WHERE by.kind IN $decidingKinds
    RETURN DISTINCT {beginFrom: by.beginFrom, beginTo: by.beginTo}
  } AS overturned,
  COLLECT {
    MATCH (f)-[c:CONFLICTS_WITH]-(rival)
    WITH c, rival ORDER BY rival.versionId
    RETURN {rival: rival.versionId, grade: c.grade, kind: c.kind, subjectId: c.subjectId, sortKey: c.sortKey, rule: c.rule, contests: c.contests, rivalSubject: rival.subjectId,
      settledBy: c.settledBy, settledVerdicts: c.settledVerdicts, settledSinces: c.settledSinces, settledUntils: c.settledUntils}
  } AS storedConflicts`;

/** Every version of every claim that involves the persons' records, or is chiefly about the other subjects. */
export const readClaims = statement(
  "reading-claims",
  `CALL () {
  UNWIND $members AS member
  MATCH (:Person {id: member})<-[:INVOLVES|INVOLVED|UTTERED_BY]-(f)
  RETURN f
  UNION
  UNWIND $others AS other
  MATCH (f:Factoid {subjectId: other})
  RETURN f
  UNION
  UNWIND $others AS other
  MATCH (f:ClosedFactoid {subjectId: other})
  RETURN f
}
WITH DISTINCT f
RETURN ${claimColumns}
ORDER BY f.versionId`,
);

/**
 * Claims of others that may stand in an impossible order with those of the subjects; which do, says `deriveOrders`.
 * Days are compared here only to leave out those that cannot.
 */
export const readBeside = statement(
  "reading-beside",
  `CALL () {
  // Where the subjects took up office: when the body stopped and began again.
  UNWIND $members AS member
  MATCH (:Person {id: member})<-[:INVOLVES|INVOLVED {role: 'subject'}]-(office:Factoid|ClosedFactoid)
  WHERE office.kind = 'office' AND office.beginFrom <> ''
  MATCH (office)-[:INVOLVES|INVOLVED {role: 'body'}]->(body)
  MATCH (body)<-[:INVOLVES|INVOLVED {role: 'subject'}]-(f:Factoid|ClosedFactoid)
  WHERE f.kind IN $phaseKinds
  RETURN f
  UNION
  // Where the subjects stopped: who took up office later.
  UNWIND $others AS other
  CALL (other) {
    MATCH (stop:Factoid {subjectId: other}) RETURN stop
    UNION
    MATCH (stop:ClosedFactoid {subjectId: other}) RETURN stop
  }
  WITH stop WHERE stop.kind = 'body-stopped' AND stop.endTo <> ''
  MATCH (stop)-[:INVOLVES|INVOLVED {role: 'subject'}]->(body)<-[:INVOLVES|INVOLVED {role: 'body'}]-(f:Factoid|ClosedFactoid)
  WHERE f.kind = 'office' AND f.beginFrom > stop.endTo
  RETURN f
  UNION
  // What was decided on the subjects: who tells of the session.
  UNWIND $members AS member
  MATCH (:Person {id: member})<-[:INVOLVES|INVOLVED {role: 'subject'}]-(decision:Factoid|ClosedFactoid)
  WHERE decision.kind IN $decisionKinds AND decision.endTo <> ''
  MATCH (decision)-[:ABOUT]->(:CaseEvent)-[:AT]->(:Meeting)<-[:ABOUT]-(f:Factoid|ClosedFactoid)
  WHERE f.beginFrom > decision.endTo
  RETURN f
  UNION
  // Where the subjects sat: what was decided there, on others too.
  UNWIND $members AS member
  MATCH (:Person {id: member})<-[:INVOLVES|INVOLVED {role: 'subject'}]-(sat:Factoid|ClosedFactoid)-[:ABOUT]->(meeting:Meeting)
  WHERE sat.beginFrom <> ''
  MATCH (meeting)<-[:AT]-(:CaseEvent)<-[:ABOUT]-(f:Factoid|ClosedFactoid)
  WHERE f.kind IN $decisionKinds AND f.endTo <> '' AND f.endTo < sat.beginFrom
  RETURN f
  UNION
  // What is told of the subjects: when those died who are said to have told it.
  CALL () {
    UNWIND $members AS member
    MATCH (:Person {id: member})<-[:INVOLVES|INVOLVED {role: 'subject'}]-(told:Factoid|ClosedFactoid)
    RETURN told
    UNION
    UNWIND $others AS other
    MATCH (told:Factoid {subjectId: other})
    RETURN told
    UNION
    UNWIND $others AS other
    MATCH (told:ClosedFactoid {subjectId: other})
    RETURN told
  }
  MATCH (told)-[u:UTTERED_BY]->(speaker:Person)
  WHERE coalesce(u.utteredOn, '') <> ''
  WITH DISTINCT speaker
  MATCH (speaker)-[:SAME_AS*0..10]-()<-[:INVOLVES|INVOLVED {role: 'subject'}]-(f:Factoid|ClosedFactoid)
  WHERE f.kind = 'death' AND f.endTo <> ''
  RETURN f
}
WITH DISTINCT f
RETURN ${claimColumns}
ORDER BY f.versionId`,
);

/** The data version: in an edit, its own. */
export const readRevision = statement(
  "reading-revision",
  "MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision",
);

/** The ties that the persons' records have, as stored. */
export const readTies = statement(
  "reading-ties",
  `UNWIND $members AS member
MATCH (:Person {id: member})-[t:${anyTie}]-()
WITH DISTINCT t
RETURN type(t) AS type, properties(t) AS properties`,
);

/** The spells that the persons' records have, as stored. A missing list is an empty one: an offline import cannot write those. */
export const readSpells = statement(
  "reading-spells",
  `UNWIND $members AS member
MATCH (p:Person {id: member})
RETURN p.id AS id, p.spellRule AS spellRule, ${[
    "spellChannels",
    "spellStates",
    "spellBases",
    "spellBeginFroms",
    "spellBeginTos",
    "spellEndFroms",
    "spellEndTos",
    "spellFactoidIds",
  ]
    .map((key) => `coalesce(p.${key}, []) AS ${key}`)
    .join(", ")}`,
);

/** Removes ties of one type by id. */
export const deleteTies = (type: TieType): Statement =>
  statement(
    `reading-delete-${type}`,
    `UNWIND $ids AS id
MATCH ()-[t:${type} {id: id}]->()
DELETE t`,
  );

/** Writes ties of one type between two kinds of ends. */
export const writeTies = (type: TieType, start: Label, end: Label): Statement =>
  statement(
    `reading-write-${type}-${start}-${end}`,
    `UNWIND $rows AS row
MATCH (start:${start} {id: row.startId})
MATCH (end:${end} {id: row.endId})
MERGE (start)-[t:${type} {id: row.id}]->(end)
SET t = row.properties`,
  );

const version = (variable: string, id: string): string => `CALL (row) {
  MATCH (${variable}:Factoid {versionId: ${id}}) RETURN ${variable}
  UNION
  MATCH (${variable}:ClosedFactoid {versionId: ${id}}) RETURN ${variable}
}`;

/** Removes contradictions between versions of claims. */
export const deleteConflicts = statement(
  "reading-delete-conflicts",
  `UNWIND $rows AS row
${version("one", "row.one")}
MATCH (one)-[c:CONFLICTS_WITH]-(other)
WHERE other.versionId = row.other
DELETE c`,
);

/** Writes contradictions between versions of claims. */
export const writeConflicts = statement(
  "reading-write-conflicts",
  `UNWIND $rows AS row
${version("one", "row.one")}
${version("other", "row.other")}
MERGE (one)-[c:CONFLICTS_WITH]->(other)
SET c = row.properties`,
);

/** Writes what claims weigh. */
export const writeWeights = statement(
  "reading-write-weights",
  `UNWIND $rows AS row
${version("f", "row.versionId")}
SET f += row.properties`,
);

/** Writes spells. */
export const writeSpells = statement(
  "reading-write-spells",
  `UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p += row.properties`,
);

/** Counts again the ties of the ends named, of one label. */
export const countDegrees = (label: Label): Statement =>
  statement(
    `reading-degrees-${label}`,
    `UNWIND $ids AS id
MATCH (x:${label} {id: id})
${countTiesOf("x")}
WHERE x.degree IS NULL OR ${keepsOther("x")}
SET x.degree = degree, x.tieCounts = CASE WHEN size(tieCounts) > 0 THEN tieCounts END
${keepNearest("x")}
RETURN count(x) AS changed`,
  );

/** Ids of all that claims can be about, in order, a page at a time. */
export const readSubjects = (label: Label): Statement =>
  statement(
    `reading-subjects-${label}`,
    `MATCH (x:${label})
WHERE x.id > $after
RETURN x.id AS id
ORDER BY x.id LIMIT $limit`,
  );

/** Labels that a tie can end in. */
export const tieEndLabels = [
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
] as const satisfies readonly Label[];

/** Labels that claims can be chiefly about. */
export const subjectLabels = [
  ...tieEndLabels,
  "Source",
  "PartyDocument",
] as const satisfies readonly Label[];

/** The label of what a tie can end in, by the id's prefix; undefined for any other id. */
export const labelOf = (
  id: string,
): (typeof tieEndLabels)[number] | undefined =>
  tieEndLabels.find((label) => id.startsWith(idPrefixes[label]));
