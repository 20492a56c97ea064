import type { Frame } from "../compile/mapping.ts";
import { caseEventKinds } from "../factoid/kinds/case-terms.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import { claimLabel, claimSurvives } from "../reading/claims.ts";
import { ownDocuments, ownPapers } from "./step-documents.ts";

/** Codes as a list of the statement: they are the project's, never a user's. */
export const codeList = (codes: readonly string[]): string =>
  `[${codes.map((code) => `'${code}'`).join(", ")}]`;

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
  `${f}.kind IN ${codeList(datingKinds)} AND ${f}.polarity = 'AFFIRMS' AND ${f}.beginFrom + ${f}.beginTo + ${f}.endFrom + ${f}.endTo <> ''`;

const rankOfKind = (x: string): string =>
  `CASE ${x}.kind ${caseEventKinds
    .map(
      ({ code }, index) =>
        `WHEN '${code}' THEN '${String(index).padStart(2, "0")}'`,
    )
    .join(" ")} ELSE '99' END`;

const least = (claimed: string): string =>
  `reduce(first = '9999', claimed IN ${claimed} | CASE WHEN claimed < first THEN claimed ELSE first END)`;

/**
 * The place of step `x` among others: its first day, by the claims about it or else about its session, then the usual order of
 * steps. Without a date it comes last. @param claims the pattern of claims that count, from its two ends
 */
const placeBy = (x: string, claim: string, holds: string): string => {
  const days = (path: string) =>
    `[${path}<-[:ABOUT]-(c:${claim}) WHERE ${holds} AND ${datesStep("c")} | left(c.sortKey, 10)]`;
  return `[place IN [${least(days(`(${x})`))}] | CASE place WHEN '9999' THEN ${least(days(`(${x})-[:AT]->(:Meeting)`))} ELSE place END][0] + ${rankOfKind(x)} + ${x}.sortRu`;
};

/** Steps in the order of what is claimed of their dates, whatever the reading; those without a date last. */
export const inOrder = (x: string): string => placeBy(x, "Factoid", "true");

/** The same by the claims that survive the reading. */
export const placeUnder = (frame: Frame, x: string): string =>
  placeBy(x, claimLabel(frame), claimSurvives(frame, "c"));

/** What a place without a date begins with. */
export const undatedPlace = "9999";

/** The bounds that surviving claims give step `x`, each a list of four days: those about it, and those about its session. */
export const boundsOfStep = (frame: Frame, x: string): string => {
  const bounds = (path: string) =>
    `[${path}<-[:ABOUT]-(c:${claimLabel(frame)}) WHERE ${claimSurvives(frame, "c")} AND ${datesStep("c")} | [c.beginFrom, c.beginTo, c.endFrom, c.endTo]]`;
  return `[${bounds(`(${x})`)}, ${bounds(`(${x})-[:AT]->(:Meeting)`)}]`;
};

const byKind = (
  x: string,
  table: Readonly<Record<string, readonly string[]>>,
): string =>
  `CASE ${x}.kind ${Object.entries(table)
    .map(([kind, codes]) => `WHEN '${kind}' THEN ${codeList(codes)}`)
    .join(" ")} ELSE [] END`;

/** Another body's paper only refers to what this body did. */
const speaksForBody = (x: string, f: string): string =>
  `(NOT EXISTS { (${x})-[:BEFORE_BODY]->() } OR NOT EXISTS { (${f})-[:UTTERED_BY]->(other:PartyOrganization) WHERE NOT EXISTS { (${x})-[:BEFORE_BODY]->(other) } })`;

const isOwn = (x: string, f: string, s: string): string =>
  `${s}.kind IN ${byKind(x, ownDocuments)} AND ${speaksForBody(x, f)}`;

