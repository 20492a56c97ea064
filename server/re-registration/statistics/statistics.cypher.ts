import { isGathered } from "../../case-study/gathered.ts";
import type { Frame } from "../../compile/mapping.ts";
import { withLens } from "../../compile/plan.ts";
import { codeList } from "../../database/statement.ts";
import {
  claimCertain,
  claimContested,
  claimLabel,
  claimSurvives,
  mentionTypes,
} from "../../reading/claims.ts";
import {
  enteredLater,
  mentionStands,
  sideMissed,
  stood,
  survivor,
} from "../../reading/coverage.cypher.ts";
import {
  factoidCredence,
  survivingPositions,
  tieAffirmed,
} from "../../reading/reading.cypher.ts";
import { boundsOfStep, stepLinks } from "../step.cypher.ts";
import { allegeable, allegingCapacities } from "../step-claims.mapping.ts";

type Reading = Pick<Frame, "plan" | "lens">;

export const named = (x: string): string =>
  `${x}.id, ${x}.nameRu, ${x}.nameEn, ${x}.sortRu, coalesce(${x}.constructed, false)`;

const isFirst =
  "first.sortRu > '' AND NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(first) }";

/** Whether a case is of somebody in the collection of one of some studies, or is gathered itself. */
export const isOfGathered = (first: string, studies: string): string =>
  `EXISTS { (${first})-[:OF_PERSON*0..1]->(whose) WHERE ${isGathered("whose", studies)} }`;

/**
 * The cases by name, as many as may be counted. Binds `cases` and `foundCases`.
 * @param studies Cypher of the ids of studies of whose collections alone the cases are
 */
export const findCases = (most: string, studies?: string): string => `CALL () {
  MATCH (first:Procedure)-[:OF_PERSON]->(:Person) WHERE ${isFirst}${studies === undefined ? "" : ` AND ${isOfGathered("first", studies)}`}
  WITH first ORDER BY first.sortRu
  WITH collect(first) AS found
  RETURN found[..${most}] AS cases, size(found) AS foundCases
}`;

/** All cases of some people, by the ids under which they survive. Binds `cases` and `foundCases`. */
export const findCasesOf = (ids: string): string => `CALL () {
  UNWIND ${ids} AS id
  MATCH (:Person {id: id})<-[:SAME_AS*0..3]-(:Person)<-[:OF_PERSON]-(first:Procedure) WHERE ${isFirst}
  WITH collect(DISTINCT first) AS cases
  RETURN cases, size(cases) AS foundCases
}`;

/**
 * The steps of cases before instances of the party. Expects `cases`; binds `steps`: a list of [step, first procedure, procedure, person,
 * body, meeting].
 */
export const findSteps = `CALL (cases) {
  UNWIND cases AS first
  MATCH (first)-[:GAVE_RISE_TO*0..5]->(p:Procedure)<-[:STEP_OF]-(e:CaseEvent)
  WHERE p.kind <> 'CRIMINAL'
  WITH DISTINCT first, p, e
  MATCH (first)-[:OF_PERSON]->(whose:Person)
  WITH e, first, p, ${survivor("whose")} AS person, [(e)-[:AT]->(m:Meeting) | m][0] AS meeting
  WITH e, first, p, person, meeting, coalesce([(e)-[:BEFORE_BODY]->(b:PartyOrganization) | b][0], [(meeting)-[:SESSION_OF]->(b:PartyOrganization) | b][0]) AS body
  RETURN collect([e, first, p, person, body, meeting]) AS steps
}`;

