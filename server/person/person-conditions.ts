import { timeCondition } from "../compile/conditions.ts";
import {
  among,
  commonConditions,
  type Condition,
  strings,
} from "../compile/described.ts";
import { involving } from "../reading/claims.ts";
import { tiedTo } from "../reading/tie-lists.ts";
import { personNameCondition } from "../search/person-name-condition.ts";
import { wordsCondition } from "../search/words/words-condition.ts";
import { personDimensions } from "./dimensions.ts";

/** A record merged into another is not listed beside it. */
export const isListed = (x: string): string =>
  `NOT EXISTS { (${x})-[:SAME_AS]->() }`;

/** A claim of theirs that the reading leaves, and that satisfies the condition. */
const withClaim =
  (condition: Condition): Condition =>
  (x, value, frame) => {
    const claim = frame.plan.variable("w");
    const theirs = involving({ ...frame, vars: { self: x } }, claim);
    return `EXISTS { MATCH ${theirs} AND ${condition(claim, value, frame)} }`;
  };

/** The conditions of a `PersonFilter`. */
export const personConditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  name: personNameCondition,
  places: tiedTo(["WAS_IN"]),
  organizations: tiedTo(["MEMBER_OF", "HELD_OFFICE_IN"]),
  institutions: tiedTo(["WORKED_AT", "SERVED_IN", "HELD_OFFICE_IN"]),
  factoidKinds: withClaim(among("kind")),
  values: withClaim(
    (claim, value, { plan }) =>
      `${claim}.kind + ':' + coalesce(${claim}.value, '') IN ${plan.parameter(strings(value))}`,
  ),
  text: withClaim(wordsCondition),
  time: withClaim((claim, value, { plan }) =>
    timeCondition(claim, value, plan),
  ),
  ...Object.fromEntries(
    personDimensions.map(({ field, has }) => [field, has] as const),
  ),
  untold: (x, value, frame) =>
    personDimensions
      .filter(({ facet }) => strings(value).includes(facet))
      .map(({ hasNone }) => hasNone({ ...frame, vars: { self: x } }))
      .join(" AND ") || "true",
};
