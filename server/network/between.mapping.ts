import { expressed } from "../compile/fields.ts";
import type { RootMapping, TypeMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { besideSelf } from "../compile/relations.ts";
import { rowsIn } from "../compile/rows-in.ts";
import { readBetweenAsk } from "./ask-ways.ts";
import { everythingBetween } from "./between.cypher.ts";
import { findAll } from "./centre.cypher.ts";
import { answerFields, drawn } from "./network-fields.ts";
import { begin, networkVars } from "./question.ts";

/** How what lies between some is read. */
export const betweenTypes: readonly TypeMapping[] = [
  {
    type: "Between",
    fields: {
      ...answerFields,
      between: rowsIn("between", ["what", "pairs"], "InBetween"),
      network: drawn,
    },
  },
  {
    type: "InBetween",
    fields: {
      what: besideSelf("what"),
      pairs: expressed(({ vars }) => vars["pairs"] ?? ""),
    },
  },
];

/** `between`: what lies on ways of few steps between any two of some. */
export const betweenRoot: RootMapping = (plan, selected) => {
  const { avoidIds, ids, ...ask } = readBetweenAsk(selected.args);
  const { lens, question, piece, result } = begin(plan, selected, {
    ask,
    type: "Between",
    vars: ["between", ...networkVars],
  });
  const avoiding =
    avoidIds.length + ask.avoidLevels.length + ask.avoidLabels.length > 0;
  const text = [
    "CALL () {",
    findAll(plan.parameter(ids)),
    "WITH shown AS chosen, unknown AS missing",
    findAll(plan.parameter(avoidIds)),
    "WITH chosen, shown AS shunned, missing + unknown AS unknown",
    withLens(lens, everythingBetween({ ...question, avoiding }, ask.hops)),
    "WITH null AS centre, between, shown, ties, omitted",
    ...piece.calls,
    `RETURN ${piece.expression} AS ${result}`,
    "}",
  ].join("\n");
  return { calls: [text], expression: result, shape: piece.shape };
};
