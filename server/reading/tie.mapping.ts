import { connection } from "../compile/connection.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import type {
  Domain,
  FieldMapping,
  Frame,
  TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { many, one, besideSelf } from "../compile/relations.ts";
import { rowOf, textOf } from "../compile/shape.ts";
import type { TieType } from "../database/vocabulary.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { periodOf } from "../values/values.ts";
import { claimLabel } from "./claims.ts";
import { credenceName } from "./judgement.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieBound,
  tieContested,
  tieCredence,
  tieDoubted,
  tieSurvives,
  tieVersionIds,
} from "./reading.cypher.ts";

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

const positions = ({ lens, vars: { self } }: Frame): string =>
  lens.plain
    ? `[i IN range(0, size(${self}.factoidIds) - 1) WHERE ${self}.untils[i] = 0]`
    : `(${withLens(lens, survivingPositions(self))})`;

/** Wraps a lens fragment so that the surviving positions are computed once and called `idx`. */
const overPositions = (frame: Frame, fragment: string): string =>
  `[idx IN [${positions(frame)}] | ${withLens(frame.lens, fragment)}][0]`;

const scalar =
  (
    key: "affirmed" | "doubted" | "contested" | "credence",
    fragment: (t: string, idx: string) => string,
  ) =>
  (frame: Frame): string =>
    frame.lens.plain
      ? `${frame.vars.self}.${key}`
      : overPositions(frame, fragment(frame.vars.self, "idx"));

const periodExpression = (frame: Frame): string => {
  const { self } = frame.vars;
  const entry = (bound: (typeof bounds)[number]) =>
    `${bound}: ${frame.lens.plain ? `${self}.${bound}` : overPositions(frame, tieBound(self, "idx", bound))}`;
  return `{${bounds.map(entry).join(", ")}}`;
};

const claims: FieldMapping = many({
  match: (frame, to) =>
    `(${to}:${claimLabel(frame)}) WHERE ${to}.versionId IN ${overPositions(frame, tieVersionIds(frame.vars.self, "idx"))}`,
  orderBy: (to) => `${to}.sortKey`,
  targets: ["Factoid"],
});

/** What every asserted tie has: `self` is the relationship. */
export const evidencedFields: TypeMapping["fields"] = {
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

/** Whether tie `t` is there under the reading. */
const survives = ({ lens }: Frame, t: string): string =>
  lens.plain ? `${t}.claims > 0` : `(${withLens(lens, tieSurvives(t))})`;

/** A bounded list of the ties of a person, of some types, earliest first. `self` of the target is the tie, `other` its other end. */
export const tiesOfPerson = (
  types: readonly TieType[],
  target: string,
  where = "true",
): FieldMapping =>
  many({
    match: (frame, to) =>
      `(${frame.vars.self})-[${to}:${types.join("|")}]->(${to}o) WHERE ${survives(frame, to)} AND ${where.replaceAll("$t", to)}`,
    orderBy: (to) =>
      `CASE WHEN ${to}.beginFrom = '' THEN '9999' ELSE ${to}.beginFrom END, ${to}.sortKey, ${to}.id`,
    beside: (_frame, to) => ({ other: `${to}o` }),
    targets: [target],
  });

const kindsAsked = (
  args: Readonly<Record<string, unknown>>,
  all: readonly TieType[],
): readonly string[] => {
  const asked = args["kinds"];
  return Array.isArray(asked) ? asked.map(String) : all;
};

/** Every tie of the row at hand, by kind and other end, with cursors. */
export const allTies = (all: readonly TieType[]): FieldMapping =>
  connection({
    match: (frame, to, selected, after) => {
      const kinds = frame.plan.parameter(kindsAsked(selected.args, all));
      const onward =
        after === undefined
          ? ""
          : ` AND type(${to}) + ' ' + ${to}.sortKey + ' ' + ${to}.id > ${after}`;
      return `(${frame.vars.self})-[${to}:${all.join("|")}]-(${to}o) WHERE type(${to}) IN ${kinds} AND ${survives(frame, to)}${onward}`;
    },
    sortKey: (to) => `type(${to}) + ' ' + ${to}.sortKey + ' ' + ${to}.id`,
    order: () => "ties by kind",
    targets: ["Tie"],
    beside: (_frame, to) => ({ other: `${to}o` }),
  });

/**
 * The ties of one type that end in the row at hand, by the name of who is at their start, with cursors.
 * Pages through the relationship index on (ownerId, sortKey): a hub of 40,000 ties costs a page, not its ties.
 */
export const tiesOfOwner = (type: TieType): FieldMapping =>
  connection({
    match: (frame, to, _selected, after) =>
      `(${to}o)-[${to}:${type}]->() USING INDEX ${to}:${type}(ownerId, sortKey) WHERE ${to}.ownerId = ${frame.vars.self}.id AND ${to}.sortKey > ${after ?? "''"} AND ${survives(frame, to)}`,
    sortKey: (to) => `${to}.sortKey`,
    order: () => type,
    targets: ["Tie"],
    beside: (_frame, to) => ({ other: `${to}o` }),
    isDistinct: true,
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
