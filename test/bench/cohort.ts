import { z } from "zod";

import { outcomeKinds } from "../../server/factoid/kinds/declarations.ts";
import type { Bench } from "./kit/bench.ts";
import { compareLatency } from "./kit/compare.ts";
import { askingGraphQL, askingRaw } from "./kit/load.ts";

const table =
  "query Table { verificationStatistics(dimensions: [GROUND, OUTCOME]) { decisions persons cells { values { code } decisions persons } } }";

const outcomes = outcomeKinds.map((kind) => `'${kind}'`).join(", ");

/** The same numbers as one writes them by hand, knowing the store, under the one reading of all claims. */
const naive = `
MATCH (person:Person)<-[:OF_PERSON]-(p:Procedure)<-[:STEP_OF]-(e:CaseEvent)
WHERE p.kind <> 'CRIMINAL' AND EXISTS { (e)<-[:ABOUT]-(:Factoid) }
WITH person, e, COLLECT { MATCH (e)<-[:ABOUT]-(f:Factoid) WHERE f.polarity = 'AFFIRMS' AND f.value <> '' RETURN [f.kind, f.value] } AS told
WITH person, e, [one IN told WHERE one[0] = 'ground' | one[1]] AS grounds,
  [one IN told WHERE one[0] IN [${outcomes}] AND one <> ['appeal', 'lodged'] | one[0] + ':' + one[1]] AS outcomes
WHERE e.kind IN ['decision', 'confirmation', 'review'] OR size(outcomes) > 0
CALL (grounds, outcomes) {
  UNWIND CASE WHEN size(grounds) = 0 THEN [null] ELSE grounds END AS ground
  UNWIND CASE WHEN size(outcomes) = 0 THEN [null] ELSE outcomes END AS outcome
  RETURN DISTINCT ground, outcome
}
WITH ground, outcome, collect(DISTINCT e) AS decisions, collect(DISTINCT person) AS persons
WITH collect({values: [{code: ground}, {code: outcome}], decisions: size(decisions), persons: size(persons)}) AS cells, collect(decisions) AS all, collect(persons) AS people
CALL (all) { UNWIND all AS some UNWIND some AS e RETURN count(DISTINCT e) AS decisions }
CALL (people) { UNWIND people AS some UNWIND some AS person RETURN count(DISTINCT person) AS persons }
RETURN decisions, persons, cells`;

const answer = z.object({
  data: z.object({
    verificationStatistics: z.object({
      decisions: z.number(),
      persons: z.number(),
      cells: z.array(
        z.object({
          values: z.array(z.object({ code: z.string().nullable() })),
          decisions: z.number(),
          persons: z.number(),
        }),
      ),
    }),
  }),
});

/** By hand nobody puts cells into the order of the page. */
const inAnyOrder = (given: unknown): unknown => {
  const { cells, ...counts } = answer.parse(given).data.verificationStatistics;
  return {
    ...counts,
    cells: cells.map((cell) => JSON.stringify(cell)).toSorted(),
  };
};

/** The check as a whole, counted from rollups. */
export const cohortBench: Bench = {
  name: "cohort",
  what: "decisions of everybody by ground and outcome, under all claims",
  against: "Cypher written by hand over the claims, behind a bare server",
  isUsual: true,
  raw: { cohort: { text: naive, root: "verificationStatistics" } },
  measure: async ({ server, effort, say }) => {
    const ours = askingGraphQL("ours", (await server("ours")).address, table);
    const baseline = askingRaw((await server("raw")).address, "cohort");
    say("grounds and outcomes");
    const found = await compareLatency(
      { ours, baseline, variables: [{}], view: inAnyOrder, effort },
      { of: "ratio", bound: "at most", value: 0.5 },
    );
    return [{ ...found, growth: 1 }];
  },
};
