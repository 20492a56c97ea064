import { studiesIn } from "../../case-study/gathered.ts";
import { firstOf } from "../../compile/limit.ts";
import type { Frame, RootMapping } from "../../compile/mapping.ts";
import type { Plan } from "../../compile/plan.ts";
import { objectSelection, type Selected } from "../../compile/selection.ts";
import { valueShaper } from "../../compile/shape.ts";
import { badInput } from "../../http/errors.ts";
import { answerOf } from "./answer.ts";
import { countFromRollups, isKept } from "./from-rollups.ts";
import { readStatistics } from "./rows.ts";
import { formulaeAsked, mostCrossed, readStatisticsAsk } from "./statistics.ts";
import { walkCases } from "./walk-cases.ts";

/** Which parts of the answer are asked for: each costs a walk of its own. */
const askedIn = (plan: Plan, { sets }: Selected) => {
  const fields = objectSelection(plan.scope, "VerificationStatistics", sets);
  const names = new Set(fields.map(({ name }) => name));
  const args = fields.map((field) => JSON.stringify(field.args)).join(" ");
  return { fields, names, args };
};

/** Refuses what no answer could be worked out from, before anything is read. */
const checkFormulae = (plan: Plan, { sets }: Selected): void => {
  const fields = objectSelection(plan.scope, "RecurrentFormulae", sets);
  for (const { name, args } of fields)
    if (name === "formulae") formulaeAsked.parse(args);
};

/** `verificationStatistics`: the decisions of all cases in one statement; what is counted of them is worked out here. */
export const statisticsRoot: RootMapping = (plan, selected) => {
  const ask = readStatisticsAsk(selected.args);
  const lens = plan.lens(selected.args["reading"]);
  const frame: Frame = { plan, lens, vars: { self: "e" } };
  const { fields, names, args } = askedIn(plan, selected);
  if (names.has("cells") && ask.dimensions.length > mostCrossed)
    throw badInput(
      `cells: ${String(ask.dimensions.length)} dimensions are more than ${String(mostCrossed)}: axes count each by itself`,
    );
  for (const field of fields) {
    if ("first" in field.args) firstOf(field);
    if (field.name === "formulae") checkFormulae(plan, field);
  }
  if (isKept(frame, ask, fields)) return countFromRollups(frame, ask, selected);
  const withConduct =
    names.has("unlike") ||
    names.has("list") ||
    ask.dimensions.includes("CONDUCT") ||
    ask.filter.values.CONDUCT !== undefined ||
    ask.filter.untold.includes("CONDUCT") ||
    args.includes("CONDUCT");
  const withJudges = names.has("deciders") || names.has("judgedOwn");
  const { calls, columns } = walkCases(frame, {
    studies: studiesIn(plan, ask.inCollection),
    certainty: true,
    sex: true,
    conduct: withConduct,
    judges: withJudges,
    liberations: args.includes("LIBERATION_TO_DECISION"),
    stays: names.has("deciders"),
    near: names.has("judgedOwn"),
    texts: names.has("formulae"),
    coverage: names.has("coverage"),
  });
  const result = plan.variable("r");
  const text = [
    "CALL () {",
    ...calls,
    `RETURN {${Object.entries(columns)
      .map(([name, variable]) => `${name}: ${variable}`)
      .join(", ")}} AS ${result}`,
    "}",
  ].join("\n");
  const shape = valueShaper(plan, selected);
  return {
    calls: [text],
    expression: result,
    shape: (raw) => shape(answerOf(readStatistics(raw), ask)),
  };
};
