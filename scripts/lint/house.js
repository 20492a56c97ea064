/**
 * The plan of the house, as docs/developing.md tells it: which folder may import what. The rule in walls.js holds it.
 * Paths are from the project's folder, with `/`; one that ends in `/` stands for all in it.
 */

/** Folders of server/ that hold a concept of the field. */
export const domains = [
  "case-study",
  "collection",
  "district",
  "dossier",
  "exchange",
  "factoid",
  "history",
  "institution",
  "movement",
  "network",
  "not-known",
  "party-organization",
  "person",
  "project",
  "re-registration",
  "reading",
  "research",
  "rollup",
  "saved-view",
  "search",
  "sequence-analysis",
  "source",
  "testimony",
  "trajectory",
  "values",
];

/** Folders of server/ that serve the domains and know none of them. */
export const technicalFolders = [
  "background",
  "access",
  "compile",
  "database",
  "http",
  "setup",
];

/**
 * What a domain opens to other domains beside `x.ts` and `x.service.ts`, each with its reason.
 */
export const doors = {
  exchange: {
    "import/": "a claim written by hand takes the same way as an imported one",
  },
  factoid: {
    "statement.ts": "a claim is put into a few words in one way",
    "kinds/": "the declared kinds, roles and values are everybody's words",
  },
  history: {
    "refusal.ts": "every write refuses with the same words",
    "stale.ts": "every write tells a stale revision in the same way",
    "versioned-resolvers.ts": "whoever keeps versions answers writes alike",
    "write.ts": "the one path of a write",
    "write-input.ts": "what every write is given",
    "writer.ts": "who writes",
  },
  "not-known": {
    "not-known.mapping.ts": "a card says what is not known",
    "not-known.cypher.ts": "a dossier closes with what is not known",
    "not-known.ts": "a dossier closes with what is not known",
    "silences.ts": "each type says which sources are silent about it",
    "facts.ts": "a dossier closes with what is not known",
    "matters.ts": "a dossier closes with what is not known",
    "of-people.ts": "a research question asks what is not known",
  },
  person: {
    "person-conditions.ts": "every set of people is chosen by one filter",
  },
  "re-registration": {
    "statistics/": "research questions are answered from the check as a whole",
    "step.cypher.ts": "steps of a case come in one order",
    "statistics/by-district.ts":
      "the map counts cases and decisions as the statistics do",
    "instances.mapping.ts":
      "what is not attested on the way of a case is not known of the person",
  },
  reading: {
    "claim.ts": "the offline import derives before it writes",
    "derive.ts": "the offline import derives before it writes",
    "claims.ts": "every card lists its claims under the reading",
    "claim-lists.ts": "every card lists its claims page by page",
    "conflicts.ts": "claims are told with the rule that they break",
    "contradictions.ts":
      "a claim is shown with what contradicts it, and what was made of that",
    "coverage.cypher.ts": "every answer counts what stands behind it",
    "coverage.ts": "every answer counts what stands behind it",
    "judgement.ts": "judgements are written where claims are",
    "group-by.ts": "rows are put together in one way",
    "derive.service.ts": "whoever writes claims derives from them",
    "lens-text.ts": "the reading as a condition in a statement",
    "spells.ts": "a course of life is told in spells",
    "reading.cypher.ts": "the reading as a condition in a statement",
    "reading-lens.ts": "a claim is weighed alike wherever it is",
    "tie-counts.ts": "what a node keeps of its ties",
    "position.ts": "a claim is weighed alike wherever it is",
    "tie-lists.ts": "every entity lists its ties",
    "witnesses.ts": "sources that are one witness are told in one way",
    "tie.mapping.ts": "a tie is shown alike wherever it is",
  },
  search: {
    "fold-name.ts": "names are folded alike when written and when sought",
    "name-condition.ts": "every list is narrowed by name in one way",
    "person-name-condition.ts": "a list of people finds as a search does",
    "words/words-condition.ts":
      "claims and people are found by words in one way",
    "search-kind.ts": "found things are told apart in one way",
    "written-form.ts": "names are folded alike when written and when sought",
  },
  "case-study": {
    "cited-in.ts": "a card tells which studies cite it",
    "edition-row.ts": "what changed behind a view is told as behind a study",
    "edition.cypher.ts": "what changed behind a view is told as behind a study",
    "gathered.ts": "a collection is what a study gathers",
    "study-changes.ts": "what changed behind a view is told as behind a study",
  },
  source: {
    "citation.ts": "footnotes and dossiers cite as a card does",
    "cited.mapping.ts": "footnotes and dossiers cite as a card does",
    "citing/": "footnotes and dossiers cite as a card does",
  },
  testimony: {
    "own-case.ts":
      "whoever speaks while their own case is pending is an interested witness",
    "questions.ts": "what opens and what decides a case is declared once",
  },
  "sequence-analysis": {
    "analyse.ts": "lives are compared in a thread",
    "distances.ts": "where the distance of two stands",
    "indicators.ts": "a life is told by what it is like",
    "formats.ts": "lives are handed on as tables",
    "branches.ts": "a tree is shown from some branches upwards",
    "job.ts": "lives are handed over as sequences",
    "normalize.ts": "the words of the methods",
    "portrait.ts": "a cluster is told by what its lives are like",
    "quality.ts": "what a partition is told by",
    "sequences.ts": "lives are handed over as sequences",
    "tree.ts": "the words of the methods",
  },
  trajectory: {
    "trajectory.mapping.ts": "a person's card shows the course",
    "channel-states.ts": "what is kept for counting hangs on the rule",
    "flow-codes.ts": "what flows are counted from is kept of each person",
    "life.cypher.ts": "what flows are counted from is kept of each person",
    "life.ts": "what flows are counted from is kept of each person",
  },
};

/** Domains that a technical folder may know after all, each with its reason. */
export const technicalExceptions = {
  compile: { reading: "every compiled statement carries the reading's lens" },
};

/** Packages that only one place may import. */
export const keptPackages = [
  {
    packages: ["neo4j-driver"],
    places: [
      "server/database/neo4j.ts",
      "test/bench/kit/raw.ts",
      "test/bench/neo4j-graphql/",
    ],
    instead: "ask through server/database/neo4j.ts",
  },
  {
    packages: ["cytoscape", "cytoscape-fcose"],
    places: ["client/view/", "test/bench/client/theirs/"],
    instead: "hand client/view what to draw",
  },
  {
    packages: ["urql", "@urql/core", "gql.tada"],
    places: ["client/api/"],
    instead: "fetch through client/api",
  },
];

/** What the parts of the project may import of one another, beside themselves and packages. */
export const sides = {
  server: ["shared", "seed"],
  client: ["shared"],
  shared: [],
  seed: ["shared", "server"],
  scripts: ["shared", "server"],
  test: ["shared", "server", "client", "seed", "scripts"],
};

/** Packages that code for both sides, and the pure graph, may use: no DOM, no React, no Node. */
export const purePackages = ["edtf", "markdown-it", "zod"];

/** Folders without a DOM, a view or a fetch: what they may import of the project beside themselves. */
export const pureFolders = {
  "client/graph/": ["shared/"],
  "shared/": [],
};