/** What surviving claims tell of each step and, when asked for, whether each leaves no doubt. Expects `steps`; binds `stepRows`. */
export const readSteps = (
  reading: Reading & Frame,
  asked: { readonly certainty: boolean },
): string =>
  `CALL (steps) {
  UNWIND steps AS s
  WITH s[0] AS e, s[1] AS first, s[2] AS p, s[3] AS person, s[4] AS body, s[5] AS meeting
  RETURN collect([e.id, e.kind, p.id, p.kind, first.id, first.kind, person.id, body.id, meeting.id,
    ${boundsOfStep(reading, "e")},
    [(e)<-[:ABOUT]-(c:${claimLabel(reading)}) WHERE ${claimSurvives(reading, "c")} | [c.id, c.kind, coalesce(c.value, ''), c.polarity = 'AFFIRMS', ${asked.certainty ? claimCertain(reading, "c") : "true"}]],
    [(e)-[l:${stepLinks}]->(o:CaseEvent) | [type(l), o.id]], coalesce(e.constructed, false)]) AS stepRows
}`;

/** Bodies, with the district in which each is. Expects `steps`; binds `bodyRows` and `districtRows`. */
export const readBodies = `CALL (steps) {
  UNWIND [s IN steps WHERE s[4] IS NOT NULL | s[4]] AS b
  WITH DISTINCT b
  WITH b, COLLECT { MATCH path = (b)-[:LOCATED_IN]->()-[:PART_OF*0..3]->(d:District) RETURN d ORDER BY length(path), d.sortRu LIMIT 1 }[0] AS d
  WITH collect([${named("b")}, b.level, d.id]) AS bodyRows, collect(DISTINCT d) AS districts
  RETURN bodyRows, [d IN districts | [${named("d")}]] AS districtRows
}`;

/** When the districts of the cases were liberated. Expects `districtRows`; binds `liberationRows`. */
export const readLiberations = (reading: Reading): string =>
  `CALL (districtRows) {
  UNWIND districtRows AS row
  MATCH (district:District {id: row[0]})${subjectOf(reading, "f")}
  WHERE f.kind = 'place-liberated' AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
  RETURN collect([district.id, f.beginFrom, f.beginTo, f.endFrom, f.endTo]) AS liberationRows
}`;

const subjectOf = (reading: Reading, f: string): string =>
  `<-[:SAME_AS*0..3]-()<-[${f}m:${mentionTypes(reading)} {role: 'subject'}]-(${f}:${claimLabel(reading)})`;

const stands = ({ lens }: Reading, m: string): string =>
  withLens(lens, mentionStands(m));

/** Security notes and statements against somebody are papers, not conduct. */
const conductKinds = allegeable.filter(
  (kind) => kind !== "security-note" && kind !== "statement-against",
);

const allegedOf = (reading: Reading): string =>
  `[(person)${subjectOf(reading, "f")}-[:IN_SOURCE]->(src:Source) WHERE f.kind IN ${codeList(conductKinds)} AND f.capacity IN ${codeList(allegingCapacities)} AND f.polarity = 'AFFIRMS' AND coalesce(f.value, '') <> '' AND src.beginFrom <> '' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")} | [f.id, f.kind + ':' + f.value, src.beginFrom, src.endTo]]`;

const sexesOf = (reading: Reading): string =>
  `[(person)${subjectOf(reading, "f")} WHERE f.kind = 'sex' AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")} | f.value]`;

/** Who the cases are about and, when asked for, their sex and what was alleged of them. Expects `steps`; binds `personRows`. */
export const readPeople = (
  reading: Reading,
  asked: { readonly sex: boolean; readonly conduct: boolean },
): string =>
  `CALL (steps) {
  UNWIND [s IN steps | s[3]] AS person
  WITH DISTINCT person
  RETURN collect([${named("person")},
    ${asked.sex ? sexesOf(reading) : "[]"},
    ${asked.conduct ? allegedOf(reading) : "[]"}]) AS personRows
}`;

/** Whose presence is attested where. Expects `steps`; binds `presenceRows` and `judges`. */
export const readPresences = (reading: Reading): string => `CALL (steps) {
  UNWIND [s IN steps | s[0]] + [s IN steps WHERE s[5] IS NOT NULL | s[5]] AS at
  WITH DISTINCT at
  MATCH (at)<-[:ABOUT]-(f:${claimLabel(reading)})-[fm:${mentionTypes(reading)} {role: 'subject'}]->(who:Person)
  WHERE f.kind IN ['attendance', 'decision-participation'] AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
  WITH DISTINCT at, f.value AS value, ${survivor("who")} AS judge
  WITH collect([judge.id, at.id, coalesce(value, '')]) AS presenceRows, collect(DISTINCT judge) AS judges
  RETURN presenceRows, judges, [judge IN judges | [${named("judge")}]] AS judgeRows
}`;

