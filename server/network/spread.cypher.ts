import {
  anyTie,
  boundsAsked,
  fallsIntoPeriod,
  isAffirmed,
  isOfKind,
  positionsOfTie,
  type TieQuestion,
} from "./visible-tie.cypher.ts";

/** A question for ways between some ends. `avoiding`: there is something not to be passed through. */
export type WayQuestion = TieQuestion & { readonly avoiding: boolean };

/** Milliseconds since the walk began: unlike `timestamp()`, the clock goes on while a statement runs. */
const elapsed = "datetime.realtime().epochMillis - started";

/** Whether the time is up. Expects `started` and the question's parameter with `milliseconds`. */
export const isLate = ({ ask }: WayQuestion): string =>
  `${elapsed} >= ${ask}.milliseconds`;

/** Whether `y` is one of `shunned`, a party organization of a level, or something of a label that is not to be passed. */
const isAvoided = ({ ask }: WayQuestion): string =>
  `(y IN shunned OR coalesce(y.level, '') IN ${ask}.avoidLevels OR any(l IN labels(y) WHERE l IN ${ask}.avoidLabels))`;

/** What is left out of the ties between two, to be counted once in the end. */
const leftOut = ({ plain, dated }: WayQuestion): string =>
  [
    plain
      ? "[] AS unread"
      : "collect(CASE WHEN size(idx) = 0 AND t.claims > 0 THEN t END) AS unread",
    dated
      ? "collect(CASE WHEN size(idx) > 0 AND size(b) = 4 AND b[0] + b[1] + b[2] + b[3] = '' AND NOT holds THEN t END) AS undated"
      : "[] AS undated",
  ].join(", ");

/**
 * The ties that lead on from all of `front`, parallel ones together. Expects `front`, `seen`, `ends`, `shunned`, `started`, and binds
 * `edges` ([from, to, ties]) to whom one may pass through or to an end, `reached` (those to be passed through that are not `seen` yet, fewest ties
 * first), `hubs` and `avoided` (met and not passed), `unread` and `undated` (lists of lists of ties).
 * @param into a variable with the only ones to whom ties may lead
 */
export const spread = (question: WayQuestion, into?: string): string => `
CALL (front, seen, ends, shunned, started${into === undefined ? "" : `, ${into}`}) {
  CALL (front, started${into === undefined ? "" : `, ${into}`}) {
    UNWIND front AS x
    WITH x WHERE NOT ${isLate(question)}
    MATCH (x)-[t:${anyTie}]-(y)
    WHERE ${isOfKind(question)}${into === undefined ? "" : ` AND y IN ${into}`}
    WITH x, y, t, ${positionsOfTie(question)} AS idx
    WITH x, y, t, idx, ${boundsAsked(question)} AS b
    WITH x, y, t, idx, b, ${fallsIntoPeriod(question)} AS holds
    WITH x, y, collect(CASE WHEN size(idx) > 0 AND holds AND ${isAffirmed(question)} THEN t END) AS ties, ${leftOut(question)}
    RETURN x, y, ties, unread, undated
  }
  WITH x, y, ties, unread, undated, CASE
    WHEN size(ties) = 0 THEN 'none'
    WHEN y IN ends THEN 'end'${question.avoiding ? `\n    WHEN ${isAvoided(question)} THEN 'avoided'` : ""}
    WHEN y.degree > ${question.ask}.hub THEN 'hub'
    ELSE 'open' END AS way
  ORDER BY y.degree, y.sortRu, x.sortRu
  RETURN collect(CASE WHEN way IN ['open', 'end'] THEN [x, y, ties] END) AS edges,
    collect(DISTINCT CASE WHEN way = 'open' AND NOT y IN seen THEN y END) AS reached,
    collect(DISTINCT CASE WHEN way = 'hub' THEN y END) AS hubs,
    collect(DISTINCT CASE WHEN way = 'avoided' THEN y END) AS avoided,
    collect(CASE WHEN size(unread) > 0 THEN unread END) AS unread, collect(CASE WHEN size(undated) > 0 THEN undated END) AS undated
}`;

/** At most so many hubs and avoided things are named one by one. */
const mostNamed = 50;

/**
 * Counts what a walk left out. Expects `hubs`, `avoided`, `unread`, `undated` and `unknown`, binds `met`: entries of `omitted`.
 * Those with most ties are named first.
 */
export const nameOmitted = `
CALL (hubs, avoided, unread, undated, unknown) {
  CALL (hubs, avoided) {
    UNWIND [x IN hubs | [x, 'hub']] + [x IN avoided | [x, 'avoided']] AS stop
    WITH DISTINCT stop[0] AS x, stop[1] AS why
    WITH x, why ORDER BY x.degree DESC, x.sortRu
    WITH collect({what: x.id, why: why, count: x.degree}) AS stops
    RETURN stops[0..${String(mostNamed)}] + [why IN ['hub', 'avoided'] WHERE size([s IN stops[${String(mostNamed)}..] WHERE s.why = why]) > 0
      | {what: 'more', why: why, count: size([s IN stops[${String(mostNamed)}..] WHERE s.why = why])}] AS named
  }
  CALL (unread) {
    UNWIND unread AS some UNWIND some AS t
    RETURN count(DISTINCT t) AS unreadTies
  }
  CALL (undated) {
    UNWIND undated AS some UNWIND some AS t
    RETURN count(DISTINCT t) AS undatedTies
  }
  RETURN [id IN unknown | {what: id, why: 'unknown', count: 1}] + named + [o IN [
    {what: 'ties', why: 'reading', count: unreadTies},
    {what: 'ties', why: 'undated', count: undatedTies}
  ] WHERE o.count > 0] AS met
}`;
