import { citedInClaim } from "../case-study/cited-in.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import type {
  Domain,
  FieldMapping,
  Frame,
  TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { besideSelf, many, one } from "../compile/relations.ts";
import { rootById } from "../compile/roots.ts";
import { textOf } from "../compile/shape.ts";
import { claimsRoot } from "../reading/claim-lists.ts";
import { claimContested, coverageRoot, rivals } from "../reading/claims.ts";
import {
  contradictionJudgements,
  contradictionRule,
  contradictionsRoot,
  contradictionState,
  judgementsOfSelf,
} from "../reading/contradictions.ts";
import { credenceName } from "../reading/judgement.ts";
import { factoidCredence } from "../reading/reading.cypher.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import {
  claimWitnesses,
  contradictionIndependent,
} from "../reading/witnesses.ts";
import { dateKeys, dateOf, dateOfEdtf, periodOf } from "../values/values.ts";
import { term, valueTerm } from "./kinds/term.ts";
import { statementOf } from "./statement.ts";

const involvable = [...tieEnds, "Source", "PartyDocument"];

const statement = computed(
  ["kind", "value", "statementRu", "statementEn"],
  (row, { lang }) => statementOf(row, lang === "EN" ? "EN" : "RU"),
);

const credence = (frame: Frame): string =>
  frame.lens.plain
    ? `coalesce(${frame.vars.self}.credence, 0)`
    : `(${withLens(frame.lens, factoidCredence(frame.vars.self))})`;

const participants: FieldMapping = many({
  match: ({ vars: { self } }, to) => `(${self})-[${to}:INVOLVES]->(${to}o)`,
  orderBy: (to) => `${to}.mentionId`,
  beside: (_frame, to) => ({ involved: `${to}o` }),
  targets: ["Mention"],
});

/** Where the properties of voices without a named speaker stand on the claim itself. */
const unnamedVoices: Readonly<Record<string, string>> = {
  capacity: "voiceCapacities",
  mediation: "voiceMediations",
  circumstance: "voiceCircumstances",
  utteredOn: "voiceUtteredOns",
  reportedBy: "voiceReportedBys",
  order: "voiceOrders",
};

/** Named and unnamed voices of a claim, in its order. */
const speakers: FieldMapping = many({
  match: ({ vars: { self } }, to) => {
    const keys = Object.entries(unnamedVoices);
    const named = keys.map(([key]) => `${key}: u.${key}`).join(", ");
    const unnamed = keys
      .map(([key, list]) => `${key}: ${self}.${list}[i]`)
      .join(", ");
    return `(${self})
UNWIND [(${self})-[u:UTTERED_BY]->(who) | {${named}, who: who}] + [i IN range(0, size(coalesce(${self}.voiceOrders, [])) - 1) | {${unnamed}, who: null}] AS ${to}
WITH *, ${to}.who AS ${to}o`;
  },
  orderBy: (to) => `${to}.order`,
  beside: (_frame, to) => ({ speaker: `${to}o` }),
  targets: ["Utterance"],
});

const otherPerson: FieldMapping = (frame, selected) => {
  const piece = besideSelf("involved", ["Person"])(frame, selected);
  return {
    ...piece,
    expression: `CASE WHEN ${frame.vars["involved"] ?? ""}:Person THEN ${piece.expression} END`,
  };
};

const factoid: TypeMapping = {
  type: "Factoid",
  label: "Factoid|ClosedFactoid",
  fields: {
    id: stored("id"),
    subject: one({
      match: ({ vars: { self } }, to) =>
        `(${self})-[:INVOLVES {role: 'subject'}]->(${to})`,
      orderBy: (to) => `${to}.id`,
      targets: involvable,
    }),
    kind: computed(["kind"], ({ kind }) => term("FACTOID_KIND", textOf(kind))),
    value: computed(["kind", "value"], ({ kind, value }) =>
      valueTerm(textOf(kind), textOf(value)),
    ),
    statement,
    polarity: stored("polarity"),
    modality: stored("modality"),
    legibility: stored("legibility"),
    verbatim: stored("verbatim"),
    date: computed(dateKeys, dateOf),
    period: computed(dateKeys, periodOf),
    source: one({
      match: ({ vars: { self } }, to) =>
        `(${self})-[:IN_SOURCE]->(${to}:Source)`,
    }),
    leaf: expressed(
      ({ vars: { self } }) =>
        `[(${self})-[inSource:IN_SOURCE]->() | inSource.leaf][0]`,
      (raw) => raw ?? null,
    ),
    participants,
    speakers,
    about: one({
      match: ({ vars: { self } }, to) => `(${self})-[:ABOUT]->(${to})`,
    }),
    rivals,
    contested: expressed(
      (frame) => claimContested(frame, frame.vars.self),
      (raw) => raw === true,
    ),
    credence: expressed(credence, (raw) => credenceName(Number(raw))),
    witnesses: claimWitnesses,
    interpretations: judgementsOfSelf,
    since: stored("since"),
    until: expressed(
      ({ vars: { self } }) => `${self}.until`,
      (raw) => (raw === 0 ? null : raw),
    ),
    constructed: stored("constructed", false),
    createdBy: stored("createdBy", ""),
    createdAt: stored("createdAt"),
    citedIn: citedInClaim,
  },
};

