import {
  isLate,
  nameOmitted,
  spread,
  type WayQuestion,
} from "./spread.cypher.ts";

const numbersTo = (last: number): readonly number[] =>
  Array.from({ length: last }, (_, index) => index + 1);

const ties = (front: string): string =>
  `reduce(ties = 0, x IN ${front} | ties + x.degree)`;

/**
 * One step from whichever side has fewer ties to look at: `A` from `one`, `B` from `other`. After `length` - 1 steps every inner node of a path of
 * at most `length` steps was reached from one side; the last step only looks for ties into the other side.
 * Those with fewest ties are walked from first, until the budget of ties is spent; the two ends cost nothing.
 */
const step = (question: WayQuestion, isLast: boolean): string => `
CALL (ends, shunned, seenA, frontA, seenB, frontB, left, started) {
  WITH ${ties("frontA")} <= ${ties("frontB")} AS isA
  WITH isA, CASE WHEN isA THEN frontA ELSE frontB END AS whole, CASE WHEN isA THEN seenA ELSE seenB END AS seen,
    CASE WHEN isA THEN seenB ELSE seenA END AS opposite
  WITH isA, whole, seen, opposite, reduce(taken = [0, 0], x IN whole | CASE
    WHEN x IN ends THEN [taken[0] + 1, taken[1]]
    WHEN taken[1] + x.degree <= left THEN [taken[0] + 1, taken[1] + x.degree]
    ELSE taken END) AS taken
  WITH isA, seen, opposite, taken[1] AS spent, whole[0..taken[0]] AS front, size(whole) - taken[0] AS beyond
  ${spread(question, isLast ? "opposite" : undefined)}
  RETURN isA, edges, reached, hubs, avoided, unread, undated, spent, beyond,
    CASE WHEN size(front) > 0 AND ${isLate(question)} THEN 1 ELSE 0 END AS late
}
WITH one, other, ends, shunned, unknown, started, met + edges AS met, left - spent AS left, beyondAll + beyond AS beyondAll, lateAll + late AS lateAll,
  hubsAll + hubs AS hubsAll, avoidedAll + avoided AS avoidedAll, unreadAll + unread AS unreadAll, undatedAll + undated AS undatedAll,
  CASE WHEN isA THEN seenA + reached ELSE seenA END AS seenA, CASE WHEN isA THEN reached ELSE frontA END AS frontA,
  CASE WHEN isA THEN seenB ELSE seenB + reached END AS seenB, CASE WHEN isA THEN frontB ELSE reached END AS frontB`;

/** Steps still to go from each to `other`: what was met, both ways, as [from, to, ties, steps to go from `to`, name of `to`]. */
const towardOther = ({ ask }: WayQuestion): string => `
CALL (met, other) {
  CALL (met) {
    UNWIND met AS edge
    UNWIND [[edge[0], edge[1]], [edge[1], edge[0]]] AS ends
    WITH ends[0] AS x, ends[1] AS y, head(collect(edge[2])) AS ties
    RETURN collect([x, y, ties]) AS arcs
  }
  WITH arcs, reduce(levels = [[other]], far IN range(1, ${ask}.length - 1) |
    levels + [[arc IN arcs WHERE arc[1] IN levels[-1] AND none(l IN levels WHERE arc[0] IN l) | arc[0]]]) AS levels
  UNWIND arcs AS arc
  UNWIND range(0, size(levels) - 1) AS far
  WITH arc, far, levels
  WHERE arc[1] IN levels[far]
  WITH arc[0] AS x, arc[1] AS y, arc[2] AS ties, far
  RETURN collect([x, y, ties, far, y.sortRu]) AS toward
}`;

/**
 * Lengthens the ways of `open` by their step number `at`, those that can still be shortest first, then by names along them. A way is
 * [nodes, names, ties of each step, least length]. A join by grouping: the database would else compare each way with each tie.
 */
