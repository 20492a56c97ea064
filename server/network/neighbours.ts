import { maybeLate } from "../compile/late-value.ts";
import { type RootMapping, takingLate } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { tieContested } from "../reading/reading.cypher.ts";
import {
  countLine,
  countOfKept,
  keptCount,
  type TieCount,
} from "../reading/tie-counts.ts";
import { kindExpression } from "../search/search-kind.ts";
import { findCentre } from "./centre.cypher.ts";
import { anyTie, isAffirmed, positionsOfTie } from "./visible-tie.cypher.ts";

/** Counts the affirmed ties of `centre` that a reading leaves, by kind and by what is at the other end, as lines like those that are kept. */
const countTies = (): string => `
CALL (centre) {
  MATCH (centre)-[t:${anyTie}]-(y)
  WITH t, y, ${positionsOfTie({ plain: false })} AS idx
  WHERE size(idx) > 0 AND ${isAffirmed({ plain: false })}
  WITH t, y, ${tieContested("t", "idx")} AS isContested
  WITH type(t) AS kind, ${kindExpression("y")} AS ends, count(t) AS ties, count(CASE WHEN isContested THEN 1 END) AS contested
  RETURN collect(${countLine}) AS counts
}`;

/** The most first. */
const inOrder = (counts: readonly TieCount[]): readonly TieCount[] =>
  counts.toSorted(
    (one, other) =>
      other.ties - one.ties || (keptCount(one) < keptCount(other) ? -1 : 1),
  );

const neighboursOf = (raw: unknown): unknown => {
  if (raw === null || raw === undefined) return null;
  const { id, counts: given } = rowOf(raw);
  const counts = listOf(given).map((line) => countOfKept(textOf(line)));
  return {
    id,
    counts: inOrder(counts).map(({ kind, ...count }) => ({
      ...count,
      kind: term("TIE_KIND", kind),
    })),
    total: counts.reduce((sum, { ties }) => sum + ties, 0),
  };
};

/**
 * `neighbours`: how many ties lead on, before anything is expanded. Denied ties lead nowhere. Under all claims it is what the node keeps of its ties
 * (`tieCounts`), as cheap for a hub as for anybody; under any other reading all ties are looked at.
 */
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
      lens.plain
        ? "WITH centre, coalesce(centre.tieCounts, []) AS counts"
        : withLens(lens, countTies()),
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
