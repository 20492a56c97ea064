import {
  affordable,
  isLate,
  nameOmitted,
  reach,
  spread,
  type WayQuestion,
} from "./spread.cypher.ts";

/**
 * Whom to walk from: both ends, and those near them. When a path has at most `length` steps, each of its steps has an end within `length` - 2
 * steps altogether of the two ends; the end with fewer ties takes the odd one. Expects `ends`, binds `nearby`, nearest first.
 */
const near = (question: WayQuestion, length: number): string => {
  const depths = [Math.ceil((length - 2) / 2), Math.floor((length - 2) / 2)];
  const steps = depths.flatMap((depth, side) =>
    Array.from({ length: Math.max(0, depth) }, (_, at) => {
      const front =
        at === 0
          ? `ends[${String(side)}..${String(side + 1)}]`
          : affordable(question, "latest");
      return `WITH one, other, shunned, unknown, started, ends, nearby, ${front} AS front${reach(question)}
WITH one, other, shunned, unknown, started, ends, nearby + [x IN reached WHERE NOT x IN nearby AND NOT x IN ends] AS nearby, reached AS latest`;
    }),
  );
  return ["WITH *, [] AS nearby, [] AS latest", ...steps].join("\n");
};

/** Steps still to go from each to one end, level by level: [[end], those one step away, …]. */
const levelsFrom = ({ ask }: WayQuestion, end: string): string =>
  `reduce(levels = [[${end}]], far IN range(1, ${ask}.length - 1) | levels + [[arc IN arcs WHERE arc[1] IN levels[-1] AND none(l IN levels WHERE arc[0] IN l) | arc[0]]])`;

const levelOf = (x: string, levels: string): string =>
  `[far IN range(0, size(${levels}) - 1) WHERE ${x} IN ${levels}[far]][0]`;

/** What was met, both ways and by names, as far as a short enough way can lead along it: [from, to, ties, steps to go from there, name]. */
const towardOther = (question: WayQuestion): string => `
CALL (edges, one, other) {
  UNWIND edges AS edge
  UNWIND [[edge[0], edge[1]], [edge[1], edge[0]]] AS pair
  WITH pair[0] AS x, pair[1] AS y, head(collect(edge[2])) AS ties
  WITH collect([x, y, ties]) AS arcs
  WITH arcs, ${levelsFrom(question, "one")} AS before, ${levelsFrom(question, "other")} AS behind
  UNWIND arcs AS arc
  WITH arc[0] AS x, arc[1] AS y, arc[2] AS ties, ${levelOf("arc[0]", "before")} AS gone, ${levelOf("arc[1]", "behind")} AS far
  WHERE gone + 1 + far <= ${question.ask}.length
  WITH x, y, ties, far ORDER BY y.sortRu
  RETURN collect([x, y, ties, far, y.sortRu]) AS toward
}`;

/** The ways of a list one step longer. A way is [nodes, names, ties of each step, least length]. */
const lengthened = ({ ask }: WayQuestion): string =>
  `reduce(got = [], way IN s[0] | got + [arc IN toward WHERE arc[0] = way[0][-1] AND at + arc[3] <= ${ask}.length AND NOT arc[1] IN way[0]
      | [way[0] + [arc[1]], way[1] + [arc[4]], way[2] + [arc[2]], at + arc[3]]])`;

/**
 * Lengthens ways step by step until enough have arrived: [unfinished ways, arrived ones, the least length of a way that was not kept].
 * Of the unfinished, those that can still be shortest are kept first, then by names along them.
 */
const search = (question: WayQuestion): string => {
  const { ask } = question;
  return `reduce(s = [[[[one], [], [], 0]], [], ${ask}.length + 1], at IN range(1, ${ask}.length) | CASE WHEN size(s[1]) >= ${ask}.k THEN s ELSE
  [grown IN [${lengthened(question)}] |
    [open IN [reduce(got = [], least IN range(at + 1, ${ask}.length) | got + [way IN grown WHERE way[3] = least])] |
      [open[0..${ask}.ways], s[1] + [way IN grown WHERE way[3] = at], CASE WHEN open[${ask}.ways][3] < s[2] THEN open[${ask}.ways][3] ELSE s[2] END]
    ][0]
  ][0] END)`;
};

/** The arrived ways in order, each with the ties of its steps in order. */
const settle = ({ ask }: WayQuestion): string => `
CALL (searched) {
  UNWIND searched[1] AS way
  WITH way ORDER BY size(way[2]), way[1]
  RETURN collect(way) AS done
}
CALL (done) {
  UNWIND done[0..${ask}.k] AS way
  CALL (way) {
    UNWIND range(0, size(way[2]) - 1) AS at
    UNWIND way[2][at] AS t
    WITH at, t ORDER BY at, type(t), t.sortKey, t.id
    WITH at, collect(t) AS ties ORDER BY at
    RETURN collect({x: way[0][at], y: way[0][at + 1], ties: ties}) AS steps
  }
  RETURN collect({through: way[0][1..-1], steps: steps}) AS paths
}
WITH *, reduce(met = [one, other], path IN paths | met + [x IN path.through WHERE NOT x IN met]) AS shown,
  reduce(met = [], path IN paths | reduce(more = met, step IN path.steps | more + [t IN step.ties WHERE NOT t IN more])) AS ties`;

/**
 * Whether a way that was not kept could have been answered. Never one of the shortest: each way kept that can still be shortest leads to its end
 * without meeting itself, and more are kept than answered.
 */
const isUnsure = ({ ask }: WayQuestion): string =>
  `searched[2] <= coalesce(size(done[${ask}.k - 1][2]), ${ask}.length) AND coalesce(size(done[${ask}.k - 1][2]) > size(done[0][2]), true)`;

/**
 * The shortest ways between two. Expects `one`, `other` (null: unknown), `unknown` (ids) and `shunned` (nodes); leaves `one`, `other`, `paths`,
 * `shown`, `ties` and `omitted`. Its parameter is `{ kinds, hub, mode, from, to, milliseconds, walked, ways, k, length, avoidLevels, avoidLabels }`:
 * `walked` is the budget of ties, `ways` how many unfinished ways are kept at each step.
 * Two nodes that are one, or an unknown one, have no path.
 * @param length the most steps: at least `length` of the parameter
 */
export const pathsBetween = (question: WayQuestion, length: number): string => `
WITH one, other, shunned, unknown, datetime.realtime().epochMillis AS started, CASE
  WHEN one IS NULL OR other IS NULL OR one = other THEN []
  WHEN one.degree <= other.degree THEN [one, other] ELSE [other, one] END AS ends
${near(question, length)}
WITH one, other, unknown, shunned, started, ends, nearby, ${affordable(question, "nearby")} AS some
WITH one, other, unknown, shunned, started, ends, size(nearby) - size(some) AS beyond, ends + some AS front
${spread(question)}
WITH *, CASE WHEN size(front) > 0 AND ${isLate(question)} THEN 1 ELSE 0 END AS late
${towardOther(question)}
WITH *, ${search(question)} AS searched
${settle(question)}
${nameOmitted(question)}
WITH one, other, paths, shown, ties, met + [o IN [
    {what: 'neighbours', why: 'budget', count: beyond},
    {what: 'hops', why: 'budget', count: late},
    {what: 'paths', why: 'first', count: size([way IN done[${question.ask}.k..] WHERE size(way[2]) = size(done[${question.ask}.k - 1][2])])},
    {what: 'paths', why: 'budget', count: CASE WHEN ${isUnsure(question)} THEN 1 ELSE 0 END}
  ] WHERE o.count > 0] AS omitted`;
