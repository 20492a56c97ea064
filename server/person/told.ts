import { type Condition, strings } from "../compile/described.ts";
import type { Frame } from "../compile/mapping.ts";
import { codeList } from "../database/statement.ts";
import type { TieType } from "../database/vocabulary.ts";
import { claimCertain, involving } from "../reading/claims.ts";
import { tieLeavesNoDoubt, tieStands } from "../reading/tie-lists.ts";

/** What is told of the person at hand in one respect: `self` of the frame is the person. */
export type Told = {
  /** Their values, each once: an expression that gives a list of codes. */
  readonly codes: (frame: Frame) => string;
  /** The same as pairs `[code, 1 or 0]`: whether something that leaves no doubt tells it. Left out where doubt does not matter. */
  readonly weighed?: (frame: Frame) => string;
  /** Whether one of the values asked for is theirs. */
  readonly has: Condition;
  /** Whether no value is. */
  readonly hasNone: (frame: Frame) => string;
};

/** A walk from the person to where a value is told: what follows MATCH, with its WHERE, and the value's code there. */
type Where = { readonly pattern: string; readonly code: string };

/** Values and conditions out of one walk: whoever is counted is found, and nobody else. */
const toldWhere = (walk: (frame: Frame) => Where): Told => ({
  codes: (frame) => {
    const { pattern, code } = walk(frame);
    return `COLLECT { MATCH ${pattern} RETURN DISTINCT ${code} }`;
  },
  has: (x, value, frame) => {
    const { pattern, code } = walk({ ...frame, vars: { self: x } });
    return `EXISTS { MATCH ${pattern} AND ${code} IN ${frame.plan.parameter(strings(value))} }`;
  },
  hasNone: (frame) => `NOT EXISTS { MATCH ${walk(frame).pattern} }`,
});

/** The same, where what tells a value can be in doubt. @param walk with whether what tells the value there leaves no doubt */
const weighedWhere = (
  walk: (frame: Frame) => Where & { readonly certain: string },
): Told => ({
  ...toldWhere(walk),
  weighed: (frame) => {
    const { pattern, code, certain } = walk(frame);
    return `COLLECT { MATCH ${pattern} WITH ${code} AS code, max(CASE WHEN ${certain} THEN 1 ELSE 0 END) AS certain RETURN [code, certain] }`;
  },
});

/** Pattern of claims `f` that affirm something of the person as their subject, and survive the reading. */
export const affirmedOf = (frame: Frame, f: string): string =>
  `${involving(frame, f)} AND ${f}m.role = 'subject' AND ${f}.polarity = 'AFFIRMS'`;

/** The value of a claim of these kinds that affirms it of the person. */
export const toldBy = (
  kinds: readonly string[],
  code: (f: string) => string = (f) => `${f}.value`,
): Told =>
  weighedWhere((frame) => {
    const f = frame.plan.variable("w");
    return {
      pattern: `${affirmedOf(frame, f)} AND ${f}.kind IN ${codeList(kinds)} AND coalesce(${f}.value, '') <> ''`,
      code: code(f),
      certain: claimCertain(frame, f),
    };
  });

/** Whatever any surviving claim that involves the person gives: `where` narrows the claims. */
export const toldInClaims = (
  walk: (frame: Frame, f: string) => { where: string; code: string },
): Told =>
  toldWhere((frame) => {
    const f = frame.plan.variable("w");
    const { where, code } = walk(frame, f);
    return { pattern: `${involving(frame, f)} AND ${where}`, code };
  });

/**
 * What an affirmed tie leads to.
 * @param to what follows the tie in the pattern, given the variable to bind
 * @param key the property of it that is the code
 */
export const toldByTie = (
  types: readonly TieType[],
  to: (y: string) => string,
  key: "id" | "level" | "kind",
): Told =>
  weighedWhere((frame) => {
    const [t, y] = [frame.plan.variable("t"), frame.plan.variable("w")];
    return {
      pattern: `(${frame.vars.self})-[${t}:${types.join("|")}]->${to(y)} WHERE ${tieStands(frame, t)} AND ${y}.${key} IS NOT NULL`,
      code: `${y}.${key}`,
      certain: tieLeavesNoDoubt(frame, t),
    };
  });

/** The case studies whose collections hold the person: readers put them there, under whatever reading. */
export const gatheredByStudies: Told = toldWhere((frame) => {
  const study = frame.plan.variable("w");
  return {
    pattern: `(${frame.vars.self})<-[:GATHERS]-(${study}:CaseStudy) WHERE ${study}.id IS NOT NULL`,
    code: `${study}.id`,
  };
});

/** A yes or no that everybody has: its codes are the words true and false. */
export const yesOrNo = (question: (frame: Frame) => string): Told => ({
  codes: (frame) => `[toString(${question(frame)})]`,
  has: (x, value, frame) =>
    `${question({ ...frame, vars: { self: x } })} = ${frame.plan.parameter(value === true)}`,
  hasNone: () => "false",
});

/** Several yes or no questions: the codes of those that are true. */
export const whichever = (
  questions: Readonly<Record<string, (frame: Frame) => string>>,
): Told => {
  const asked = Object.entries(questions);
  return {
    codes: (frame) =>
      asked
        .map(
          ([code, isTrue]) =>
            `CASE WHEN ${isTrue(frame)} THEN ['${code}'] ELSE [] END`,
        )
        .join(" + "),
    has: (x, value, frame) => {
      const wanted = asked.filter(([code]) => strings(value).includes(code));
      const inner: Frame = { ...frame, vars: { self: x } };
      const any = wanted.map(([, isTrue]) => isTrue(inner));
      return any.length === 0 ? "false" : `(${any.join(" OR ")})`;
    },
    hasNone: (frame) =>
      asked.map(([, isTrue]) => `NOT ${isTrue(frame)}`).join(" AND "),
  };
};

/** Codes that one expression gives, which no walk alone tells. */
export const listedBy = (codes: (frame: Frame) => string): Told => ({
  codes,
  has: (x, value, frame) =>
    `any(code IN ${codes({ ...frame, vars: { self: x } })} WHERE code IN ${frame.plan.parameter(strings(value))})`,
  hasNone: (frame) => `size(${codes(frame)}) = 0`,
});
