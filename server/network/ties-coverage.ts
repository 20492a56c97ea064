import type { FieldMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { valueShaper } from "../compile/shape.ts";
import { coverageOfClaims } from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import {
  survivingPositions,
  tieVersionIds,
} from "../reading/reading.cypher.ts";

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

/** What stands behind some ties, over exactly their claims. Reads the variable `ties`, a list. */
export const coverageOfTies: FieldMapping = (frame, selected) => {
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
