import { emitObject } from "../compile/emit.ts";
import { expressed, stored } from "../compile/fields.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import { listed } from "../compile/rows-in.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import { coverageOfTies } from "./ties-coverage.ts";

/** Every variable at hand, for a subquery. */
export const scopeOf = (frame: Frame): string =>
  [...new Set(Object.values(frame.vars))].join(", ");

/** The ties of a list at hand. */
export const tiesIn = (role: string): FieldMapping =>
  listed(role, ["NetworkTie"], () => "true");

/** The people, bodies and places of a list at hand. */
export const endsIn = (role: string): FieldMapping =>
  listed(role, tieEnds, () => "true");

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
