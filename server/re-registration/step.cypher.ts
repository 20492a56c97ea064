import { isDated } from "../compile/conditions.ts";
import type { Frame } from "../compile/mapping.ts";
import { codeList } from "../database/statement.ts";
import { caseEventKinds } from "../factoid/kinds/case-terms.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { ownDocuments, ownPapers } from "./step-documents.ts";

const kindsOfGroup = (...groups: readonly string[]): readonly string[] =>
  declarations.kinds
    .filter(({ group }) => groups.includes(group))
    .map(({ code }) => code);

/** Kinds of claims that date a step: what was done at it. What is told there of the years before dates those years. */
const datingKinds = [
  ...kindsOfGroup("verification", "legal").filter(
    (code) => code !== "treatment" && code !== "consequence",
  ),
  "testimony",
  "guarantee",
  "statement-against",
];

/** Whether claim `f` dates the step that it is about. */
export const datesStep = (f: string): string =>
  `${f}.kind IN ${codeList(datingKinds)} AND ${f}.polarity = 'AFFIRMS' AND ${isDated(f)}`;

/** What a place without a date begins with. */
export const undatedPlace = "9999";

/** An appeal comes after what it appeals, and first among the steps of its own procedure. */
const rankOfStep = (x: string): string =>
  `CASE WHEN NOT EXISTS { (${x})-[:STEP_OF]->(:Procedure {kind: 'APPEAL'}) } THEN '0' WHEN ${x}.kind = 'appeal' THEN '1' ELSE '2' END + CASE ${x}.kind ${caseEventKinds
    .map(
      ({ code }, index) =>
        `WHEN '${code}' THEN '${String(index).padStart(2, "0")}'`,
    )
    .join(" ")} ELSE '99' END`;

/**
 * The place of step `x` among others: its first day, by the claims about it or else about its session, then the usual order of
 * steps. Without a date it comes last.
 */
const placeBy = (x: string, claim: string, holds: string): string => {
  const days = `[(${x})-[:AT*0..1]->(told)<-[:ABOUT]-(c:${claim}) WHERE ${holds} AND ${datesStep("c")} | CASE WHEN told = ${x} THEN '0' ELSE '1' END + left(c.sortKey, 10)]`;
  const first = `reduce(first = '1${undatedPlace}', day IN ${days} | CASE WHEN day < first THEN day ELSE first END)`;
  return `substring(${first}, 1) + ${rankOfStep(x)} + ${x}.sortRu`;
};

/** Steps in the order of what is claimed of their dates, whatever the reading; those without a date last. */
export const inOrder = (x: string): string => placeBy(x, "Factoid", "true");

/** The same by the claims that survive the reading. */
export const placeUnder = (frame: Frame, x: string): string =>
  placeBy(x, claimLabel(frame), claimSurvives(frame, "c"));

/** The bounds that surviving claims give step `x`: whether the claim is of the step itself (else of its session), and four days. */
export const boundsOfStep = (frame: Frame, x: string): string =>
  `[(${x})-[:AT*0..1]->(told)<-[:ABOUT]-(c:${claimLabel(frame)}) WHERE ${claimSurvives(frame, "c")} AND ${datesStep("c")} | [told = ${x}, c.beginFrom, c.beginTo, c.endFrom, c.endTo]]`;

/** Another body's paper only refers to what this body did. */
const speaksForBody = (x: string, f: string): string =>
  `(NOT EXISTS { (${x})-[:BEFORE_BODY]->() } OR NOT EXISTS { (${f})-[:UTTERED_BY]->(other:PartyOrganization) WHERE NOT EXISTS { (${x})-[:BEFORE_BODY]->(other) } })`;

/** Whether source `s` of claim `f` is a document of step `x` itself. */
const isOwn = (
  { plan }: Frame,
  { x, f, s }: { readonly x: string; readonly f: string; readonly s: string },
): string =>
  `(${s}.kind IN coalesce(${plan.parameter(ownDocuments)}[${x}.kind], []) AND ${speaksForBody(x, f)})`;

/** How one step stands to another: from the later to the earlier. */
export const stepLinks =
  "CONFIRMS|AMENDS|OVERTURNS|RETURNS_FOR_INQUIRY|APPEALS";

/** Surviving claims of source `s` about step `x`, or about a step `y` that confirms, amends, overturns, returns or appeals it. */
const toldOfStep = (frame: Frame, x: string, s: string, y: string): string =>
  `(${x})<-[:${stepLinks}*0..1]-(${y}:CaseEvent)<-[:ABOUT]-(${s}f:${claimLabel(frame)})-[:IN_SOURCE]->(${s}:Source) WHERE ${claimSurvives(frame, `${s}f`)}`;

/** The person's own papers of the kind that step `x` produced, filed by themselves. */
const papersOf = (frame: Frame, x: string, s: string): string =>
  `(${x})-[:STEP_OF]->(:Procedure)-[:OF_PERSON]->(:Person)<-[:SAME_AS*0..3]-()<-[:${mentionTypes(frame)} {role: 'subject'}]-(${s}f:${claimLabel(frame)} {capacity: 'SELF'})-[:IN_SOURCE]->(${s}:Source) WHERE ${s}.kind = ${frame.plan.parameter(ownPapers)}[${x}.kind] AND ${claimSurvives(frame, `${s}f`)}`;

/** The documents `s` of step `x` itself. */
export const stepDocuments = (frame: Frame, x: string, s: string): string =>
  `(${x})
CALL (${x}) {
MATCH (${x})<-[:ABOUT]-(${s}f:${claimLabel(frame)})-[:IN_SOURCE]->(${s}:Source) WHERE ${isOwn(frame, { x, f: `${s}f`, s })} AND ${claimSurvives(frame, `${s}f`)} RETURN ${s}
UNION
WITH * WHERE ${x}.kind IN ${codeList(Object.keys(ownPapers))}
MATCH ${papersOf(frame, x, s)} RETURN ${s}
}`;

/** Documents `s` that speak of step `x` and are not its own. */
export const referringDocuments = (
  frame: Frame,
  x: string,
  s: string,
): string =>
  `${toldOfStep(frame, x, s, `${s}y`)} AND NOT (${s}y = ${x} AND ${isOwn(frame, { x, f: `${s}f`, s })})`;

/** ATTESTED: a document of step `x` is here; MISSING: others refer to it; UNTOLD: nothing that survives tells of it. */
export const standingOfStep = (frame: Frame, x: string): string =>
  `[own IN [[${toldOfStep(frame, x, "s", "y")} | y = ${x} AND ${isOwn(frame, { x, f: "sf", s: "s" })}]] | CASE
  WHEN true IN own THEN 'ATTESTED'
  WHEN ${x}.kind IN ${codeList(Object.keys(ownPapers))} AND EXISTS { MATCH ${papersOf(frame, x, "paper")} } THEN 'ATTESTED'
  WHEN size(own) > 0 THEN 'MISSING'
  ELSE 'UNTOLD' END][0]`;

/** The level of the body before which step `x` was, '' when none; courts are told by the kind of the step. */
export const levelOfStep = (x: string): string =>
  `CASE WHEN ${x}.kind IN ['charge', 'trial'] THEN 'COURT' ELSE coalesce([(${x})-[:BEFORE_BODY]->(b:PartyOrganization) | b.level][0], [(${x})-[:AT]->(:Meeting)-[:SESSION_OF]->(b:PartyOrganization) | b.level][0], '') END`;
