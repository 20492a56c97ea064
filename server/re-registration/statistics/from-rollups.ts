import { z } from "zod";

import type { Frame, Piece } from "../../compile/mapping.ts";
import type { Selected } from "../../compile/selection.ts";
import { valueShaper } from "../../compile/shape.ts";
import { notCounted, tablesOf } from "./answer.ts";
import type { Thing } from "./cohort.ts";
import {
  askedOfRows,
  dimensionsInKey,
  readGroups,
  rowsInKey,
  tooLongKey,
} from "./decision-row.ts";
import { type Dimension, dimensions, hasValues } from "./decisions.ts";
import { thingOf } from "./rows.ts";
import { named } from "./statistics.cypher.ts";
import type { readStatisticsAsk } from "./statistics.ts";
import { thingRow } from "./statistics-row.ts";

type Ask = ReturnType<typeof readStatisticsAsk>;

/** Fields that rows kept on people tell. */
const told: ReadonlySet<string> = new Set([
  "__typename",
  "counting",
  "decisions",
  "certain",
  "persons",
  "constructed",
  "axes",
  "cells",
  "omitted",
]);

/** Whether what is asked can be counted from rollups: they tell neither who it is nor on what day, and only how it is under all claims as of now. */
export const isKept = (
  { lens }: Pick<Frame, "lens">,
  { filter, inCollection }: Ask,
  fields: readonly Pick<Selected, "name">[],
): boolean =>
  lens.plain &&
  (inCollection === null || inCollection === undefined) &&
  filter.people === null &&
  filter.time === null &&
  fields.every(({ name }) => told.has(name));

/** Values that are records with names of their own. */
const isThing = (dimension: Dimension): boolean =>
  dimension === "BODY" || dimension === "DISTRICT";

const row = z.object({ groups: z.unknown(), things: z.array(thingRow) });

/** The records that the groups name. Expects `groups`; binds `things`. */
const readThings = (asked: readonly Dimension[]): string => {
  const places = asked.flatMap((dimension, at) =>
    isThing(dimension) ? [`row[${String(at + 2)}]`] : [],
  );
  return places.length === 0
    ? "WITH groups, [] AS things"
    : `CALL (groups) {
  UNWIND groups AS pair UNWIND pair[0] AS row UNWIND [${places.join(", ")}] AS id
  WITH DISTINCT id
  MATCH (thing:PartyOrganization|District {id: id})
  RETURN collect([${named("thing")}]) AS things
}`;
};

/** Rows read from the people that `match` finds, as `x`. Binds `rows` and `people`. */
const readRows = (match: string, asked: readonly Dimension[]): string =>
  `MATCH ${match}
  WITH ${askedOfRows("x.decisionRows", asked)} AS rows, count(*) AS people
  RETURN rows, people`;

/** Rows that agree in what is asked, and how many people have them: where an index tells enough, nobody is looked at. Binds `rows` and `people`. */
const groupRows = (asked: readonly Dimension[]): string => {
  const keys: readonly Dimension[] = dimensionsInKey;
  return asked.every((one) => keys.includes(one))
    ? `MATCH (x:Person) USING INDEX x:Person(decisionKey)
  WHERE x.decisionKey IS NOT NULL
  WITH x.decisionKey AS key, count(*) AS people
  WHERE key <> '${tooLongKey}'
  RETURN ${askedOfRows(rowsInKey("key"), asked, keys)} AS rows, people
  UNION ALL
  ${readRows(`(x:Person {decisionKey: '${tooLongKey}'})`, asked)}`
    : readRows("(x:Person) WHERE x.decisionRows IS NOT NULL", asked);
};

/** `verificationStatistics` from the rows kept on people: those who agree in what is asked are one group. */
export function countFromRollups(
  { plan }: Pick<Frame, "plan">,
  { dimensions: shown, filter }: Ask,
  selected: Selected,
): Piece {
  const asked = dimensions.filter(
    (one) =>
      shown.includes(one) ||
      filter.values[one] !== undefined ||
      filter.untold.includes(one),
  );
  const result = plan.variable("r");
  const text = `CALL () {
CALL () {
CALL () {
  ${groupRows(asked)}
}
RETURN collect([rows, people]) AS groups
}
${readThings(asked)}
RETURN {groups: groups, things: things} AS ${result}
}`;
  const shape = valueShaper(plan, selected);
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const read = row.parse(raw);
      const names = new Map<string, Thing>(
        read.things.map((one) => [one[0], thingOf(one)]),
      );
      const { decisions, untold } = readGroups(read.groups, asked);
      const left = decisions.filter(hasValues(filter));
      const thing = (id: string): Thing =>
        names.get(id) ?? thingOf([id, id, id, id, false]);
      return shape({
        counting: "ROLLUP",
        ...tablesOf(left, shown, thing),
        constructed: tablesOf(
          left.filter(({ isConstructed }) => isConstructed),
          [],
          thing,
        ).decisions,
        omitted: () => notCounted({ untold, undated: 0, moreCases: 0 }),
      });
    },
  };
}
