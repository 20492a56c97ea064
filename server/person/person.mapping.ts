import { citedInThing } from "../case-study/cited-in.ts";
import {
  describedFields,
  describedList,
  writtenForms,
} from "../compile/described.ts";
import { expressed, stored } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { rootBy } from "../compile/roots.ts";
import { notKnownOfPerson } from "../not-known/not-known.mapping.ts";
import { silencesAbout } from "../not-known/silences.ts";
import { claimsOfInvolved } from "../reading/claim-lists.ts";
import {
  contradictions,
  coverageOfInvolved,
  toldOf,
} from "../reading/claims.ts";
import { allTies, tiesOfPerson } from "../reading/tie-lists.ts";
import { trajectoryOfPerson } from "../trajectory/trajectory.mapping.ts";
import { facetsRoot, facetValues } from "./facets.mapping.ts";
import { isListed, personConditions } from "./person-conditions.ts";
import { toldOfPerson } from "./told.mapping.ts";

/** People: the card and the list. */
export const personDomain: Domain = {
  name: "person",
  types: [
    {
      type: "Person",
      label: "Person",
      fields: {
        ...describedFields,
        names: writtenForms("PersonName"),
        mergedFrom: expressed(
          ({ vars: { self } }) =>
            `[(${self})<-[:SAME_AS*1..3]-(merged) | merged.id]`,
        ),
        factoids: claimsOfInvolved,
        memberships: tiesOfPerson(["MEMBER_OF"], "Membership"),
        offices: tiesOfPerson(["HELD_OFFICE_IN"], "OfficeTenure"),
        occupations: tiesOfPerson(["WORKED_AT", "SERVED_IN"], "Occupation"),
        places: tiesOfPerson(["WAS_IN"], "Stay"),
        reRegistrations: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:OF_PERSON]-(${to}:Procedure) WHERE NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(${to}) }`,
          orderBy: (to) => `${to}.sortRu`,
        }),
        ties: allTies("Person"),
        trajectory: trajectoryOfPerson,
        contradictions: contradictions(toldOf),
        silences: silencesAbout,
        notKnown: notKnownOfPerson,
        told: toldOfPerson,
        coverage: coverageOfInvolved,
        citedIn: citedInThing,
      },
    },
    {
      type: "PersonName",
      label: "PersonName",
      fields: {
        id: stored("id"),
        family: stored("family"),
        given: stored("given"),
        patronymic: stored("patronymic"),
        full: stored("full"),
        script: stored("script"),
        kind: stored("kind"),
        source: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:WRITTEN_IN]->(${to}:Source)`,
          orderBy: (to) => `${to}.sortRu`,
        }),
        leaf: expressed(
          ({ vars: { self } }) =>
            `[(${self})-[written:WRITTEN_IN]->() | written.leaf][0]`,
          (raw) => (raw === "" ? null : (raw ?? null)),
        ),
      },
    },
    {
      type: "WrittenForm",
      label: "WrittenForm",
      fields: {
        full: stored("full"),
        script: stored("script"),
        kind: stored("kind"),
        source: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:WRITTEN_IN]->(${to}:Source)`,
          orderBy: (to) => `${to}.sortRu`,
        }),
      },
    },
  ],
  values: facetValues,
  roots: {
    facets: facetsRoot,
    // A merged record answers with the survivor.
    person: rootBy({
      match: (to, id) =>
        `(asked:Person {id: ${id}}) MATCH (asked)-[:SAME_AS*0..3]->(${to}:Person) WHERE NOT EXISTS { (${to})-[:SAME_AS]->() }`,
      targets: ["Person"],
    }),
    people: describedList({
      label: "Person",
      type: "Person",
      conditions: personConditions,
      where: isListed,
      sortKeyBy: (x, { args }) =>
        args["sort"] === "NAME_LATIN" ? `${x}.sortEn` : `${x}.sortRu`,
    }),
  },
};
