import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import {
  named,
  survivor,
} from "../re-registration/statistics/statistics.cypher.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { mentionStands } from "../reading/coverage.cypher.ts";
import { tieStands } from "../reading/tie-lists.ts";

type Reading = Pick<Frame, "plan" | "lens">;

const raionKinds = codeList(["RAION", "CITY"]);

const stands = ({ lens }: Reading, m: string): string =>
  withLens(lens, mentionStands(m));

const ofPerson = (x: string): string =>
  `CASE WHEN ${x}:Person THEN ${survivor(x)} ELSE ${x} END`;

/**
 * What claims of some kinds tell of whom they are about: binds `told` (pairs of claim and person), `foundTold` and `toldRows`, as `facts.ts`
 * reads and sorts them. Nothing is sorted here: each row would carry the lists of all steps through the sorting, whether or not they are
 * imported.
 */
export const readTold = (
  reading: Reading,
  kinds: readonly string[],
  most: string,
): string => `CALL () {
  MATCH (f:${claimLabel(reading)})-[fm:${mentionTypes(reading)} {role: 'subject'}]->(who:Person)
  WHERE f.kind IN ${codeList(kinds)} AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
  WITH DISTINCT f, ${survivor("who")} AS person
  WITH collect([f, person]) AS found
  RETURN found[..${most}] AS told, size(found) AS foundTold
}
CALL (told) {
  UNWIND told AS one
  WITH one[0] AS f, one[1] AS person
  RETURN collect([f.id, person.id, f.kind, f.value, f.polarity = 'AFFIRMS', f.beginFrom, f.beginTo, f.endFrom, f.endTo, f.capacity, f.sourceId,
    [(f)-[r:INVOLVES]->(o) WHERE r.role <> 'subject' | [r.role, ${ofPerson("o")}.id]],
    [(f)-[:UTTERED_BY]->(w) | ${ofPerson("w")}.id]]) AS toldRows
}
CALL (told) {
  UNWIND told AS one
  WITH one[0] AS f
  MATCH (f)-[:INVOLVES|UTTERED_BY]->(any)
  WITH DISTINCT any
  WITH DISTINCT ${ofPerson("any")} AS o
  RETURN collect([${named("o")}, coalesce(o.kind, o.level)]) AS otherRows
}`;

/** A statement without such claims. */
export const nothingTold =
  "WITH *, [] AS told, 0 AS foundTold, [] AS toldRows, [] AS otherRows, [] AS subjectRows, [] AS tieRows, [] AS placeRows";

/**
 * Where everybody's ties lead, and in which raions that and the places of the claims are. Expects `steps` and `told`; binds `subjectRows`,
 * `tieRows` (person, type of the tie, what it leads to) and `placeRows` (what, raion). Each is walked to once, and nothing is sorted: rows
 * would carry the lists through the sorting.
 */
export const readHomes = (reading: Reading): string =>
  `CALL (steps, told) {
  UNWIND [s IN steps | s[3]] + [one IN told | one[1]] AS person
  RETURN collect(DISTINCT person) AS people
}
CALL (people) {
  UNWIND people AS person
  RETURN collect([${named("person")}]) AS subjectRows
}
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[t:WAS_IN|MEMBER_OF|WORKED_AT|HELD_OFFICE_IN]->(at) WHERE ${tieStands(reading, "t")}
  WITH DISTINCT person, type(t) AS way, at
  RETURN collect([person.id, way, at.id]) AS tieRows, collect(DISTINCT at) AS tied
}
CALL (told) {
  UNWIND told AS one
  WITH one[0] AS f
  MATCH (f)-[:INVOLVES]->(place) WHERE place:District OR place:Settlement
  RETURN collect(DISTINCT place) AS places
}
CALL (tied, places) {
  UNWIND tied + places AS at
  WITH DISTINCT at
  MATCH (at)-[:LOCATED_IN*0..1]->(:District|Settlement)-[:PART_OF*0..2]->(d:District) WHERE d.kind IN ${raionKinds}
  RETURN collect(DISTINCT [at.id, d.id]) AS placeRows
}`;

/** The claims about the days of raion `d` and who liberated it. Binds `days` and `forces`. */
const readDays = (reading: Reading): string => `CALL (d) {
    OPTIONAL MATCH (d)<-[fm:${mentionTypes(reading)} {role: 'subject'}]-(f:${claimLabel(reading)})
    WHERE f.kind IN ['place-occupied', 'place-liberated'] AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
    WITH f WHERE f IS NOT NULL
    RETURN collect([f.kind, f.beginFrom, f.beginTo, f.endFrom, f.endTo]) AS days,
      collect(CASE WHEN f.kind = 'place-liberated' THEN [(f)-[:INVOLVES {role: 'force'}]->(o) | o.nameRu + '\\n' + o.nameEn][0] END) AS forces
  }`;

/**
 * The raions and cities of all of these. Expects `districtRows` and `placeRows`; binds `raionRows`.
 * @param withDays with the claims about their days
 */
export const readRaions = (reading: Reading, withDays: boolean): string =>
  `CALL (districtRows, placeRows) {
  UNWIND [row IN districtRows | row[0]] + [row IN placeRows | row[1]] AS id
  WITH DISTINCT id
  MATCH (d:District {id: id})
  ${withDays ? readDays(reading) : "WITH d, [] AS days, [] AS forces"}
  RETURN collect([${named("d")}, EXISTS { (d)-[:PART_OF*1..3]->(:District {kind: 'AUTONOMOUS_OBLAST'}) }, days, forces]) AS raionRows
}`;

/** The raions of the bodies that dealt with each of some people, with the level of each, whatever the reading. Expects `people`; binds `subjectRows`. */
export const readCaseRaions = `CALL (people) {
  UNWIND people AS person
  RETURN collect([${named("person")}, [(person)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(:Procedure)<-[:STEP_OF]-()-[:BEFORE_BODY]->(b:PartyOrganization)-[:LOCATED_IN]->()-[:PART_OF*0..2]->(d:District) WHERE d.kind IN ${raionKinds} | [b.level, d.id]]]) AS subjectRows
}`;

/** The fonds of the papers in which each step is told. Expects `steps`; binds `archiveRows`. */
export const readArchives = (reading: Reading): string => `CALL (steps) {
  UNWIND [s IN steps | s[0]] AS e
  MATCH (e)<-[:ABOUT]-(f:${claimLabel(reading)})-[:IN_SOURCE]->(:Source)-[:IN_UNIT]->()-[:PART_OF*0..3]->(fond:ArchivalUnit {level: 'FOND'})
  WHERE ${claimSurvives(reading, "f")}
  WITH DISTINCT e, fond
  WITH collect([e.id, fond.id]) AS archiveRows, collect(DISTINCT [${named("fond")}, fond.number]) AS fonds
  RETURN archiveRows, fonds
}`;

/** What sources state of how many members there were. Binds `summaryRows`. */
export const readSummaries = (reading: Reading): string => `CALL () {
  MATCH (f:${claimLabel(reading)}) WHERE f.kind = 'summary' AND f.value IN ['members-before', 'members-found'] AND ${claimSurvives(reading, "f")}
  WITH f LIMIT 50
  RETURN collect([f.id, f.value, f.statementRu, f.statementEn]) AS summaryRows
}`;
