import { isGathered } from "../case-study/gathered.ts";
import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import {
  collectCover,
  named,
  readDependences,
} from "../re-registration/statistics/statistics.cypher.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { mentionStands, survivor } from "../reading/coverage.cypher.ts";
import { tieStands } from "../reading/tie-lists.ts";

type Reading = Pick<Frame, "plan" | "lens">;

const raionKinds = codeList(["RAION", "CITY"]);

const stands = ({ lens }: Reading, m: string): string =>
  withLens(lens, mentionStands(m));

const ofPerson = (x: string): string =>
  `CASE WHEN ${x}:Person THEN ${survivor(x)} ELSE ${x} END`;

/**
 * Binds `f` to the claims of some kinds that mention somebody as their subject and `person` to whom, once each, whatever the reading says of
 * the claim.
 * @param studies Cypher of the ids of studies of whose collections alone they are
 */
const toldOfPeople = (
  reading: Reading,
  kinds: readonly string[],
  studies: string | undefined,
): string =>
  `MATCH (f:${claimLabel(reading)})-[fm:${mentionTypes(reading)} {role: 'subject'}]->(who:Person)
  WHERE f.kind IN ${codeList(kinds)} AND ${stands(reading, "fm")}${studies === undefined ? "" : ` AND ${isGathered("who", studies)}`}
  WITH DISTINCT f, ${survivor("who")} AS person`;

/** How many claims of some kinds there are about people. */
export const countTold = (
  reading: Reading,
  kinds: readonly string[],
  studies: string | undefined,
): string => `${toldOfPeople(reading, kinds, studies)}
  RETURN {foundTold: count(*)} AS part`;

/** A claim as `facts.ts` reads it. */
const toldRow = `[f.id, person.id, f.kind, f.value, f.polarity = 'AFFIRMS', f.beginFrom, f.beginTo, f.endFrom, f.endTo, f.capacity, f.sourceId,
    [(f)-[r:INVOLVES]->(o) WHERE r.role <> 'subject' | [r.role, ${ofPerson("o")}.id]],
    [(f)-[:UTTERED_BY]->(w) | ${ofPerson("w")}.id]]`;

/**
 * What claims of some kinds tell of whom they are about, as `facts.ts` reads and sorts them.
 * @param isCovered with what the coverage of these claims is counted from
 */
export const readTold = (
  reading: Reading,
  kinds: readonly string[],
  {
    most,
    isCovered,
    studies,
  }: {
    readonly most: string;
    readonly isCovered: boolean;
    readonly studies: string | undefined;
  },
): string => {
  const looked = `${toldOfPeople(reading, kinds, studies)} LIMIT ${most}
  WITH f, person, ${claimSurvives(reading, "f")} AS survives`;
  const told = `count(*) AS looked, collect(CASE WHEN survives THEN ${toldRow} END) AS toldRows`;
  return isCovered
    ? `${looked}
  WITH ${told}, ${collectCover(reading, "person")}
  ${readDependences}
  RETURN {lookedAtTold: looked, toldRows: toldRows, coverTold: coverRows, dependencesTold: dependences} AS part`
    : `${looked}
  WITH ${told}
  RETURN {lookedAtTold: looked, toldRows: toldRows} AS part`;
};

/** Binds `o` to what claims of some kinds name, whatever the reading: it is only looked up by id. */
const namedIn = (
  reading: Reading,
  kinds: readonly string[],
  o: string,
): string =>
  `MATCH (f:${claimLabel(reading)})-[:${mentionTypes(reading)}|UTTERED_BY]->(${o})
  WHERE f.kind IN ${codeList(kinds)}`;

/** The names of all that claims of some kinds speak of, and of who utters them. */
export const readNames = (
  reading: Reading,
  kinds: readonly string[],
): string => `${namedIn(reading, kinds, "any")}
  WITH DISTINCT any
  WITH DISTINCT ${ofPerson("any")} AS o
  RETURN {others: collect([${named("o")}, coalesce(o.kind, o.level)])} AS part`;

/** From something named `at` to its raion or city `d`. */
const toRaion = `(at)-[:LOCATED_IN*0..1]->(:District|Settlement)-[:PART_OF*0..2]->(d:District)`;

