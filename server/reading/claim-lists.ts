import { connection, type Listing } from "../compile/connection.ts";
import { firstOf } from "../compile/limit.ts";
import type { FieldMapping } from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";
import {
  type ClaimPattern,
  filterClaims,
  involving,
  standing,
} from "./claims.ts";

const listing = (pattern: ClaimPattern): Listing => ({
  match: (frame, to, selected, after) =>
    `${pattern(frame, to)}${filterClaims(frame, to, selected.args["filter"])}${after === undefined ? "" : ` AND ${to}.sortKey > ${after}`}`,
  sortKey: (to) => `${to}.sortKey`,
  order: () => "claims by date",
  targets: ["Factoid"],
});

/** A list of claims with cursors, earliest first, the undated last. */
export const claimConnection = (pattern: ClaimPattern): FieldMapping =>
  connection(listing(pattern));

const involved = listing(involving);

/**
 * The claims that involve the row at hand, with cursors, earliest first. Under the plain reading the page of each of its records comes out of the index of
 * mentions on (ownerId, sortKey), so that a hub of 40,000 claims costs a page, not its claims.
 */
export const claimsOfInvolved: FieldMapping = connection({
  ...involved,
  match: (frame, to, selected, after) => {
    if (!frame.lens.plain) return involved.match(frame, to, selected, after);
    const [one, mention] = [`${to}x`, `${to}m`];
    return `(${frame.vars.self})<-[:SAME_AS*0..3]-(${one})
CALL (${one}) {
MATCH (${to}:Factoid)-[${mention}:INVOLVES]->() USING INDEX ${mention}:INVOLVES(ownerId, sortKey)
WHERE ${mention}.ownerId = ${one}.id AND ${mention}.sortKey > ${after ?? "''"} AND ${standing(frame, mention)}${filterClaims(frame, to, selected.args["filter"])}
WITH DISTINCT ${to}, ${mention}.ownerId AS ${to}o, ${mention}.sortKey AS ${to}k ORDER BY ${to}o, ${to}k LIMIT ${frame.plan.parameter(firstOf(selected) + 1)}
RETURN ${to}
}`;
  },
  all: (frame, to, selected) => involved.match(frame, to, selected, undefined),
});

/** A bounded list of claims, earliest first. */
export const claimList = (pattern: ClaimPattern): FieldMapping =>
  many({
    match: pattern,
    orderBy: (to) => `${to}.sortKey`,
    targets: ["Factoid"],
  });
