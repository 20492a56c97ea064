import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import { involvableLabels } from "../factoid/factoid.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { coverageOfClaims, mentionStands } from "../reading/coverage.cypher.ts";
import { joiningKinds, joiningRoles } from "./questions.ts";
import type { BoardOf } from "./testimony.ts";

/** A board while its statement is made. */
export type BoardQuestion = {
  readonly frame: Pick<Frame, "plan" | "lens">;
  readonly about: BoardOf;
};

const survivor = (asked: string): string =>
  `MATCH (${asked})-[:SAME_AS*0..3]->(subject) WHERE NOT EXISTS { (subject)-[:SAME_AS]->() }`;

/** Finds whom the board is about. Binds `subject`, and `first`: the first procedure of a case, else null; or gives no row. */
export const findSubject = ({ frame: { plan }, about }: BoardQuestion) => {
  const id = plan.parameter(about.id);
  if (about.of === "case")
    return `MATCH (asked:Procedure {id: ${id}})<-[:GAVE_RISE_TO*0..5]-(first:Procedure)-[:OF_PERSON]->(whose:Person)
WHERE NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(first) }
${survivor("whose")}
WITH subject, first ORDER BY first.id LIMIT 1`;
  const labels = about.of === "person" ? "Person" : involvableLabels.join("|");
  return `MATCH (asked:${labels} {id: ${id}})
${survivor("asked")}
WITH subject, null AS first LIMIT 1`;
};

/** Whether a mention `m` of the subject in claim `f` makes the claim one of the board. */
const belongs = (m: string, f: string, { about, frame }: BoardQuestion) => {
  const told = `(${m}.role = 'subject' OR (${f}.kind IN ${codeList(joiningKinds)} AND ${m}.role IN ${codeList(joiningRoles)}))`;
  if (about.of === "person") return told;
  if (about.of === "question")
    return `${told} AND ${f}.kind = ${frame.plan.parameter(about.kind)}`;
  return `${told} AND NOT EXISTS { (${f})-[:ABOUT]->()-[:STEP_OF*0..1]->(other:Procedure) WHERE NOT EXISTS { (first)-[:GAVE_RISE_TO*0..5]->(other) } }`;
};

/** The parameters of the ceilings. */
export type Most = {
  readonly claims: string;
  readonly questions: string;
  readonly speakers: string;
  /** Codes of kinds in the order of the rows. */
  readonly order: string;
};

/** Pattern of claims `f` that involve `x`, whatever the reading makes of them; `fm` is the mention. */
export const toldOf = (
  { lens }: Pick<Frame, "lens">,
  x: string,
  f: string,
): string =>
  `(${x})<-[:SAME_AS*0..3]-()<-[${f}m:${mentionTypes({ lens })}]-(${f}:${claimLabel({ lens })}) WHERE ${withLens(lens, mentionStands(`${f}m`))}`;

/**
 * The claims of the board in the order of its rows. Expects `subject` and `first`; binds `claims`, how many survive the reading
 * (`foundClaims`), those that do not (`leftOut`), and how many questions the ceiling leaves out (`moreQuestions`).
 */
export const findClaims = (
  question: BoardQuestion,
  most: Most,
): string => `CALL (subject, first) {
  MATCH ${toldOf(question.frame, "subject", "f")} AND ${belongs("fm", "f", question)}
  WITH DISTINCT f
  WITH f, ${claimSurvives(question.frame, "f")} AS survives, coalesce([i IN range(0, size(${most.order}) - 1) WHERE ${most.order}[i] = f.kind][0], 1000) AS place
  ORDER BY place, f.kind, f.sortKey
  WITH collect(CASE WHEN survives THEN f END) AS found, collect(DISTINCT CASE WHEN survives THEN f.kind END) AS asked, collect(CASE WHEN NOT survives THEN f END) AS leftOut
  WITH found, asked, leftOut, asked[0..${most.questions}] AS kept
  RETURN [f IN found WHERE f.kind IN kept][0..${most.claims}] AS claims, size(found) AS foundClaims, size(asked) - size(kept) AS moreQuestions, leftOut
}`;

const voiceKeys = {
  capacity: "voiceCapacities",
  mediation: "voiceMediations",
  circumstance: "voiceCircumstances",
  utteredOn: "voiceUtteredOns",
  reportedBy: "voiceReportedBys",
  order: "voiceOrders",
} as const;

const voiceOf = (value: (key: string, list: string) => string): string =>
  Object.entries(voiceKeys)
    .map(([key, list]) => `${key}: ${value(key, list)}`)
    .join(", ");

/** EDTF as it sorts: an open beginning by its end. */
const sortable = (edtf: string): string =>
  ["[", "{", ".."].reduce(
    (text, sign) => `replace(${text}, '${sign}', '')`,
    edtf,
  );

/** Who makes the claims: each voice with its source and column, of the speakers who spoke first. Expects `claims`; binds `voices`, `columns`, `moreSpeakers`. */
export const findVoices = (most: Most): string => `CALL (claims) {
  UNWIND range(0, size(claims) - 1) AS i
  WITH claims[i] AS f, i
  MATCH (f)-[:IN_SOURCE]->(s:Source)
  UNWIND [(f)-[u:UTTERED_BY]->(w) | {who: w, ${voiceOf((key) => `u.${key}`)}}]
    + [k IN range(0, size(coalesce(f.voiceOrders, [])) - 1) | {who: null, ${voiceOf((_key, list) => `f.${list}[k]`)}}] AS v
  WITH i, f, s, v, v.who AS who
  WITH i, f, s, v, coalesce([(who)-[:SAME_AS*1..3]->(one) WHERE NOT EXISTS { (one)-[:SAME_AS]->() } | one][0], who, s) AS column
  WITH i, f, s, v, column, coalesce(nullif(${sortable("coalesce(v.utteredOn, '')")}, ''), nullif(s.beginFrom, ''), nullif(s.endTo, ''), '9999') AS at
  ORDER BY i, v.order
  RETURN collect({claim: f, source: s, column: column, voice: v, at: at}) AS told
}
CALL (told) {
  UNWIND told AS v
  WITH v.column AS column, min(v.at) AS at ORDER BY at, column.sortRu, column.id
  WITH collect(column) AS speaking
  RETURN speaking[0..${most.speakers}] AS columns, size(speaking) - size(speaking[0..${most.speakers}]) AS moreSpeakers
}
WITH subject, first, foundClaims, leftOut, moreQuestions, moreSpeakers, columns, [v IN told WHERE v.column IN columns] AS voices`;

/**
 * Questions on the subject that sources leave unanswered; of a case, those of the papers of the board. No reading leaves them out: they are
 * no claims. Expects `subject` and `voices`; binds `silences`.
 */
export const findSilences = ({ about }: BoardQuestion): string =>
  `CALL (subject, voices) {
  MATCH (subject)<-[:SAME_AS*0..3]-()<-[:CONCERNS]-(silence:Silence)-[:SILENT_ON]->(paper:Source)
  ${about.of === "case" ? "WHERE paper IN [v IN voices | v.source]" : ""}
  WITH DISTINCT silence, paper ORDER BY paper.sortRu, silence.id
  RETURN collect(silence) AS silences
}`;

/** What stands behind the claims of the cells. Expects `voices` and `leftOut`; binds `coverage`. */
export const coverageOfBoard = ({ frame }: BoardQuestion): string =>
  `CALL (voices, leftOut) {${withLens(
    frame.lens,
    coverageOfClaims("UNWIND [v IN voices | v.claim] + leftOut AS f"),
  )}
}`;
