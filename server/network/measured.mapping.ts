import { Later, type Means } from "../compile/later.ts";
import type { Piece } from "../compile/mapping.ts";
import { type Plan, withLens } from "../compile/plan.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { valueShaper } from "../compile/shape.ts";
import { findAll, findCentre } from "./centre.cypher.ts";
import { egoWalk, linksAmongAll } from "./ego-walk.cypher.ts";
import { type MeasuredNetwork, readNetwork } from "./measured-network.ts";
import { measuredTies } from "./measured-ties.cypher.ts";
import { readScope } from "./scope.ts";
import { coverageOfTies } from "./ties-coverage.ts";

/** Finds the network that a scope means: leaves `shown`, `ties` and `omitted`, or no row when nobody has the id. */
const findNetwork = (
  plan: Plan,
  scope: ReturnType<typeof readScope>,
  plain: boolean,
) => {
  const parameter = plan.parameter(scope.ask);
  const question = { ask: parameter, plain, dated: scope.ask.mode !== "" };
  const text =
    scope.around === undefined
      ? `${findAll(`${parameter}.ids`)}\n${linksAmongAll(question)}`
      : `${findCentre(plan.parameter(scope.around))}\n${egoWalk(question, scope.ask)}`;
  return [text, measuredTies(question)].join("\n");
};

/**
 * A root field that measures a network: the statement brings its ties as columns, and `work` answers from them beside the thread
 * that answers requests. What `coverage` asks is asked in the same statement.
 */
export const measuring =
  (
    type: string,
    work: (
      network: MeasuredNetwork,
      args: Selected["args"],
      means: Means,
    ) => Promise<object>,
  ) =>
  (plan: Plan, selected: Selected): Piece => {
    const lens = plan.lens(selected.args["reading"]);
    const scope = readScope(selected.args["scope"]);
    const found = findNetwork(plan, scope, lens.plain);
    const vars = { self: "ties", ties: "ties" };
    const [behind] = objectSelection(plan.scope, type, selected.sets)
      .filter(({ name }) => name === "coverage")
      .map((each) => coverageOfTies({ plan, lens, vars }, each));
    const result = plan.variable("r");
    const shape = valueShaper(plan, selected);
    const text = [
      "CALL () {",
      withLens(lens, found),
      ...(behind?.calls ?? []),
      `RETURN collect([things, links, omitted, ${behind?.expression ?? "null"}])[0] AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => {
        const network = readNetwork(raw, scope.around);
        return new Later(async (means) => {
          const measured = await work(network, selected.args, means);
          const { omitted, coverage } = network;
          return shape({ ...measured, omitted, coverage });
        });
      },
    };
  };
