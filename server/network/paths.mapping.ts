import { expressed } from "../compile/fields.ts";
import { LateValue, maybeLate } from "../compile/late-value.ts";
import {
  type Piece,
  type RootMapping,
  takingLate,
  type TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { rowsIn } from "../compile/rows-in.ts";
import { listOf } from "../compile/shape.ts";
import { badInput } from "../http/errors.ts";
import { readPathsAsk } from "./ask-ways.ts";
import { findAll, findEnd } from "./centre.cypher.ts";
import { answerFields, drawn, endsIn, tiesIn } from "./network-fields.ts";
import { pathsBetween } from "./paths.cypher.ts";
import { begin, networkVars } from "./question.ts";

/** How paths, their steps and the answer as a whole are read. */
export const pathTypes: readonly TypeMapping[] = [
  {
    type: "Paths",
    fields: {
      ...answerFields,
      paths: rowsIn("paths", ["through", "steps"], "TiePath"),
      network: drawn,
    },
  },
  {
    type: "TiePath",
    fields: {
      length: expressed(({ vars }) => `size(${vars["steps"] ?? ""})`),
      through: endsIn("through"),
      steps: rowsIn("steps", ["x", "y", "ties"], "PathStep"),
    },
  },
  {
    type: "PathStep",
    fields: {
      from: expressed(({ vars }) => `${vars["x"] ?? ""}.id`),
      to: expressed(({ vars }) => `${vars["y"] ?? ""}.id`),
      ties: tiesIn("ties"),
    },
  },
];

/** Refuses a path from someone to the same: the database knows which records are one person. */
const refuseSame = (key: string, same: unknown): void => {
  if (typeof same === "string")
    throw badInput(
      `${key}: from and to are both ${same}: a path joins two different people, bodies or places`,
    );
};

/** Whether anything selected is read from a variable. */
const reads = ({ calls, expression }: Piece, name: string): boolean =>
  [...calls, expression].some((text) =>
    new RegExp(`\\b${name}\\b`, "u").test(text),
  );

/** `paths`: the shortest ways between two. */
export const pathsRoot: RootMapping = takingLate(
  ["from", "to"],
  (plan, selected) => {
    const { from, to } = selected.args;
    if (!(from instanceof LateValue) && from === to)
      refuseSame(selected.key, from);
    const { avoidIds, ...ask } = readPathsAsk(selected.args);
    const { lens, question, piece, result } = begin(plan, selected, {
      ask,
      type: "Paths",
      vars: ["paths", ...networkVars],
    });
    const [one, other] = [from, to].map((id) => plan.parameter(maybeLate(id)));
    const avoiding =
      avoidIds.length + ask.avoidLevels.length + ask.avoidLabels.length > 0;
    const text = [
      "CALL () {",
      findEnd(one ?? "", "one"),
      findEnd(other ?? "", "other"),
      findAll(plan.parameter(avoidIds)),
      `WITH one, other, shown AS shunned, unknown + CASE WHEN one IS NULL THEN [${one ?? ""}] ELSE [] END + CASE WHEN other IS NULL THEN [${other ?? ""}] ELSE [] END AS unknown`,
      withLens(
        lens,
        pathsBetween(
          { ...question, avoiding },
          {
            length: ask.length,
            mayGoOn: ask.k > 1 && lens.plain,
            tellsOmitted: reads(piece, "omitted"),
          },
        ),
      ),
      "WITH one, other, null AS centre, paths, [x IN shown WHERE x IS NOT NULL] AS shown, ties, omitted",
      ...piece.calls,
      `RETURN [CASE WHEN one = other THEN one.id END, ${piece.expression}] AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => {
        const [same, answer] = listOf(raw);
        refuseSame(selected.key, same);
        return piece.shape(answer);
      },
    };
  },
);
