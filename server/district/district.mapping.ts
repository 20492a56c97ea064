import { daysUnderOccupation } from "../../shared/dates/occupation.ts";
import {
  among,
  describedFields,
  describedList,
  describedRoot,
  writtenForms,
} from "../compile/described.ts";
import { bilingual, computed, stored } from "../compile/fields.ts";
import type { Domain, FieldMapping } from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { silencesAbout } from "../not-known/silences.ts";
import { claimList, claimsOfInvolved } from "../reading/claim-lists.ts";
import {
  contradictions,
  coverageOfInvolved,
  involving,
} from "../reading/claims.ts";
import { allTies, tiesOfOwner } from "../reading/tie-lists.ts";
import { nameCondition } from "../search/name-condition.ts";
import { districtConditions, partOf } from "./district-conditions.ts";
import { districtFiguresRoot } from "./figures/figures.mapping.ts";

const ofKind = (kind: string): FieldMapping =>
  claimList((frame, f) => `${involving(frame, f)} AND ${f}.kind = '${kind}'`);

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

/** From every surviving day of occupation to every surviving day of liberation: rivals widen the range. */
const daysBetween = (claims: readonly unknown[]) => {
  const dates = claims.map((claim) => {
    const row = rowOf(claim);
    const [beginFrom, beginTo, endFrom, endTo] = bounds.map((bound) =>
      textOf(row[bound]),
    );
    return {
      kind: row["kind"],
      beginFrom: beginFrom ?? "",
      beginTo: beginTo ?? "",
      endFrom: endFrom ?? "",
      endTo: endTo ?? "",
    };
  });
  const of = (kind: string) => dates.filter((date) => date.kind === kind);
  return daysUnderOccupation({
    occupied: of("place-occupied"),
    liberated: of("place-liberated"),
  });
};

const daysOccupied: FieldMapping = (frame, selected) => {
  const { plan, vars } = frame;
  const [claim, result] = [plan.variable("n"), plan.variable("r")];
  const shape = valueShaper(plan, selected);
  const match = `${involving(frame, claim)} AND ${claim}.kind IN ['place-occupied', 'place-liberated'] AND ${claim}.polarity = 'AFFIRMS' AND ${claim}.subjectId = ${vars.self}.id`;
  const map = `{kind: ${claim}.kind, ${bounds.map((bound) => `${bound}: ${claim}.${bound}`).join(", ")}}`;
  return {
    calls: [
      `CALL (${vars.self}) {\nMATCH ${match}\nRETURN collect(DISTINCT ${map}) AS ${result}\n}`,
    ],
    expression: result,
    shape: (raw) => shape(daysBetween(listOf(raw))),
  };
};

const sorted = { orderBy: (to: string) => `${to}.sortRu` };

const parent = one({
  match: ({ vars: { self } }, to) => `(${self})-[:PART_OF]->(${to}:District)`,
  ...sorted,
});

/** Raions, cities and what they belong to; stanitsas, villages, auls. */
export const districtDomain: Domain = {
  name: "district",
  types: [
    {
      type: "District",
      label: "District",
      fields: {
        ...describedFields,
        name: bilingual("nameRu", "nameEn"),
        names: writtenForms("WrittenForm"),
        kind: stored("kind", "RAION"),
        centre: bilingual("centreRu", "centreEn"),
        latitude: stored("latitude"),
        longitude: stored("longitude"),
        attested: stored("attested", false),
        partOf: parent,
        parts: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:PART_OF]-(${to}:District|Settlement)`,
          ...sorted,
        }),
        occupied: ofKind("place-occupied"),
        liberated: ofKind("place-liberated"),
        daysOccupied,
        people: tiesOfOwner(["WAS_IN"]),
        partyOrganizations: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:LOCATED_IN]-(${to}:PartyOrganization)`,
          ...sorted,
        }),
        institutions: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:LOCATED_IN]-(${to}:Institution)`,
          ...sorted,
        }),
        contradictions: contradictions(involving),
        factoids: claimsOfInvolved,
        ties: allTies("District"),
        silences: silencesAbout,
        coverage: coverageOfInvolved,
      },
    },
    {
      type: "Settlement",
      label: "Settlement",
      fields: {
        ...describedFields,
        name: bilingual("nameRu", "nameEn"),
        names: writtenForms("WrittenForm"),
        kind: computed(["kind"], ({ kind }) =>
          term("SETTLEMENT_KIND", textOf(kind)),
        ),
        latitude: stored("latitude"),
        longitude: stored("longitude"),
        partOf: parent,
        people: tiesOfOwner(["WAS_IN"]),
        factoids: claimsOfInvolved,
        silences: silencesAbout,
        coverage: coverageOfInvolved,
      },
    },
  ],
  roots: {
    district: describedRoot("District"),
    districts: describedList({
      label: "District",
      type: "District",
      conditions: districtConditions,
    }),
    districtFigures: districtFiguresRoot,
    settlement: describedRoot("Settlement"),
    settlements: describedList({
      label: "Settlement",
      type: "Settlement",
      conditions: { name: nameCondition, kinds: among("kind"), partOf },
    }),
  },
};
