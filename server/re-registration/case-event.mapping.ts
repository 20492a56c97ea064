import { instanceOfLevel } from "../../shared/cases/instances.ts";
import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { daysWaited } from "../../shared/dates/waiting.ts";
import { describedFields } from "../compile/described.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import type { FieldMapping, TypeMapping } from "../compile/mapping.ts";
import { besideSelf, many, one } from "../compile/relations.ts";
import { listOf, textOf } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { joinedBy } from "../reading/claims.ts";
import { judgementsOfSelf } from "../reading/contradictions.ts";
import {
  boundsOfStep,
  inOrder,
  levelOfStep,
  placeUnder,
  referringDocuments,
  standingOfStep,
  stepDocuments,
  stepLinks,
  undatedPlace,
} from "./step.cypher.ts";
import {
  alleged,
  attendance,
  claimsAbout,
  claimsOfKinds,
  grounds,
  norms,
  outcomes,
  proceduralOutcomes,
  stepDates,
} from "./step-claims.mapping.ts";

const about = joinedBy("ABOUT");

const textAt = (row: readonly unknown[], at: number): string => textOf(row[at]);

/** Claims about the step itself date it; without any, those about its session do. */
const claimedBounds = (raw: unknown): readonly DateBounds[] => {
  const rows = listOf(raw).map(listOf);
  const own = rows.filter(([isOwn]) => isOwn === true);
  return (own.length > 0 ? own : rows).map((row) => ({
    beginFrom: textAt(row, 1),
    beginTo: textAt(row, 2),
    endFrom: textAt(row, 3),
    endTo: textAt(row, 4),
  }));
};

/** The days between two steps of the frame, by their roles. */
const daysBetweenSteps: FieldMapping = expressed(
  (frame) => {
    const { earlier = "", later = "" } = frame.vars;
    return `[${boundsOfStep(frame, earlier)}, ${boundsOfStep(frame, later)}]`;
  },
  (raw) => {
    const [earlier, later] = listOf(raw).map(claimedBounds);
    return daysWaited(earlier ?? [], later ?? []);
  },
);

/** The step before, among those of the procedure and of the procedures that gave rise to it. */
const waited: FieldMapping = one({
  match: (frame, to) => {
    const { self } = frame.vars;
    return `(${self})-[:STEP_OF]->(:Procedure)<-[:GAVE_RISE_TO*0..5]-(:Procedure)<-[:STEP_OF]-(${to}:CaseEvent)
WITH *, ${placeUnder(frame, to)} AS ${to}k, ${placeUnder(frame, self)} AS ${to}l
WHERE ${to}k < ${to}l AND NOT ${to}l STARTS WITH '${undatedPlace}'`;
  },
  orderBy: (to) => `${to}k DESC`,
  beside: ({ vars: { self } }, to) => ({
    earlier: to,
    later: self,
    place: `${to}k`,
  }),
  targets: ["StepWait"],
});

const links = (isForward: boolean): FieldMapping =>
  many({
    match: ({ vars: { self } }, to) =>
      isForward
        ? `(${self})-[${to}:${stepLinks}]->(${to}o:CaseEvent)`
        : `(${self})<-[${to}:${stepLinks}]-(${to}o:CaseEvent)`,
    orderBy: (to) => `${inOrder(`${to}o`)}, type(${to})`,
    beside: ({ vars: { self } }, to) => ({
      other: `${to}o`,
      earlier: isForward ? `${to}o` : self,
      later: isForward ? self : `${to}o`,
    }),
    targets: ["CaseEventLink"],
  });

const caseEvent: TypeMapping = {
  type: "CaseEvent",
  label: "CaseEvent",
  fields: {
    ...describedFields,
    kind: computed(["kind"], ({ kind }) =>
      term("CASE_EVENT_KIND", textOf(kind)),
    ),
    procedure: one({
      match: ({ vars: { self } }, to) =>
        `(${self})-[:STEP_OF]->(${to}:Procedure)`,
    }),
    dates: stepDates,
    body: one({
      match: ({ vars: { self } }, to) =>
        `(${self})-[:BEFORE_BODY]->(${to}:PartyOrganization)`,
    }),
    meeting: one({
      match: ({ vars: { self } }, to) => `(${self})-[:AT]->(${to}:Meeting)`,
    }),
    item: stored("item"),
    norms,
    grounds,
    outcomes,
    instance: expressed(
      ({ vars: { self } }) => levelOfStep(self),
      (raw) => instanceOfLevel(textOf(raw)),
    ),
    standing: expressed((frame) => standingOfStep(frame, frame.vars.self)),
    documents: many({
      match: (frame, to) => stepDocuments(frame, frame.vars.self, to),
      orderBy: (to) => `${to}.beginFrom, ${to}.sortRu`,
    }),
    referredToBy: many({
      match: (frame, to) => referringDocuments(frame, frame.vars.self, to),
      orderBy: (to) => `${to}.beginFrom, ${to}.sortRu`,
    }),
    alleged,
    groundClaims: claimsOfKinds(["ground"]),
    normClaims: claimsOfKinds(["norm"]),
    outcomeClaims: besideSelf("self", ["StepOutcomes"]),
    attendance,
    participation: claimsOfKinds(["decision-participation"]),
    waited,
    judgements: judgementsOfSelf,
    participants: many({
      match: (frame, to) =>
        `${about(frame, `${to}c`)} MATCH (${to}c)-[${to}:INVOLVES]->(${to}o)`,
      orderBy: (to) => `${to}.mentionId`,
      beside: (_frame, to) => ({ involved: `${to}o` }),
      targets: ["Mention"],
    }),
    factoids: claimsAbout,
    links: links(true),
    linkedBy: links(false),
  },
};

/** A step, what it brought, how it stands to others, and how long it took. */
export const caseEventTypes: readonly TypeMapping[] = [
  caseEvent,
  {
    type: "CaseEventLink",
    fields: {
      kind: expressed(({ vars: { self } }) => `type(${self})`),
      event: besideSelf("other"),
      days: daysBetweenSteps,
    },
  },
  {
    type: "StepWait",
    fields: { since: besideSelf("earlier"), days: daysBetweenSteps },
  },
  {
    type: "StepOutcomes",
    fields: {
      registration: claimsOfKinds(["registration"]),
      penalty: claimsOfKinds(["penalty"]),
      referral: claimsOfKinds(["referral"]),
      procedural: proceduralOutcomes,
    },
  },
];
