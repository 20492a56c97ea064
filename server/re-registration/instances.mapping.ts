import {
  instanceOfLevel,
  instancesOf,
  type InstanceStep,
  type StepStanding,
} from "../../shared/cases/instances.ts";
import type { FieldMapping } from "../compile/mapping.ts";
import { listOf, textOf, valueShaper } from "../compile/shape.ts";
import { claimLabel, claimSurvives } from "../reading/claims.ts";
import { levelOfStep, standingOfStep } from "./step.cypher.ts";

const standings: Readonly<Record<string, StepStanding>> = {
  ATTESTED: "ATTESTED",
  MISSING: "MISSING",
};

const stepOf = (raw: unknown): InstanceStep & { isUnderObkom: boolean } => {
  const [level, standing, isExpulsion, isUnderObkom] = listOf(raw);
  return {
    instance: instanceOfLevel(textOf(level)),
    standing: standings[textOf(standing)] ?? "UNTOLD",
    isExpulsion: isExpulsion === true,
    isUnderObkom: isUnderObkom === true,
  };
};

/**
 * The instances of the steps of some procedures: what is attested and what would be expected.
 * @param procedures from the row at hand to the procedures, `p` being each
 */
export const instancesAlong =
  (procedures: (self: string, p: string) => string): FieldMapping =>
  (frame, selected) => {
    const { plan, vars } = frame;
    const [p, e, result] = [
      plan.variable("n"),
      plan.variable("n"),
      plan.variable("r"),
    ];
    const shape = valueShaper(plan, selected);
    const expelled = `EXISTS { (${e})<-[:ABOUT]-(x:${claimLabel(frame)}) WHERE x.kind = 'penalty' AND x.value = 'expelled' AND x.polarity = 'AFFIRMS' AND ${claimSurvives(frame, "x")} }`;
    const underObkom = `EXISTS { (${e})-[:BEFORE_BODY]->(:PartyOrganization)-[:SUBORDINATE_TO*0..3]->(:PartyOrganization {level: 'OBKOM'}) }`;
    const text = `CALL (${vars.self}) {
MATCH ${procedures(vars.self, p)}
OPTIONAL MATCH (${p})<-[:STEP_OF]-(${e}:CaseEvent)
WITH ${p}, CASE WHEN ${e} IS NULL THEN null ELSE [${levelOfStep(e)}, ${standingOfStep(frame, e)}, ${expelled}, ${underObkom}] END AS step
RETURN [collect(DISTINCT ${p}.kind), collect(step)] AS ${result}
}`;
    return {
      calls: [text],
      expression: result,
      shape: (raw) => {
        const [kinds, rows] = listOf(raw).map(listOf);
        const steps = (rows ?? []).map(stepOf);
        return shape(
          instancesOf({
            procedures: (kinds ?? []).map(textOf),
            steps,
            isUnderObkom: steps.some(({ isUnderObkom }) => isUnderObkom),
          }),
        );
      },
    };
  };
