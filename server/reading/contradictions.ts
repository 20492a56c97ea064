import type { Listing } from "../compile/connection.ts";
import { strings } from "../compile/described.ts";
import { expressed } from "../compile/fields.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { many } from "../compile/relations.ts";
import { rootList } from "../compile/roots.ts";
import { claimLabel, claimSurvives } from "./claims.ts";
import { factoidVerdict } from "./reading.cypher.ts";

const endsOf = ({ vars }: Frame) => ({
  one: vars["one"] ?? "",
  other: vars["other"] ?? "",
});

/** The labels of the judgements that may count. */
export const judgementLabel = ({ lens }: Frame): string =>
  lens.plain ? "Interpretation" : "Interpretation|ClosedInterpretation";

/** Whether judgement `i` counts under the reading. */
export const judgementCounts = ({ lens }: Frame, i: string): string =>
  lens.plain
    ? "true"
    : withLens(
        lens,
        `CASE WHEN $lens.asOf = 0 THEN ${i}.until = 0 ELSE ${i}.since <= $lens.asOf AND (${i}.until = 0 OR ${i}.until > $lens.asOf) END AND (size($lens.interpretedBy) = 0 OR ${i}.by IN $lens.interpretedBy)`,
      );

/** The signed judgements on the row at hand (a claim, a step, a procedure) that count under the reading, the earliest first. */
export const judgementsOfSelf: FieldMapping = many({
  match: (frame, to) =>
    `(${frame.vars.self})<-[:WEIGHS]-(${to}:${judgementLabel(frame)})${frame.lens.plain ? "" : ` WHERE ${judgementCounts(frame, to)}`}`,
  orderBy: (to) => `${to}.at, ${to}.id`,
  targets: ["Interpretation"],
});

/** The verdicts on a claim that weigh it against one rival, or against every rival. */
const verdictsOn = (frame: Frame, claim: string, rival: string): string =>
  `[(${claim})<-[:WEIGHS]-(i:${judgementLabel(frame)}) WHERE coalesce(i.against, ${rival}.id) = ${rival}.id AND ${judgementCounts(frame, "i")} | i.verdict]`;

const yields = (frame: Frame, claim: string): string =>
  frame.lens.plain
    ? `coalesce(${claim}.verdict, '') = 'YIELDED'`
    : `${withLens(frame.lens, factoidVerdict(claim))} = 'YIELDED'`;

/**
 * What historians have made of a contradiction. An acceptance counts most, as it does when claims are weighed (`verdictPrecedence`);
 * a claim falls when it is rejected or yields to an accepted one.
 */
const stateOf = (frame: Frame): string => {
  const { one, other } = endsOf(frame);
  const said = (verdict: string) =>
    `('${verdict}' IN v.one OR '${verdict}' IN v.other)`;
  return `[v IN [{one: ${verdictsOn(frame, one, other)}, other: ${verdictsOn(frame, other, one)}, oneYields: ${yields(frame, one)}, otherYields: ${yields(frame, other)}}] | CASE
  WHEN 'ACCEPTED' IN v.one AND 'ACCEPTED' IN v.other THEN 'DISPUTED'
  WHEN ${said("ACCEPTED")} THEN 'ONE_HOLDS'
  WHEN ${said("BOTH_HOLD")} THEN 'BOTH_HOLD'
  WHEN ${said("SLIP_OF_THE_PEN")} THEN 'SLIP_OF_THE_PEN'
  WHEN ('REJECTED' IN v.one OR v.oneYields) AND ('REJECTED' IN v.other OR v.otherYields) THEN 'NEITHER_HOLDS'
  WHEN ${said("REJECTED")} OR v.oneYields OR v.otherYields THEN 'ONE_HOLDS'
  WHEN ${said("DIFFERENT_PERSONS")} THEN 'DIFFERENT_PERSONS'
  WHEN ${said("UNDECIDED")} THEN 'UNDECIDED'
  ELSE 'OPEN' END][0]`;
};

/** Rivals of one kind keep no rule. */
const ruleOf = ({ vars }: Frame): string =>
  `coalesce(${vars.self}.rule, 'RIVALS')`;

/** `Contradiction.rule`. */
export const contradictionRule: FieldMapping = expressed(ruleOf);

/** `Contradiction.state`. */
export const contradictionState: FieldMapping = expressed(stateOf);

/** `Contradiction.judgements`: those that weigh one of the two claims against the other, or against every rival. */
export const contradictionJudgements: FieldMapping = many({
  match: (frame, to) => {
    const { one, other } = endsOf(frame);
    return `(${to}c)<-[:WEIGHS]-(${to}:${judgementLabel(frame)}) WHERE ${to}c IN [${one}, ${other}] AND coalesce(${to}.against, ${one}.id) IN [${one}.id, ${other}.id] AND ${judgementCounts(frame, to)}`;
  },
  orderBy: (to) => `${to}.at, ${to}.id`,
});

type RowCondition = (frame: Frame, value: unknown) => string;

const amongValues =
  (key: "kind" | "subjectId"): RowCondition =>
  ({ plan, vars }, value) =>
    `${vars.self}.${key} IN ${plan.parameter(strings(value))}`;

const conditions: Readonly<Record<string, RowCondition>> = {
  grade: ({ plan, vars }, value) =>
    `${vars.self}.grade = ${plan.parameter(String(value))}`,
  kinds: amongValues("kind"),
  subjects: amongValues("subjectId"),
  inCollection: ({ plan, vars }, value) =>
    `EXISTS { (gathering:CaseStudy)-[:GATHERS]->({id: ${vars.self}.subjectId}) WHERE gathering.id IN ${plan.parameter(strings(value))} }`,
  rules: (frame, value) =>
    `${ruleOf(frame)} IN ${frame.plan.parameter(strings(value))}`,
  states: (frame, value) =>
    `${stateOf(frame)} IN ${frame.plan.parameter(strings(value))}`,
};

const asked = (frame: Frame, filter: unknown): string =>
  Object.entries(typeof filter === "object" && filter !== null ? filter : {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` AND ${conditions[key]?.(frame, value) ?? "true"}`)
    .join("");

const beside = (_frame: Frame, to: string) => ({
  one: `${to}s`,
  other: `${to}e`,
});

const listing: Listing = {
  match: (frame, to, selected, after) => {
    const { one, other } = beside(frame, to);
    const row: Frame = { ...frame, vars: { self: to, one, other } };
    const label = claimLabel(frame);
    return `(${one}:${label})-[${to}:CONFLICTS_WITH]->(${other}:${label}) WHERE ${to}.sortKey > ${after ?? "''"} AND ${claimSurvives(frame, one)} AND ${claimSurvives(frame, other)}${asked(row, selected.args["filter"])}`;
  },
  sortKey: (to) => `${to}.sortKey`,
  order: () => "contradictions by subject",
  beside,
  targets: ["Contradiction"],
  isDistinct: true,
};

/** `contradictions`: all that survive the reading, by whom they are about and then by kind. */
export const contradictionsRoot = rootList(listing);
