import { codeList } from "../database/statement.ts";
import type { IntegrityRule } from "./integrity-rule.ts";

const anyVersion = "Factoid|ClosedFactoid";

const needed = [
  ..."id versionId kind value statementRu statementEn polarity modality legibility beginFrom beginTo endFrom endTo".split(
    " ",
  ),
  ..."createdBy createdAt since until layer constructed sortKey subjectId sourceId fondId capacity mediation speakerId".split(
    " ",
  ),
];

/** A whole day, or '' for unknown. */
const isDay = (bound: string): string =>
  `(${bound} = '' OR ${bound} =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}')`;

const inOrder = (earlier: string, later: string): string =>
  `(${earlier} = '' OR ${later} = '' OR ${earlier} <= ${later})`;

/** Four bounds that are days and in order: nothing begins after it ends for certain. */
export const boundsAreRight = (x: string): string =>
  [
    ...["beginFrom", "beginTo", "endFrom", "endTo"].map((key) =>
      isDay(`${x}.${key}`),
    ),
    inOrder(`${x}.beginFrom`, `${x}.beginTo`),
    inOrder(`${x}.endFrom`, `${x}.endTo`),
    inOrder(`${x}.beginFrom`, `${x}.endTo`),
  ].join(" AND ");

/** The bounds written out for a message. */
export const boundsInWords = (x: string): string =>
  `'begins ' + ${x}.beginFrom + '..' + ${x}.beginTo + ', ends ' + ${x}.endFrom + '..' + ${x}.endTo`;