/** Claims that tell that somebody was under the occupier, kept out of the rear. */
const stayingValues = [
  "whereabouts:under-occupation",
  "whereabouts:in-hiding",
  "evacuation:not-evacuated",
  "occupier-registration:as-communist",
  "occupier-registration:as-resident",
  "occupier-registration:at-labour-exchange",
];
const stayingKinds = [
  "reason-for-staying",
  "occupation-work",
  "occupation-office",
];

/** Tasks with which somebody was left behind the lines: that is not to have stayed. */
const leftBehind = ["left-behind", "underground", "partisan-detachment"];

/** The claims that those who sat had stayed, of whom nobody says that they were left behind on assignment. Expects `judges`; binds `stayRows`. */
export const readStays = (reading: Reading): string => `CALL (judges) {
  UNWIND judges AS judge
  WITH judge WHERE NOT EXISTS { MATCH (judge)${subjectOf(reading, "g")}
    WHERE ((g.kind = 'assignment' AND g.value IN ${codeList(leftBehind)}) OR (g.kind = 'reason-for-staying' AND g.value = 'assignment')) AND g.polarity = 'AFFIRMS' AND ${stands(reading, "gm")} AND ${claimSurvives(reading, "g")} }
  MATCH (judge)${subjectOf(reading, "f")}
  WHERE (f.kind IN ${codeList(stayingKinds)} OR f.kind + ':' + coalesce(f.value, '') IN ${codeList(stayingValues)})
    AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
  WITH DISTINCT judge, f ORDER BY f.sortKey
  RETURN collect([judge.id, f.id, f.kind, coalesce(f.value, '')]) AS stayRows
}`;

/** Cells, places of work and kin of all who sat or were judged. Expects `steps` and `judges`; binds `nearRows` and `sharedRows`. */
export const readNear = ({ lens }: Reading): string =>
  withLens(
    lens,
    `CALL (steps, judges) {
  UNWIND [s IN steps | s[3]] + judges AS person
  WITH DISTINCT person
  MATCH (person)-[t:KIN_OF|MEMBER_OF|WORKED_AT|SERVED_IN|HELD_OFFICE_IN]-(other)
  WHERE t.claims > 0 AND (other:Person OR other:Institution OR other.level IN ['PRIMARY', 'CANDIDATE_GROUP'])
  WITH person, other, t, ${survivingPositions("t")} AS idx
  WHERE size(idx) > 0 AND ${tieAffirmed("t", "idx")}
  WITH person, other, CASE WHEN other:Person THEN 'KIN' WHEN other:Institution THEN 'WORKPLACE' ELSE 'CELL' END AS kind, t, idx
  WITH collect([person.id, kind, other.id, t.beginFrom, t.beginTo, t.endFrom, t.endTo, [i IN idx | t.factoidIds[i]]]) AS nearRows, collect(DISTINCT CASE WHEN other:Person THEN null ELSE other END) AS others
  RETURN nearRows, [other IN others | [${named("other")}]] AS sharedRows
}`,
  );

/**
 * Words of decisions and of statements about the people of the cases. Expects `steps`; binds `textRows`, `writerRows` and `copyRows`. The
 * rows are not sorted here: each would carry the list of all steps through the sorting.
 */
