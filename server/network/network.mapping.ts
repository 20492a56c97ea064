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
import { listOf } from "../compile/shape.ts";
import type { Parameters } from "../database/statement.ts";
import { survivingPositions } from "../reading/reading.cypher.ts";
import { tieFields } from "../reading/tie.mapping.ts";
import { readAsk, readLinksAsk } from "./ask.ts";
import { findAll, findCentre } from "./centre.cypher.ts";
import { communitiesRoot, communitiesValues } from "./communities.mapping.ts";
import { egoWalk, linksAmongAll } from "./ego-walk.cypher.ts";
import { measuresValues, networkMeasuresRoot } from "./measures.mapping.ts";
import { neighboursRoot } from "./neighbours.ts";
import { coverageOfTies } from "./ties-coverage.ts";

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
    coverage: coverageOfTies,
  },
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

/** Networks around someone, what lies around before anything is expanded, and what a network amounts to as a whole. */
export const networkDomain: Domain = {
  name: "network",
  types: [network, networkTie],
  values: [...measuresValues, ...communitiesValues],
  roots: {
    egoNetwork,
    linksAmong,
    neighbours: neighboursRoot,
    networkMeasures: networkMeasuresRoot,
    communities: communitiesRoot,
  },
};
