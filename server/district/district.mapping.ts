import { daysFromTo } from "../../shared/dates/day-range.ts";
import { timeCondition } from "../compile/conditions.ts";
import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
  whether,
  writtenForms,
} from "../compile/described.ts";
import { bilingual, computed, stored } from "../compile/fields.ts";
import type { Domain, FieldMapping } from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { tieTypes } from "../database/vocabulary.ts";
import { term } from "../factoid/kinds/term.ts";
import {
  claimConnection,
  claimList,
  contradictions,
  coverageOfInvolved,
  involving,
} from "../reading/claims.ts";
import { allTies, tiesOfOwner } from "../reading/tie-lists.ts";
import { nameCondition } from "../search/name-condition.ts";

const ofKind = (kind: string): FieldMapping =>
  claimList((frame, f) => `${involving(frame, f)} AND ${f}.kind = '${kind}'`);

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

type Days = { readonly min: number; readonly max: number };

/** From every surviving day of occupation to every surviving day of liberation: rivals widen the range. */
const daysBetween = (claims: readonly unknown[]): Days | null => {
  const dates = claims.map((claim) => {
    const row = rowOf(claim);
    const [beginFrom, beginTo, endFrom, endTo] = bounds.map((bound) =>
      textOf(row[bound]),
    );
    return {
      kind: row["kind"],
      bounds: {
        beginFrom: beginFrom ?? "",
        beginTo: beginTo ?? "",
        endFrom: endFrom ?? "",
        endTo: endTo ?? "",
      },
    };
  });
  const of = (kind: string) => dates.filter((date) => date.kind === kind);
  const ranges = of("place-occupied").flatMap((occupied) =>
    of("place-liberated").map((liberated) =>
      daysFromTo(occupied.bounds, liberated.bounds),
    ),
  );
  const [mins, maxs] = [
    ranges.flatMap(({ min }) => min ?? []),
    ranges.flatMap(({ max }) => max ?? []),
  ];
  return mins.length === 0 || maxs.length === 0
    ? null
    : { min: Math.min(...mins), max: Math.max(...maxs) };
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

const within =
  (kind: string): Condition =>
  (x, value, { plan }) =>
    `EXISTS { (${x})<-[:INVOLVES]-(claim:Factoid {kind: '${kind}'}) WHERE claim.polarity = 'AFFIRMS' AND ${timeCondition("claim", value, plan)} }`;

const partOf: Condition = reaching((x, y) => `(${x})-[:PART_OF*1..3]->(${y})`);

const districtConditions: Readonly<Record<string, Condition>> = {
  name: nameCondition,
  kinds: among("kind"),
  partOf,
  attested: whether((x) => `${x}.attested`),
  contested: whether(
    (x) =>
      `EXISTS { (${x})<-[:INVOLVES]-(claim:Factoid) WHERE claim.contested }`,
  ),
  occupied: within("place-occupied"),
  liberated: within("place-liberated"),
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
        people: tiesOfOwner("WAS_IN"),
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
        factoids: claimConnection(involving),
        ties: allTies(tieTypes),
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
        people: tiesOfOwner("WAS_IN"),
        factoids: claimConnection(involving),
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
    settlement: describedRoot("Settlement"),
    settlements: describedList({
      label: "Settlement",
      type: "Settlement",
      conditions: { name: nameCondition, kinds: among("kind"), partOf },
    }),
  },
};
