import { z } from "zod";

import type { Condition } from "../../compile/described.ts";
import { FirstAsked } from "../../compile/late-value.ts";
import type { Plan } from "../../compile/plan.ts";
import { wordsQuery } from "./words-query.ts";

/** At most so many claims are looked at, those that meet best: what it costs does not grow with the store. */
const mostClaims = 2_000;

const known = new WeakMap<Plan, Map<string, string>>();

const findClaims = (ask: string, column: string): string => `CALL () {
  UNWIND ${ask}.queries AS query
  CALL db.index.fulltext.queryNodes('claimWords', query, {limit: ${mostClaims}}) YIELD node AS claim
  RETURN collect(claim.id) AS ${column}
}`;

const idsFound = (plan: Plan, text: string): string => {
  const query = wordsQuery(text);
  const ask = plan.parameter({ queries: query === undefined ? [] : [query] });
  const column = plan.variable("found");
  return plan.parameter(
    new FirstAsked(findClaims(ask, column), column, (raw) =>
      z.array(z.string()).parse(raw ?? []),
    ),
  );
};

/** Whether claim `f` has all the words, in the words of the source or in ours: the index is asked before the statement, once for each text. */
export const wordsCondition: Condition = (f, value, { plan }) => {
  const text = String(value);
  const before = known.get(plan) ?? new Map<string, string>();
  known.set(plan, before);
  const ids = before.get(text) ?? idsFound(plan, text);
  before.set(text, ids);
  return `${f}.id IN ${ids}`;
};
