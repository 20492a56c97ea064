import { emitAnyOf, emitObject } from "../compile/emit.ts";
import { expressed, stored } from "../compile/fields.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import { listOf } from "../compile/shape.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import { coverageOfTies } from "./ties-coverage.ts";

/** Every variable at hand, for a subquery. */
export const scopeOf = (frame: Frame): string =>
  [...new Set(Object.values(frame.vars))].join(", ");

/** The members of a list at hand that are of some types, in its order, each read with everything selected of it. */
const listed =
  (
    role: string,
    targets: readonly string[],
    where: (x: string) => string,
  ): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const x = plan.variable("n");
    const result = plan.variable("r");
    const list = frame.vars[role] ?? role;
    const piece = emitAnyOf(
      { plan, lens, vars: { self: x } },
      targets,
      selected,
    );
    const text = [
      `CALL (${list}) {`,
      `UNWIND [x IN ${list} WHERE ${where("x")}] AS ${x}`,
      ...piece.calls,
      `RETURN collect(${piece.expression}) AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => listOf(raw).map(piece.shape),
    };
  };

/** The ties of a list at hand. */
export const tiesIn = (role: string): FieldMapping =>
  listed(role, ["NetworkTie"], () => "true");

/** The people, bodies and places of a list at hand. */
export const endsIn = (role: string): FieldMapping =>
  listed(role, tieEnds, () => "true");

/** The rows of a list at hand (maps with these entries), each entry a variable of its own. */
export const rowsIn =
  (role: string, entries: readonly string[], type: string): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const list = frame.vars[role] ?? role;
    const row = plan.variable("w");
    const result = plan.variable("r");
    const vars = Object.fromEntries(
      entries.map((entry) => [entry, plan.variable("n")]),
    );
    const piece = emitObject(
      { plan, lens, vars: { ...vars, self: Object.values(vars)[0] ?? row } },
      type,
      selected,
    );
    const text = [
      `CALL (${list}) {`,
      `UNWIND ${list} AS ${row}`,
      `WITH ${Object.entries(vars)
        .map(([entry, name]) => `${row}.${entry} AS ${name}`)
        .join(", ")}`,
      ...piece.calls,
      `RETURN collect(${piece.expression}) AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => listOf(raw).map(piece.shape),
    };
  };

const shownOf = (...labels: readonly string[]): FieldMapping =>
  listed("shown", labels, (x) => `(${x}:${labels.join("|")})`);

/** What the answer leaves out. */
const omitted: FieldMapping = expressed(
  ({ vars }) => vars["omitted"] ?? "omitted",
);

/** What every answer about a part of the graph says of itself: it needs `ties` and `omitted`. */
export const answerFields: TypeMapping["fields"] = {
  omitted,
  coverage: coverageOfTies,
};

/** Part of the graph: it needs `shown` (nodes), `ties` and `omitted`, and `self`: whom it is around, or null. */
export const networkFields: TypeMapping["fields"] = {
  ...answerFields,
  centre: stored("id"),
  people: shownOf("Person"),
  organizations: shownOf("PartyOrganization"),
  institutions: shownOf("Institution", "OccupationForce"),
  places: shownOf("District", "Settlement"),
  ties: tiesIn("ties"),
};

/** The parts of the graph within an answer that says more. */
export const drawn: FieldMapping = (frame, selected) =>
  emitObject(frame, "Network", selected);
