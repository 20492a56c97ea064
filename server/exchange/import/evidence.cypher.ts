import { type Statement, statement } from "../../database/statement.ts";
import {
  describedLabels,
  type Label,
  type RelationshipType,
} from "../../database/vocabulary.ts";

/** Takes the store's lock, so that writers come one after another, and gives the new revision. */
export const nextRevision = statement(
  "next-revision",
  `MERGE (s:Store {id: 'store'})
   ON CREATE SET s.revision = 0
   SET s.revision = s.revision + 1
   RETURN s.revision AS revision`,
);

/** Derived properties of a node (its degree, a person's spells) are left alone. */
export const mergeNodes = (label: Label): Statement =>
  statement(
    `merge-${label}`,
    `UNWIND $rows AS row
     MERGE (n:${label} {id: row.id})
     ON CREATE SET n.degree = 0
     SET n += row.props`,
  );

export const markSecurityCells = statement(
  "mark-security-cells",
  `MATCH (n:PartyOrganization {layer: $layer})
   FOREACH (_ IN CASE WHEN n.service IS NULL THEN [] ELSE [1] END | SET n:SecurityCell)
   FOREACH (_ IN CASE WHEN n.service IS NULL THEN [1] ELSE [] END | REMOVE n:SecurityCell)`,
);

export const mergeForms = (label: Label): Statement =>
  statement(
    `merge-forms-${label}`,
    `UNWIND $rows AS row
     MATCH (n:${label} {id: row.ownerId})
     MERGE (form:WrittenForm {id: row.id})
     SET form += row.props
     FOREACH (_ IN CASE WHEN row.isPersonName THEN [1] ELSE [] END | SET form:PersonName)
     MERGE (n)-[:NAMED]->(form)`,
  );

export const mergeWrittenIn = statement(
  "merge-written-in",
  `UNWIND $rows AS row
   MATCH (form:WrittenForm {id: row.id})
   MATCH (source:Source {id: row.sourceId})
   MERGE (form)-[written:WRITTEN_IN]->(source)
   SET written.leaf = row.leaf`,
);

export const mergeStructure = (
  from: Label,
  type: RelationshipType,
  to: Label,
): Statement =>
  statement(
    `merge-${from}-${type}-${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.from})
     MATCH (b:${to} {id: row.to})
     MERGE (a)-[r:${type}]->(b)
     SET r.layer = $layer, r.sourceId = row.sourceId`,
  );

/** Claims of the layer as they stand, and claims with ids of the batch that a user has corrected since. */
export const standingFactoids = statement(
  "standing-factoids",
  `MATCH (f:Factoid)
   WHERE f.layer = $layer OR f.id IN $ids
   RETURN f.id AS id, coalesce(f.hash, '') AS hash,
     f.layer <> $layer OR f.createdBy <> $by AS isUsers,
     EXISTS { (f)<-[:WEIGHS|SUPPORTS|CONTRADICTS]-() } AS isJudged`,
);

/** Claims of the batch that a user retracted: they stay retracted. */
export const retractedFactoids = statement(
  "retracted-factoids",
  `UNWIND $ids AS id
   MATCH (f:ClosedFactoid {id: id})
   WHERE f.closedBy IS NULL AND NOT EXISTS { MATCH (:Factoid {id: id}) }
   RETURN DISTINCT id`,
);

export const involvedIn = statement(
  "involved-in",
  `UNWIND $ids AS id
   MATCH (:Factoid {id: id})-[:INVOLVES|UTTERED_BY]->(n)
   RETURN DISTINCT n.id AS id`,
);

/** `closedBy` tells a claim that the shipped data dropped from one that a user retracted. */
export const closeFactoids = statement(
  "close-factoids",
  `UNWIND $ids AS id
   MATCH (f:Factoid {id: id})
   OPTIONAL MATCH (f)-[conflict:CONFLICTS_WITH]-()
   DELETE conflict
   WITH DISTINCT f
   REMOVE f:Factoid
   SET f:ClosedFactoid, f.until = $revision, f.closedBy = 'seed'`,
);

export const deleteFactoids = statement(
  "delete-factoids",
  `UNWIND $ids AS id
   MATCH (f:Factoid {id: id})
   DETACH DELETE f`,
);

/** The fond is found through the units that hold the source. */
export const createFactoids = statement(
  "create-factoids",
  `UNWIND $rows AS row
   MATCH (source:Source {id: row.sourceId})
   CREATE (f:Factoid)
   SET f = row.props, f.hash = row.hash, f.since = $revision, f.until = 0,
     f.versionId = row.id + '@' + toString($revision), f.createdBy = $by, f.createdAt = $at
   CREATE (f)-[in:IN_SOURCE]->(source)
   SET in = row.inSource
   WITH f, source
   OPTIONAL MATCH (source)-[:IN_UNIT]->(:ArchivalUnit)-[:PART_OF*0..3]->(fond:ArchivalUnit {level: 'FOND'})
   SET f.fondId = coalesce(fond.id, '')`,
);

const linkTo = (type: RelationshipType, label: Label): string =>
  `UNWIND $rows AS row
   MATCH (f:Factoid {id: row.factoidId})
   MATCH (n:${label} {id: row.id})
   CREATE (f)-[r:${type}]->(n)
   SET r = row.props`;

export const createLinks = (
  type: "INVOLVES" | "UTTERED_BY" | "ABOUT",
  label: Label,
): Statement => statement(`create-${type}-${label}`, linkTo(type, label));

