import { citableKinds } from "../../shared/study/addresses.ts";
import { labelOfId } from "../database/record.ts";
import { involvableLabels } from "../factoid/factoid.ts";
import { factoidSurvives } from "../reading/reading.cypher.ts";
import { citedParts } from "../source/cited.mapping.ts";

/** What weighing a claim under a reading looks at. */
const weighed = [
  "id",
  "versionId",
  "since",
  "until",
  "polarity",
  "modality",
  "capacity",
  "mediation",
  "sourceId",
  "fondId",
  "constructed",
  "beginFrom",
  "beginTo",
  "endFrom",
  "endTo",
  "judgedBy",
  "judgedCredences",
  "judgedVerdicts",
  "judgedSinces",
  "judgedUntils",
  "kind",
  "value",
  "statementRu",
  "statementEn",
] as const;

/** A version of a claim, as it is weighed and told. */
export const claimMap = (f: string): string =>
  `${f} {${weighed.map((key) => `.${key}`).join(", ")}}`;

/** Rivals told of one claim. */
const mostRivals = 20;

/** People looked up for one claim. */
const mostPeople = 20;

/** Whether the words of a source may not be published: restricted to a day that is not past, and nobody lifted it. */
const isRestricted = (s: string): string =>
  `${s}.restrictedUntil >= toString(date()) AND ${s}.restrictionLiftedAt IS NULL`;

const restrictionMap = (s: string): string =>
  `${s} {.id, .nameRu, .nameEn, .restrictedUntil, .restrictionBasis}`;

const restrictionOf = (s: string): string =>
  `CASE WHEN ${isRestricted(s)} THEN ${restrictionMap(s)} END`;

/** Claims of a restricted source that are looked at behind one saved view. */
export const mostBehindView = 200;

/**
 * Restricted sources behind what a saved view shows, each with its claims as they stood when the view was seen: leaves `behindView`.
 * Begins at the sources, found by an index and few, and never at what is shown: that may be a hub.
 */
const restrictedBehind = (x: string): string =>
  `CALL (${x}) {
  MATCH (rs:Source) WHERE (${x}:SavedView OR ${x}:ClosedSavedView) AND ${isRestricted("rs")}
  CALL (rs, ${x}) {
    MATCH (rs)<-[:IN_SOURCE]-(rf:Factoid|ClosedFactoid)
    WHERE rf.since <= ${x}.dataRevision AND (coalesce(rf.until, 0) = 0 OR rf.until > ${x}.dataRevision)
      AND (size(coalesce(${x}.shownIds, [])) = 0 OR rs.id IN ${x}.shownIds OR rf.id IN ${x}.shownIds
        OR EXISTS { (rf)-[:INVOLVES|INVOLVED|UTTERED_BY|ABOUT]->(shown) WHERE shown.id IN ${x}.shownIds })
    RETURN rf LIMIT ${String(mostBehindView)}
  }
  WITH rs, collect(${claimMap("rf")}) AS claims
  RETURN collect({restriction: ${restrictionMap("rs")}, claims: claims}) AS behindView
}`;

/** The claims that exclude one, each with its source. */
export const rivalsOf = (now: string): string =>
  `COLLECT { MATCH (${now})-[clash:CONFLICTS_WITH]-(r:Factoid) WHERE coalesce(clash.contests, ${now}.versionId) = ${now}.versionId RETURN {claim: ${claimMap("r")}, settled: clash {.settledBy, .settledVerdicts, .settledSinces, .settledUntils}, source: head([(r)-[:IN_SOURCE]->(rs) | [rs.nameRu, rs.nameEn]]), restriction: head([(r)-[:IN_SOURCE]->(rs) | ${restrictionOf("rs")}])} ORDER BY r.sortKey LIMIT ${String(mostRivals)} }`;

const peopleOf = (x: string): string =>
  `COLLECT { MATCH (${x})-[m:INVOLVES]->(p:Person) RETURN DISTINCT {id: p.id, names: [p.nameRu, p.nameEn, m.nameInSource] + [(p)-[:NAMED]->(n:PersonName) | n.family]} LIMIT ${String(mostPeople)} }`;

const speakersOf = (x: string): string =>
  `[(${x})-[u:UTTERED_BY]->(who) | {order: u.order, ru: who.nameRu, en: who.nameEn, capacity: u.capacity, mediation: u.mediation}] + [i IN range(0, size(coalesce(${x}.voiceOrders, [])) - 1) | {order: ${x}.voiceOrders[i], capacity: ${x}.voiceCapacities[i], mediation: ${x}.voiceMediations[i]}]`;

/**
 * Everything that is told of what a text names: leaves `things`.
 * @param list Cypher of a list of nodes; of a claim the version that is cited
 * @param scope variables that the list needs
 * @param pinned Cypher of the revision to which the study keeps `x` when that is another than its own
 */
