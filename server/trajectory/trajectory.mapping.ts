import {
  type DateBounds,
  undated,
} from "../../shared/dates/historical-date.ts";
import { splitPeriod } from "../../shared/dates/period.ts";
import { emitAnyOf, emitObject } from "../compile/emit.ts";
import { expressed } from "../compile/fields.ts";
import { firstOf } from "../compile/limit.ts";
import type { Domain, FieldMapping, Frame, Piece } from "../compile/mapping.ts";
import type { Selected } from "../compile/selection.ts";
import { objectSelection } from "../compile/selection.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { involving } from "../reading/claims.ts";
import { deriveSpells, type Spell } from "../reading/spells.ts";
import { similarLivesRoot, typicalLivesRoot } from "./alike.mapping.ts";
import { trajectoryClustersRoot } from "./clusters.mapping.ts";
import { compareLivesRoot } from "./compare.mapping.ts";
import { trajectoriesRoot } from "./course.mapping.ts";
import { stateDistributionRoot } from "./distribution.mapping.ts";
import { trajectoryFlowRoot } from "./flow.mapping.ts";
import { jobProgressRoot } from "./job-progress.mapping.ts";
import { sequenceTableRoot } from "./sequence-table.mapping.ts";
import { sharedTypes } from "./shared-things.mapping.ts";

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

type Raw = Readonly<Record<string, unknown>>;

const boundsOf = (row: Raw): DateBounds => ({
  beginFrom: textOf(row["beginFrom"]),
  beginTo: textOf(row["beginTo"]),
  endFrom: textOf(row["endFrom"]),
  endTo: textOf(row["endTo"]),
});

/** What of a spell is shown, its claims apart. */
type ShownSpell = Omit<Spell, "channel" | "basis"> & {
  readonly channel: string;
  readonly basis: string;
};

const endOf = (spell: ShownSpell, end: "begin" | "end") =>
  splitPeriod({ ...undated, basis: "INFERRED", ...spell.bounds })[end];

const readers: Readonly<Record<string, (spell: ShownSpell) => unknown>> = {
  channel: ({ channel }) => channel,
  basis: ({ basis }) => basis,
  state: ({ state }) => term("STATE", state),
  begin: (spell) => endOf(spell, "begin"),
  end: (spell) => endOf(spell, "end"),
};

/** Spells kept as positions of the lists on a person: those of the default reading. */
const storedSpells = (person: string): string => {
  const lists = bounds.map((bound) => {
    const key = `spell${bound[0]?.toUpperCase() ?? ""}${bound.slice(1)}s`;
    return `${bound}: ${person}.${key}[i]`;
  });
  return `[i IN range(0, size(coalesce(${person}.spellChannels, [])) - 1) | {channel: ${person}.spellChannels[i], state: ${person}.spellStates[i], basis: ${person}.spellBases[i], ${lists.join(", ")}, factoidIds: split(${person}.spellFactoidIds[i], ' ')}]`;
};

const readStored = (raw: unknown): ShownSpell => {
  const row = rowOf(raw);
  return {
    channel: textOf(row["channel"]),
    state: textOf(row["state"]),
    basis: textOf(row["basis"]),
    bounds: boundsOf(row),
    factoidIds: listOf(row["factoidIds"]).map(String),
  };
};

/** The spells that the surviving claims give, by the same rule as the stored ones. */
const deriveFrom = (claims: readonly unknown[]): readonly ShownSpell[] =>
  deriveSpells(
    claims.map((claim) => {
      const row = rowOf(claim);
      const [id, kind, value, polarity] = [
        row["id"],
        row["kind"],
        row["value"],
        row["polarity"],
      ].map(textOf);
      return {
        id: id ?? "",
        kind: kind ?? "",
        value: value ?? "",
        polarity: polarity ?? "",
        ...boundsOf(row),
      };
    }),
  );

type ClaimsField = {
  readonly key: string;
  readonly first: number;
  readonly piece: Piece;
};

