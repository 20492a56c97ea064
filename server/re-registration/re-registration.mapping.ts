import {
  among,
  type Condition,
  describedFields,
  describedList,
  describedRoot,
  reaching,
} from "../compile/described.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import { limitOf } from "../compile/limit.ts";
import type { Domain, FieldMapping, Frame } from "../compile/mapping.ts";
import { besideSelf, many, one } from "../compile/relations.ts";
import { rootBy } from "../compile/roots.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { outcomeKinds } from "../factoid/kinds/declarations.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import {
  claimConnection,
  coverageOfCase,
  involving,
  joinedBy,
} from "../reading/claims.ts";
import { dateKeys, dateOf } from "../values/values.ts";

const kindList = (kinds: readonly string[]): string =>
  `[${kinds.map((kind) => `'${kind}'`).join(", ")}]`;

const about = joinedBy("ABOUT");

/** Values collected from the claims about a step: `row` is the map taken from each claim, `make` one value of the answer. */
const fromClaims =
  (
    where: (f: string) => string,
    row: (f: string) => string,
    make: (row: Readonly<Record<string, unknown>>) => unknown,
  ): FieldMapping =>
  (frame: Frame, selected) => {
    const { plan, vars } = frame;
    const [claim, result] = [plan.variable("n"), plan.variable("r")];
    const shape = valueShaper(plan, selected);
    const text = `CALL (${vars.self}) {
MATCH ${about(frame, claim)} AND ${where(claim)}
WITH ${row(claim)} AS made, min(${claim}.sortKey) AS at ORDER BY at LIMIT ${limitOf(plan, selected)}
RETURN collect(made) AS ${result}
}`;
    return {
      calls: [text],
      expression: result,
      shape: (raw) => shape(listOf(raw).map((each) => make(rowOf(each)))),
    };
  };

const dates = fromClaims(
  (f) =>
    `${f}.beginFrom + ${f}.beginTo + ${f}.endFrom + ${f}.endTo <> '' AND ${f}.polarity = 'AFFIRMS'`,
  (f) => `{${dateKeys.map((key) => `${key}: ${f}.${key}`).join(", ")}}`,
  dateOf,
);

const valuesOf = (kinds: readonly string[]): FieldMapping =>
  fromClaims(
    (f) => `${f}.kind IN ${kindList(kinds)} AND coalesce(${f}.value, '') <> ''`,
    (f) => `{kind: ${f}.kind, value: ${f}.value}`,
    ({ kind, value }) => valueTerm(textOf(kind), textOf(value)),
  );

const norms = fromClaims(
  (f) => `${f}.kind = 'norm'`,
  (f) => `{text: coalesce(${f}.verbatim, ${f}.statementRu, '')}`,
  ({ text }) => textOf(text),
);

const claimsAbout = claimConnection(about);

const sorted = { orderBy: (to: string) => `${to}.sortRu` };

/** Steps in the order of what is claimed of their dates; those without a date last. */
const inOrder = (to: string): string =>
  `coalesce(reduce(first = '9999', claimed IN [(${to})<-[:ABOUT]-(c:Factoid) | c.sortKey] | CASE WHEN claimed < first THEN claimed ELSE first END), '9999'), ${to}.sortRu`;

const person = one({
  match: ({ vars: { self } }, to) => `(${self})-[:OF_PERSON]->(${to}:Person)`,
});

const conditions: Readonly<Record<string, Condition>> = {
  people: reaching((x, y) => `(${x})-[:OF_PERSON]->(${y})`),
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
          ...sorted,
        }),
        events: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:GAVE_RISE_TO*0..5]->(:Procedure)<-[:STEP_OF]-(${to}:CaseEvent)`,
          orderBy: inOrder,
        }),
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
        factoids: claimsAbout,
      },
    },
    {
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
        dates,
        body: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:BEFORE_BODY]->(${to}:PartyOrganization)`,
        }),
        meeting: one({
          match: ({ vars: { self } }, to) => `(${self})-[:AT]->(${to}:Meeting)`,
        }),
        item: stored("item"),
        norms,
        grounds: valuesOf(["ground"]),
        outcomes: valuesOf(outcomeKinds),
        participants: many({
          match: (frame, to) =>
            `${about(frame, `${to}c`)} MATCH (${to}c)-[${to}:INVOLVES]->(${to}o)`,
          orderBy: (to) => `${to}.mentionId`,
          beside: (_frame, to) => ({ involved: `${to}o` }),
          targets: ["Mention"],
        }),
        factoids: claimsAbout,
        links: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[${to}:CONFIRMS|AMENDS|OVERTURNS|RETURNS_FOR_INQUIRY|APPEALS]->(${to}o:CaseEvent)`,
          orderBy: (to) => `type(${to}), ${to}o.sortRu`,
          beside: (_frame, to) => ({ other: `${to}o` }),
          targets: ["CaseEventLink"],
        }),
      },
    },
    {
      type: "CaseEventLink",
      fields: {
        kind: expressed(({ vars: { self } }) => `type(${self})`),
        event: besideSelf("other"),
      },
    },
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
        dates,
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
        factoids: claimConnection(involving),
      },
    },
  ],
  roots: {
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
