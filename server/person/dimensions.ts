import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { codeList } from "../database/statement.ts";
import type { Channel, TermRecord } from "../factoid/kinds/declaration.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import { term } from "../factoid/kinds/term.ts";
import { claimContested, involving } from "../reading/claims.ts";
import { credenceNames } from "../reading/judgement.ts";
import { factoidCredence } from "../reading/reading.cypher.ts";
import { ownDistricts } from "../trajectory/life.cypher.ts";
import { facetTerm, gapTerm, levelTerm, yesNoTerm } from "./facet-terms.ts";
import {
  affirmedOf,
  gatheredByStudies,
  listedBy,
  type Told,
  toldBy,
  toldByTie,
  toldInClaims,
  whichever,
  yesOrNo,
} from "./told.ts";

/** A respect in which people are counted and found: a `PersonFacet` and the field of `PersonFilter` that takes its values. */
export type Dimension = Told & {
  readonly facet: string;
  readonly field: string;
  readonly label: TermRecord;
  /** The term of a value; undefined when the values are things of this label, known by their names. */
  readonly termOf?: (code: string) => TermRecord;
  readonly entities?: "District" | "Source" | "CaseStudy";
};

type Naming = Pick<Dimension, "termOf" | "entities">;

const dimension = (
  facet: string,
  field: string,
  naming: Naming,
  told: Told,
): Dimension => ({ facet, field, label: facetTerm(facet), ...naming, ...told });

/** Values of one kind of claim, by the value alone. */
const byKind = (facet: string, field: string, kind: string): Dimension =>
  dimension(
    facet,
    field,
    { termOf: (code) => term("VALUE", `${kind}:${code}`) },
    toldBy([kind]),
  );

/** Whether claim `f` dates a state of the channel. */
const datesStateIn = (channel: Channel, f: string): string => {
  const begins = `${f}.beginFrom + ${f}.beginTo`;
  const dated = `(${begins} + ${f}.endFrom + ${f}.endTo)`;
  const states = declarations.kinds.flatMap(({ code, state }) => {
    if (state?.channel !== channel) return [];
    const known = Object.keys(state.byValue ?? {});
    const named =
      state.state === undefined
        ? ` AND coalesce(${f}.value, '') IN ${codeList(known)}`
        : "";
    // A change is dated by its beginning alone.
    const when = state.fromThenOn ? begins : dated;
    return [`${f}.kind = '${code}'${named} AND ${when} <> ''`];
  });
  return `(${states.join(" OR ")})`;
};

/** Claims `f` that can date a spell of the person. */
const spelling = (frame: Frame, f: string): string =>
  `${affirmedOf(frame, f)} AND coalesce(${f}m.status, 'ACCEPTED') = 'ACCEPTED'`;

/** Whether no spell of the channel is known: no dated claim affirms a state of it. */
const nothingIn =
  (channel: Channel) =>
  (frame: Frame): string => {
    const f = frame.plan.variable("w");
    return `NOT EXISTS { MATCH ${spelling(frame, f)} AND ${datesStateIn(channel, f)} }`;
  };

const isSilent = ({ vars: { self } }: Frame): string =>
  `EXISTS { (${self})<-[:CONCERNS]-(:Silence) }`;

const channels = [
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
] as const satisfies readonly Channel[];

/** A silence, and each channel without a spell. */
const gaps: Told = {
  ...whichever({
    SILENCE: isSilent,
    ...Object.fromEntries(
      channels.map((channel) => [channel, nothingIn(channel)]),
    ),
  }),
  // The claims are walked once for all channels.
  codes: (frame) => {
    const f = frame.plan.variable("w");
    const which = channels.map(
      (channel) => `WHEN ${datesStateIn(channel, f)} THEN '${channel}'`,
    );
    const known = `COLLECT { MATCH ${spelling(frame, f)} RETURN DISTINCT CASE ${which.join(" ")} ELSE '' END }`;
    return `CASE WHEN ${isSilent(frame)} THEN ['SILENCE'] ELSE [] END + [known IN [${known}] | [channel IN ${codeList(channels)} WHERE NOT channel IN known]][0]`;
  },
};

/** Every respect, in the order of the page. */
export const personDimensions: readonly Dimension[] = [
  dimension(
    "DISTRICT",
    "districts",
    { entities: "District" },
    toldByTie(["WAS_IN"], (y) => `()-[:PART_OF*0..3]->(${y}:District)`, "id"),
  ),
  dimension(
    "OWN_DISTRICT",
    "ownDistricts",
    { entities: "District" },
    listedBy(ownDistricts),
  ),
  dimension(
    "PARTY_LEVEL",
    "partyLevels",
    { termOf: levelTerm },
    toldByTie(
      ["MEMBER_OF", "HELD_OFFICE_IN"],
      (y) => `(${y}:PartyOrganization)`,
      "level",
    ),
  ),
  dimension(
    "INSTITUTION_KIND",
    "institutionKinds",
    { termOf: (code) => term("INSTITUTION_KIND", code) },
    toldByTie(
      ["WORKED_AT", "SERVED_IN", "HELD_OFFICE_IN"],
      (y) => `(${y}:Institution)`,
      "kind",
    ),
  ),
  byKind("CONDUCT", "conduct", "conduct"),
  byKind("CARD_FATE", "cardFates", "card-fate"),
  byKind("REGISTRATION", "registrations", "registration"),
  byKind("DECISION", "decisions", "decision"),
  byKind("PENALTY", "penalties", "penalty"),
  byKind("REFERRAL", "referrals", "referral"),
  byKind("GROUND", "grounds", "ground"),
  dimension(
    "OFFICE",
    "offices",
    { termOf: (code) => ({ ...term("VALUE", code), code }) },
    toldBy(
      ["office", "occupation-office"],
      (f) => `${f}.kind + ':' + ${f}.value`,
    ),
  ),
  byKind("SEX", "sexes", "sex"),
  dimension(
    "CREDENCE",
    "credences",
    { termOf: facetTerm },
    toldInClaims((frame, f) => {
      const credence = withLens(frame.lens, factoidCredence(f));
      return {
        where: `${credence} > 0`,
        code: `${codeList(credenceNames)}[${credence} - 1]`,
      };
    }),
  ),
  dimension("GAP", "gaps", { termOf: gapTerm }, gaps),
  dimension(
    "CONTESTED",
    "contested",
    { termOf: yesNoTerm },
    yesOrNo((frame) => {
      const f = frame.plan.variable("w");
      return `EXISTS { MATCH ${involving(frame, f)} AND ${claimContested(frame, f)} }`;
    }),
  ),
  dimension(
    "SOURCE",
    "sources",
    { entities: "Source" },
    toldInClaims((_frame, f) => ({
      where: `coalesce(${f}.sourceId, '') <> ''`,
      code: `${f}.sourceId`,
    })),
  ),
  dimension(
    "COLLECTION",
    "inCollection",
    { entities: "CaseStudy" },
    gatheredByStudies,
  ),
];
