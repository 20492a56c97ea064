import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, expect, inject, it } from "vitest";

import { timeCondition } from "../../server/compile/conditions.ts";
import { makePlan } from "../../server/compile/plan.ts";
import { connect } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { mappings } from "../../server/domains.ts";
import { makeSchema } from "../../server/schema.ts";
import { tightened } from "../../shared/dates/historical-date.ts";
import { dateModes, holdsIn } from "../../shared/dates/time-filter.ts";
import { scopeOfQuery } from "../support/scope.ts";

const database = connect(inject("neo4j"));
const scope = scopeOfQuery(makeSchema(), parse("{ __typename }"), {});

afterAll(async () => {
  await database.close();
});

const day = fc.constantFrom(
  "",
  "1942-07-29",
  "1942-08-09",
  "1942-08-12",
  "1943-02-12",
);
const bounds = fc
  .record({ beginFrom: day, beginTo: day, endFrom: day, endTo: day })
  .filter(({ beginFrom, beginTo, endFrom, endTo }) => {
    const inOrder = (one: string, other: string) =>
      one === "" || other === "" || one <= other;
    return (
      inOrder(beginFrom, beginTo) &&
      inOrder(endFrom, endTo) &&
      inOrder(beginFrom, endTo)
    );
  })
  .map(tightened);
const filter = fc
  .record({ from: day, to: day, mode: fc.constantFrom(...dateModes) })
  .filter(({ from, to }) => from === "" || to === "" || from <= to);

it("filters by time in the database exactly as the rule says, in all three modes", async () => {
  const rows = fc.sample(bounds, 200);
  for (const { from, to, mode } of fc.sample(filter, 40)) {
    const plan = makePlan(scope, mappings);
    const condition = timeCondition(
      "x",
      { from: from || null, to: to || null, mode },
      plan,
    );
    const [answer] = await database.read(
      statement("time", `RETURN [x IN $rows | ${condition}] AS held`),
      { ...plan.parameters(), rows },
    );
    expect(answer?.["held"]).toEqual(
      rows.map((row) => holdsIn(row, { from, to }, mode)),
    );
  }
});
