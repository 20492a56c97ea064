import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { undated } from "../../shared/dates/historical-date.ts";
import { splitPeriod } from "../../shared/dates/period.ts";
import type { FieldMapping } from "../compile/mapping.ts";
import { emitAnyOf } from "../compile/emit.ts";
import { listOf, rowOf, textOf } from "../compile/shape.ts";
import { expressed } from "../compile/fields.ts";
import type { Domain } from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";
import { term } from "../factoid/kinds/term.ts";

const boundsOf = (row: Readonly<Record<string, unknown>>): DateBounds => ({
  beginFrom: textOf(row["beginFrom"]),
  beginTo: textOf(row["beginTo"]),
  endFrom: textOf(row["endFrom"]),
  endTo: textOf(row["endTo"]),
});

const dateOfEnd = (end: "begin" | "end"): FieldMapping =>
  expressed(
    ({ vars: { self } }) => `${self}`,
    (raw) =>
      splitPeriod({ ...undated, basis: "INFERRED", ...boundsOf(rowOf(raw)) })[
        end
      ],
  );

/** A spell kept as positions of the lists on a person. */
const spellAt = (person: string): string =>
  `{channel: ${person}.spellChannels[i], state: ${person}.spellStates[i], basis: ${person}.spellBases[i],
    beginFrom: ${person}.spellBeginFroms[i], beginTo: ${person}.spellBeginTos[i], endFrom: ${person}.spellEndFroms[i], endTo: ${person}.spellEndTos[i],
    factoidIds: split(${person}.spellFactoidIds[i], ' ')}`;

/** The trajectory of the person at hand: its spells are the rows below. */
export const trajectoryOfPerson: FieldMapping = (frame, selected) =>
  emitAnyOf(frame, ["Trajectory"], selected);

/** Trajectories as the default reading gives them. */
export const trajectoryDomain: Domain = {
  name: "trajectory",
  types: [
    {
      type: "Trajectory",
      fields: {
        rule: expressed(
          ({ vars: { self } }) => `coalesce(${self}.spellRule, '')`,
        ),
        spells: (frame, selected) => {
          const { self } = frame.vars;
          const { plan, lens } = frame;
          const spell = plan.variable("n");
          const channels = selected.args["channels"];
          const asked = plan.parameter(
            Array.isArray(channels) ? channels.map(String) : [],
          );
          const piece = emitAnyOf(
            { plan, lens, vars: { self: spell } },
            ["Spell"],
            selected,
          );
          const result = plan.variable("r");
          const text = [
            `CALL (${self}) {`,
            `UNWIND [i IN range(0, size(coalesce(${self}.spellChannels, [])) - 1) WHERE size(${asked}) = 0 OR ${self}.spellChannels[i] IN ${asked} | ${spellAt(self)}] AS ${spell}`,
            ...piece.calls,
            `RETURN collect(${piece.expression}) AS ${result}`,
            "}",
          ].join("\n");
          return {
            calls: [text],
            expression: result,
            shape: (raw) => listOf(raw).map(piece.shape),
          };
        },
      },
    },
    {
      type: "Spell",
      fields: {
        channel: expressed(({ vars: { self } }) => `${self}.channel`),
        state: expressed(
          ({ vars: { self } }) => `${self}.state`,
          (raw) => term("STATE", textOf(raw)),
        ),
        basis: expressed(({ vars: { self } }) => `${self}.basis`),
        begin: dateOfEnd("begin"),
        end: dateOfEnd("end"),
        factoids: many({
          match: ({ vars: { self } }, to) =>
            `(${to}:Factoid) WHERE ${to}.id IN ${self}.factoidIds`,
          orderBy: (to) => `${to}.sortKey`,
          targets: ["Factoid"],
        }),
      },
    },
  ],
};
