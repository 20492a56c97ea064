import { survivingPositions, tieCertain } from "../reading/reading.cypher.ts";
import { kindExpression } from "../search/search-kind.ts";
import {
  isAffirmed,
  positionsOfTie,
  type TieQuestion,
} from "./visible-tie.cypher.ts";

/**
 * Counts the statements against someone among all that is shown, those that the reading leaves: from the side of whoever has
 * fewer ties, as `tiesAmong` does.
 */
const statementsAgainst = (question: TieQuestion): string => `
CALL (shown) {
  CALL (shown) {
    UNWIND shown AS x
    WITH x, shown
    WHERE x.degree <= ${question.ask}.hub
    MATCH (x)-[t:SPOKE_AGAINST]-(y)
    WHERE y IN shown
    RETURN t
    UNION
    WITH [x IN shown WHERE x.degree > ${question.ask}.hub] AS big
    UNWIND big AS x
    UNWIND big AS y
    MATCH (x)-[t:SPOKE_AGAINST]->(y)
    RETURN t
  }
  WITH t, ${positionsOfTie(question)} AS idx
  WHERE size(idx) > 0
  RETURN count(t) AS against
}`;

/**
 * What is measured of a network. Expects `shown` (nodes), `ties` and `omitted`; leaves the same, where `ties` are the affirmed ones
 * alone and `omitted` tells of the others, and `things` and `links`, rows for a thread: `[id, name, name, kind]` and
 * `[from, to, id, whether certain, claims that affirm]`.
 * The parameter `ask` has `level`, the rank of credence below which a judged claim leaves doubt, and `leavesOut`, whether statements
 * against someone are left out although they were asked for.
 */
export const measuredTies = (question: TieQuestion): string => `
CALL (ties) {
  UNWIND ties AS t
  WITH t, ${survivingPositions("t")} AS idx
  WITH t, idx, ${isAffirmed(question)} AS affirmed, ${tieCertain("t", "idx", `${question.ask}.level`)} AS certain
  RETURN collect(CASE WHEN affirmed THEN t END) AS measured, count(CASE WHEN NOT affirmed THEN 1 END) AS denied,
    collect(CASE WHEN affirmed THEN [t.startId, t.endId, t.id, certain, size([i IN idx WHERE t.polarities[i] = 'AFFIRMS'])] END) AS links
}
${statementsAgainst(question)}
WITH shown, measured AS ties, links, omitted + [o IN [
    {what: 'ties', why: 'denied', count: denied},
    {what: 'SPOKE_AGAINST', why: 'accusers', count: CASE WHEN ${question.ask}.leavesOut THEN against ELSE 0 END}
  ] WHERE o.count > 0] AS omitted,
  [x IN shown | [x.id, x.nameRu, x.nameEn, ${kindExpression("x")}]] AS things`;
