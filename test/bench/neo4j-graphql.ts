import type { Bench } from "./kit/bench.ts";
import { compareLatency, compareThroughput } from "./kit/compare.ts";
import { askingGraphQL } from "./kit/load.ts";
import { fieldsOf, listOf } from "./kit/view.ts";

const described = "{ ... on Described { id displayName(lang: RU) } }";

const ourPage = `query Page($id: ID!) {
  person(id: $id) {
    id
    displayName(lang: RU)
    factoids(first: 40) {
      nodes { id statement(lang: RU) polarity verbatim leaf source { id title(lang: RU) } }
    }
    work: ties(kinds: [WORKED_AT], first: 15) {
      nodes { id contested affirmed other ${described} }
    }
    known: ties(kinds: [KNEW], first: 10) {
      nodes { id contested affirmed other ${described} }
    }
  }
}`;

const theirSource =
  "source: sourceConnection { edges { properties { leaf } node { id title: titleRu } } }";
const byKey = "sort: [{ edge: { sortKey: ASC } }, { edge: { id: ASC } }]";

const theirPage = `query Page($id: ID!) {
  people(where: { id: { eq: $id } }) {
    id
    displayName: nameRu
    factoids: claims(limit: 40, sort: [{ sortKey: ASC }]) {
      id statement: statementRu polarity verbatim ${theirSource}
    }
    work: workConnection(first: 15, ${byKey}) {
      edges { properties { id contested affirmed } node { id displayName: nameRu } }
    }
    known: knownConnection(first: 10, ${byKey}) {
      edges { properties { id contested affirmed } node { id displayName: nameRu } }
    }
  }
}`;

const ourNest = `query Nest($id: ID!) {
  person(id: $id) {
    id
    known: ties(kinds: [KNEW], first: 5) { nodes { id other { ... on Person {
      id
      displayName(lang: RU)
      known: ties(kinds: [KNEW], first: 5) { nodes { id other { ... on Person {
        id
        displayName(lang: RU)
        factoids(first: 5) { nodes { id statement(lang: RU) source { id title(lang: RU) } } }
      } } } }
    } } } }
  }
}`;

const theirNest = `query Nest($id: ID!) {
  people(where: { id: { eq: $id } }) {
    id
    known: knownConnection(first: 5, ${byKey}) { edges { properties { id } node {
      id
      displayName: nameRu
      known: knownConnection(first: 5, ${byKey}) { edges { properties { id } node {
        id
        displayName: nameRu
        factoids: claims(limit: 5, sort: [{ sortKey: ASC }]) {
          id statement: statementRu source { id title: titleRu }
        }
      } } }
    } } }
  }
}`;

/** Their one source, with the leaf beside it as ours has it. */
const cited = (source: unknown): Readonly<Record<string, unknown>> => {
  const [edge] = listOf(fieldsOf(source)["edges"]);
  const { properties, node } = fieldsOf(edge);
  return edge === undefined
    ? { source: listOf(source)[0] ?? null }
    : { source: node, leaf: fieldsOf(properties)["leaf"] ?? null };
};

/** Their answer in the shape of ours: an edge is a tie, a list is a page. Ours passes as it is. */
const asOurs = (value: unknown): unknown => {
  if (Array.isArray(value)) return { nodes: value.map(asOurs) };
  if (typeof value !== "object" || value === null) return value;
  const fields = fieldsOf(value);
  const { edges, source, ...rest } = fields;
  if (edges !== undefined)
    return {
      nodes: listOf(edges).map((edge) => {
        const { properties, node } = fieldsOf(edge);
        return { ...fieldsOf(properties), other: asOurs(node) };
      }),
    };
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, each]) => [key, asOurs(each)]),
    ),
    ...(source === undefined ? {} : cited(source)),
  };
};

const view = (answer: unknown): unknown => {
  const { data } = fieldsOf(answer);
  const { person, people } = fieldsOf(data);
  return person === undefined ? asOurs(listOf(people)[0]) : person;
};

/** Ours against the library that makes an API of a graph. */
export const neo4jGraphqlBench: Bench = {
  name: "neo4j-graphql",
  what: "a person's page (40 claims with sources, 25 ties), and a nest of three levels (5 acquaintances, 5 of each, 5 claims of each with sources)",
  against: "@neo4j/graphql 7 on the same store behind a bare server",
  isUsual: true,
  measure: async ({ server, store, effort, say }) => {
    const ours = await server("ours");
    const theirs = await server("neo4j-graphql");
    const compared = (query: string, theirQuery: string) => ({
      ours: askingGraphQL("ours", ours.address, query),
      baseline: askingGraphQL("@neo4j/graphql", theirs.address, theirQuery),
      variables: store.cards.map((id) => ({ id })),
      view,
      effort,
    });
    const page = compared(ourPage, theirPage);
    const faster = (times: number) =>
      ({ of: "ratio", bound: "at most", value: 1 / times }) as const;
    say("the page");
    const pageAlone = await compareLatency(page, faster(1.5), "page, latency");
    say("the nest");
    const nestAlone = await compareLatency(
      compared(ourNest, theirNest),
      faster(2.5),
      "nest, latency",
    );
    say("the page, 32 readers");
    const together = await compareThroughput(
      page,
      { of: "ratio", bound: "at least", value: 1.5 },
      "page, 32 clients",
    );
    return [pageAlone, nestAlone, together];
  },
};
