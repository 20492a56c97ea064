import { emitAnyOf, emitObject } from "../compile/emit.ts";
import { expressed, stored } from "../compile/fields.ts";
import { maybeLate } from "../compile/late-value.ts";
import {
  type Domain,
  type FieldMapping,
  type Frame,
  type RootMapping,
  takingLate,
  type TypeMapping,
} from "../compile/mapping.ts";
import { type Plan, withLens } from "../compile/plan.ts";
import type { Selected } from "../compile/selection.ts";
import { listOf, valueShaper } from "../compile/shape.ts";
import type { Parameters } from "../database/statement.ts";
import { coverageOfClaims } from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import {
  survivingPositions,
  tieVersionIds,
} from "../reading/reading.cypher.ts";
import { tieFields } from "../reading/tie.mapping.ts";
import { readAsk, readLinksAsk } from "./ask.ts";
import { findAll, findCentre } from "./centre.cypher.ts";
import { egoWalk, linksAmongAll } from "./ego-walk.cypher.ts";
import { neighboursRoot } from "./neighbours.ts";
import { columnsOf, networkColumns } from "./network-columns.mapping.ts";

const scopeOf = (frame: Frame): string =>
  [...new Set(Object.values(frame.vars))].join(", ");

/** The members of a list at hand that are of some types, in its order, each read with everything selected of it. */
const listed =
  (
    role: "shown" | "ties",
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

const shownOf = (...labels: readonly string[]): FieldMapping =>
  listed("shown", labels, (x) => `(${x}:${labels.join("|")})`);

/** Binds `f` to the surviving claims of the ties shown. */
const claimsOfTies = `UNWIND ties AS t
UNWIND ${tieVersionIds("t", `(${survivingPositions("t")})`)} AS versionId
WITH DISTINCT versionId
CALL (versionId) {
  MATCH (f:Factoid {versionId: versionId}) RETURN f
  UNION
  MATCH (f:ClosedFactoid {versionId: versionId}) RETURN f
}
WITH f`;

const coverage: FieldMapping = (frame, selected) => {
  const { plan, lens } = frame;
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const ties = frame.vars["ties"] ?? "ties";
  const counting = withLens(lens, coverageOfClaims(claimsOfTies));
  return {
    calls: [
      `CALL (${ties}) {\nCALL (${ties}) {\n${counting}\n}\nRETURN coverage AS ${result}\n}`,
    ],
    expression: result,
    shape: (raw) => shape(coverageOf(raw)),
  };
};

const networkTie: TypeMapping = {
  type: "NetworkTie",
  fields: {
    ...tieFields,
    from: stored("startId"),
    to: stored("endId"),
    directed: stored("directed", false),
    claims: expressed(({ lens, vars: { self } }) =>
      lens.plain
        ? `${self}.claims`
        : `size(${withLens(lens, survivingPositions(self))})`,
    ),
  },
};

const network: TypeMapping = {
  type: "Network",
  fields: {
    centre: stored("id"),
    people: shownOf("Person"),
    organizations: shownOf("PartyOrganization"),
    institutions: shownOf("Institution", "OccupationForce"),
    places: shownOf("District", "Settlement"),
    ties: listed("ties", ["NetworkTie"], () => "true"),
    omitted: expressed(({ vars }) => vars["omitted"] ?? "omitted"),
    coverage,
    columns: columnsOf(networkTie.fields),
  },
};

/** What every question for a network begins with: whom it is put to, and what is selected of it. */
const begin = (
  plan: Plan,
  selected: Selected,
  ask: Parameters & { readonly mode: string },
) => {
  const lens = plan.lens(selected.args["reading"]);
  const parameter = plan.parameter(ask);
  const question = {
    ask: parameter,
    plain: lens.plain,
    dated: ask.mode !== "",
  };
  const frame: Frame = {
    plan,
    lens,
    vars: { self: "centre", shown: "shown", ties: "ties", omitted: "omitted" },
  };
  const piece = emitObject(frame, "Network", selected);
  return { lens, question, frame, piece, result: plan.variable("r") };
};

const egoNetwork = takingLate(["id"], (plan, selected) => {
  const { lens, question, frame, piece, result } = begin(
    plan,
    selected,
    readAsk(selected.args),
  );
  const text = [
    "CALL () {",
    findCentre(plan.parameter(maybeLate(selected.args["id"]))),
    withLens(lens, egoWalk(question)),
    `CALL (${scopeOf(frame)}) {`,
    ...piece.calls,
    `RETURN ${piece.expression} AS network`,
    "}",
    `RETURN collect(network)[0] AS ${result}`,
    "}",
  ].join("\n");
  return { calls: [text], expression: result, shape: piece.shape };
});

/** `linksAmong`: the ties that join some people, bodies and places with each other. */
const linksAmong: RootMapping = (plan, selected) => {
  const { lens, question, piece, result } = begin(
    plan,
    selected,
    readLinksAsk(selected.args),
  );
  const text = [
    "CALL () {",
    findAll(`${question.ask}.ids`),
    withLens(lens, linksAmongAll(question)),
    "WITH null AS centre, shown, ties, omitted",
    ...piece.calls,
    `RETURN ${piece.expression} AS ${result}`,
    "}",
  ].join("\n");
  return { calls: [text], expression: result, shape: piece.shape };
};

/** Networks around someone, and what lies around before anything is expanded. */
export const networkDomain: Domain = {
  name: "network",
  types: [network, networkTie],
  values: [networkColumns],
  roots: { egoNetwork, linksAmong, neighbours: neighboursRoot },
};