/** Rules of claims, their mentions and judgements. */
export const factoidRules: readonly IntegrityRule[] = [
  {
    name: "a claim has all that a claim has",
    text: `MATCH (f:${anyVersion})
      WITH f, [key IN ${codeList(needed)} WHERE f[key] IS NULL] AS missing
      WHERE size(missing) > 0
      RETURN coalesce(f.id, '(no id)') AS subject, 'lacks ' + reduce(all = '', key IN missing | all + key + ' ') AS message`,
  },
  {
    name: "a claim has exactly one source, the one it names",
    text: `MATCH (f:${anyVersion})
      WITH f, COUNT { (f)-[:IN_SOURCE]->(:Source) } AS sources
      WHERE sources <> 1 OR NOT EXISTS { (f)-[:IN_SOURCE]->(s:Source) WHERE s.id = f.sourceId }
      RETURN f.id AS subject, toString(sources) + ' sources, sourceId ' + coalesce(f.sourceId, 'missing') AS message`,
  },
  {
    name: "a claim is of a declared kind",
    text: `MATCH (f:Factoid)
      WHERE $kinds[f.kind] IS NULL
      RETURN f.id AS subject, 'kind ' + coalesce(f.kind, 'missing') + ' is not declared' AS message`,
  },
  {
    name: "a claim has a declared value, or none",
    text: `MATCH (f:Factoid)
      WITH f, $kinds[f.kind].values AS known
      WHERE f.value <> '' AND size(known) > 0 AND NOT f.value IN known
      RETURN f.id AS subject, 'value ' + f.value + ' is not declared for kind ' + f.kind AS message`,
  },
  {
    name: "a claim fills the roles that its kind requires",
    text: `MATCH (f:Factoid)
      UNWIND $kinds[f.kind].required AS role
      WITH f, role
      WHERE NOT EXISTS { (f)-[m:INVOLVES]->() WHERE m.role = role }
      RETURN f.id AS subject, 'role ' + role + ' is empty' AS message`,
  },
  {
    name: "a role is played by what its kind allows",
    text: `MATCH (f:Factoid)-[m:INVOLVES]->(x)
      WITH f, m, x, $kinds[f.kind].roles[m.role] AS allowed
      WHERE $kinds[f.kind] IS NOT NULL AND (allowed IS NULL OR none(label IN labels(x) WHERE label IN allowed))
      RETURN f.id AS subject, 'role ' + coalesce(m.role, 'missing') + ' is played by ' + coalesce(x.id, labels(x)[0]) AS message`,
  },
  {
    name: "a claim is about the subject it names",
    text: `MATCH (f:Factoid)
      WHERE NOT EXISTS { (f)-[m:INVOLVES]->(x) WHERE m.role = 'subject' AND x.id = f.subjectId }
      RETURN f.id AS subject, 'subjectId ' + coalesce(f.subjectId, 'missing') + ' is not among its subjects' AS message`,
  },
  {
    name: "a mention has an id, and one accepted identification at most",
    text: `MATCH (f:${anyVersion})-[m:INVOLVES]->(x)
      WITH f, m.mentionId AS mention, count(m) AS rivals, count(DISTINCT x) AS different,
        size([status IN collect(m.status) WHERE status = 'ACCEPTED']) AS accepted
      WHERE mention IS NULL OR different < rivals OR accepted > 1
      RETURN f.id AS subject, 'mention ' + coalesce(mention, 'without an id') + ': ' + toString(rivals) + ' identifications, ' + toString(accepted) + ' accepted' AS message`,
  },
  {
    name: "a mention knows whom it involves, and the claim's place among theirs",
    text: `MATCH (f:${anyVersion})-[m:INVOLVES]->(x)
      WHERE coalesce(m.ownerId, '') <> x.id OR coalesce(m.sortKey, '') <> f.sortKey
      RETURN f.id AS subject, 'mention ' + coalesce(m.mentionId, 'without an id') + ' has the place ' + coalesce(m.sortKey, 'missing') + ' with ' + coalesce(m.ownerId, 'nobody') AS message`,
  },
  {
    name: "the bounds of a date are days in order",
    text: `MATCH (f:${anyVersion})
      WHERE NOT (${boundsAreRight("f")})
      RETURN f.id AS subject, ${boundsInWords("f")} AS message`,
  },
  {
    name: "claims are ordered by their earliest day, then the id",
    text: `MATCH (f:Factoid)
      WITH f, CASE WHEN f.beginFrom <> '' THEN f.beginFrom WHEN f.endFrom <> '' THEN f.endFrom
        WHEN f.beginTo <> '' THEN f.beginTo WHEN f.endTo <> '' THEN f.endTo ELSE '9999-99-99' END + ' ' + f.id AS expected
      WHERE f.sortKey <> expected
      RETURN f.id AS subject, 'sortKey ' + f.sortKey + ' should be ' + expected AS message`,
  },
  {
    name: "a version is open or closed",
    text: `MATCH (f:${anyVersion})
      WHERE (f:Factoid AND (f.until <> 0 OR f:ClosedFactoid)) OR (f:ClosedFactoid AND f.until < f.since)
      RETURN f.id AS subject, 'since ' + toString(f.since) + ' until ' + toString(f.until) + ' as ' + labels(f)[0] AS message`,
  },
  {
    name: "a conflict joins two claims, has a grade, and is kept once",
    text: `MATCH (one)-[c:CONFLICTS_WITH]->(other)
      WHERE NOT one:${anyVersion} OR NOT other:${anyVersion} OR (one.id = other.id AND (one <> other OR c.rule IS NULL)) OR c.grade IS NULL
        OR COUNT { (one)-[:CONFLICTS_WITH]-(other) } > 1
      RETURN one.id AS subject, 'conflict with ' + coalesce(other.id, '?') AS message`,
  },
  {
    name: "a judgement is signed, reasoned and of one thing",
    text: `MATCH (i:Interpretation|ClosedInterpretation)
      WITH i, COUNT { MATCH (i)-[:WEIGHS]->(f) RETURN DISTINCT f.id } AS judged
      WHERE judged <> 1 OR coalesce(i.by, '') = '' OR coalesce(i.reason, '') = '' OR i.verdict IS NULL
      RETURN i.id AS subject, 'judges ' + toString(judged) + ' things, signed ' + coalesce(i.by, 'by nobody') AS message`,
  },
  {
    name: "a judgement of a charge is of a step or procedure, and no other is",
    text: `MATCH (i:Interpretation|ClosedInterpretation)-[:WEIGHS]->(judged)
      WHERE (i.verdict STARTS WITH 'CHARGE_') <> (judged:CaseEvent OR judged:Procedure)
      RETURN i.id AS subject, i.verdict + ' of ' + coalesce(judged.id, '?') AS message`,
  },
];