const lengthen = ({ ask }: WayQuestion, at: number): string => `
CALL (open, toward) {
  CALL (open, toward) {
    UNWIND toward AS arc
    WITH arc WHERE ${String(at)} + arc[3] <= ${ask}.length
    RETURN arc[0] AS end, arc, null AS way
    UNION ALL
    UNWIND open AS way
    RETURN way[0][-1] AS end, null AS arc, way
  }
  WITH end, collect(arc) AS arcs, collect(way) AS ways
  UNWIND ways AS way
  UNWIND arcs AS arc
  WITH way, arc
  WHERE NOT arc[1] IN way[0]
  WITH way[0] + [arc[1]] AS nodes, way[1] + [arc[4]] AS names, way[2] + [arc[2]] AS steps, ${String(at)} + arc[3] AS least
  ORDER BY least, names LIMIT ${ask}.ways + 1
  RETURN collect([nodes, names, steps, least]) AS grown
}
WITH *, [way IN grown[0..${ask}.ways] WHERE way[0][-1] = other] AS ended, grown[${ask}.ways][3] AS cut
WITH one, other, unknown, toward, hubs, avoided, unread, undated, lateAll, beyondAll,
  CASE WHEN size(done) < ${ask}.k THEN done + ended ELSE done END AS done,
  CASE WHEN size(done) + size(ended) < ${ask}.k THEN [way IN grown[0..${ask}.ways] WHERE way[0][-1] <> other] ELSE [] END AS open,
  CASE WHEN cut > ${String(at)} AND cut < least THEN cut ELSE least END AS least`;

/** The ties of each step in a settled order. */
const settle = ({ ask }: WayQuestion): string => `
CALL (done) {
  UNWIND range(0, size(done[0..${ask}.k]) - 1) AS number
  CALL (done, number) {
    UNWIND range(0, size(done[number][2]) - 1) AS at
    CALL (done, number, at) {
      UNWIND done[number][2][at] AS t
      WITH t ORDER BY type(t), t.sortKey, t.id
      RETURN collect(t) AS ties
    }
    WITH at, ties ORDER BY at
    RETURN collect({x: done[number][0][at], y: done[number][0][at + 1], ties: ties}) AS steps
  }
  WITH number, steps ORDER BY number
  RETURN collect({through: done[number][0][1..-1], steps: steps}) AS paths
}
CALL (paths, one, other) {
  UNWIND [one, other] + reduce(all = [], path IN paths | all + path.through) AS x
  RETURN collect(DISTINCT x) AS shown
}
CALL (paths) {
  UNWIND paths AS path
  UNWIND path.steps AS step
  UNWIND step.ties AS t
  RETURN collect(DISTINCT t) AS ties
}`;

/**
 * Whether a way that was not kept could have been answered. Never one of the shortest: each way kept that can still be shortest leads to its end
 * without meeting itself, and more are kept than answered.
 */
const isUnsure = ({ ask }: WayQuestion): string =>
  `least <= coalesce(size(done[${ask}.k - 1][2]), ${ask}.length) AND coalesce(size(done[${ask}.k - 1][2]) > size(done[0][2]), true)`;

/**
 * The shortest ways between two. Expects `one`, `other` (null: unknown), `unknown` (ids) and `shunned` (nodes); leaves `one`, `other`, `paths`,
 * `shown`, `ties` and `omitted`. Its parameter is `{ kinds, hub, mode, from, to, milliseconds, walked, ways, k, length, avoidLevels, avoidLabels }`:
 * `walked` is the budget of ties, `ways` how many unfinished ways are kept at each step.
 * Two nodes that are one, or an unknown one, have no path.
 * @param length the most steps: as in the parameter
 */
export const pathsBetween = (question: WayQuestion, length: number): string => `
WITH one, other, shunned, unknown, datetime.realtime().epochMillis AS started,
  CASE WHEN one IS NULL OR other IS NULL OR one = other THEN [] ELSE [one, other] END AS ends
WITH one, other, shunned, unknown, started, ends, [] AS met, ${question.ask}.walked AS left, 0 AS beyondAll, 0 AS lateAll,
  [] AS hubsAll, [] AS avoidedAll, [] AS unreadAll, [] AS undatedAll,
  ends[0..1] AS seenA, ends[0..1] AS frontA, ends[1..2] AS seenB, ends[1..2] AS frontB
${numbersTo(length)
  .map((at) => step(question, at === length))
  .join("")}
${towardOther(question)}
WITH one, other, unknown, toward, hubsAll AS hubs, avoidedAll AS avoided, unreadAll AS unread, undatedAll AS undated, lateAll, beyondAll,
  [] AS done, [end IN ends[0..1] | [[end], [''], [], 0]] AS open, ${question.ask}.length + 1 AS least
${numbersTo(length)
  .map((at) => lengthen(question, at))
  .join("")}
${settle(question)}
${nameOmitted}
WITH one, other, paths, shown, ties, met + [o IN [
    {what: 'neighbours', why: 'budget', count: beyondAll},
    {what: 'hops', why: 'budget', count: lateAll},
    {what: 'paths', why: 'first', count: size([way IN done[${question.ask}.k..] WHERE size(way[2]) = size(done[${question.ask}.k - 1][2])])},
    {what: 'paths', why: 'budget', count: CASE WHEN ${isUnsure(question)} THEN 1 ELSE 0 END}
  ] WHERE o.count > 0] AS omitted`;
