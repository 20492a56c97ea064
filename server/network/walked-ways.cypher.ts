import {
  affordable,
  isLate,
  reach,
  spread,
  type WayQuestion,
} from "./spread.cypher.ts";

/**
 * Whom to walk from: both ends, and those near them. When a path has at most `far` steps, each of its steps has an end within `far` - 2
 * steps altogether of the two ends; the end with fewer ties takes the odd one. Expects `ends` and `far`, binds `nearby`, nearest first.
 */
const near = (question: WayQuestion, length: number): string => {
  const depths = [Math.ceil((length - 2) / 2), Math.floor((length - 2) / 2)];
  const steps = depths.flatMap((depth, side) =>
    Array.from({ length: Math.max(0, depth) }, (_, at) => {
      const front =
        at === 0
          ? `ends[${String(side)}..${String(side + 1)}]`
          : affordable(question, "latest");
      const least = 2 * at + 3 + side;
      return `WITH *, CASE WHEN far >= ${String(least)} THEN ${front} ELSE [] END AS front${reach(question)}
WITH one, other, shunned, started, far, ends, nearby + [x IN reached WHERE NOT x IN nearby AND NOT x IN ends] AS nearby, reached AS latest`;
    }),
  );
  return ["WITH *, [] AS nearby, [] AS latest", ...steps].join("\n");
};

/** Steps still to go from each to one end, level by level: [[end], those one step away, …]. */
const levelsFrom = (end: string): string =>
  `reduce(levels = [[${end}]], step IN range(1, far - 1) | levels + [[arc IN arcs WHERE arc[1] IN levels[-1] AND none(l IN levels WHERE arc[0] IN l) | arc[0]]])`;

const levelOf = (x: string, levels: string): string =>
  `[level IN range(0, size(${levels}) - 1) WHERE ${x} IN ${levels}[level]][0]`;

/** What was met, both ways and by names, as far as a short enough way can lead along it: [from, to, ties, steps to go from there, name]. */
const towardOther = `
CALL (edges, one, other, far) {
  UNWIND edges AS edge
  UNWIND [[edge[0], edge[1]], [edge[1], edge[0]]] AS pair
  WITH pair[0] AS x, pair[1] AS y, head(collect(edge[2])) AS ties
  WITH collect([x, y, ties]) AS arcs
  WITH arcs, ${levelsFrom("one")} AS before, ${levelsFrom("other")} AS behind
  UNWIND arcs AS arc
  WITH arc[0] AS x, arc[1] AS y, arc[2] AS ties, ${levelOf("arc[0]", "before")} AS gone, ${levelOf("arc[1]", "behind")} AS togo
  WHERE gone + 1 + togo <= far
  WITH x, y, ties, togo ORDER BY y.sortRu
  RETURN collect([x, y, ties, togo, y.sortRu]) AS toward
}`;

/** The ways of a list one step longer. A way is [nodes, names, ties of each step, least length]. */
const lengthened = `reduce(got = [], way IN s[0] | got + [arc IN toward WHERE arc[0] = way[0][-1] AND at + arc[3] <= far AND NOT arc[1] IN way[0]
      | [way[0] + [arc[1]], way[1] + [arc[4]], way[2] + [arc[2]], at + arc[3]]])`;

/**
 * Lengthens ways step by step until enough have arrived: [unfinished ways, arrived ones, the least length of a way that was not kept].
 * Of the unfinished, those that can still be shortest are kept first, then by names along them.
 */
const search = ({
  ask,
}: WayQuestion): string => `reduce(s = [[[[one], [], [], 0]], [], far + 1], at IN range(1, far) | CASE WHEN size(s[1]) >= ${ask}.k THEN s ELSE
  [grown IN [${lengthened}] |
    [open IN [reduce(got = [], least IN range(at + 1, far) | got + [way IN grown WHERE way[3] = least])] |
      [open[0..${ask}.ways], s[1] + [way IN grown WHERE way[3] = at], CASE WHEN open[${ask}.ways][3] < s[2] THEN open[${ask}.ways][3] ELSE s[2] END]
    ][0]
  ][0] END)`;

/**
 * Whether a way that was not kept could have been answered. Never one of the shortest: each way kept that can still be shortest leads to its end
 * without meeting itself, and more are kept than answered.
 */
const isUnsure = ({ ask }: WayQuestion): string =>
  `searched[2] <= coalesce(size(done[${ask}.k - 1][2]), far) AND coalesce(size(done[${ask}.k - 1][2]) > size(done[0][2]), true)`;

/** Ways, [nodes, names, ties of each step, …], in their order: the shortest first, then by the names along them. */
export const inOrder = (list: string, ordered: string): string => `
CALL (${list}) {
  UNWIND ${list} AS way
  WITH way ORDER BY size(way[2]), way[1]
  RETURN collect(way) AS ${ordered}
}`;

/**
 * Walks from both ends at once over whatever can lie on a way of at most `far` steps; nowhere when that is 0. Expects `one`, `other`, `shunned`,
 * `started` and `far`; binds `walked`: a map of the ways `done` in order, and of what was met and left out.
 * @param length the most that `far` can be
 */
export const walkedWays = (question: WayQuestion, length: number): string => `
CALL (one, other, shunned, started, far) {
  WITH one, other, shunned, started, far, CASE
    WHEN one IS NULL OR other IS NULL OR one = other OR far = 0 THEN []
    WHEN one.degree <= other.degree THEN [one, other] ELSE [other, one] END AS ends
${near(question, length)}
  WITH one, other, shunned, started, far, ends, nearby, ${affordable(question, "nearby")} AS some
  WITH one, other, shunned, started, far, ends, size(nearby) - size(some) AS beyond, ends + some AS front
${spread(question)}
  WITH *, CASE WHEN size(front) > 0 AND ${isLate(question)} THEN 1 ELSE 0 END AS late
${towardOther}
  WITH *, ${search(question)} AS searched
  WITH *, searched[1] AS arrived
${inOrder("arrived", "done")}
  RETURN {done: done, hubs: hubs, avoided: avoided, unread: unread, undated: undated, beyond: beyond, late: late,
    unsure: CASE WHEN ${isUnsure(question)} THEN 1 ELSE 0 END} AS walked
}`;
