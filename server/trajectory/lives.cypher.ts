import { commonConditions, conditionsOf } from "../compile/described.ts";
import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import type { Pool } from "../compile/pool.ts";
import { listOf, rowOf } from "../compile/shape.ts";
import { codeList } from "../database/statement.ts";
import { isListed, personConditions } from "../person/person-conditions.ts";
import {
  claimsInvolving,
  coverageOfClaims,
} from "../reading/coverage.cypher.ts";
import type { Omission } from "../reading/coverage.ts";
import { courseKinds, readLife } from "./life.cypher.ts";
import { type Life, lifeOf } from "./life.ts";

/** The most lives that are counted at once: more are told in `omitted`. */
export const mostLives = 5_000;

/** Binds `coverage` to what stands behind the courses of the people of a list. */
export const coverageOfLives = (
  { lens }: Pick<Frame, "lens">,
  people: string,
): string => {
  const claims = `UNWIND ${people} AS person ${claimsInvolving("person")} AND m.role = 'subject' AND f.kind IN ${codeList(courseKinds)}`;
  return `CALL (${people}) {${withLens(lens, coverageOfClaims(claims))}\n}`;
};

type Asked = {
  readonly filter: unknown;
  /** What is shown of people: read only where a field shows them. */
  readonly people: Pool;
  readonly isFlow: boolean;
  readonly isCovered: boolean;
  /** The most lives that are read; `mostLives` without it. */
  readonly most?: number;
  /** The id of somebody whose life comes first, whether or not the filter leaves them; without them there is no answer. */
  readonly asked?: string;
};

/** Binds `first`: a list of whoever comes first, and leaves no row when nobody has the id. */
const findFirst = (asked: string): string =>
  `MATCH (:Person {id: ${asked}})-[:SAME_AS*0..3]->(survivor:Person) WHERE NOT EXISTS { (survivor)-[:SAME_AS]->() }
WITH [survivor] AS first LIMIT 1`;

/** Binds `x` to the people whom a filter leaves. */
export const peopleLeft = (
  frame: Pick<Frame, "plan" | "lens">,
  x: string,
  filter: unknown,
): string => {
  const conditions = { ...commonConditions, ...personConditions };
  const left = conditionsOf(conditions, x, filter, {
    ...frame,
    vars: { self: x },
  });
  return `MATCH (${x}:Person) WHERE ${x}.sortRu > '' AND ${isListed(x)} AND ${left}`;
};

/** The lives of the people whom a filter leaves, by name: `result` holds what `readLives` parses. */
export const findLives = (
  { plan, lens }: Pick<Frame, "plan" | "lens">,
  { filter, people, isFlow, isCovered, most = mostLives, asked }: Asked,
): { readonly call: string; readonly result: string } => {
  const x = plan.variable("n");
  const result = plan.variable("r");
  const frame: Frame = { plan, lens, vars: { self: x } };
  const { call, life } = readLife(frame, isFlow);
  const isShown = people.expression() !== "[]";
  const shown = isShown
    ? [
        "CALL (people) {",
        `UNWIND people AS ${people.self}`,
        ...people.calls(),
        `RETURN collect(${people.expression()}) AS shown`,
        "}",
      ]
    : ["WITH *, [] AS shown"];
  const text = [
    "CALL () {",
    asked === undefined ? "WITH [] AS first" : findFirst(plan.parameter(asked)),
    "CALL (first) {",
    `${peopleLeft(frame, x, filter)} AND NOT ${x} IN first`,
    `WITH ${x} ORDER BY ${x}.sortRu`,
    `RETURN collect(${x}) AS found`,
    "}",
    `WITH first + found[..${plan.parameter(most)}] AS people, size(first) + size(found) AS total`,
    "CALL (people) {",
    `UNWIND people AS ${x}`,
    call,
    `RETURN collect(${life}) AS lives`,
    "}",
    ...shown,
    isCovered ? coverageOfLives(frame, "people") : "WITH *, null AS coverage",
    `RETURN collect([lives, shown, total, coverage])[0] AS ${result}`,
    "}",
  ].join("\n");
  return { call: text, result };
};

/** Lives as `findLives` brings them. */
export type Lives = {
  readonly lives: readonly Life[];
  /** What is shown of each; empty where nobody is. */
  readonly shown: readonly (readonly unknown[])[];
  readonly coverage: Readonly<Record<string, unknown>>;
  /** Whoever is beyond the most that are counted. */
  readonly omitted: readonly Omission[];
};

/** Parses what `findLives` brought. */
export const readLives = (raw: unknown): Lives => {
  const [rows, shown, total, coverage] = listOf(raw);
  const lives = listOf(rows).map(lifeOf);
  const beyond = Number(total) - lives.length;
  return {
    lives,
    shown: listOf(shown).map(listOf),
    coverage: rowOf(coverage),
    omitted:
      beyond > 0 ? [{ what: "people", why: "budget", count: beyond }] : [],
  };
};
