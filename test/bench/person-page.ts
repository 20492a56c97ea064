import { tieTypes } from "../../server/database/vocabulary.ts";
import type { Bench } from "./kit/bench.ts";
import { compareLatency, compareThroughput } from "./kit/compare.ts";
import { askingGraphQL, askingRaw } from "./kit/load.ts";

/** What both servers are asked, in the words of each. */
export const personPage = `query PersonPage($id: ID!) {
  person(id: $id) {
    id
    displayName(lang: RU)
    factoids(first: 40) {
      nodes {
        id
        statement(lang: RU)
        polarity
        verbatim
        leaf
        source { id title(lang: RU) }
      }
    }
    ties(first: 25) {
      nodes {
        id
        contested
        affirmed
        other { ... on Described { id displayName(lang: RU) } }
      }
    }
  }
}`;

/** The same answer as one writes it by hand, knowing the store: no readings, no merged records, no cursors. */
const rawPersonPage = `
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)<-[:INVOLVES]-(f:Factoid)-[cited:IN_SOURCE]->(s:Source)
  WITH DISTINCT f, cited, s ORDER BY f.sortKey LIMIT 40
  RETURN collect({
    id: f.id, statement: f.statementRu, polarity: f.polarity, verbatim: f.verbatim,
    leaf: cited.leaf, source: {id: s.id, title: s.titleRu}
  }) AS claims
}
CALL (p) {
  MATCH (p)-[t:${tieTypes.join("|")}]-(o) WHERE t.claims > 0
  WITH t, o ORDER BY type(t) + ' ' + t.sortKey + ' ' + t.id LIMIT 25
  RETURN collect({
    id: t.id, contested: t.contested, affirmed: t.affirmed,
    other: {id: o.id, displayName: o.nameRu}
  }) AS ties
}
RETURN p.id AS id, p.nameRu AS displayName, {nodes: claims} AS factoids, {nodes: ties} AS ties`;

/** A person's page against what one writes by hand. */
export const personPageBench: Bench = {
  name: "person-page",
  what: "a person's page: 40 claims with their sources, 25 ties, in one statement",
  against: "Cypher written by hand behind a bare server",
  isUsual: true,
  raw: { "person-page": { text: rawPersonPage, root: "person" } },
  measure: async ({ server, store, effort, say }) => {
    const ours = await server("ours");
    const raw = await server("raw");
    const comparison = {
      ours: askingGraphQL("ours", ours.address, personPage),
      baseline: askingRaw(raw.address, "person-page"),
      variables: store.cards.map((id) => ({ id })),
      effort,
    };
    say("one reader alone");
    const alone = await compareLatency(comparison, {
      of: "ratio",
      bound: "at most",
      value: 1.25,
    });
    say("32 readers");
    const together = await compareThroughput(comparison, {
      of: "ratio",
      bound: "at least",
      value: 0.75,
    });
    return [{ ...alone, growth: 0.05 }, together];
  },
};
