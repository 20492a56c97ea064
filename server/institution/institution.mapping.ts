import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
  writtenForms,
} from "../compile/described.ts";
import { bilingual, computed } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { textOf } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { silencesAbout } from "../not-known/silences.ts";
import { claimsOfInvolved } from "../reading/claim-lists.ts";
import { coverageOfInvolved } from "../reading/claims.ts";
import { allTies, tiesOfOwner } from "../reading/tie-lists.ts";
import { nameCondition } from "../search/name-condition.ts";

const conditions: Readonly<Record<string, Condition>> = {
  name: nameCondition,
  kinds: among("kind"),
  places: reaching((x, y) => `(${x})-[:LOCATED_IN]->(${y})`),
};

const sorted = { orderBy: (to: string) => `${to}.sortRu` };

/** Institutions of either regime, and the occupier's own units. */
export const institutionDomain: Domain = {
  name: "institution",
  types: [
    {
      type: "Institution",
      label: "Institution",
      fields: {
        ...describedFields,
        name: bilingual("nameRu", "nameEn"),
        names: writtenForms("WrittenForm"),
        kind: computed(["kind"], ({ kind }) =>
          term("INSTITUTION_KIND", textOf(kind)),
        ),
        place: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:LOCATED_IN]->(${to}:District|Settlement)`,
        }),
        continuedAs: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:CONTINUED_AS]->(${to}:Institution)`,
          ...sorted,
        }),
        continues: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:CONTINUED_AS]-(${to}:Institution)`,
          ...sorted,
        }),
        partyOrganizations: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:HOSTED_BY]-(${to}:PartyOrganization)`,
          ...sorted,
        }),
        people: tiesOfOwner(
          ["WORKED_AT", "SERVED_IN", "HELD_OFFICE_IN"],
          ["INVESTIGATED"],
        ),
        factoids: claimsOfInvolved,
        ties: allTies("Institution"),
        silences: silencesAbout,
        coverage: coverageOfInvolved,
      },
    },
    {
      type: "OccupationForce",
      label: "OccupationForce",
      fields: {
        ...describedFields,
        names: writtenForms("WrittenForm"),
        factoids: claimsOfInvolved,
      },
    },
  ],
  roots: {
    institution: describedRoot("Institution"),
    institutions: describedList({
      label: "Institution",
      type: "Institution",
      conditions,
    }),
  },
};
