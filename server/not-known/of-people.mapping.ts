import { z } from "zod";

import { commonConditions, conditionsOf } from "../compile/described.ts";
import { firstOf } from "../compile/limit.ts";
import type { Frame, RootMapping } from "../compile/mapping.ts";
import { type Plan, withLens } from "../compile/plan.ts";
import { collectShown, openPool, shownBy } from "../compile/pool.ts";
import type { Selected } from "../compile/selection.ts";
import { rowOf } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { isListed, personConditions } from "../person/person-conditions.ts";
import {
  claimsInvolving,
  coverageOfClaims,
} from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import { factsRow } from "./facts.ts";
import { findFacts } from "./not-known.cypher.ts";
import { notKnownOf } from "./not-known.ts";
import { atLeastOf } from "./not-known-shape.ts";
import { type OfPerson, type Respect, respectsOf } from "./of-people.ts";

/** The most people who are looked at. */
const people = z
  .int()
  .min(1, "people starts at 1")
  .max(1_500, "people is at most 1500");

type Rows = { readonly people: ReturnType<typeof shownBy> };

type OfPeople = {
  readonly persons: number;
  readonly lookedAt: number;
  readonly respects: readonly Respect[];
  readonly coverage: unknown;
};

const omittedOf = ({ persons, lookedAt }: OfPeople) =>
  persons > lookedAt
    ? [{ what: "people", why: "budget", count: persons - lookedAt }]
    : [];

/** What is selected: how it is shown, and what of the people the statement must bring. */
const shapeOf = (plan: Plan, frame: Frame, selected: Selected) => {
  const pool = openPool(plan, frame.lens);
  let asksCoverage = false;
  const { objectOf, plain, each } = shapingFor<Rows>(plan);
  const person: Readers<OfPerson, Rows> = {
    person: (field) => {
      const show = pool.show(["Person"], field);
      return ({ person: id }, rows) => show(rows.people.get(id));
    },
    count: plain(({ count }) => count),
    of: plain(({ of }) => of),
  };
  const respect: Readers<Respect, Rows> = {
    kind: plain(({ kind }) => kind),
    persons: plain((one) => one.people.length),
    count: plain(({ count }) => count),
    of: plain(({ of }) => of),
    interests: plain(({ interests }) => interests),
    people: (field) => {
      const first = firstOf(field);
      return each<Respect, OfPerson>(
        "NotKnownPerson",
        (one) => one.people.slice(0, first),
        person,
      )(field);
    },
  };
  const shape = objectOf<OfPeople>("NotKnownOfPeople", selected, {
    persons: plain(({ persons }) => persons),
    lookedAt: plain(({ lookedAt }) => lookedAt),
    respects: each("NotKnownRespect", (all) => all.respects, respect),
    coverage: (field) => {
      asksCoverage = true;
      return plain<OfPeople>((all) =>
        coverageOf(rowOf(all.coverage), omittedOf(all)),
      )(field);
    },
    omitted: plain(omittedOf),
  });
  return { pool, shape, asksCoverage };
};

/** `whatIsNotKnown`: what is not known of a set of people, in one statement. */
export const whatIsNotKnownRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const lens = plan.lens(args["reading"]);
  const most = plan.parameter(people.parse(args["people"]));
  const atLeast = atLeastOf(selected);
  const x = plan.variable("n");
  const frame: Frame = { plan, lens, vars: { self: x } };
  const asked = conditionsOf(
    { ...commonConditions, ...personConditions },
    x,
    args["filter"],
    frame,
  );
  const { pool, shape, asksCoverage } = shapeOf(plan, frame, selected);
  const result = plan.variable("r");
  const claims = `UNWIND people AS person ${claimsInvolving("person")}`;
  const text = [
    "CALL () {",
    `MATCH (${x}:Person) WHERE ${x}.sortRu > '' AND ${isListed(x)} AND (${asked})`,
    `WITH ${x} ORDER BY ${x}.sortRu`,
    `WITH collect(${x}) AS found`,
    `WITH found[..${most}] AS people, size(found) AS inAll`,
    findFacts(frame, { people: "people" }),
    asksCoverage
      ? `CALL (people) {${withLens(lens, coverageOfClaims(claims))}\n}`
      : "WITH *, null AS coverage",
    collectShown(pool, "people", "shown"),
    `RETURN {facts: facts, persons: inAll, lookedAt: size(people), coverage: coverage, people: shown} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const row = rowOf(raw);
      const facts = factsRow.parse(row["facts"]);
      return shape(
        {
          persons: Number(row["persons"]),
          lookedAt: Number(row["lookedAt"]),
          respects: respectsOf(notKnownOf(facts), atLeast),
          coverage: row["coverage"],
        },
        { people: shownBy(row["people"]) },
      );
    },
  };
};
