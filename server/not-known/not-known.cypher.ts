import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import { routeRows } from "../re-registration/instances.mapping.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { mentionStands } from "../reading/coverage.cypher.ts";
import { tieStands } from "../reading/tie-lists.ts";
import { decidingKinds, openingKinds } from "../testimony/questions.ts";

type Lensed = Pick<Frame, "plan" | "lens">;

/** The most claims that are weighed of one person. */
export const mostWeighed = 600;

/** Ways to know a source without having seen it. */
const notSeen = codeList(["CITED_ONLY", "LOST", "CLOSED"]);

/** Whose claims are weighed: those about people, or those about a case. */
export type Scope = {
  /** Variable of the list of people. */
  readonly people: string;
  /** Variable of the first procedure, when only its own claims count. */
  readonly procedure?: string;
};

const ofCase = (f: string, procedure: string | undefined): string =>
  procedure === undefined
    ? ""
    : ` AND EXISTS { (${f})-[:ABOUT]->()-[:STEP_OF*0..1]->(:Procedure)<-[:GAVE_RISE_TO*0..5]-(${procedure}) }`;

const isFirst = (q: string, { procedure }: Scope): string =>
  procedure === undefined
    ? `NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(${q}) }`
    : `${q} = ${procedure}`;

/** Claims that involve person `x`: binds `claims` (maps `{f, subject}`) and `moreClaims`. */
const claimsOf = (frame: Lensed, x: string, { procedure }: Scope): string => {
  const stands = withLens(frame.lens, mentionStands("m"));
  return `CALL (${[x, procedure].filter(Boolean).join(", ")}) {
  MATCH (${x})<-[:SAME_AS*0..3]-()<-[m:${mentionTypes(frame)}]-(f:${claimLabel(frame)})
  WHERE ${stands} AND ${claimSurvives(frame, "f")}${ofCase("f", procedure)}
  WITH f, max(CASE WHEN m.role = 'subject' THEN 1 ELSE 0 END) = 1 AS isOfSubject ORDER BY f.sortKey
  WITH collect({f: f, isOfSubject: isOfSubject}) AS found
  RETURN found[..${String(mostWeighed)}] AS claims, CASE WHEN size(found) > ${String(mostWeighed)} THEN size(found) - ${String(mostWeighed)} ELSE 0 END AS moreClaims
}`;
};

/** A claim as `facts.ts` reads it. */
const claimRow = `[f.id, f.kind, f.value, f.polarity, [f.beginFrom, f.beginTo, f.endFrom, f.endTo], one.isOfSubject,
  [(f)-[m:INVOLVES]->(o) WHERE m.role <> 'subject' | m.role + ' ' + o.id], s.id, s.endTo,
  [(f)-[u:UTTERED_BY]->(w) | [coalesce([(w)-[:SAME_AS*1..3]->(kept) WHERE NOT EXISTS { (kept)-[:SAME_AS]->() } | kept.id][0], w.id), u.capacity, u.utteredOn]] + [k IN range(0, size(coalesce(f.voiceOrders, [])) - 1) | ['', f.voiceCapacities[k], f.voiceUtteredOns[k]]]]`;

const tiesOf = (frame: Lensed, x: string): string =>
  (
    [
      ["KIN", `(${x})-[t:KIN_OF]-(w)`],
      ["ORGAN", `(${x})<-[t:INVESTIGATED]-(w)`],
      ["JUDGE", `(${x})<-[t:DECIDED_ON|JUDGED]-(w)`],
    ] as const
  )
    .map(
      ([kind, path]) =>
        `[${path} WHERE ${tieStands(frame, "t")} | ['${kind}', w.id]]`,
    )
    .join(" + ");

/** Ways of the person's cases: binds `routes`, pairs of a first procedure and its rows. */
const routesOf = (frame: Frame, x: string, scope: Scope): string => {
  const [q, p] = [frame.plan.variable("n"), frame.plan.variable("n")];
  const rows = routeRows(
    frame,
    p,
    `(${q})-[:GAVE_RISE_TO*0..5]->(${p}:Procedure)`,
    "route",
  );
  const within = [x, scope.procedure].filter(Boolean).join(", ");
  return `CALL (${within}) {
  MATCH (${x})<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(${q}:Procedure) WHERE ${isFirst(q, scope)}
  WITH ${q} ORDER BY ${q}.sortRu LIMIT 10
  CALL (${q}) {
${rows}
  }
  RETURN collect([${q}.id, route]) AS routes
}`;
};

