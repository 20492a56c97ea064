import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
  strings,
} from "../compile/described.ts";
import { computed, stored } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { rootBy } from "../compile/roots.ts";
import { textOf } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { notKnownOfCase } from "../not-known/not-known.mapping.ts";
import { claimsOfInvolved } from "../reading/claim-lists.ts";
import { coverageOfCase } from "../reading/claims.ts";
import { judgementsOfSelf } from "../reading/contradictions.ts";
import { caseEventTypes } from "./case-event.mapping.ts";
import { instancesAlong } from "./instances.mapping.ts";
import { isOfGathered } from "./statistics/statistics.cypher.ts";
import { statisticsRoot } from "./statistics/statistics.mapping.ts";
import { statisticsValues } from "./statistics/statistics-values.ts";
import { inOrder } from "./step.cypher.ts";
import { claimsAbout, meetingDates } from "./step-claims.mapping.ts";

const sorted = { orderBy: (to: string) => `${to}.sortRu` };

const person = one({
  match: ({ vars: { self } }, to) => `(${self})-[:OF_PERSON]->(${to}:Person)`,
});

const conditions: Readonly<Record<string, Condition>> = {
  people: reaching((x, y) => `(${x})-[:OF_PERSON]->(${y})`),
  inCollection: (x, value, { plan }) =>
    isOfGathered(x, plan.parameter(strings(value))),
  kinds: among("kind"),
  bodies: reaching(
    (x, y) =>
      `(${x})-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF]-(:CaseEvent)-[:BEFORE_BODY]->(${y})`,
  ),
};

const isFirst = (x: string): string =>
  `NOT EXISTS { (:Procedure)-[:GAVE_RISE_TO]->(${x}) }`;

/** Procedures, their steps and meetings; a re-registration is a first procedure with all it gave rise to. */
export const reRegistrationDomain: Domain = {
  name: "re-registration",
  types: [
    {
      type: "ReRegistration",
      fields: {
        ...describedFields,
        kind: stored("kind"),
        person,
        procedures: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:GAVE_RISE_TO*0..5]->(${to}:Procedure)`,
          orderBy: (to) =>
            `COUNT { (:Procedure)-[:GAVE_RISE_TO*1..5]->(${to}) }, ${to}.sortRu`,
        }),
        events: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF]-(${to}:CaseEvent)`,
          orderBy: inOrder,
        }),
        instances: instancesAlong(
          (self, p) => `(${self})-[:GAVE_RISE_TO*0..5]->(${p}:Procedure)`,
        ),
        notKnown: notKnownOfCase,
        coverage: coverageOfCase,
      },
    },
    {
      type: "Procedure",
      label: "Procedure",
      fields: {
        ...describedFields,
        kind: stored("kind"),
        person,
        gaveRiseTo: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:GAVE_RISE_TO]->(${to}:Procedure)`,
          ...sorted,
        }),
        events: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:STEP_OF]-(${to}:CaseEvent)`,
          orderBy: inOrder,
        }),
        instances: instancesAlong(
          (self, p) => `(${self})-[:GAVE_RISE_TO*0..0]->(${p}:Procedure)`,
        ),
        judgements: judgementsOfSelf,
        factoids: claimsAbout,
      },
    },
    ...caseEventTypes,
    {
      type: "Meeting",
      label: "Meeting",
      fields: {
        ...describedFields,
        kind: computed(["kind"], ({ kind }) =>
          term("MEETING_KIND", textOf(kind)),
        ),
        protocol: stored("protocol"),
        organ: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:SESSION_OF]->(${to}:PartyOrganization)`,
        }),
        dates: meetingDates,
        events: many({
          match: ({ vars: { self } }, to) =>
            `(${self})<-[:AT]-(${to}:CaseEvent)`,
          ...sorted,
        }),
        factoids: claimsAbout,
      },
    },
    {
      type: "PartyDocument",
      label: "PartyDocument",
      fields: {
        ...describedFields,
        number: stored("number"),
        factoids: claimsOfInvolved,
      },
    },
  ],
  values: statisticsValues,
  roots: {
    verificationStatistics: statisticsRoot,
    reRegistration: rootBy({
      match: (to, id) => `(${to}:Procedure {id: ${id}}) WHERE ${isFirst(to)}`,
      targets: ["ReRegistration"],
    }),
    reRegistrations: describedList({
      label: "Procedure",
      type: "ReRegistration",
      conditions,
      where: isFirst,
    }),
    meeting: describedRoot("Meeting"),
    meetings: describedList({
      label: "Meeting",
      type: "Meeting",
      conditions: {
        organs: reaching((x, y) => `(${x})-[:SESSION_OF]->(${y})`),
      },
    }),
  },
};
