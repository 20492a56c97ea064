import {
  instanceOfLevel,
  instancesOf,
  type InstanceStep,
  type RouteInstance,
  type StepStanding,
} from "../../shared/cases/instances.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
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
 * What the instances of some procedures are told by: kinds of the procedures and rows of their steps. Put it inside `CALL (x) { … }`.
 * @param match pattern of the procedures, `p` being each
 */
export const routeRows = (
  frame: Frame,
  p: string,
  match: string,
  result: string,
): string => {
  const e = frame.plan.variable("n");
  const expelled = `EXISTS { (${e})<-[:ABOUT]-(x:${claimLabel(frame)}) WHERE x.kind = 'penalty' AND x.value = 'expelled' AND x.polarity = 'AFFIRMS' AND ${claimSurvives(frame, "x")} }`;
  const underObkom = `EXISTS { (${e})-[:BEFORE_BODY]->(:PartyOrganization)-[:SUBORDINATE_TO*0..3]->(:PartyOrganization {level: 'OBKOM'}) }`;
  return `MATCH ${match}
OPTIONAL MATCH (${p})<-[:STEP_OF]-(${e}:CaseEvent)
WITH ${p}, CASE WHEN ${e} IS NULL THEN null ELSE [${levelOfStep(e)}, ${standingOfStep(frame, e)}, ${expelled}, ${underObkom}] END AS step
RETURN [collect(DISTINCT ${p}.kind), collect(step)] AS ${result}`;
};

/** The instances of what `routeRows` brought. */
export const instancesIn = (raw: unknown): readonly RouteInstance[] => {
  const [kinds, rows] = listOf(raw).map(listOf);
  const steps = (rows ?? []).map(stepOf);
  return instancesOf({
    procedures: (kinds ?? []).map(textOf),
    steps,
    isUnderObkom: steps.some(({ isUnderObkom }) => isUnderObkom),
  });
};

/**
 * The instances of the steps of some procedures: what is attested and what would be expected.
 * @param procedures from the row at hand to the procedures, `p` being each
 */
export const instancesAlong =
  (procedures: (self: string, p: string) => string): FieldMapping =>
  (frame, selected) => {
    const { plan, vars } = frame;
    const [p, result] = [plan.variable("n"), plan.variable("r")];
    const shape = valueShaper(plan, selected);
    const rows = routeRows(frame, p, procedures(vars.self, p), result);
    return {
      calls: [`CALL (${vars.self}) {\n${rows}\n}`],
      expression: result,
      shape: (raw) => shape(instancesIn(raw)),
    };
  };
