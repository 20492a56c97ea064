import type { Condition } from "../compile/described.ts";
import { FirstAsked } from "../compile/late-value.ts";
import type { Plan } from "../compile/plan.ts";
import { findCandidates } from "./candidates.cypher.ts";
import { rankedOf } from "./find-by-name.ts";
import { nameQuery } from "./name-query.ts";
import { askedWords } from "./names/rank.ts";

const known = new WeakMap<Plan, Map<string, string>>();

const idsFound = (plan: Plan, name: string): string => {
  const words = askedWords(name);
  const query = nameQuery(words, { people: true, others: false, kinds: [] });
  const ask = plan.parameter({
    queries: query === undefined ? [] : [query],
    labels: ["Person"],
  });
  const column = plan.variable("found");
  return plan.parameter(
    new FirstAsked(findCandidates(ask, column), column, (raw) =>
      rankedOf(raw, words).map(({ candidate }) => candidate.id),
    ),
  );
};

/** Whether the person is one of those whom `search` finds by the name: the index is asked before the statement, once for each name. */
export const personNameCondition: Condition = (x, value, { plan }) => {
  const name = String(value);
  const before = known.get(plan) ?? new Map<string, string>();
  known.set(plan, before);
  const ids = before.get(name) ?? idsFound(plan, name);
  before.set(name, ids);
  return `${x}.id IN ${ids}`;
};
