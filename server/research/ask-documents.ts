import { z } from "zod";

import { isGathered } from "../case-study/gathered.ts";
import { withLens } from "../compile/plan.ts";
import { rowOf } from "../compile/shape.ts";
import { isListed } from "../person/person-conditions.ts";
import { named } from "../re-registration/statistics/statistics.cypher.ts";
import {
  claimContested,
  claimLabel,
  claimSurvives,
  mentionTypes,
} from "../reading/claims.ts";
import {
  claimsInvolving,
  coverageOfClaims,
  mentionStands,
} from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import { type Ask, type Asking, omissions } from "./answering.ts";
import { documentsFound, documentsRow } from "./documents.ts";
import { readCaseRaions } from "./facts.cypher.ts";
import { namesOf, subjectRow, thingRow } from "./names.ts";

/** The most people whose documents are counted. */
const mostPeople = 10_000;

const row = documentsRow.extend({
  found: z.int(),
  lookedAt: z.int(),
  subjects: z.array(subjectRow),
  sources: z.array(thingRow),
});

const coverageColumn = "coverage";

/** Question 8: of one person every claim with its document, or of everybody how many documents there are. */
export function askDocuments({
  frame,
  chosen,
  isCovered,
  studies,
}: Ask): Asking {
  const { plan, lens } = frame;
  const { person } = chosen;
  const label = claimLabel(frame);
  const subject = `(p)<-[:SAME_AS*0..3]-()<-[fm:${mentionTypes(frame)} {role: 'subject'}]-(f:${label})
    WHERE ${withLens(lens, mentionStands("fm"))} AND ${claimSurvives(frame, "f")}`;
  const among = studies === undefined ? "" : ` AND ${isGathered("p", studies)}`;
  const people =
    person === undefined
      ? `MATCH (p:Person) WHERE p.sortRu > '' AND ${isListed("p")}${among}
WITH p ORDER BY p.sortRu
WITH collect(p) AS everybody
WITH everybody[..${plan.parameter(mostPeople)}] AS people, size(everybody) AS inAll`
      : `OPTIONAL MATCH (:Person {id: ${plan.parameter(person)}})-[:SAME_AS*0..3]->(p:Person) WHERE ${isListed("p")}${among}
WITH collect(p)[..1] AS people
WITH people, size(people) AS inAll`;
  const lives = `CALL (people) {
  UNWIND people AS p
  CALL (p) {
    MATCH ${subject}
    RETURN count(DISTINCT f.sourceId) AS documents, count(DISTINCT f) AS claims, count(DISTINCT CASE WHEN ${claimContested(frame, "f")} THEN f END) AS contested
  }
  WITH p, documents, claims, contested WHERE claims > 0
  RETURN collect([p.id, documents, claims, contested]) AS lifeRows
}`;
  const told =
    person === undefined
      ? "WITH *, [] AS documentRows, [] AS sourceRows"
      : `CALL (people) {
  UNWIND people AS p
  MATCH ${subject}
  MATCH (f)-[:IN_SOURCE]->(src:Source)
  WITH DISTINCT f, src ORDER BY f.sortKey LIMIT 2000
  RETURN collect([f.id, f.kind, f.value, ${claimContested(frame, "f")}, f.capacity, src.id, coalesce(nullif(src.beginFrom, ''), src.endTo)]) AS documentRows,
    collect(DISTINCT [${named("src")}]) AS sourceRows
}`;
  const claims = `UNWIND people AS person ${claimsInvolving("person")} AND m.role = 'subject'`;
  return {
    calls: [
      people,
      lives,
      told,
      readCaseRaions,
      isCovered
        ? `CALL (people) {${withLens(lens, coverageOfClaims(claims))}\n}`
        : `WITH *, null AS ${coverageColumn}`,
    ],
    columns: {
      found: "inAll",
      lookedAt: "size(people)",
      lives: "lifeRows",
      told: "documentRows",
      subjects: "subjectRows",
      sources: "sourceRows",
      coverage: coverageColumn,
    },
    read: (raw) => {
      const read = row.parse(raw);
      const names = namesOf(read.subjects, read.sources);
      const omitted = omissions([
        { what: "people", why: "budget", count: read.found - read.lookedAt },
      ]);
      return {
        found: documentsFound(
          read.subjects[0] === undefined ? undefined : person,
          read,
          names,
        ),
        thing: names.nameOf,
        omitted,
        coverage: () => coverageOf(rowOf(rowOf(raw)["coverage"]), omitted),
      };
    },
  };
}
