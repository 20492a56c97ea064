import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
  writtenForms,
} from "../compile/described.ts";
import { bilingual, stored } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { one } from "../compile/relations.ts";
import { silencesAbout } from "../not-known/silences.ts";
import { claimList, claimsOfInvolved } from "../reading/claim-lists.ts";
import { coverageOfInvolved, involving } from "../reading/claims.ts";
import { allTies, tiesOfOwner } from "../reading/tie-lists.ts";
import { nameCondition } from "../search/name-condition.ts";

const conditions: Readonly<Record<string, Condition>> = {
  name: nameCondition,
  levels: among("level"),
  places: reaching((x, y) => `(${x})-[:LOCATED_IN]->(${y})`),
  subordinateTo: reaching((x, y) => `(${x})-[:SUBORDINATE_TO]->(${y})`),
  security: (x, value) =>
    value === true ? `${x}:SecurityCell` : `NOT ${x}:SecurityCell`,
};

/** Bodies of the party. */
export const partyOrganizationDomain: Domain = {
  name: "party-organization",
  types: [
    {
      type: "PartyOrganization",
      label: "PartyOrganization",
      fields: {
        ...describedFields,
        name: bilingual("nameRu", "nameEn"),
        names: writtenForms("WrittenForm"),
        level: stored("level", "OTHER"),
        securityService: stored("service"),
        hostedBy: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:HOSTED_BY]->(${to}:Institution)`,
        }),
        subordinateTo: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:SUBORDINATE_TO]->(${to}:PartyOrganization)`,
        }),
        place: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:LOCATED_IN]->(${to}:District|Settlement)`,
        }),
        members: tiesOfOwner(["MEMBER_OF"]),
        officeHolders: tiesOfOwner(["HELD_OFFICE_IN"]),
        phases: claimList(
          (frame, f) =>
            `${involving(frame, f)} AND ${f}.kind IN ['body-stopped', 'body-restarted', 'body-first-met']`,
        ),
        factoids: claimsOfInvolved,
        ties: allTies("PartyOrganization"),
        silences: silencesAbout,
        coverage: coverageOfInvolved,
      },
    },
  ],
  roots: {
    partyOrganization: describedRoot("PartyOrganization"),
    partyOrganizations: describedList({
      label: "PartyOrganization",
      type: "PartyOrganization",
      conditions,
    }),
  },
};
