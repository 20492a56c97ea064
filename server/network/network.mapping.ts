import { expressed, stored } from "../compile/fields.ts";
import { maybeLate } from "../compile/late-value.ts";
import {
  type Domain,
  type RootMapping,
  takingLate,
  type TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { survivingPositions } from "../reading/reading.cypher.ts";
import { tieFields } from "../reading/tie.mapping.ts";
import { readAsk, readLinksAsk } from "./ask.ts";
import { betweenRoot, betweenTypes } from "./between.mapping.ts";
import { findAll, findCentre } from "./centre.cypher.ts";
import { coPresenceRoot, coPresenceTypes } from "./co-presence.mapping.ts";
import { communitiesRoot, communitiesValues } from "./communities.mapping.ts";
import { egoWalk, linksAmongAll } from "./ego-walk.cypher.ts";
import { measuresValues, networkMeasuresRoot } from "./measures.mapping.ts";
import { neighboursRoot } from "./neighbours.ts";
import { columnsOf, networkColumns } from "./network-columns.mapping.ts";
import { networkFields, scopeOf } from "./network-fields.ts";
import { pathsRoot, pathTypes } from "./paths.mapping.ts";
import { begin, networkVars } from "./question.ts";

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

const egoNetwork = takingLate(["id"], (plan, selected) => {
  const ask = readAsk(selected.args);
  const { lens, question, frame, piece, result } = begin(plan, selected, {
    ask,
    type: "Network",
    vars: networkVars,
  });
  const text = [
    "CALL () {",
    findCentre(plan.parameter(maybeLate(selected.args["id"]))),
    withLens(lens, egoWalk(question, ask)),
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
  const { lens, question, piece, result } = begin(plan, selected, {
    ask: readLinksAsk(selected.args),
    type: "Network",
    vars: networkVars,
  });
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

/** Networks around someone, what lies around before anything is expanded, ways between some, who could have met, and what a network amounts to as a whole. */
export const networkDomain: Domain = {
  name: "network",
  types: [
    {
      type: "Network",
      fields: { ...networkFields, columns: columnsOf(networkTie.fields) },
    },
    networkTie,
    ...pathTypes,
    ...betweenTypes,
    ...coPresenceTypes,
  ],
  values: [networkColumns, ...measuresValues, ...communitiesValues],
  roots: {
    egoNetwork,
    linksAmong,
    neighbours: neighboursRoot,
    networkMeasures: networkMeasuresRoot,
    communities: communitiesRoot,
    paths: pathsRoot,
    between: betweenRoot,
    coPresence: coPresenceRoot,
  },
};
