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
export const isAvoided = ({ ask }: WayQuestion): string =>
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
 * Those next to `front` who may be passed through: a first look that leaves the reading and the period aside. Expects `front` and `shunned`, binds
 * `reached`, those with fewest ties first.
 */
export const reach = (question: WayQuestion): string => `
CALL (front, shunned) {
  UNWIND front AS x
  MATCH (x)-[t:${anyTie}]-(y)
  WHERE ${isOfKind(question)}${question.plain ? " AND t.affirmed" : ""} AND y.degree <= ${question.ask}.hub${question.avoiding ? ` AND NOT ${isAvoided(question)}` : ""}
  WITH DISTINCT y ORDER BY y.degree, y.sortRu
  RETURN collect(y) AS reached
}`;

/** The first of a list, fewest ties first, that the budget of ties has room for. */
export const affordable = ({ ask }: WayQuestion, all: string): string =>
  `${all}[0..reduce(taken = [0, 0], x IN ${all} | CASE WHEN taken[1] + x.degree <= ${ask}.walked THEN [taken[0] + 1, taken[1] + x.degree] ELSE taken END)[0]]`;

/**
 * The ties that lead on from all of `front`, parallel ones together. Expects `front`, `ends`, `shunned` and `started`, and binds `edges`
 * ([from, to, ties]) to whom one may pass through or to an end, `hubs` and `avoided` (met and not passed), `unread` and `undated` (lists of lists of
 * ties).
 */
export const spread = (question: WayQuestion): string => `
CALL (front, ends, shunned, started) {
  UNWIND front AS x
  WITH x WHERE NOT ${isLate(question)}
  MATCH (x)-[t:${anyTie}]-(y)
  WHERE ${isOfKind(question)}
  WITH x, y, t, ${positionsOfTie(question)} AS idx
  WITH x, y, t, idx, ${boundsAsked(question)} AS b
  WITH x, y, t, idx, b, ${fallsIntoPeriod(question)} AS holds
  WITH x, y, collect(CASE WHEN size(idx) > 0 AND holds AND ${isAffirmed(question)} THEN t END) AS ties, ${leftOut(question)}
  WITH x, y, ties, unread, undated, CASE
    WHEN size(ties) = 0 THEN 'none'
    WHEN y IN ends THEN 'open'${
      question.avoiding
        ? `
    WHEN ${isAvoided(question)} THEN 'avoided'`
        : ""
    }
    WHEN y.degree > ${question.ask}.hub THEN 'hub'
    ELSE 'open' END AS way
  RETURN collect(CASE WHEN way = 'open' THEN [x, y, ties] END) AS edges,
    collect(DISTINCT CASE WHEN way = 'hub' THEN y END) AS hubs, collect(DISTINCT CASE WHEN way = 'avoided' THEN y END) AS avoided,
    collect(unread) AS unread, collect(undated) AS undated
}`;

/** At most so many hubs and avoided things are named one by one. */
const mostNamed = 50;

const named = (why: string): string =>
  `[x IN stops[0..${String(mostNamed)}] | {what: x.id, why: '${why}', count: x.degree}] + [n IN [size(stops) - ${String(mostNamed)}] WHERE n > 0 | {what: 'more', why: '${why}', count: n}]`;

const countDistinct = (lists: string): string => `
  CALL (${lists}) { UNWIND ${lists} AS some UNWIND some AS t RETURN count(DISTINCT t) AS ${lists}Ties }`;

/**
 * Counts what a walk left out. Expects `hubs`, `avoided`, `unread`, `undated` and `unknown`, binds `met`: entries of `omitted`.
 * Those with most ties are named first.
 */
export const nameOmitted = (question: WayQuestion): string => {
  const stopped = [
    ["hubs", "hub"],
    ...(question.avoiding ? [["avoided", "avoided"]] : []),
  ] as const;
  const counted = [
    ...(question.plain ? [] : [["unread", "reading"]]),
    ...(question.dated ? [["undated", "undated"]] : []),
  ] as const;
  const entries = [
    "[id IN unknown | {what: id, why: 'unknown', count: 1}]",
    ...stopped.map(([list = ""]) => `${list}Named`),
    ...counted.map(
      ([list = "", why = ""]) =>
        `[n IN [${list}Ties] WHERE n > 0 | {what: 'ties', why: '${why}', count: n}]`,
    ),
  ];
  return [
    ...stopped.map(
      ([list = "", why = ""]) =>
        `CALL (${list}) { UNWIND ${list} AS x WITH x ORDER BY x.degree DESC, x.sortRu WITH collect(x) AS stops RETURN ${named(why)} AS ${list}Named }`,
    ),
    ...counted.map(([list = ""]) => countDistinct(list)),
    `WITH *, ${entries.join(" + ")} AS met`,
  ].join("\n");
};
