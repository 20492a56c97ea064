import type { holdingsDocument } from "../../api/find.documents.ts";
import type { ResultOf } from "../../api/graphql.ts";
import type { FindKind } from "../../url/find-address.ts";

/** How much there is of each kind. */
export const countsOfHoldings = (
  holdings: ResultOf<typeof holdingsDocument>,
): ReadonlyMap<FindKind, number> =>
  new Map<FindKind, number>([
    ["PERSON", holdings.people.totalCount],
    ["PARTY_ORGANIZATION", holdings.partyOrganizations.totalCount],
    ["INSTITUTION", holdings.institutions.totalCount],
    ["DISTRICT", holdings.districts.totalCount],
    ["SETTLEMENT", holdings.settlements.totalCount],
    ["SOURCE", holdings.sources.totalCount],
    ["PROCEDURE", holdings.reRegistrations.totalCount],
  ]);

/** All kinds together. */
export const totalOf = (counts: ReadonlyMap<FindKind, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