/** The claims that may stand behind spells: those named in the stored lists, or all that survive the reading with the person as their subject. */
const claimsBehind = ({ plan, lens, vars }: Frame, claim: string): string =>
  lens.plain
    ? `(${claim}:Factoid) WHERE ${claim}.id IN reduce(ids = [], joined IN coalesce(${vars.self}.spellFactoidIds, []) | ids + split(joined, ' '))`
    : `${involving({ plan, lens, vars }, claim)} AND ${claim}m.role = 'subject' AND coalesce(${claim}m.status, 'ACCEPTED') = 'ACCEPTED'`;

const spells: FieldMapping = (frame, selected) => {
  const { plan, lens, vars } = frame;
  const claim = plan.variable("n");
  const result = plan.variable("r");
  const fields = objectSelection(plan.scope, "Spell", selected.sets);
  const shown = fields.flatMap((field): readonly ClaimsField[] =>
    field.name === "factoids"
      ? [
          {
            key: field.key,
            first: firstOf(field),
            piece: emitObject(
              { plan, lens, vars: { self: claim } },
              "Factoid",
              field,
            ),
          },
        ]
      : [],
  );
  const entries = [
    ...["id", "kind", "value", "polarity", ...bounds].map(
      (key) => `${key}: ${claim}.${key}`,
    ),
    ...shown.map(({ key, piece }) => `shown_${key}: ${piece.expression}`),
  ];
  const text = [
    `CALL (${vars.self}) {`,
    `MATCH ${claimsBehind(frame, claim)}`,
    `WITH DISTINCT ${claim} ORDER BY ${claim}.sortKey`,
    ...shown.flatMap(({ piece }) => piece.calls),
    `RETURN collect({${entries.join(", ")}}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: `{claims: ${result}, stored: ${lens.plain ? storedSpells(vars.self) : "[]"}}`,
    shape: shapeSpells(frame, selected, fields, shown),
  };
};

const shapeSpells = (
  { plan, lens }: Frame,
  selected: Selected,
  fields: readonly Selected[],
  shown: readonly ClaimsField[],
): Piece["shape"] => {
  const asked = listOf(selected.args["channels"]).map(String);
  const plainFields = fields
    .filter(({ name }) => name !== "factoids")
    .map((field) => ({ field, shape: valueShaper(plan, field) }));
  return (raw) => {
    const { claims, stored } = rowOf(raw);
    const rows = listOf(claims);
    const byId = new Map(
      rows.map((row) => [textOf(rowOf(row)["id"]), rowOf(row)]),
    );
    const found = lens.plain
      ? listOf(stored).map(readStored)
      : deriveFrom(rows);
    return found
      .filter(({ channel }) => asked.length === 0 || asked.includes(channel))
      .map((spell) => ({
        __typename: "Spell",
        ...Object.fromEntries(
          plainFields.map(({ field, shape }) => [
            field.key,
            shape(readers[field.name]?.(spell)),
          ]),
        ),
        ...Object.fromEntries(
          shown.map(({ key, first, piece }) => [
            key,
            spell.factoidIds
              .flatMap((id) => byId.get(id) ?? [])
              .slice(0, first)
              .map((row) => piece.shape(rowOf(row)[`shown_${key}`])),
          ]),
        ),
      }));
  };
};

/** The trajectory of the person at hand. */
export const trajectoryOfPerson: FieldMapping = (frame, selected) =>
  emitAnyOf(frame, ["Trajectory"], selected);

/** Trajectories: as stored under the default reading, derived anew from what survives under another. */
export const trajectoryDomain: Domain = {
  name: "trajectory",
  roots: {
    trajectories: trajectoriesRoot,
    stateDistribution: stateDistributionRoot,
    trajectoryFlow: trajectoryFlowRoot,
    compareLives: compareLivesRoot,
    similarLives: similarLivesRoot,
    typicalLives: typicalLivesRoot,
    trajectoryClusters: trajectoryClustersRoot,
    sequenceTable: sequenceTableRoot,
    jobProgress: jobProgressRoot,
  },
  types: [
    {
      type: "Trajectory",
      fields: {
        rule: expressed(
          ({ vars: { self } }) => `coalesce(${self}.spellRule, '')`,
        ),
        spells,
      },
    },
    ...sharedTypes,
  ],
};
