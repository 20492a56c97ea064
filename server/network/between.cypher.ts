import {
  affordable,
  isLate,
  nameOmitted,
  reach,
  spread,
  type WayQuestion,
} from "./spread.cypher.ts";

/**
 * Who is how near to whom of the chosen. Expects `edges`, `chosen` and `hops`' parameter; binds `sides`: a row for each thing and chosen one,
 * [thing, number of the chosen, whether tied directly, those through whom it is two steps away].
 */
const sidesOf = ({ ask }: WayQuestion): string => `
CALL (edges, chosen) {
  WITH [edge IN edges WHERE edge[0] IN chosen AND NOT edge[1] IN chosen] AS firsts,
    [edge IN edges WHERE ${ask}.hops > 2 AND NOT edge[0] IN chosen AND NOT edge[1] IN chosen] AS nexts
  CALL (firsts, nexts) {
    UNWIND firsts AS first
    RETURN first[1] AS v, first[0] AS c, null AS via
    UNION
    CALL (firsts, nexts) {
      UNWIND firsts AS first RETURN first[1] AS x, first[0] AS c, null AS y
      UNION
      UNWIND nexts AS next RETURN next[0] AS x, null AS c, next[1] AS y
    }
    WITH x, collect(c) AS cs, collect(y) AS ys
    UNWIND cs AS c UNWIND ys AS v
    RETURN v, c, x AS via
  }
  WITH v, c, count(*) > count(via) AS direct, collect(via) AS vias
  WITH v, collect([[n IN range(0, size(chosen) - 1) WHERE chosen[n] = c][0], direct, vias]) AS near
  WHERE size(near) > 1
  RETURN collect([v, near]) AS sides
}`;

/** The things on a way through `v` between two of the chosen, each with the length of the way. `s` and `u` are the sides of `v` to the two. */
const onTheWay = ({ ask }: WayQuestion): string =>
  `CASE WHEN s[1] AND u[1] THEN [[v, 2]] ELSE [] END
    + CASE WHEN ${ask}.hops > 2 AND s[1] AND size(u[2]) > 0 THEN [[v, 3]] + [y IN u[2] | [y, 3]] ELSE [] END
    + CASE WHEN ${ask}.hops > 2 AND u[1] AND size(s[2]) > 0 THEN [[v, 3]] + [x IN s[2] | [x, 3]] ELSE [] END
    + CASE WHEN ${ask}.hops > 3 AND size(s[2]) > 0 AND size(u[2]) > 0 AND (size(s[2]) > 1 OR size(u[2]) > 1 OR s[2][0] <> u[2][0])
      THEN [[v, 4]] + [x IN s[2] WHERE size(u[2]) > 1 OR u[2][0] <> x | [x, 4]] + [y IN u[2] WHERE size(s[2]) > 1 OR s[2][0] <> y | [y, 4]] ELSE [] END`;

/**
 * What lies on ways of few steps between any two of some. Expects `chosen`, `unknown` and `shunned`; leaves `between`, `shown`, `ties`, `omitted`.
 * Its parameter is `{ kinds, hub, mode, from, to, milliseconds, walked, nodes, hops, avoidLevels, avoidLabels }`. A way passes through none of the
 * chosen. Each way of at most four steps has a thing in the middle, at most two steps from both of its ends.
 * @param hops the most steps: as in the parameter
 */
export const everythingBetween = (
  question: WayQuestion,
  hops: number,
): string => `
WITH chosen, chosen AS ends, shunned, unknown, datetime.realtime().epochMillis AS started
${
  hops > 2
    ? `WITH *, chosen AS front${reach(question)}
WITH chosen, ends, shunned, unknown, started, [x IN reached WHERE NOT x IN chosen] AS nearby
WITH *, ${affordable(question, "nearby")} AS some
WITH chosen, ends, shunned, unknown, started, size(nearby) - size(some) AS beyond, chosen + some AS front`
    : "WITH *, 0 AS beyond, chosen AS front"
}
${spread(question)}
WITH *, CASE WHEN ${isLate(question)} THEN 1 ELSE 0 END AS late
${sidesOf(question)}
CALL (sides, chosen) {
  UNWIND sides AS side
  WITH side[0] AS v, side[1] AS near
  UNWIND near AS s UNWIND near AS u
  WITH v, s, u WHERE s[0] < u[0]
  UNWIND ${onTheWay(question)} AS found
  WITH found[0] AS x, s[0] AS one, u[0] AS other, min(found[1]) AS distance
  WITH x, one, other, distance ORDER BY distance, one, other
  WITH x, collect({one: chosen[one].id, other: chosen[other].id, distance: distance}) AS pairs, sum(distance) AS steps
  ORDER BY size(pairs) DESC, steps, x.sortRu
  RETURN collect({what: x, pairs: pairs}) AS joined
}
WITH *, joined[0..${question.ask}.nodes] AS between
WITH *, chosen + [row IN between | row.what] AS shown
CALL (edges, shown) {
  UNWIND [edge IN edges WHERE edge[0] IN shown AND edge[1] IN shown] AS edge
  UNWIND edge[2] AS t
  WITH DISTINCT t ORDER BY t.sortKey, t.id
  RETURN collect(t) AS ties
}
${nameOmitted(question)}
WITH between, shown, ties, met + [o IN [
    {what: 'neighbours', why: 'budget', count: beyond + size(joined) - size(between)},
    {what: 'hops', why: 'budget', count: late}
  ] WHERE o.count > 0] AS omitted`;
