import { maybeLate } from "../compile/late-value.ts";
import { type RootMapping, takingLate } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { tieContested } from "../reading/reading.cypher.ts";
import { kindExpression } from "../search/search-kind.ts";
import { findCentre } from "./centre.cypher.ts";
import { anyTie, isAffirmed, positionsOfTie } from "./visible-tie.cypher.ts";

/** Counts the affirmed ties of `centre` by kind and by what is at the other end, the most first. */
const countTies = (plain: boolean): string => `
CALL (centre) {
  MATCH (centre)-[t:${anyTie}]-(y)
  WITH t, y, ${positionsOfTie({ plain })} AS idx
  WHERE size(idx) > 0 AND ${isAffirmed({ plain })}
  WITH t, y, ${plain ? "t.contested" : tieContested("t", "idx")} AS contested
  WITH type(t) AS kind, ${kindExpression("y")} AS ends, count(t) AS ties, count(CASE WHEN contested THEN 1 END) AS disputed
  ORDER BY ties DESC, kind, ends
  RETURN collect({kind: kind, ends: ends, ties: ties, contested: disputed}) AS counts
}`;

const neighboursOf = (raw: unknown): unknown => {
  if (raw === null || raw === undefined) return null;
  const { id, counts: rows } = rowOf(raw);
  const counts = listOf(rows).map((row) => {
    const { kind, ...count } = rowOf(row);
    return { ...count, kind: term("TIE_KIND", textOf(kind)) };
  });
  const total = listOf(rows).reduce(
    (sum: number, row) => sum + Number(rowOf(row)["ties"]),
    0,
  );
  return { id, counts, total };
};

/** `neighbours`: how many ties lead on, before anything is expanded. Denied ties lead nowhere. */
export const neighboursRoot: RootMapping = takingLate(
  ["id"],
  (plan, selected) => {
    const lens = plan.lens(selected.args["reading"]);
    const id = plan.parameter(maybeLate(selected.args["id"]));
    const result = plan.variable("r");
    const shape = valueShaper(plan, selected);
    const text = [
      "CALL () {",
      findCentre(id),
      withLens(lens, countTies(lens.plain)),
      `RETURN collect({id: centre.id, counts: counts})[0] AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => shape(neighboursOf(raw)),
    };
  },
);
