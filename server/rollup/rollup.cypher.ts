import { defaultFrame } from "../compile/default-frame.ts";
import { statement } from "../database/statement.ts";
import { findCasesOf } from "../re-registration/statistics/statistics.cypher.ts";
import { walkCases } from "../re-registration/statistics/walk-cases.ts";
import { readLife } from "../trajectory/life.cypher.ts";

const { call, life } = readLife(defaultFrame("p"), true);

/** What flows are counted from, of some people, beside what is kept of each. Merged names have nothing of their own. */
export const readLives = statement(
  "rollup-lives",
  `UNWIND $ids AS id
MATCH (p:Person {id: id})
${call}
RETURN p.id AS id, EXISTS { (p)-[:SAME_AS]->() } AS isMerged, ${life} AS life,
  coalesce(p.flowCodes, []) AS flowCodes, coalesce(p.flowKey, '') AS flowKey,
  coalesce(p.decisionRows, []) AS decisionRows, coalesce(p.decisionKey, '') AS decisionKey`,
);

const { calls, columns } = walkCases(
  defaultFrame("e"),
  { certainty: true, sex: true, conduct: true },
  findCasesOf("$ids"),
);

/** What decisions are counted from, of some people, as `decisionRowsOf` parses it. */
export const readCases = statement(
  "rollup-cases",
  `${calls.join("\n")}
RETURN {${Object.entries(columns)
    .map(([name, variable]) => `${name}: ${variable}`)
    .join(", ")}} AS cases`,
);

/** Keeps what is counted of people. */
export const keepRows = statement(
  "rollup-keep",
  `UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.flowCodes = CASE WHEN size(row.flowCodes) = 0 THEN null ELSE row.flowCodes END,
  p.flowKey = CASE WHEN row.flowKey = '' THEN null ELSE row.flowKey END,
  p.decisionRows = CASE WHEN size(row.decisionRows) = 0 THEN null ELSE row.decisionRows END,
  p.decisionKey = CASE WHEN row.decisionKey = '' THEN null ELSE row.decisionKey END`,
);

/** Whose numbers a change touches: people themselves with their merged names, whose cases have some steps or sessions, who is at home in some districts. */
export const findTouched = statement(
  "rollup-touched",
  `CALL () {
  UNWIND $people AS id
  MATCH (p:Person {id: id})
  RETURN p
  UNION
  CALL () {
    UNWIND $steps AS id MATCH (e:CaseEvent {id: id}) RETURN e
    UNION
    UNWIND $sessions AS id MATCH (:Meeting {id: id})<-[:AT]-(e:CaseEvent) RETURN e
  }
  MATCH (e)-[:STEP_OF]->(:Procedure)<-[:GAVE_RISE_TO*0..5]-(:Procedure)-[:OF_PERSON]->(whose:Person)-[:SAME_AS*0..10]->(p:Person)
  RETURN p
  UNION
  UNWIND $places AS id
  MATCH (:District {id: id})<-[:PART_OF*0..2]-(place)
  CALL (place) {
    MATCH (place)<-[:WAS_IN]-(near:Person) RETURN near
    UNION
    MATCH (place)<-[:LOCATED_IN]-()<-[:WORKED_AT|HELD_OFFICE_IN|MEMBER_OF]-(near:Person) RETURN near
  }
  RETURN near AS p
}
RETURN DISTINCT p.id AS id`,
);

/** People by id, a page at a time. */
export const readPeople = statement(
  "rollup-people",
  `MATCH (p:Person)
WHERE p.id > $after
RETURN p.id AS id
ORDER BY p.id LIMIT $limit`,
);

/** By which rule what is kept was made. */
export const readRule = statement(
  "rollup-rule",
  "OPTIONAL MATCH (s:Store {id: 'store'}) RETURN coalesce(s.rollupRule, '') AS rule",
);

/** Keeps by which rule what is kept was made. */
export const keepRule = statement(
  "rollup-keep-rule",
  "MATCH (s:Store {id: 'store'}) SET s.rollupRule = $rule",
);