export const readThings = (
  list: string,
  scope: string,
  pinned = "null",
): string =>
  `CALL (${scope}) {
UNWIND ${list} AS x
WITH DISTINCT x
OPTIONAL MATCH (now:Factoid {id: CASE WHEN x:Factoid OR x:ClosedFactoid THEN x.id END})
WITH x, now, coalesce(COLLECT { MATCH (x)-[:IN_SOURCE|SILENT_ON]->(s:Source) RETURN s LIMIT 1 }[0], CASE WHEN x:Source THEN x END) AS s
${restrictedBehind("x")}
RETURN collect({id: x.id, pinned: ${pinned}, nameRu: coalesce(x.nameRu, x.questionRu, x.title), nameEn: coalesce(x.nameEn, x.questionEn, x.title), constructed: x.constructed,
  claim: CASE WHEN x:Factoid OR x:ClosedFactoid THEN ${claimMap("x")} END, now: ${claimMap("now")}, verbatim: x.verbatim,
  leaf: head([(x)-[i:IN_SOURCE]->() | i.leaf]), source: CASE WHEN s IS NULL THEN null ELSE ${citedParts("s")} END, restriction: ${restrictionOf("s")},
  speakers: ${speakersOf("x")}, rivals: ${rivalsOf("now")}, people: ${peopleOf("x")},
  view: CASE WHEN x:SavedView OR x:ClosedSavedView THEN x {.title, .address, .dataRevision, .version, .by, .at, .figure, .reading, newest: head(COLLECT { MATCH (v:SavedView {id: x.id}) RETURN v.version }), savedAgain: head(COLLECT { MATCH (v:SavedView {id: x.id}) RETURN v.since })} END, behindView: behindView}) AS things
}`;

/** Labels of what can be cited, but claims. */
const citableLabels = citableKinds.flatMap((kind) => {
  const label = labelOfId(`${kind}/`);
  return label === undefined || label === "Factoid" ? [] : [label];
});

/** The version of a claim that a text cites which is written now: the one that stands, or the last one. */
const newestClaims = (ids: string): string =>
  `COLLECT { UNWIND ${ids} AS id CALL (id) { MATCH (x:Factoid|ClosedFactoid {id: id}) RETURN x ORDER BY x.until <> 0, x.since DESC LIMIT 1 } RETURN x }`;

/** A list of nodes by their ids. @param idsOf the parameter of the ids of one label */
export const nodesByIds = (idsOf: (label: string) => string): string =>
  [
    newestClaims(idsOf("Factoid")),
    ...citableLabels.map(
      (label) =>
        `COLLECT { UNWIND ${idsOf(label)} AS id MATCH (x:${label} {id: id}) RETURN x }`,
    ),
  ].join(" + ");

/** The names of a reading's sides on a study, and in the lens. */
export const lensKeys = {
  plain: "lensPlain",
  accepted: "lensAccepted",
  capacities: "lensCapacities",
  mediations: "lensMediations",
  sources: "lensSources",
  fonds: "lensFonds",
  interpretedBy: "lensInterpretedBy",
  minCredence: "lensMinCredence",
  unjudged: "lensUnjudged",
  mode: "lensMode",
  from: "lensFrom",
  to: "lensTo",
  constructed: "lensConstructed",
  asOf: "lensAsOf",
} as const;

/** The lens that a study keeps. */
export const lensOf = (study: string): string =>
  `{${Object.entries(lensKeys)
    .map(([side, key]) => `${side}: ${study}.${key}`)
    .join(", ")}}`;

/** The queries of the counts that a study keeps, as maps. */
export const countsOf = (study: string): string =>
  `[i IN range(0, size(coalesce(${study}.countWhats, [])) - 1) | {what: ${study}.countWhats[i], kind: ${study}.countKinds[i], value: ${study}.countValues[i], about: ${study}.countAbouts[i], involving: ${study}.countInvolving[i], source: ${study}.countSources[i]}]`;

/**
 * Counts under a reading: leaves `counted`, a number for each query, null where nothing is to be counted.
 * Each query is answered through one index: by whom the claims are about or involve, by their source, or by their kind.
 * @param lens Cypher of the lens as a map
 */
export const countNow = (queries: string, lens: string, scope: string) => {
  const survives = factoidSurvives("f").replaceAll("$lens.", "lens.");
  return `CALL (${scope}) {
WITH ${lens} AS lens, ${queries} AS queries
UNWIND CASE WHEN size(queries) = 0 THEN [] ELSE range(0, size(queries) - 1) END AS i
WITH lens, i, queries[i] AS q ORDER BY i
CALL (q, lens) {
  CALL (q) {
    WITH * WHERE q.about <> ''
    MATCH (f:Factoid {subjectId: q.about}) RETURN f
    UNION ALL
    WITH * WHERE q.about = '' AND q.involving <> ''
    MATCH (:${involvableLabels.join("|")} {id: q.involving})<-[:INVOLVES]-(f:Factoid) RETURN f
    UNION ALL
    WITH * WHERE q.about + q.involving = '' AND q.source <> ''
    MATCH (f:Factoid {sourceId: q.source}) RETURN f
    UNION ALL
    WITH * WHERE q.what <> '' AND q.about + q.involving + q.source = ''
    MATCH (f:Factoid) WHERE f.kind = q.kind RETURN f
  }
  WITH q, lens, f WHERE (q.kind = '' OR f.kind = q.kind) AND (q.value = '' OR f.value = q.value) AND (q.source = '' OR f.sourceId = q.source) AND (q.about = '' OR q.involving = '' OR EXISTS { (f)-[:INVOLVES]->(other) WHERE other.id = q.involving }) AND ${survives}
  RETURN [count(DISTINCT f), count(DISTINCT CASE WHEN f.subjectId STARTS WITH 'person/' THEN f.subjectId END), count(DISTINCT f.sourceId)] AS numbers
}
WITH i, CASE q.what WHEN 'claims' THEN numbers[0] WHEN 'people' THEN numbers[1] WHEN 'sources' THEN numbers[2] END AS number ORDER BY i
RETURN collect(coalesce(number, -1)) AS counted
}`;
};
