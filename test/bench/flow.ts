import type { Bench } from "./kit/bench.ts";
import { compareLatency } from "./kit/compare.ts";
import { askingGraphQL, askingRaw } from "./kit/load.ts";

const numbers = "persons bands { from to persons }";
const flow = `query Flow { trajectoryFlow(stages: [{ stage: REGISTRATION }, { stage: CONFIRMATION }]) { ${numbers} } }`;

/** What is told first of one kind: its value, that claims of that day disagree, or that nothing is told. */
const firstTold = (kind: string): string => `CALL (p) {
  MATCH (p)<-[:SAME_AS*0..3]-()<-[m:INVOLVES {role: 'subject'}]-(f:Factoid {kind: '${kind}'})
  WHERE f.polarity = 'AFFIRMS' AND f.value <> '' AND coalesce(m.status, 'ACCEPTED') = 'ACCEPTED'
  WITH CASE WHEN f.beginFrom <> '' THEN f.beginFrom WHEN f.endTo <> '' THEN f.endTo ELSE '~' END AS day, f.kind + ':' + f.value AS told
  WITH day, collect(DISTINCT told) AS told ORDER BY day LIMIT 1
  RETURN collect(CASE size(told) WHEN 1 THEN told[0] ELSE 'contested' END) AS ${kind}
}`;

/** The same numbers as one writes them by hand, knowing the store, under the one reading of all claims. */
const naive = `
MATCH (p:Person) WHERE NOT EXISTS { (p)-[:SAME_AS]->() }
${firstTold("registration")}
${firstTold("confirmation")}
WITH coalesce(registration[0], 'not-attested') AS from, coalesce(confirmation[0], 'not-attested') AS to, count(*) AS persons
ORDER BY persons DESC, from, to
RETURN sum(persons) AS persons, collect({from: from, to: to, persons: persons}) AS bands`;

/** All stages, with what was told of lives before and under the occupation, split by district. */
const whole = `query Flow { trajectoryFlow(stages: [{ stage: BEFORE }, { stage: DURING }, { stage: REGISTRATION }, { stage: FIRST_DECISION }, { stage: CONFIRMATION }, { stage: APPEAL }, { stage: END }], split: DISTRICT) { ${numbers} parts { label persons } } }`;

/** The first band's people, a hundred of them by name. */
const opened = `query Flow { trajectoryFlow(stages: [{ stage: FIRST_DECISION }, { stage: END }]) { bands { from to persons people(first: 100) { id displayName } } } }`;

/** A flow of everybody, counted from rollups. */
export const flowBench: Bench = {
  name: "flow",
  what: "a flow of everybody from stage to stage, under all claims",
  against: "Cypher written by hand over the claims, behind a bare server",
  isUsual: true,
  raw: { flow: { text: naive, root: "trajectoryFlow" } },
  measure: async ({ server, effort, say }) => {
    const { address } = await server("ours");
    const baseline = askingRaw((await server("raw")).address, "flow");
    const common = { baseline, variables: [{}], effort };
    const goal = { of: "ratio", bound: "at most", value: 0.25 } as const;
    say("two stages");
    const two = await compareLatency(
      { ...common, ours: askingGraphQL("ours", address, flow) },
      goal,
      "two stages",
    );
    const findings = [{ ...two, growth: 1 }];
    for (const [what, query] of [
      ["all stages, by district", whole],
      ["two stages with their people", opened],
    ] as const) {
      say(what);
      const found = await compareLatency(
        {
          ...common,
          ours: askingGraphQL("ours", address, query),
          // Another question: by hand nobody writes it. Held against the two stages.
          view: () => null,
        },
        { of: "ratio", bound: "at most", value: 2 },
        what,
      );
      findings.push({
        ...found,
        growth: 1,
        remark:
          "Held against the two stages by hand: more than those is asked of ours.",
      });
    }
    return findings;
  },
};
