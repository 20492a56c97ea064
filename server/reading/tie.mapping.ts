import { computed, expressed, stored } from "../compile/fields.ts";
import type {
  Domain,
  FieldMapping,
  Frame,
  TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { besideSelf, many, one } from "../compile/relations.ts";
import { rowOf, textOf } from "../compile/shape.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { periodOf } from "../values/values.ts";
import { claimLabel } from "./claims.ts";
import { credenceName } from "./judgement.ts";
import {
  boundingPositions,
  survivingPositions,
  tieAffirmed,
  tieBound,
  tieContested,
  tieCredence,
  tieDoubted,
  tieVersionIds,
} from "./reading.cypher.ts";
import { witnessesAmong } from "./witnesses.ts";

/** What a tie can end in. */
export const tieEnds = [
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
] as const;

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

/** The positions of a tie that survive: those found once beside the tie, where its mapping did. */
const positions = ({ lens, vars: { self, idx } }: Frame): string =>
  idx ?? withLens(lens, survivingPositions(self));

type Fragment = (t: string, idx: string) => string;

/** A lens fragment over the surviving positions. */
const overPositions = (frame: Frame, fragment: Fragment): string => {
  const { self, idx } = frame.vars;
  return idx === undefined
    ? `[idx IN [${positions(frame)}] | ${withLens(frame.lens, fragment(self, "idx"))}][0]`
    : withLens(frame.lens, fragment(self, idx));
};

const scalar =
  (
    key: "affirmed" | "doubted" | "contested" | "credence",
    fragment: Fragment,
  ) =>
  (frame: Frame): string =>
    frame.lens.plain
      ? `${frame.vars.self}.${key}`
      : overPositions(frame, fragment);

const periodExpression = (frame: Frame): string => {
  const { self } = frame.vars;
  const entries = (boundOf: (bound: (typeof bounds)[number]) => string) =>
    `{${bounds.map((bound) => `${bound}: ${boundOf(bound)}`).join(", ")}}`;
  return frame.lens.plain
    ? entries((bound) => `${self}.${bound}`)
    : overPositions(frame, (t, idx) =>
        entries((bound) => tieBound(t, idx, bound)),
      );
};

const claims: FieldMapping = many({
  match: (frame, to) =>
    `(${to}:${claimLabel(frame)}) WHERE ${to}.versionId IN ${overPositions(frame, tieVersionIds)}`,
  orderBy: (to) => `${to}.sortKey`,
  targets: ["Factoid"],
});

/** What every asserted tie has: `self` is the relationship. */
const evidencedFields: TypeMapping["fields"] = {
  factoids: claims,
  contested: expressed(
    scalar("contested", tieContested),
    (raw) => raw === true,
  ),
  credence: expressed(scalar("credence", tieCredence), (raw) =>
    credenceName(Number(raw ?? 0)),
  ),
  affirmed: expressed(scalar("affirmed", tieAffirmed), (raw) => raw !== false),
  period: expressed(periodExpression, (raw) => periodOf(rowOf(raw))),
  witnesses: witnessesAmong((frame) =>
    overPositions(
      frame,
      (t, idx) => `[i IN ${boundingPositions(t, idx)} | ${t}.sourceIds[i]]`,
    ),
  ),
};

const kindTerm: FieldMapping = expressed(
  ({ vars: { self } }) => `{type: type(${self}), kind: ${self}.kind}`,
  (raw) => {
    const { type, kind } = rowOf(raw);
    return type === "TIED_TO"
      ? term("FACTOID_KIND", textOf(kind))
      : term("TIE_KIND", textOf(type));
  },
);

const valueOfTie = computed(["kind", "value"], ({ kind, value }) =>
  valueTerm(textOf(kind), textOf(value)),
);

const regime = computed(["regime"], (row) =>
  row.regime === "OCCUPATION" ? "OCCUPATION" : "SOVIET",
);

const endOf = (pattern: (t: string, to: string) => string): FieldMapping =>
  one({
    match: ({ vars: { self } }, to) => pattern(self, to),
    targets: tieEnds,
  });

/** The other end, when it is a person. */
const otherPerson: FieldMapping = (frame, selected) => {
  const piece = besideSelf("other", ["Person"])(frame, selected);
  return {
    ...piece,
    expression: `CASE WHEN ${frame.vars["other"] ?? ""}:Person THEN ${piece.expression} END`,
  };
};

/** What every tie has, however it is shown. */
export const tieFields: TypeMapping["fields"] = {
  ...evidencedFields,
  id: stored("id"),
  kind: kindTerm,
  value: valueOfTie,
  doubted: expressed(scalar("doubted", tieDoubted), (raw) => raw === true),
};

const start = endOf((t, to) => `(${to})-[${t}]->()`);
const end = endOf((t, to) => `()-[${t}]->(${to})`);
const startPerson = one({
  match: ({ vars: { self } }, to) => `(${to}:Person)-[${self}]->()`,
});

/** Ties and the views of them that cards show. */
export const tieDomain: Domain = {
  name: "tie",
  types: [
    {
      type: "Tie",
      fields: {
        ...tieFields,
        start,
        end,
        other: besideSelf("other", tieEnds),
        person: otherPerson,
      },
    },
    {
      type: "Membership",
      fields: {
        ...evidencedFields,
        organization: besideSelf("other"),
        person: startPerson,
        role: valueOfTie,
      },
    },
    {
      type: "OfficeTenure",
      fields: {
        ...evidencedFields,
        office: valueOfTie,
        title: computed(
          ["titleOfRu", "titleOfEn"],
          (row, { lang }) =>
            (lang === "EN"
              ? (row.titleOfEn ?? row.titleOfRu)
              : (row.titleOfRu ?? row.titleOfEn)) ?? null,
        ),
        body: besideSelf("other", tieEnds),
        person: startPerson,
        regime,
      },
    },
    {
      type: "Occupation",
      fields: {
        ...evidencedFields,
        kind: kindTerm,
        value: valueOfTie,
        institution: besideSelf("other", tieEnds),
        person: startPerson,
        regime,
      },
    },
    {
      type: "Stay",
      fields: {
        ...evidencedFields,
        what: computed(["kind"], ({ kind }) =>
          term("FACTOID_KIND", textOf(kind)),
        ),
        place: besideSelf("other", tieEnds),
        person: startPerson,
      },
    },
  ],
};
