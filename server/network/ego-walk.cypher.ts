import { tieEnds } from "../reading/tie.mapping.ts";
import {
  anyTie,
  boundsAsked,
  fallsIntoPeriod,
  isAffirmed,
  isOfKind,
  positionsOfTie,
  type TieQuestion,
} from "./visible-tie.cypher.ts";

/** At most so many ties are drawn among what is shown. */
const mostTies = 10_000;

/** Milliseconds since the walk began: unlike `timestamp()`, the clock goes on while a statement runs. */
const elapsed = "datetime.realtime().epochMillis - started";

/** What a walk is asked that decides its text: a hop that is not asked for is not in it. */
export type WalkAsk = { readonly depth: number };

/** What the walk carries from hop to hop. */
const carried = "started, seen, left, hubs, late";

/**
 * The first of a hub's neighbours under the plain reading, out of what it keeps (`rankNeighboursOf`): binds `kept`, empty unless all its ties are asked
 * about and it keeps as many as there is room for.
 */
const keptNeighbours = ({ ask }: TieQuestion): string => `
WITH ${carried}, frontier, ${ask}.nodes - size(seen) AS room, CASE WHEN size(${ask}.kinds) = 0 THEN coalesce(frontier[0].nearest, []) ELSE [] END AS nearest
CALL (room, nearest) {
  UNWIND CASE WHEN room <= size(nearest) THEN range(0, room - 1) ELSE [] END AS at
  MATCH (y:${tieEnds.join("|")} {id: nearest[at]})
  WITH at, y ORDER BY at
  RETURN collect(y) AS kept
}`;

/** Whom the ties of `frontier` that are asked about lead to: rows of `y`, one a tie. */
const reachedFrom = (question: TieQuestion, frontier: string): string => `
    UNWIND ${frontier} AS x
    WITH x
    WHERE ${elapsed} < ${question.ask}.milliseconds
    MATCH (x)-[t:${anyTie}]-(y)
    WHERE ${isOfKind(question)}
    WITH y, t, ${positionsOfTie(question)} AS idx
    WHERE size(idx) > 0 AND ${isAffirmed(question)}
    WITH y, t, idx, ${boundsAsked(question)} AS b
    WHERE ${fallsIntoPeriod(question)}`;

/** Those with most ties first, then by name. */
const inOrder =
  "ORDER BY strength DESC, y.sortRu\n  RETURN collect(y) AS reached";

/** The first hop: nobody has a tie to themselves, so that all whom it reaches are new. */
const firstHop = (question: TieQuestion, keeps: boolean): string => `
WITH ${carried}, CASE WHEN ${question.ask}.nodes > 1 THEN frontier ELSE [] END AS frontier
${keeps ? keptNeighbours(question) : ""}
CALL (frontier, started${keeps ? ", kept" : ""}) {
  ${reachedFrom(question, keeps ? "CASE WHEN size(kept) = 0 THEN frontier ELSE [] END" : "frontier")}
  WITH y, count(*) AS strength
  ${inOrder}
}`;

/** A further hop, to whom one has not `seen` yet, which is told by grouping: a list would be read through for every tie. Hubs are not passed through. */
const furtherHop = (question: TieQuestion): string => `
WITH ${carried},
  CASE WHEN size(seen) < ${question.ask}.nodes THEN [x IN frontier WHERE x.degree <= ${question.ask}.hub] ELSE [] END AS frontier
CALL (seen, frontier, started) {
  CALL (seen, frontier, started) {${reachedFrom(question, "frontier")}
    RETURN y, count(*) AS ties
    UNION ALL
    UNWIND CASE WHEN size(frontier) > 0 THEN seen ELSE [] END AS y
    RETURN y, 0 AS ties
  }
  WITH y, min(ties) AS fewest, max(ties) AS strength
  WHERE fewest > 0
  WITH y, strength
  ${inOrder}
}`;

/** One hop outwards from `frontier` by affirmed ties. Whoever is asked about may be a hub. */
const hop = (
  question: TieQuestion,
  { depth }: WalkAsk,
  step: number,
): string => {
  const { ask, plain, dated } = question;
  const keeps = step === 1 && plain && !dated;
  return `${step === 1 ? firstHop(question, keeps) : furtherHop(question)}
WITH ${carried}, ${keeps ? "(kept + reached)" : "reached"}[0..${ask}.nodes - size(seen)] AS near,
  ${keeps ? "CASE WHEN size(kept) > 0 THEN frontier[0].neighbours ELSE size(reached) END" : "size(reached)"} AS found
WITH started, seen + near AS seen, near AS frontier, left + found - size(near) AS left,
  late + CASE WHEN ${elapsed} >= ${ask}.milliseconds THEN 1 ELSE 0 END AS late,
  ${step < depth ? `hubs + [x IN near WHERE x.degree > ${ask}.hub | x] AS hubs` : "hubs"}`;
};

