import { timeCondition } from "../compile/conditions.ts";
import type { FieldMapping, Frame, RootMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { many } from "../compile/relations.ts";
import type { Selected } from "../compile/selection.ts";
import { rowOf, valueShaper } from "../compile/shape.ts";
import { wordsCondition } from "../search/words/words-condition.ts";
import {
  claimsInvolving,
  claimsOfSource,
  coverageOfClaims,
  mentionStands,
} from "./coverage.cypher.ts";
import { coverageOf } from "./coverage.ts";
import { credenceRank } from "./judgement.ts";
import {
  conflictReconciled,
  factoidContested,
  factoidCredence,
  factoidRivals,
  factoidSurvives,
} from "./reading.cypher.ts";

/** The labels of the versions that may count: current ones alone under the plain reading. */
export const claimLabel = ({ lens }: Pick<Frame, "lens">): string =>
  lens.plain ? "Factoid" : "Factoid|ClosedFactoid";

/** Whether claim `f` survives the reading; current versions all survive the plain one. */
export const claimSurvives = (
  { lens }: Pick<Frame, "lens">,
  f: string,
): string => (lens.plain ? "true" : `(${withLens(lens, factoidSurvives(f))})`);

/** Whether a surviving claim excludes claim `f`. */
export const claimContested = (
  { lens }: Pick<Frame, "lens">,
  f: string,
): string =>
  lens.plain
    ? `coalesce(${f}.contested, false)`
    : `(${withLens(lens, factoidContested(f))})`;

/** Ids of the surviving claims that exclude claim `f`, without those with which historians have reconciled it. */
export const claimRivals = ({ lens }: Pick<Frame, "lens">, f: string): string =>
  withLens(lens, factoidRivals(f));

/** Whether historians who count have reconciled the two ends of contradiction `c`. */
export const clashReconciled = (
  { lens }: Pick<Frame, "lens">,
  c: string,
): string => withLens(lens, conflictReconciled(c));

/**
 * Whether claim `f` leaves no doubt, as measures of networks have it by default: the source asserts it, nothing that survives excludes it,
 * and nobody who counts has judged it less than possible.
 */
export const claimCertain = (reading: Pick<Frame, "lens">, f: string): string =>
  `${f}.modality = 'ASSERTED' AND NOT ${claimContested(reading, f)} AND NOT 0 < ${withLens(reading.lens, factoidCredence(f))} < ${String(credenceRank("POSSIBLE"))}`;

/** Whether mention `m` stands. */
export const standing = ({ lens }: Pick<Frame, "lens">, m: string): string =>
  lens.plain
    ? `coalesce(${m}.status, 'ACCEPTED') <> 'REJECTED'`
    : withLens(lens, mentionStands(m));

/** Types of the mentions that may count: those of merged names too where a version is asked for. */
export const mentionTypes = ({ lens }: Pick<Frame, "lens">): string =>
  lens.plain ? "INVOLVES" : "INVOLVES|INVOLVED";

/** Pattern of claims `f` that involve the row at hand. Records merged into a person count as the person. */
export const involving = (frame: Frame, f: string): string => {
  const mention = `${f}m`;
  return `(${frame.vars.self})<-[:SAME_AS*0..3]-()<-[${mention}:${mentionTypes(frame)}]-(${f}:${claimLabel(frame)}) WHERE ${standing(frame, mention)} AND ${claimSurvives(frame, f)}`;
};

/** Pattern of claims `f` that involve the person at hand, or tell of a procedure or step of theirs: what a file says beside them is theirs to weigh too. */
export const toldOf = (frame: Frame, f: string): string =>
  `(${frame.vars.self})<-[:INVOLVES|OF_PERSON|STEP_OF|ABOUT*1..3]-(${f}:${claimLabel(frame)}) WHERE ${claimSurvives(frame, f)}`;

/** Pattern of claims `f` that a relationship joins to the row at hand (a source, a step). */
export const joinedBy =
  (type: "IN_SOURCE" | "ABOUT") =>
  (frame: Frame, f: string): string =>
    `(${frame.vars.self})<-[:${type}]-(${f}:${claimLabel(frame)}) WHERE ${claimSurvives(frame, f)}`;

type Input = Readonly<Record<string, unknown>>;

const inputOf = (raw: unknown): Input | undefined =>
  typeof raw === "object" && raw !== null ? { ...raw } : undefined;

type Condition = (f: string, value: unknown, frame: Frame) => string;

const inList =
  (expression: (f: string) => string): Condition =>
  (f, value, { plan }) =>
    `${expression(f)} IN ${plan.parameter(strings(value))}`;

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const claimConditions: Readonly<Record<string, Condition>> = {
  ids: inList((f) => `${f}.id`),
  kinds: inList((f) => `${f}.kind`),
  values: inList((f) => `${f}.kind + ':' + coalesce(${f}.value, '')`),
  sources: inList((f) => `${f}.sourceId`),
  involving: (f, value, { plan }) =>
    `EXISTS { (${f})-[:INVOLVES]->(involved) WHERE involved.id IN ${plan.parameter(strings(value))} }`,
  inCollection: (f, value, { plan }) =>
    `EXISTS { (${f})-[:INVOLVES]->()<-[:GATHERS]-(gathering:CaseStudy) WHERE gathering.id IN ${plan.parameter(strings(value))} }`,
  polarity: (f, value, { plan }) =>
    `${f}.polarity = ${plan.parameter(String(value))}`,
  contested: (f, value, frame) =>
    `${claimContested(frame, f)} = ${frame.plan.parameter(value === true)}`,
  text: wordsCondition,
  judged: (f, value, { plan }) =>
    `(size(coalesce(${f}.judgedBy, [])) > 0) = ${plan.parameter(value === true)}`,
  constructed: (f, value, { plan }) =>
    `coalesce(${f}.constructed, false) = ${plan.parameter(value === true)}`,
  time: (f, value, { plan }) => timeCondition(f, value, plan),
};

/** The conditions of a `FactoidFilter` on claim `f`, each led by AND. */
export const filterClaims = (
  frame: Frame,
  f: string,
  filter: unknown,
): string =>
  Object.entries(inputOf(filter) ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` AND ${claimConditions[key]?.(f, value, frame) ?? "true"}`,
    )
    .join("");

/** Whom claims are to involve by a `FactoidFilter`, and the filter without it; undefined when it names nobody. */
export const namedIn = (
  filter: unknown,
): { readonly ids: readonly string[]; readonly rest: object } | undefined => {
  const { involving: named, ...rest } = inputOf(filter) ?? {};
  const ids = strings(named);
  return ids.length === 0 ? undefined : { ids: [...new Set(ids)], rest };
};

/**
 * Pattern of claims `f` by whom they involve, out of the index of mentions, `m` behind the name of `f`; what else is asked follows with AND.
 * @param labels of the versions that may count
 * @param owner a condition on the id of whom they involve
 */
export const mentionsOf = (
  f: string,
  {
    labels,
    owner,
    after = "''",
  }: {
    readonly labels: string;
    readonly owner: string;
    readonly after?: string | undefined;
  },
): string =>
  `(${f}:${labels})-[${f}m:INVOLVES]->() USING INDEX ${f}m:INVOLVES(ownerId, sortKey)
WHERE ${f}m.ownerId ${owner} AND ${f}m.sortKey > ${after}`;

/** Pattern of the claims `f` that a `FactoidFilter` keeps, of all or of those whom it names; what else is asked follows with AND. */
export const claimsAsked = (
  frame: Frame,
  f: string,
  {
    labels,
    filter,
    after,
  }: {
    readonly labels: string;
    readonly filter: unknown;
    readonly after?: string;
  },
): string => {
  const named = namedIn(filter);
  const found =
    named === undefined
      ? `(${f}:${labels}) WHERE ${after === undefined ? "true" : `${f}.sortKey > ${after}`}`
      : mentionsOf(f, {
          labels,
          owner: `IN ${frame.plan.parameter(named.ids)}`,
          after,
        });
  return `${found}${filterClaims(frame, f, named?.rest ?? filter)}`;
};

/** A pattern of claims, with its WHERE. */
export type ClaimPattern = (frame: Frame, f: string) => string;

/** Coverage of a set of claims: costs a subquery, when selected. @param claims binds `f` to the claims for the variable given */
const coverageBy =
  (claims: (x: string) => string): FieldMapping =>
  ({ plan, lens, vars }, selected: Selected) => {
    const result = plan.variable("r");
    const shape = valueShaper(plan, selected);
    const inner = withLens(lens, coverageOfClaims(claims(vars.self)));
    return {
      calls: [
        `CALL (${vars.self}) {\nCALL (${vars.self}) {${inner}\n}\nRETURN coverage AS ${result}\n}`,
      ],
      expression: result,
      shape: (raw) => shape(coverageOf(rowOf(raw))),
    };
  };

/** What stands behind a card. */
export const coverageOfInvolved: FieldMapping = coverageBy(claimsInvolving);

/** What a source claims. */
export const coverageOfSource: FieldMapping = coverageBy(claimsOfSource);

/** What is claimed of the steps of a procedure and of what it gave rise to. */
export const coverageOfCase: FieldMapping = coverageBy(
  (x) =>
    `MATCH (${x})-[:GAVE_RISE_TO*0..5]->(procedure:Procedure)
     CALL (procedure) {
       MATCH (procedure)<-[:ABOUT]-(f:Factoid|ClosedFactoid) RETURN f
       UNION
       MATCH (procedure)<-[:STEP_OF]-(:CaseEvent)<-[:ABOUT]-(f:Factoid|ClosedFactoid) RETURN f
     }
     WITH f WHERE f:Factoid OR $lens.asOf > 0`,
);

/** Contradictions among claims: rows are the conflict, `one` and `other` its claims. */
export const contradictions = (
  pattern: (frame: Frame, f: string) => string,
): FieldMapping =>
  many({
    match: (frame, to) => {
      const [mine, theirs] = [`${to}a`, `${to}b`];
      return `${pattern(frame, mine)}\nMATCH (${mine})-[${to}:CONFLICTS_WITH]-(${theirs}:${claimLabel(frame)}) WHERE ${claimSurvives(frame, theirs)}\nWITH DISTINCT ${Object.values(frame.vars).join(", ")}, ${to}, startNode(${to}) AS ${to}s, endNode(${to}) AS ${to}e`;
    },
    orderBy: (to) => `${to}s.sortKey, ${to}e.sortKey`,
    beside: (_frame, to) => ({ one: `${to}s`, other: `${to}e` }),
    targets: ["Contradiction"],
  });

/** The claims that exclude the claim at hand: `one` is the claim itself. */
export const rivals: FieldMapping = many({
  match: (frame, to) =>
    `(${frame.vars.self})-[${to}:CONFLICTS_WITH]-(${to}b:${claimLabel(frame)}) WHERE ${claimSurvives(frame, `${to}b`)}`,
  orderBy: (to) => `${to}b.sortKey`,
  beside: (frame, to) => ({ one: frame.vars.self, other: `${to}b` }),
  targets: ["Contradiction"],
});

/** Coverage of all claims, or of those that a filter keeps. */
export const coverageRoot: RootMapping = (plan, selected) => {
  const frame: Frame = {
    plan,
    lens: plan.lens(selected.args["reading"]),
    vars: { self: "f" },
  };
  const asked = claimsAsked(frame, "f", {
    labels: "Factoid|ClosedFactoid",
    filter: selected.args["filter"],
  });
  const claims = `MATCH ${asked} AND (f:Factoid OR $lens.asOf > 0)`;
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  return {
    calls: [
      `CALL () {\nCALL () {${withLens(frame.lens, coverageOfClaims(claims))}\n}\nRETURN coverage AS ${result}\n}`,
    ],
    expression: result,
    shape: (raw) => shape(coverageOf(rowOf(raw))),
  };
};
