import { connection, type Listing } from "../compile/connection.ts";
import { firstOf } from "../compile/limit.ts";
import type { FieldMapping, Frame, RootMapping } from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";
import { rootList } from "../compile/roots.ts";
import type { Selected } from "../compile/selection.ts";
import {
  claimLabel,
  type ClaimPattern,
  claimsAsked,
  claimSurvives,
  filterClaims,
  involving,
  mentionsOf,
  namedIn,
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

/**
 * A page of the claims that involve one owner, out of the index of mentions on (ownerId, sortKey), so that a hub of 40,000 claims costs a page, not its
 * claims. An index on two keys gives its order only to those who name both.
 */
const pageOfOwner = (
  frame: Frame,
  f: string,
  asked: {
    readonly owner: string;
    readonly after: string | undefined;
    readonly where: string;
    readonly most: string;
  },
): string => `MATCH ${mentionsOf(f, { labels: claimLabel(frame), owner: `= ${asked.owner}`, after: asked.after })}${asked.where}
WITH DISTINCT ${f}, ${f}m.ownerId AS ${f}o, ${f}m.sortKey AS ${f}k ORDER BY ${f}o, ${f}k LIMIT ${asked.most}
RETURN ${f}`;

const mostOf = (frame: Frame, selected: Selected): string =>
  frame.plan.parameter(firstOf(selected) + 1);

const involved = listing(involving);

/** The claims that involve the row at hand, with cursors, earliest first. Under the plain reading the page of each of its records comes out of the index. */
export const claimsOfInvolved: FieldMapping = connection({
  ...involved,
  find: (frame, to, selected, after) => {
    if (!frame.lens.plain) return undefined;
    const one = `${to}x`;
    const page = pageOfOwner(frame, to, {
      owner: `${one}.id`,
      after,
      where: ` AND ${standing(frame, `${to}m`)}${filterClaims(frame, to, selected.args["filter"])}`,
      most: mostOf(frame, selected),
    });
    return `MATCH (${frame.vars.self})<-[:SAME_AS*0..3]-(${one})\nCALL (${one}) {\n${page}\n}`;
  },
});

/** All claims, or those that a filter keeps, with cursors, earliest first. Those of somebody come out of the index, under any reading. */
export const claimsRoot: RootMapping = rootList({
  match: (frame, to, selected, after = "''") =>
    `${claimsAsked(frame, to, { labels: claimLabel(frame), filter: selected.args["filter"], after })} AND ${claimSurvives(frame, to)}`,
  find: (frame, to, selected, after) => {
    const asked = namedIn(selected.args["filter"]);
    if (asked === undefined) return undefined;
    const page = pageOfOwner(frame, to, {
      owner: `${to}i`,
      after,
      where: ` AND ${claimSurvives(frame, to)}${filterClaims(frame, to, asked.rest)}`,
      most: mostOf(frame, selected),
    });
    return `UNWIND ${frame.plan.parameter(asked.ids)} AS ${to}i\nCALL (${to}i) {\n${page}\n}\nWITH DISTINCT ${to}`;
  },
  sortKey: (to) => `${to}.sortKey`,
  order: () => "claims by date",
  targets: ["Factoid"],
  isDistinct: true,
});

/** A bounded list of claims, earliest first. */
export const claimList = (pattern: ClaimPattern): FieldMapping =>
  many({
    match: pattern,
    orderBy: (to) => `${to}.sortKey`,
    targets: ["Factoid"],
  });