/** A new version keeps what historians said of the one before. */
export const joinVersions = statement(
  "join-versions",
  `UNWIND $ids AS id
   MATCH (old:ClosedFactoid {id: id, until: $revision})
   MATCH (new:Factoid {id: id})
   MERGE (old)-[:NEXT_VERSION]->(new)
   WITH old, new
   MATCH (judgement:Interpretation)-[:WEIGHS]->(old)
   MERGE (judgement)-[:WEIGHS]->(new)`,
);

export const deleteMissing = (label: "Silence" | "Interpretation"): Statement =>
  statement(
    `delete-missing-${label}`,
    `MATCH (n:${label} {layer: $layer})
     WHERE NOT n.id IN $ids
     DETACH DELETE n`,
  );

export const mergeSilences = statement(
  "merge-silences",
  `UNWIND $rows AS row
   MATCH (source:Source {id: row.source})
   MERGE (n:Silence {id: row.id})
   SET n += row.props
   WITH n, source
   OPTIONAL MATCH (n)-[old:SILENT_ON|CONCERNS]->()
   DELETE old
   WITH DISTINCT n, source
   CREATE (n)-[:SILENT_ON]->(source)`,
);

export const createConcerns = (label: Label): Statement =>
  statement(
    `create-concerns-${label}`,
    `UNWIND $rows AS row
     MATCH (silence:Silence {id: row.from})
     MATCH (n:${label} {id: row.to})
     MERGE (silence)-[:CONCERNS]->(n)`,
  );

export const mergeInterpretations = statement(
  "merge-interpretations",
  `UNWIND $rows AS row
   MATCH (f:Factoid {id: row.factoid})
   MERGE (n:Interpretation {id: row.id})
   ON CREATE SET n.since = $revision, n.until = 0
   SET n += row.props
   MERGE (n)-[:WEIGHS]->(f)`,
);

export const knownIds = (label: Label): Statement =>
  statement(
    `known-ids-${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     WHERE coalesce(n.layer, 'user') <> $replaced
     RETURN n.id AS id`,
  );

export const boundsOfFactoids = statement(
  "bounds-of-factoids",
  `UNWIND $ids AS id
   MATCH (f:Factoid {id: id})
   RETURN f.id AS id, f.beginFrom AS beginFrom, f.beginTo AS beginTo, f.endFrom AS endFrom, f.endTo AS endTo`,
);

/** Any record that has a name. */
const anyRecord = describedLabels.join("|");

/** Whether the store has anything of a layer that a batch could take out again. Claims are compared one by one, whatever this says. */
export const hasLayer = statement(
  "has-layer",
  `RETURN EXISTS { MATCH (n:${anyRecord}) WHERE n.layer = $layer }
     OR EXISTS { MATCH (f:Factoid) WHERE f.layer = $layer }
     OR EXISTS { MATCH (n:Silence|Interpretation) WHERE n.layer = $layer } AS isThere`,
);

/** Forms that a record of the batch no longer has. */
export const deleteForms = statement(
  "delete-forms",
  `MATCH (form:WrittenForm {layer: $layer})<-[:NAMED]-(n)
   WHERE NOT form.id IN $ids AND n.id IN $owners
   DETACH DELETE form`,
);

/** Forms whose record was deleted. */
export const deleteOrphanForms = statement(
  "delete-orphan-forms",
  `MATCH (form:WrittenForm {layer: $layer})
   WHERE NOT EXISTS { (form)<-[:NAMED]-() }
   DETACH DELETE form`,
);

/** The relationships that `structureRows` can give. */
const structureTypes: readonly RelationshipType[] = [
  "HOSTED_BY",
  "SUBORDINATE_TO",
  "LOCATED_IN",
  "CONTINUED_AS",
  "PART_OF",
  "IN_UNIT",
  "COPY_OF",
  "EXTRACT_OF",
  "ENCLOSED_IN",
  "DRAWS_ON",
  "MENTIONS",
  "OF_PERSON",
  "GAVE_RISE_TO",
  "SESSION_OF",
  "STEP_OF",
  "BEFORE_BODY",
  "AT",
  "CONFIRMS",
  "AMENDS",
  "OVERTURNS",
  "RETURNS_FOR_INQUIRY",
  "APPEALS",
];

export const deleteStructure = statement(
  "delete-structure",
  `MATCH (n)-[r:${structureTypes.join("|")}]->()
   WHERE r.layer = $layer AND n.id IN $ids
   DELETE r`,
);

/**
 * Records that the batch no longer brings: those on which nothing else hangs any more are deleted. A step or procedure that
 * somebody judged, or told of, keeps whose it is, its procedure, its body and its session.
 */
export const deleteUnused = statement(
  "delete-unused",
  `MATCH (n:${anyRecord})
   WHERE n.layer = $layer AND NOT n.id IN $ids AND NOT EXISTS {
     (n)<-[:INVOLVES|INVOLVED|UTTERED_BY|ABOUT|IN_SOURCE|WRITTEN_IN|CONCERNS|SILENT_ON|SAME_AS|WEIGHS]-()
   } AND NOT EXISTS {
     (n)<-[:STEP_OF|OF_PERSON|BEFORE_BODY|AT|SESSION_OF*1..3]-()<-[:ABOUT|WEIGHS]-()
   }
   WITH n LIMIT 1000
   DETACH DELETE n
   RETURN count(n) AS deleted`,
);

/** Records that the batch no longer brings and that stay. */
export const stillThere = statement(
  "still-there",
  `MATCH (n:${anyRecord})
   WHERE n.layer = $layer AND NOT n.id IN $ids
   RETURN n.id AS id ORDER BY id`,
);