/** Sources `s` of claims about step `x` that survive the reading and are, or are not, its own documents. */
const documentsOf = (
  frame: Frame,
  x: string,
  s: string,
  own: boolean,
): string =>
  `(${x})<-[:ABOUT]-(${s}f:${claimLabel(frame)})-[:IN_SOURCE]->(${s}:Source) WHERE ${claimSurvives(frame, `${s}f`)} AND ${own ? "" : "NOT "}(${isOwn(x, `${s}f`, s)})`;

/** The person's own papers of the kind that step `x` produced, filed by themselves. */
const papersOf = (frame: Frame, x: string, s: string): string => {
  const kinds = Object.entries(ownPapers);
  const kind = `CASE ${x}.kind ${kinds.map(([step, paper]) => `WHEN '${step}' THEN '${paper}'`).join(" ")} END`;
  return `(${x})-[:STEP_OF]->(:Procedure)-[:OF_PERSON]->(:Person)<-[:SAME_AS*0..3]-()<-[:${frame.lens.plain ? "INVOLVES" : "INVOLVES|INVOLVED"} {role: 'subject'}]-(${s}f:${claimLabel(frame)} {capacity: 'SELF'})-[:IN_SOURCE]->(${s}:Source) WHERE ${x}.kind IN ${codeList(kinds.map(([step]) => step))} AND ${s}.kind = ${kind} AND ${claimSurvives(frame, `${s}f`)}`;
};

/** How one step stands to another: from the later to the earlier. */
export const stepLinks =
  "CONFIRMS|AMENDS|OVERTURNS|RETURNS_FOR_INQUIRY|APPEALS";

/** Sources `s` of the steps that confirm, amend, overturn, return or appeal step `x`. */
const documentsOfLinked = (frame: Frame, x: string, s: string): string =>
  `(${x})<-[:${stepLinks}]-(:CaseEvent)<-[:ABOUT]-(${s}f:${claimLabel(frame)})-[:IN_SOURCE]->(${s}:Source) WHERE ${claimSurvives(frame, `${s}f`)}`;

const eitherOf = (x: string, s: string, patterns: readonly string[]): string =>
  `(${x})\nCALL (${x}) {\n${patterns.map((pattern) => `MATCH ${pattern} RETURN ${s}`).join("\nUNION\n")}\n}`;

/** The documents `s` of step `x` itself. */
export const stepDocuments = (frame: Frame, x: string, s: string): string =>
  eitherOf(x, s, [documentsOf(frame, x, s, true), papersOf(frame, x, s)]);

/** Documents `s` that speak of step `x` and are not its own. */
export const referringDocuments = (
  frame: Frame,
  x: string,
  s: string,
): string =>
  eitherOf(x, s, [
    documentsOf(frame, x, s, false),
    documentsOfLinked(frame, x, s),
  ]);

/** ATTESTED: a document of step `x` is here; MISSING: others refer to it; UNTOLD: nothing that survives tells of it. */
export const standingOfStep = (frame: Frame, x: string): string =>
  `CASE
  WHEN EXISTS { MATCH ${documentsOf(frame, x, "own", true)} } THEN 'ATTESTED'
  WHEN ${x}.kind IN ${codeList(Object.keys(ownPapers))} AND EXISTS { MATCH ${papersOf(frame, x, "paper")} } THEN 'ATTESTED'
  WHEN EXISTS { (${x})<-[:ABOUT]-(told:${claimLabel(frame)}) WHERE ${claimSurvives(frame, "told")} } OR EXISTS { MATCH ${documentsOfLinked(frame, x, "linked")} } THEN 'MISSING'
  ELSE 'UNTOLD' END`;

/** The level of the body before which step `x` was, '' when none; courts are told by the kind of the step. */
export const levelOfStep = (x: string): string =>
  `CASE WHEN ${x}.kind IN ['charge', 'trial'] THEN 'COURT' ELSE coalesce([(${x})-[:BEFORE_BODY]->(b:PartyOrganization) | b.level][0], [(${x})-[:AT]->(:Meeting)-[:SESSION_OF]->(b:PartyOrganization) | b.level][0], '') END`;
