import type { TieType } from "../database/vocabulary.ts";
import {
  boundsAsked,
  fallsIntoPeriod,
  isAffirmed,
  positionsOfTie,
  type TieQuestion,
} from "./visible-tie.cypher.ts";

/** Kinds of tie that put a person at a place or in a body. */
export const presenceTypes = [
  "MEMBER_OF",
  "HELD_OFFICE_IN",
  "WORKED_AT",
  "SERVED_IN",
  "WAS_IN",
  "SAT_IN",
] as const satisfies readonly TieType[];

/** The most ties read; and the most parts of a district. */
const mostRead = 5000;
const mostSites = 500;

/** A page of the ties of one kind that end in `site`, by name, from the index of owners: a hub costs a page. */
const pageOf = (type: TieType): string => `
    MATCH (p:Person)-[t:${type}]->()
    WHERE t.ownerId = site.id AND t.sortKey > ''
    WITH p, t ORDER BY t.ownerId, t.sortKey LIMIT ${String(mostRead)}
    RETURN p, t`;

/** The place with its parts, or the body, as `sites`. Expects `at`. */
const findSites = `
CALL (at) {
  CALL (at) {
    WITH at WHERE NOT at:District
    RETURN at AS site
    UNION
    WITH at WHERE at:District
    MATCH (at)<-[:PART_OF*0..4]-(site:District|Settlement)
    RETURN site
  }
  WITH DISTINCT site ORDER BY site.sortRu
  RETURN collect(site) AS sites
}`;

/** Whoever was there, by name, as [person, bounds of each tie, ties]; and what was left out on the way. Expects `sites`. */
const findPresent = (
  question: TieQuestion,
  types: readonly TieType[],
): string => `
CALL (sites) {
  UNWIND sites[0..${String(mostSites)}] AS site
  CALL (site) {${types.map(pageOf).join("\n    UNION ALL")}
  }
  WITH p, t LIMIT ${String(mostRead)}
  WITH p, t, ${positionsOfTie(question)} AS idx
  WITH p, t, idx, ${boundsAsked(question)} AS b
  WITH p, t, b, size(idx) > 0 AS survives, size(idx) > 0 AND ${isAffirmed(question)} AS affirmed, ${fallsIntoPeriod(question)} AS holds, b[0] + b[1] + b[2] + b[3] = '' AS undated
  WITH p, t, b, affirmed AND holds AS counts, NOT survives AND t.claims > 0 AS unread, affirmed AND NOT holds AND undated AS dateless
  ORDER BY t.sortKey, t.id
  WITH p, collect(CASE WHEN counts THEN b END) AS spans, collect(CASE WHEN counts THEN t END) AS ties, count(*) AS looked,
    count(CASE WHEN unread THEN 1 END) AS unread, count(CASE WHEN dateless THEN 1 END) AS dateless
  ORDER BY p.sortRu
  RETURN collect(CASE WHEN size(ties) > 0 THEN [p, spans, ties] END) AS everyone, sum(looked) AS looked, sum(unread) AS unread, sum(dateless) AS dateless
}
CALL (sites) {
  UNWIND sites[0..${String(mostSites)}] AS site
  RETURN sum(${types.map((type) => `COUNT { (site)<-[:${type}]-() }`).join(" + ")}) AS there
}`;

const orNever = (day: string): string =>
  `CASE WHEN ${day} = '' THEN '~' ELSE ${day} END`;

/**
 * How sure it is that the spans `s` and `u` share a day of the period: 3 certain, 2 possible, 1 undated, 0 not. The formula of `overlaps` in
 * `shared/dates/interval.ts`, taken three times: periods of whole days of which each two share a day all share one.
 */
const gradeOf = ({ ask }: TieQuestion): string => `CASE
    WHEN s[0] + s[1] + s[2] + s[3] = '' OR u[0] + u[1] + u[2] + u[3] = '' THEN 1
    WHEN ${orNever("s[1]")} <= u[2] AND ${orNever("u[1]")} <= s[2] AND ${["s", "u"].map((x) => `(${ask}.to = '' OR ${orNever(`${x}[1]`)} <= ${ask}.to) AND ${ask}.from <= ${x}[2]`).join(" AND ")} THEN 3
    WHEN s[0] <= ${orNever("u[3]")} AND u[0] <= ${orNever("s[3]")} THEN 2
    ELSE 0 END`;

const latest = (days: readonly string[]): string =>
  `reduce(day = '', d IN [${days.join(", ")}] | CASE WHEN d > day THEN d ELSE day END)`;
const earliest = (days: readonly string[]): string =>
  `reduce(day = '', d IN [${days.join(", ")}] | CASE WHEN d <> '' AND (day = '' OR d < day) THEN d ELSE day END)`;

/** The pairs of `present` who could have met, the surest first, then by name. */
const findPairs = (question: TieQuestion): string => `
CALL (present) {
  UNWIND range(0, size(present) - 2) AS i
  UNWIND range(i + 1, size(present) - 1) AS j
  UNWIND present[i][1] AS s
  UNWIND present[j][1] AS u
  WITH i, j, s, u, ${gradeOf(question)} AS grade
  WHERE grade >= CASE ${question.ask}.mode WHEN 'CERTAINLY' THEN 3 WHEN 'POSSIBLY' THEN 2 ELSE 1 END
  WITH i, j, grade, ${latest(["s[0]", "u[0]", `${question.ask}.from`])} AS first, ${earliest(["s[3]", "u[3]", `${question.ask}.to`])} AS last
  ORDER BY grade DESC, first, last
  WITH i, j, head(collect([grade, first, last])) AS best
  ORDER BY best[0] DESC, i, j
  RETURN collect({one: present[i][0], other: present[j][0], overlap: CASE best[0] WHEN 3 THEN 'CERTAIN' WHEN 2 THEN 'POSSIBLE' ELSE 'UNDATED' END,
    earliest: CASE WHEN best[0] > 1 THEN nullif(best[1], '') END, latest: CASE WHEN best[0] > 1 THEN nullif(best[2], '') END}) AS pairs
}`;

/**
 * Who was there at the same time as whom. Expects `at`; leaves `at`, `people` ([{person, ties}]), `pairs`, `ties` and `omitted`.
 * Its parameter is `{ mode, from, to, people }`; `question` asks for dates.
 */
export const presentAt = (
  question: TieQuestion,
  types: readonly TieType[],
): string => `
${findSites}
${findPresent(question, types)}
WITH *, everyone[0..${question.ask}.people] AS present
${findPairs(question)}
WITH at, pairs, [one IN present | {person: one[0], ties: one[2]}] AS people, reduce(got = [], one IN present | got + one[2]) AS ties, [o IN [
    {what: 'people', why: 'budget', count: size(everyone) - size(present)},
    {what: 'ties', why: 'budget', count: there - looked},
    {what: 'places', why: 'budget', count: size(sites) - size(sites[0..${String(mostSites)}])},
    {what: 'ties', why: 'reading', count: unread},
    {what: 'ties', why: 'undated', count: dateless}
  ] WHERE o.count > 0] AS omitted`;
