import { isDated } from "../compile/conditions.ts";
import { limitOf } from "../compile/limit.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { codeList } from "../database/statement.ts";
import { declarations, outcomeKinds } from "../factoid/kinds/declarations.ts";
import { valueTerm } from "../factoid/kinds/term.ts";
import { claimConnection, claimList } from "../reading/claim-lists.ts";
import {
  claimLabel,
  claimSurvives,
  joinedBy,
  mentionTypes,
} from "../reading/claims.ts";
import { dateKeys, dateOf } from "../values/values.ts";
import { boundsOfStep, datesStep } from "./step.cypher.ts";

const about = joinedBy("ABOUT");

/** All claims about the row at hand. */
export const claimsAbout = claimConnection(about);

/** Claims about the step at hand of some kinds. */
export const claimsOfKinds = (kinds: readonly string[]): FieldMapping =>
  claimList(
    (frame, f) => `${about(frame, f)} AND ${f}.kind IN ${codeList(kinds)}`,
  );

/** Values collected from the claims about a step: `row` is the map taken from each claim, `make` one value of the answer. */
const fromClaims =
  (
    where: (f: string) => string,
    row: (f: string) => string,
    make: (row: Readonly<Record<string, unknown>>) => unknown,
  ): FieldMapping =>
  (frame: Frame, selected) => {
    const { plan, vars } = frame;
    const [claim, result] = [plan.variable("n"), plan.variable("r")];
    const shape = valueShaper(plan, selected);
    const text = `CALL (${vars.self}) {
MATCH ${about(frame, claim)} AND ${where(claim)}
WITH ${row(claim)} AS made, min(${claim}.sortKey) AS at ORDER BY at LIMIT ${limitOf(plan, selected)}
RETURN collect(made) AS ${result}
}`;
    return {
      calls: [text],
      expression: result,
      shape: (raw) => shape(listOf(raw).map((each) => make(rowOf(each)))),
    };
  };

const dateRow = (f: string): string =>
  `{${dateKeys.map((key) => `${key}: ${f}.${key}`).join(", ")}}`;

/** When a step was, as claims say that date it. */
export const stepDates = fromClaims(datesStep, dateRow, dateOf);

/** When a session was, as any claim about it says. */
export const meetingDates = fromClaims(
  (f) => `${isDated(f)} AND ${f}.polarity = 'AFFIRMS'`,
  dateRow,
  dateOf,
);

const valuesOf = (kinds: readonly string[]): FieldMapping =>
  fromClaims(
    (f) => `${f}.kind IN ${codeList(kinds)} AND coalesce(${f}.value, '') <> ''`,
    (f) => `{kind: ${f}.kind, value: ${f}.value}`,
    ({ kind, value }) => valueTerm(textOf(kind), textOf(value)),
  );

export const grounds = valuesOf(["ground"]);
export const outcomes = valuesOf(outcomeKinds);

export const norms = fromClaims(
  (f) => `${f}.kind = 'norm'`,
  (f) => `{text: coalesce(${f}.verbatim, ${f}.statementRu, '')}`,
  ({ text }) => textOf(text),
);

/** Outcomes of the procedure itself. That an appeal was lodged is none: it is the step. */
export const proceduralOutcomes = claimList(
  (frame, f) =>
    `${about(frame, f)} AND (${f}.kind IN ['decision', 'confirmation'] OR (${f}.kind = 'appeal' AND ${f}.value IN ['granted', 'dismissed']))`,
);

/** Who sat: attendance is told of the session, or of the step where no session is known. */
export const attendance = claimList(
  ({ lens, vars: { self } }, f) =>
    `(${self})-[:AT*0..1]->()<-[:ABOUT]-(${f}:${claimLabel({ lens })}) WHERE ${claimSurvives({ lens }, f)} AND ${f}.kind = 'attendance'`,
);

/** Kinds of claims that can be held against somebody. */
export const allegeable = [
  ...declarations.kinds
    .filter(({ group }) => group === "occupation" || group === "card")
    .map(({ code }) => code),
  "betrayal",
  "criminal-charge",
  "security-note",
  "statement-against",
];

/** In what capacity others speak of a case: not for oneself, not vouching, not long afterwards. */
export const allegingCapacities = [
  "WITNESS",
  "ACCUSER",
  "COLLEAGUE",
  "REPORTING_SECRETARY",
  "PARTY_BODY",
  "SECURITY_ORGAN",
  "COURT",
];

/** The last day on which the step may have been; '' without a date. */
const lastDay = (frame: Frame, x: string): string =>
  `[told IN [${boundsOfStep(frame, x)}] | reduce(last = '', d IN CASE WHEN any(d IN told WHERE d[0]) THEN [d IN told WHERE d[0]] ELSE told END | CASE WHEN d[2] = '' THEN '9999' WHEN d[2] > last THEN d[2] ELSE last END)][0]`;

/** What others told of the person in documents that may be no later than the step. */
export const alleged = claimList((frame, f) => {
  const { vars } = frame;
  return `(${vars.self})-[:STEP_OF]->(:Procedure)-[:OF_PERSON]->(${f}p:Person)
WITH *, ${lastDay(frame, vars.self)} AS ${f}d
MATCH (${f}p)<-[:SAME_AS*0..3]-()<-[:${mentionTypes(frame)} {role: 'subject'}]-(${f}:${claimLabel(frame)})-[:IN_SOURCE]->(${f}s:Source)
WHERE ${claimSurvives(frame, f)} AND ${f}.polarity = 'AFFIRMS' AND ${f}.kind IN ${codeList(allegeable)} AND ${f}.capacity IN ${codeList(allegingCapacities)} AND ${f}s.beginFrom <> '' AND ${f}s.beginFrom <= ${f}d`;
});