export const readTexts = (reading: Reading, most: string): string =>
  `CALL (steps) {
  UNWIND steps AS s
  WITH s[0] AS e, s[3] AS person
  MATCH (e)<-[:ABOUT]-(f:${claimLabel(reading)}) WHERE coalesce(f.verbatim, '') <> '' AND ${claimSurvives(reading, "f")}
  RETURN collect([f, person, e.id]) AS ofSteps
}
CALL (steps) {
  UNWIND [s IN steps | s[3]] AS person
  WITH DISTINCT person
  MATCH (person)${subjectOf(reading, "f")}
  WHERE coalesce(f.verbatim, '') <> '' AND NOT EXISTS { (f)-[:ABOUT]->(:CaseEvent) } AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
  WITH DISTINCT f, person
  RETURN collect([f, person, null]) AS ofPeople
}
CALL (ofSteps, ofPeople) {
  UNWIND (ofSteps + ofPeople)[..${most}] AS told
  WITH told[0] AS f, told[1] AS person, told[2] AS step
  MATCH (f)-[in:IN_SOURCE]->(src:Source)
  WITH f, person, step, in, src, coalesce(COLLECT { MATCH (f)-[u:UTTERED_BY]->(w) RETURN w ORDER BY u.order LIMIT 1 }[0], src) AS voice
  WITH f, person, step, in, src, CASE WHEN voice:Person THEN ${survivor("voice")} ELSE voice END AS writer
  WITH collect([f.id, f.kind, f.verbatim, writer.id, src.id, in.leaf, person.id, step, f.beginFrom, f.beginTo, src.beginFrom, src.endTo]) AS textRows,
    collect(DISTINCT writer) AS writers, collect(DISTINCT src) AS sources
  RETURN textRows, [w IN writers | [${named("w")}]] + [w IN sources | [${named("w")}]] AS writerRows,
    COLLECT { UNWIND sources AS src MATCH (src)-[:COPY_OF|EXTRACT_OF*1..4]->(older:Source) RETURN [src.id, older.id] } AS copyRows
}`;

/**
 * Collects, as `coverRows`, what the coverage of a count is worked out from, of claims `f` that are about `e` each, and `sourceIds`. Expects
 * `survives`; claims that did not stand at the revision asked about are left out.
 */
export const collectCover = (reading: Reading, e: string): string => {
  const { lens } = reading;
  return `collect(CASE WHEN survives OR ${withLens(lens, `${stood} OR ${enteredLater("f")}`)} THEN [${e}.id, f.id, survives, coalesce(f.sourceId, ''), f.beginFrom + f.beginTo + f.endFrom + f.endTo = '', ${claimContested(reading, "f")}, ${withLens(lens, factoidCredence("f"))} = 0, coalesce(f.constructed, false), [(f)-[pm:${mentionTypes(reading)}]->(x:Person) WHERE ${stands(reading, "pm")} | ${survivor("x")}.id], ${withLens(lens, `CASE WHEN survives THEN null WHEN ${enteredLater("f")} THEN 'LATER' ELSE ${sideMissed("f")} END`)}] END) AS coverRows,
    collect(DISTINCT f.sourceId) AS sourceIds`;
};

/** On which older sources these rest. Expects `sourceIds`; binds `dependences`. */
export const readDependences = `CALL (sourceIds) {
    UNWIND sourceIds AS id
    MATCH (s:Source {id: id})-[:COPY_OF|EXTRACT_OF|DRAWS_ON*1..4]->(older:Source)
    RETURN collect(DISTINCT [s.id, older.id]) AS dependences
  }`;

/**
 * Claims for the coverage of a count, each with what it is about, and the dependences of their sources. Binds `coverRows` and
 * `dependences`.
 * @param told names that the text of `claims` expects
 * @param claims binds `e` to what a claim is about, and `f` to the claim
 */
export const coverRows = (
  reading: Reading,
  told: string,
  claims: string,
): string => `CALL (${told}) {
  ${claims}
  WITH e, f, ${claimSurvives(reading, "f")} AS survives
  WITH ${collectCover(reading, "e")}
  ${readDependences}
  RETURN coverRows, dependences
}`;

/** Every claim about the steps, for the coverage. Expects `steps`; binds `coverRows` and `dependences`. */
export const readCoverage = (reading: Reading): string =>
  coverRows(
    reading,
    "steps",
    `UNWIND [s IN steps | s[0]] AS e
  MATCH (e)<-[:ABOUT]-(f:${claimLabel(reading)})`,
  );