/** Silences of sources: all that concern the person, or those of the papers of the case. */
const silencesOf = (x: string, { procedure }: Scope): string =>
  procedure === undefined
    ? `COLLECT { MATCH (${x})<-[:SAME_AS*0..3]-()<-[:CONCERNS]-(silence:Silence) RETURN DISTINCT silence.id AS id ORDER BY id }`
    : `COLLECT { MATCH (${x})<-[:SAME_AS*0..3]-()<-[:CONCERNS]-(silence:Silence)-[:SILENT_ON]->(paper) WHERE paper IN [one IN claims | one.s] RETURN DISTINCT silence.id AS id ORDER BY id }`;

const caseKinds = codeList([...decidingKinds, ...openingKinds]);

/** The claims about the cases of those who speak, each speaker once. */
const casesOfSpeakers = (frame: Lensed): string => `CALL (weighedNodes) {
  UNWIND weighedNodes AS told
  MATCH (told)-[:UTTERED_BY]->(w:Person)
  WITH DISTINCT w
  MATCH (w)-[:SAME_AS*0..3]->(who) WHERE NOT EXISTS { (who)-[:SAME_AS]->() }
  WITH DISTINCT who
  MATCH (who)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(p:Procedure)<-[:STEP_OF*0..1]-()<-[:ABOUT]-(f:${claimLabel(frame)})
  WHERE f.kind IN ${caseKinds} AND f.polarity = 'AFFIRMS' AND ${claimSurvives(frame, "f")}
  RETURN collect(DISTINCT {who: who.id, procedure: p.id, kind: p.kind, told: f.id, toldKind: f.kind, beginFrom: f.beginFrom}) AS cases
}`;

/** Sources that are one witness, and sources that nobody saw. */
const aboutSources = `CALL (papers) {
  UNWIND papers AS s
  OPTIONAL MATCH (s)-[:COPY_OF|EXTRACT_OF|DRAWS_ON*1..4]->(older:Source)
  WITH DISTINCT s, older WHERE older IS NOT NULL
  RETURN collect([s.id, older.id]) AS dependences
}
CALL (papers) {
  UNWIND papers AS s
  MATCH (s)-[:COPY_OF|EXTRACT_OF|ENCLOSED_IN|DRAWS_ON|MENTIONS*0..1]->(unseen:Source)
  WHERE coalesce(unseen.consulted, 'CITED_ONLY') IN ${notSeen}
  WITH DISTINCT unseen, s ORDER BY unseen.sortRu, s.sortRu
  RETURN collect([unseen.id, s.id]) AS unseen
}`;

/**
 * What the claims about some people rest on, where their cases have no document, and which sources were not seen. Expects the people;
 * binds `facts` (as `facts.ts` reads it), `weighedNodes` and `papers`.
 */
export const findFacts = (frame: Frame, scope: Scope): string => {
  const x = frame.plan.variable("n");
  const within = [scope.people, scope.procedure].filter(Boolean).join(", ");
  return `CALL (${within}) {
UNWIND ${scope.people} AS ${x}
${claimsOf(frame, x, scope)}
${routesOf(frame, x, scope)}
WITH ${x}, claims, moreClaims, routes
CALL (claims) {
  UNWIND claims AS one
  WITH one, one.f AS f
  MATCH (f)-[:IN_SOURCE]->(s:Source)
  RETURN collect({f: f, s: s, row: ${claimRow}}) AS made
}
WITH ${x}, made AS claims, moreClaims, routes, ${tiesOf(frame, x)} AS ties
WITH *, ${silencesOf(x, scope)} AS silences
WITH collect({person: ${x}.id, claims: [one IN claims | one.row], ties: ties, routes: routes, silences: silences, moreClaims: moreClaims}) AS subjects, collect(claims) AS all
CALL (all) {
  UNWIND all AS claims UNWIND claims AS one
  RETURN collect(DISTINCT one.f) AS weighedNodes, collect(DISTINCT one.s) AS papers
}
${casesOfSpeakers(frame)}
${aboutSources}
RETURN {subjects: subjects, dependences: dependences, unseen: unseen, cases: cases} AS facts, weighedNodes, papers
}`;
};
