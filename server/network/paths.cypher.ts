import { shortWays } from "./short-ways.cypher.ts";
import { nameOmitted, type WayQuestion } from "./spread.cypher.ts";
import { inOrder, walkedWays } from "./walked-ways.cypher.ts";

/** The first of the ways `done`, each with the ties of its steps in order. */
const settle = ({ ask }: WayQuestion): string => `
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

/** How a question for paths is answered. */
export type PathsPlan = {
  /** The most steps: at least `length` of the parameter. */
  readonly length: number;
  /**
   * Whether a second walk may follow a first one that found too few. Not where one way is enough, which the shortest always hold; nor under a reading,
   * whose conditions leave no room for it within the limit of a statement's length.
   */
  readonly mayGoOn: boolean;
  /** Whether anything that the answer says of itself, beside its paths, is asked for. */
  readonly tellsOmitted: boolean;
};

/**
 * How far to walk. Enough shortest ways: no farther than they go, and only to tell what stood in the way of others as short. Too few: first one step
 * farther than they go, where one may go on, since that is nearly always enough and the next step costs ten times as much. More than were looked at:
 * all the way. None: all the way, to tell what stood in it.
 */
const firstWalk = (
  { ask }: WayQuestion,
  { tellsOmitted, mayGoOn }: PathsPlan,
): string => `CASE
    WHEN cut THEN ${ask}.length
    WHEN size(short) = 0 THEN ${tellsOmitted ? `${ask}.length` : "0"}
    WHEN size(short) >= ${ask}.k THEN ${tellsOmitted ? "size(short[0][2])" : "0"}
${mayGoOn ? `    WHEN size(short[0][2]) < ${ask}.length THEN size(short[0][2]) + 1\n` : ""}    ELSE ${ask}.length END`;

/** Walks all the way when the first walk met too few. */
const walkFarther = (question: WayQuestion, { length }: PathsPlan): string => `
WITH one, other, shunned, unknown, started, short, cut, far, walked AS first,
  CASE WHEN far = 0 OR far = ${question.ask}.length OR size(walked.done) >= ${question.ask}.k THEN 0 ELSE ${question.ask}.length END AS farther
WITH one, other, shunned, unknown, started, short, cut, first, farther AS far
${walkedWays(question, length)}
WITH one, other, unknown, short, cut, CASE WHEN far = 0 THEN first ELSE walked END AS walked`;

/**
 * The shortest ways between two. Expects `one`, `other` (null: unknown), `unknown` (ids) and `shunned` (nodes); leaves `one`, `other`, `paths`,
 * `shown`, `ties` and `omitted`. Its parameter is `{ kinds, hub, mode, from, to, milliseconds, walked, ways, k, length, avoidLevels, avoidLabels }`:
 * `walked` is the budget of ties, `ways` how many unfinished ways are kept at each step.
 * Two nodes that are one, or an unknown one, have no path.
 */
export const pathsBetween = (
  question: WayQuestion,
  plan: PathsPlan,
): string => `
WITH one, other, shunned, unknown, datetime.realtime().epochMillis AS started
${shortWays(question, plan.length)}
WITH *, ${firstWalk(question, plan)} AS far
${walkedWays(question, plan.length)}
${plan.mayGoOn ? walkFarther(question, plan) : ""}
WITH *, CASE WHEN cut OR size(short) < ${question.ask}.k THEN [] ELSE short END AS enough
WITH one, other, unknown, walked, enough, walked.hubs AS hubs, walked.avoided AS avoided, walked.unread AS unread, walked.undated AS undated
${inOrder("enough", "shortest")}
WITH *, CASE WHEN size(shortest) > 0 THEN shortest ELSE walked.done END AS done
${settle(question)}
${nameOmitted(question)}
WITH one, other, paths, shown, ties, met + [o IN [
    {what: 'neighbours', why: 'budget', count: walked.beyond},
    {what: 'hops', why: 'budget', count: walked.late},
    {what: 'paths', why: 'first', count: size([way IN done[${question.ask}.k..] WHERE size(way[2]) = size(done[${question.ask}.k - 1][2])])},
    {what: 'paths', why: 'budget', count: CASE WHEN size(shortest) > 0 THEN 0 ELSE walked.unsure END}
  ] WHERE o.count > 0] AS omitted`;
