import { connection } from "../compile/connection.ts";
import { type Condition, strings } from "../compile/described.ts";
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

/** The positions of a tie that survive: the current ones, or those found once beside the tie under a reading that leaves something out. */
const positions = ({ lens, vars: { self, idx } }: Frame): string =>
  lens.plain || idx === undefined
    ? `[i IN range(0, size(${self}.factoidIds) - 1) WHERE ${self}.untils[i] = 0]`
    : idx;

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
  const entry = (bound: (typeof bounds)[number]) =>
    `${bound}: ${frame.lens.plain ? `${self}.${bound}` : overPositions(frame, (t, idx) => tieBound(t, idx, bound))}`;
  return `{${bounds.map(entry).join(", ")}}`;
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

/** Ends a pattern of ties with those that are there under the reading; their surviving positions are found once, in a variable of their own. */
const surviving = ({ lens }: Frame, t: string): string =>
  lens.plain
    ? `AND ${t}.claims > 0`
    : `\nWITH *, ${withLens(lens, survivingPositions(t))} AS ${t}i WHERE size(${t}i) > 0`;

const besideTie = (
  { lens }: Frame,
  t: string,
): Readonly<Record<string, string>> =>
  lens.plain ? { other: `${t}o` } : { other: `${t}o`, idx: `${t}i` };

/** A bounded list of the ties of a person, of some types, earliest first. `self` of the target is the tie, `other` its other end. */
export const tiesOfPerson = (
  types: readonly TieType[],
  target: string,
): FieldMapping =>
  many({
    match: (frame, to) =>
      `(${frame.vars.self})-[${to}:${types.join("|")}]->(${to}o) WHERE true ${surviving(frame, to)}`,
    orderBy: (to) =>
      `CASE WHEN ${to}.beginFrom = '' THEN '9999' ELSE ${to}.beginFrom END, ${to}.sortKey, ${to}.id`,
    beside: besideTie,
    targets: [target],
  });

/** Whether row `x` is tied, by an affirmed tie that the reading leaves, to one of the ids asked for. */
export const tiedTo =
  (types: readonly TieType[]): Condition =>
  (x, value, { plan, lens }) => {
    const [t, y] = [plan.variable("t"), plan.variable("w")];
    const affirmed = lens.plain
      ? `${t}.claims > 0 AND ${t}.affirmed`
      : `[idx IN [${withLens(lens, survivingPositions(t))}] | ${withLens(lens, tieAffirmed(t, "idx"))}][0]`;
    return `EXISTS { (${x})-[${t}:${types.join("|")}]->(${y}) WHERE ${y}.id IN ${plan.parameter(strings(value))} AND ${affirmed} }`;
  };

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
      return `(${frame.vars.self})-[${to}:${all.join("|")}]-(${to}o) WHERE type(${to}) IN ${kinds}${onward} ${surviving(frame, to)}`;
    },
    sortKey: (to) => `type(${to}) + ' ' + ${to}.sortKey + ' ' + ${to}.id`,
    order: () => "ties by kind",
    targets: ["Tie"],
    beside: besideTie,
  });

/**
 * The ties of one type that end in the row at hand, by the name of who is at their start, with cursors.
 * Pages through the relationship index on (ownerId, sortKey): a hub of 40,000 ties costs a page, not its ties.
 */
export const tiesOfOwner = (type: TieType): FieldMapping =>
  connection({
    match: (frame, to, _selected, after) =>
      `(${to}o)-[${to}:${type}]->() USING INDEX ${to}:${type}(ownerId, sortKey) WHERE ${to}.ownerId = ${frame.vars.self}.id AND ${to}.sortKey > ${after ?? "''"} ${surviving(frame, to)}`,
    sortKey: (to) => `${to}.sortKey`,
    order: () => type,
    targets: ["Tie"],
    beside: besideTie,
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
