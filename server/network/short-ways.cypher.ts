import { isAvoided, type WayQuestion } from "./spread.cypher.ts";
import {
  anyTie,
  boundsAsked,
  fallsIntoPeriod,
  isAffirmed,
  isOfKind,
  positionsOfTie,
} from "./visible-tie.cypher.ts";

/** The most ways looked at, each as often as the parallel ties along it can be combined. */
const mostLookedAt = 5000;

/** Whether tie `t` may be walked under the reading and the period, as one condition that a search can try at each tie. */
const isOpen = (question: WayQuestion): string => {
  const { plain, dated } = question;
  const holds = `${isAffirmed(question)}${dated ? ` AND any(b IN [${boundsAsked(question)}] WHERE ${fallsIntoPeriod(question)})` : ""}`;
  return `${isOfKind(question)} AND ${plain ? `t.claims > 0 AND ${holds}` : `any(idx IN [${positionsOfTie(question)}] WHERE size(idx) > 0 AND ${holds})`}`;
};

/** Whether `y` may be passed through. */
const isPassable = (question: WayQuestion): string =>
  `y.degree <= ${question.ask}.hub${question.avoiding ? ` AND NOT ${isAvoided(question)}` : ""}`;

/**
 * All the shortest ways between two, by the database's own search from both ends, whose conditions are tried tie by tie. Expects `one`, `other`
 * and `shunned`; binds `short`, ways as `walkedWays` makes them, and `cut`: more were found than are looked at.
 */
export const shortWays = (question: WayQuestion, length: number): string => `
CALL (one, other, shunned) {
  CALL (one, other, shunned) {
    WITH one, other, shunned WHERE one <> other
    MATCH p = allShortestPaths((one)-[:${anyTie}*..${String(length)}]-(other))
    WHERE all(t IN relationships(p) WHERE ${isOpen(question)}) AND all(y IN nodes(p) WHERE y = one OR y = other OR (${isPassable(question)}))
    WITH nodes(p) AS through, relationships(p) AS along LIMIT ${String(mostLookedAt)}
    WITH through, along WHERE size(along) <= ${question.ask}.length
    RETURN collect([through, along]) AS found
  }
  CALL (found) {
    UNWIND found AS each
    UNWIND range(0, size(each[1]) - 1) AS at
    WITH each[0] AS through, at, collect(DISTINCT each[1][at]) AS ties ORDER BY at
    WITH through, collect(ties) AS steps
    RETURN collect([through, [x IN through[1..] | x.sortRu], steps, size(steps)]) AS short
  }
  RETURN short, size(found) = ${String(mostLookedAt)} AS cut
}`;