/** In which raions the places are of which claims of some kinds speak. */
export const readPlaces = (
  reading: Reading,
  kinds: readonly string[],
): string => `${namedIn(reading, kinds, "at")} AND (at:District OR at:Settlement)
  WITH DISTINCT at
  MATCH ${toRaion} WHERE d.kind IN ${raionKinds}
  RETURN {places: collect(DISTINCT [at.id, d.id])} AS part`;

/** To which raions ties lead, of all of whom claims of some kinds tell and whom cases are about: person, type of the tie, raion. */
export const readHomes = (
  reading: Reading,
  kinds: readonly string[],
): string => `CALL () {
    ${namedIn(reading, kinds, "who")} AND who:Person
    RETURN who
    UNION
    MATCH (:Procedure)-[:OF_PERSON]->(who:Person)
    RETURN who
  }
  WITH DISTINCT ${survivor("who")} AS person
  MATCH (person)-[t:WAS_IN|MEMBER_OF|WORKED_AT|HELD_OFFICE_IN]->(at) WHERE ${tieStands(reading, "t")}
  WITH DISTINCT person, type(t) AS way, at
  MATCH ${toRaion} WHERE d.kind IN ${raionKinds}
  RETURN {homes: collect(DISTINCT [person.id, way, d.id])} AS part`;

/** The claims about the days of raion `d` and who liberated it. Binds `days` and `forces`. */
const readDays = (reading: Reading): string => `CALL (d) {
    OPTIONAL MATCH (d)<-[fm:${mentionTypes(reading)} {role: 'subject'}]-(f:${claimLabel(reading)})
    WHERE f.kind IN ['place-occupied', 'place-liberated'] AND f.polarity = 'AFFIRMS' AND ${stands(reading, "fm")} AND ${claimSurvives(reading, "f")}
    WITH f WHERE f IS NOT NULL
    RETURN collect([f.kind, f.beginFrom, f.beginTo, f.endFrom, f.endTo]) AS days,
      collect(CASE WHEN f.kind = 'place-liberated' THEN [(f)-[:INVOLVES {role: 'force'}]->(o) | o.nameRu + '\\n' + o.nameEn][0] END) AS forces
  }`;

/**
 * All raions and cities: there are at most some hundred.
 * @param withDays with the claims about their days
 */
export const readRaions = (reading: Reading, withDays: boolean): string =>
  `MATCH (d:District) WHERE d.kind IN ${raionKinds}
  ${withDays ? readDays(reading) : "WITH d, [] AS days, [] AS forces"}
  RETURN {raions: collect([${named("d")}, [(d)-[:PART_OF*1..3]->(o:District {kind: 'AUTONOMOUS_OBLAST'}) | [${named("o")}]][0], days, forces])} AS part`;

/** The raions of the bodies that dealt with each of some people, with the level of each, whatever the reading. Expects `people`; binds `subjectRows`. */
export const readCaseRaions = `CALL (people) {
  UNWIND people AS person
  RETURN collect([${named("person")}, [(person)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(:Procedure)<-[:STEP_OF]-()-[:BEFORE_BODY]->(b:PartyOrganization)-[:LOCATED_IN]->()-[:PART_OF*0..2]->(d:District) WHERE d.kind IN ${raionKinds} | [b.level, d.id]]]) AS subjectRows
}`;

/** The fonds of the papers in which each step of a case is told. */
export const readArchives = (
  reading: Reading,
): string => `MATCH (e:CaseEvent)<-[:ABOUT]-(f:${claimLabel(reading)})-[:IN_SOURCE]->(:Source)-[:IN_UNIT]->()-[:PART_OF*0..3]->(fond:ArchivalUnit {level: 'FOND'})
  WHERE ${claimSurvives(reading, "f")}
  WITH DISTINCT e, fond
  RETURN {archives: collect([e.id, fond.id]), fonds: collect(DISTINCT [${named("fond")}, fond.number])} AS part`;

/** What sources state of how many members there were. */
export const readSummaries = (
  reading: Reading,
): string => `MATCH (f:${claimLabel(reading)}) WHERE f.kind = 'summary' AND f.value IN ['members-before', 'members-found'] AND ${claimSurvives(reading, "f")}
  WITH f LIMIT 50
  RETURN {summaries: collect([f.id, f.value, f.statementRu, f.statementEn, [(f)-[at:IN_SOURCE]->(src:Source) | [${named("src")}]][0], [(f)-[at:IN_SOURCE]->(:Source) | at.leaf][0]])} AS part`;
