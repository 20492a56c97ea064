import { emitAnyOf } from "../compile/emit.ts";
import { expressed } from "../compile/fields.ts";
import { firstOf } from "../compile/limit.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import { besideSelf } from "../compile/relations.ts";
import { listed, rowsIn } from "../compile/rows-in.ts";
import { tieTypes } from "../database/vocabulary.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import { tieStands } from "../reading/tie-lists.ts";

/** Ties by which a life has to do with the raion around their other end, as for the own district. */
const placing = "WAS_IN|WORKED_AT|HELD_OFFICE_IN|MEMBER_OF";

const isDecision = (t: string): string =>
  `type(${t}) IN ['DECIDED_ON', 'JUDGED']`;

/**
 * Binds `shared` to what two or more of `people` have to do with, as maps. Of things that the same ties lead to, as a kolkhoz and its raion, only the
 * nearest is told.
 */
export const findShared = (frame: Frame): string => {
  const stands = tieStands(frame, "t");
  return `CALL (people) {
UNWIND range(0, size(people) - 1) AS i
WITH i, people[i] AS person
CALL (person) {
MATCH (person)-[t:${tieTypes.join("|")}]-(end) WHERE ${stands}
RETURN t, end, end AS thing, 0 AS depth
UNION ALL
MATCH (person)-[t:${placing}]->(end)-[:LOCATED_IN*0..1]->()-[within:PART_OF*0..2]->(thing:District) WHERE thing <> end AND thing.kind IN ['RAION', 'CITY'] AND ${stands}
RETURN t, end, thing, 1 + size(within) AS depth
}
WITH thing, i, person, t, end, min(depth) AS depth
ORDER BY i, CASE WHEN t.beginFrom = '' THEN '9999' ELSE t.beginFrom END, t.id
WITH thing, min(depth) AS depth, collect({life: person, tie: t, other: end, decided: ${isDecision("t")} AND startNode(t) = thing}) AS ties, collect(DISTINCT person) AS lives
WHERE size(lives) > 1
WITH *, [one IN ties | one.tie.id] AS led ORDER BY depth, thing.sortRu, thing.id
WITH led, collect({what: thing, lives: lives, ties: ties})[0] AS row
ORDER BY size(row.lives) DESC, row.what.sortRu, row.what.id
RETURN collect(row) AS shared
}`;
};

const rows = rowsIn("listed", ["what", "lives", "ties"], "SharedThing");

/** The first of the things that `findShared` has bound. */
export const sharedThings: FieldMapping = (frame, selected) => {
  const listed = frame.plan.variable("n");
  const first = frame.plan.parameter(firstOf(selected));
  const piece = rows({ ...frame, vars: { ...frame.vars, listed } }, selected);
  return {
    ...piece,
    calls: [`WITH *, shared[..${first}] AS ${listed}`, ...piece.calls],
  };
};

/** A tie needs its other end beside it. */
const tie: FieldMapping = (frame, selected) =>
  emitAnyOf(frame, ["Tie"], selected);

const isDecided = expressed(({ vars }) => vars["decided"] ?? "false");

/** How what is shared is read. */
export const sharedTypes: readonly TypeMapping[] = [
  {
    type: "SharedThing",
    fields: {
      what: besideSelf("what", tieEnds),
      decided: expressed(
        ({ vars }) => `any(one IN ${vars["ties"] ?? "ties"} WHERE one.decided)`,
      ),
      lives: listed("lives", ["Person"], () => "true"),
      ties: rowsIn("ties", ["tie", "life", "other", "decided"], "SharedTie"),
    },
  },
  {
    type: "SharedTie",
    fields: { life: besideSelf("life"), decided: isDecided, tie },
  },
];