/**
 * The ties among all that is shown, found from the side of whoever has fewer: hubs only look at each other. A tie met from both of its ends lies
 * among those shown; so does one that leads to a hub among them.
 * With a reading or a period, also counts the ties that it leaves out: of those shown `wherever` they lead, or among them.
 */
const tiesAmong = (question: TieQuestion, wherever: boolean): string => `
CALL (shown) {
  WITH shown, [x IN shown WHERE x.degree > ${question.ask}.hub] AS big
  CALL (shown, big) {
    UNWIND shown AS x
    WITH x, big
    WHERE x.degree <= ${question.ask}.hub
    MATCH (x)-[t:${anyTie}]-(y)
    WHERE ${isOfKind(question)}
    WITH t, sum(CASE WHEN y.degree > ${question.ask}.hub AND y IN big THEN 2 ELSE 1 END) AS ends
    ${wherever && !(question.plain && !question.dated) ? "" : "WHERE ends = 2"}
    RETURN t, ends = 2 AS inside
    UNION ALL
    UNWIND big AS x
    UNWIND big AS y
    WITH x, y
    WHERE x.id < y.id
    MATCH (x)-[t:${anyTie}]-(y)
    WHERE ${isOfKind(question)}
    RETURN t, true AS inside
  }
  WITH t, inside, ${positionsOfTie(question)} AS idx
  WITH t, inside, idx, ${boundsAsked(question)} AS b
  WITH t, inside, size(idx) > 0 AS survives, ${fallsIntoPeriod(question)} AS holds,
    size(b) = 4 AND b[0] + b[1] + b[2] + b[3] = '' AS undated
  ORDER BY t.sortKey, t.id
  RETURN collect(CASE WHEN inside AND survives AND holds THEN t END) AS visible,
    count(CASE WHEN NOT survives AND t.claims > 0 THEN 1 END) AS unread,
    count(CASE WHEN survives AND NOT holds AND undated THEN 1 END) AS undated
}`;

/** The ties among some. Expects `shown` (nodes) and `unknown` (ids), leaves `shown`, `ties` and `omitted`. Its parameter is that of `egoWalk` without the budget and the depth. */
export const linksAmongAll = (question: TieQuestion): string => `
${tiesAmong(question, false)}
WITH shown, visible[0..${mostTies}] AS ties, [o IN [
    {what: 'ties', why: 'budget', count: size(visible) - size(visible[0..${mostTies}])},
    {what: 'ties', why: 'reading', count: unread},
    {what: 'ties', why: 'undated', count: undated}
  ] WHERE o.count > 0] + [id IN unknown | {what: id, why: 'unknown', count: 1}] AS omitted`;

/**
 * The walk around someone. Expects `centre` and leaves `centre`, `shown` (nodes, nearest first), `ties` (relationships among them) and `omitted`.
 * Its parameter is `{ kinds, nodes, milliseconds, hub, mode, from, to }`: `nodes` and `milliseconds` are the budget, `hub` the most ties of whoever is passed through
 */
export const egoWalk = (question: TieQuestion, asked: WalkAsk): string => `
CALL (centre) {
WITH [centre] AS seen, [centre] AS frontier, 0 AS left, 0 AS late, [] AS hubs, datetime.realtime().epochMillis AS started
${[1, 2, 3]
  .filter((step) => step <= asked.depth)
  .map((step) => hop(question, asked, step))
  .join("\n")}
WITH seen AS shown, left, late, hubs
${tiesAmong(question, true)}
RETURN shown, visible[0..${mostTies}] AS ties,
  [hub IN hubs | {what: hub.id, why: 'hub', count: hub.degree}]
  + [o IN [
      {what: 'neighbours', why: 'budget', count: left},
      {what: 'hops', why: 'budget', count: late},
      {what: 'ties', why: 'budget', count: size(visible) - size(visible[0..${mostTies}])},
      {what: 'ties', why: 'reading', count: unread},
      {what: 'ties', why: 'undated', count: undated}
    ] WHERE o.count > 0] AS omitted
}`;