/** Claims, their mentions, speakers, rivals and judgements. */
export const factoidDomain: Domain = {
  name: "factoid",
  types: [
    factoid,
    {
      type: "Mention",
      fields: {
        id: stored("mentionId"),
        role: computed(["role"], ({ role }) => term("ROLE", textOf(role))),
        involved: besideSelf("involved", involvable),
        person: otherPerson,
        nameInSource: stored("nameInSource"),
        status: stored("status", "ACCEPTED"),
        credence: expressed(
          ({ vars: { self } }) => `coalesce(${self}.credence, 0)`,
          (raw) => credenceName(Number(raw)),
        ),
      },
    },
    {
      type: "Utterance",
      fields: {
        speaker: besideSelf("speaker", tieEnds),
        capacity: stored("capacity"),
        mediation: stored("mediation"),
        circumstance: stored("circumstance"),
        utteredOn: computed(["utteredOn"], ({ utteredOn }) =>
          dateOfEdtf(textOf(utteredOn)),
        ),
        reportedBy: stored("reportedBy"),
      },
    },
    {
      type: "Contradiction",
      fields: {
        grade: stored("grade"),
        kind: computed(["kind"], ({ kind }) =>
          term("FACTOID_KIND", textOf(kind)),
        ),
        rule: contradictionRule,
        state: contradictionState,
        independent: contradictionIndependent,
        judgements: contradictionJudgements,
        subject: one({
          match: ({ vars: { self } }, to) =>
            `(${to}:${involvable.join("|")} {id: ${self}.subjectId})`,
          targets: involvable,
        }),
        one: besideSelf("one", ["Factoid"]),
        other: besideSelf("other", ["Factoid"]),
      },
    },
    {
      type: "Interpretation",
      label: "Interpretation|ClosedInterpretation",
      fields: {
        id: stored("id"),
        factoid: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:WEIGHS]->(${to}:Factoid|ClosedFactoid)`,
          orderBy: (to) => `${to}.since DESC`,
        }),
        about: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:WEIGHS]->(${to}:CaseEvent|Procedure)`,
          targets: ["CaseEvent", "Procedure"],
        }),
        against: one({
          match: ({ vars: { self } }, to) =>
            `(${to}:Factoid|ClosedFactoid {id: ${self}.against})`,
          orderBy: (to) => `${to}.since DESC`,
          targets: ["Factoid"],
        }),
        by: stored("by"),
        at: stored("at"),
        verdict: stored("verdict", "NONE"),
        credence: expressed(
          ({ vars: { self } }) => `coalesce(${self}.credence, 0)`,
          (raw) => credenceName(Number(raw)),
        ),
        reason: stored("reason", ""),
        since: stored("since"),
        until: expressed(
          ({ vars: { self } }) => `${self}.until`,
          (raw) => (raw === 0 ? null : raw),
        ),
      },
    },
    {
      type: "Silence",
      label: "Silence",
      fields: {
        id: stored("id"),
        question: computed(
          ["questionRu", "questionEn"],
          (row, { lang }) =>
            (lang === "EN"
              ? (row.questionEn ?? row.questionRu)
              : (row.questionRu ?? row.questionEn)) ?? null,
        ),
        source: one({
          match: ({ vars: { self } }, to) =>
            `(${self})-[:SILENT_ON]->(${to}:Source)`,
        }),
        subject: one({
          match: ({ vars: { self } }, to) => `(${self})-[:CONCERNS]->(${to})`,
          targets: involvable,
        }),
        by: stored("by", ""),
      },
    },
  ],
  roots: {
    factoid: rootById(
      "Factoid|ClosedFactoid",
      ["Factoid"],
      (x) => `${x}.until <> 0, ${x}.since DESC`,
    ),
    factoids: claimsRoot,
    contradictions: contradictionsRoot,
    coverage: coverageRoot,
  },
};
