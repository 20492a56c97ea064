import { propertyKeys } from "../property-keys.ts";
import type { Statement } from "../statement.ts";
import {
  describedLabels,
  idPrefixes,
  labels,
  relationshipTypes,
  tieTypes,
} from "../vocabulary.ts";

/** One step of the schema of the store. Steps are never edited once released: a test pins their checksums. */
export type Migration = {
  /** `001-…`: steps run in the order of their ids. */
  readonly id: string;
  readonly statements: readonly Statement[];
};

const snake = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();

const named = (name: string, text: string): Statement => ({ name, text });

const listed = (names: readonly string[]): string =>
  names.map((name) => `'${name}'`).join(", ");

const makeKnown = (procedure: string, names: readonly string[]): Statement =>
  named(
    procedure,
    `UNWIND [${listed(names)}] AS name CALL ${procedure}(name) RETURN count(*) AS known`,
  );

/**
 * Unknown names raise notices in later statements, so every name of the vocabulary is made known at each start. No
 * step: the vocabulary grows, and a step never changes.
 */
export const vocabularyNames: readonly Statement[] = [
  makeKnown("db.createLabel", labels),
  makeKnown("db.createRelationshipType", relationshipTypes),
  makeKnown("db.createProperty", propertyKeys),
];

const unique = (label: string, key: string): Statement =>
  named(
    `unique-${label}-${key}`,
    `CREATE CONSTRAINT unique_${snake(label)}_${snake(key)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  );

const range = (label: string, ...keys: readonly string[]): Statement =>
  named(
    `range-${label}-${keys.join("-")}`,
    `CREATE RANGE INDEX range_${snake(label)}_${keys.map(snake).join("_")} IF NOT EXISTS FOR (n:${label}) ON (${keys.map((key) => `n.${key}`).join(", ")})`,
  );

const uniqueness: readonly Statement[] = [
  ...[
    "Store",
    "Migration",
    "SeedLayer",
    "Declaration",
    "WrittenForm",
    ...Object.keys(idPrefixes),
  ].map((label) => unique(label, "id")),
  unique("Factoid", "versionId"),
  unique("ClosedFactoid", "versionId"),
  unique("Revision", "operationKey"),
  unique("Revision", "number"),
];

const ranges: readonly Statement[] = [
  ...describedLabels.flatMap((label) => [
    range(label, "sortRu"),
    range(label, "layer"),
  ]),
  range("Person", "sortEn"),
  range("PartyOrganization", "level"),
  range("Institution", "kind"),
  range("District", "kind"),
  range("Source", "kind"),
  range("Factoid", "sortKey"),
  range("Factoid", "kind", "value"),
  range("Factoid", "subjectId"),
  range("Factoid", "sourceId"),
  range("Factoid", "layer"),
  range("ClosedFactoid", "id"),
  range("ClosedInterpretation", "id"),
  range("Revision", "subjectId"),
];

/** An index of relationships of a type, `as` its variable in the text that stores were prepared with. */
const linkRange = (
  type: string,
  {
    index,
    as,
    keys,
  }: {
    readonly index: string;
    readonly as: string;
    readonly keys: readonly string[];
  },
): Statement =>
  named(
    `range-${type}-${keys.join("-")}`,
    `CREATE RANGE INDEX range_${type.toLowerCase()}_${index} IF NOT EXISTS FOR ()-[${as}:${type}]-() ON (${keys.map((key) => `${as}.${key}`).join(", ")})`,
  );

/** Pages of a hub's ties, and a tie by its id. */
const tieIndexes: readonly Statement[] = tieTypes.flatMap((type) => [
  linkRange(type, { index: "owner", as: "t", keys: ["ownerId", "sortKey"] }),
  linkRange(type, { index: "id", as: "t", keys: ["id"] }),
]);

const fullText = named(
  "fulltext-written-forms",
  "CREATE FULLTEXT INDEX writtenForms IF NOT EXISTS FOR (n:WrittenForm) ON EACH [n.folded, n.latinKey] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
);

/** Names are sought by their keys alone; the index over whole folded forms is no longer asked. */
const nameKeys: readonly Statement[] = [
  named(
    "fulltext-name-keys",
    "CREATE FULLTEXT INDEX nameKeys IF NOT EXISTS FOR (n:WrittenForm) ON EACH [n.nameKeys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }",
  ),
  named("drop-written-forms", "DROP INDEX writtenForms IF EXISTS"),
];

/** What claims say, in the words of the sources and in ours: stems of Russian words, other words as they stand. */
const claimWords: readonly Statement[] = [
  named(
    "fulltext-claim-words",
    "CREATE FULLTEXT INDEX claimWords IF NOT EXISTS FOR (n:Factoid) ON EACH [n.verbatim, n.statementRu, n.statementEn] OPTIONS { indexConfig: { `fulltext.analyzer`: 'russian', `fulltext.eventually_consistent`: false } }",
  ),
];

/** All steps, in order. */
export const migrations: readonly Migration[] = [
  {
    id: "001-constraints-and-indexes",
    statements: [...uniqueness, ...ranges, ...tieIndexes, fullText],
  },
  {
    id: "002-closed-claims-by-subject",
    statements: [range("ClosedFactoid", "subjectId")],
  },
  { id: "003-keys-of-names", statements: nameKeys },
  {
    id: "004-contradictions-in-order",
    statements: [
      linkRange("CONFLICTS_WITH", {
        index: "sort_key",
        as: "c",
        keys: ["sortKey"],
      }),
    ],
  },
  { id: "005-words-of-claims", statements: claimWords },
  {
    id: "006-case-studies",
    statements: [range("CaseStudy", "sortKey"), range("ClosedCaseStudy", "id")],
  },
  {
    id: "007-saved-views",
    statements: [
      range("SavedView", "sortKey"),
      range("ClosedSavedView", "id"),
      // What changed since a revision is looked up from the changes, never from what a view shows: that may be a hub.
      range("Factoid", "since"),
      range("ClosedFactoid", "until"),
      range("Interpretation", "since"),
      range("ClosedInterpretation", "until"),
    ],
  },
  {
    id: "008-what-studies-may-not-tell",
    statements: [
      range("Source", "restrictedUntil"),
      // Studies were shipped with no key of their own: their pseudonyms could be worked out.
      named(
        "keys-of-shipped-studies",
        "MATCH (s:CaseStudy) WHERE s.nameKey = '' SET s.nameKey = randomUUID()",
      ),
    ],
  },
  {
    id: "009-counts-of-ties",
    statements: [
      named(
        "counts-of-ties",
        `MATCH (x:Person|PartyOrganization|Institution|OccupationForce|District|Settlement)
WHERE x.degree > 0 AND x.tieCounts IS NULL
CALL (x) {
  MATCH (x)-[t:${tieTypes.join("|")}]-(y)
  WHERE t.claims > 0 AND t.affirmed
  WITH type(t) AS kind,
    CASE WHEN y:Person THEN 'PERSON' WHEN y:PartyOrganization THEN 'PARTY_ORGANIZATION' WHEN y:Institution|OccupationForce THEN 'INSTITUTION'
      WHEN y:District THEN 'DISTRICT' WHEN y:Settlement THEN 'SETTLEMENT' END AS ends,
    count(t) AS ties, count(CASE WHEN t.contested THEN 1 END) AS contested
  ORDER BY kind, ends
  WITH collect(kind + ' ' + ends + ' ' + toString(ties) + ' ' + toString(contested)) AS counts
  WHERE size(counts) > 0
  SET x.tieCounts = counts
} IN TRANSACTIONS OF 1000 ROWS`,
      ),
    ],
  },
  {
    id: "010-flows-out-of-an-index",
    statements: [range("Person", "flowKey")],
  },
  {
    id: "011-pages-of-hubs",
    statements: [
      linkRange("INVOLVES", {
        index: "owner",
        as: "m",
        keys: ["ownerId", "sortKey"],
      }),
      named(
        "places-of-mentions",
        `MATCH (f)-[m:INVOLVES]->(x)
WHERE m.ownerId IS NULL
CALL (f, m, x) { SET m.ownerId = x.id, m.sortKey = f.sortKey } IN TRANSACTIONS OF 10000 ROWS`,
      ),
      // The other end of ties has its own pages.
      ...tieTypes.map((type) =>
        linkRange(type, {
          index: "start",
          as: "t",
          keys: ["startId", "sortKey"],
        }),
      ),
      named(
        "nearest-of-hubs",
        `MATCH (x:Person|PartyOrganization|Institution|OccupationForce|District|Settlement)
WHERE x.degree > 250 AND x.nearest IS NULL
CALL (x) {
  MATCH (x)-[t:${tieTypes.join("|")}]-(y)
  WHERE t.claims > 0 AND t.affirmed
  WITH y, count(t) AS ties
  ORDER BY ties DESC, y.sortRu
  WITH collect(y.id) AS ranked
  WHERE size(ranked) > 0
  SET x.nearest = ranked[0..300], x.neighbours = size(ranked)
} IN TRANSACTIONS OF 10 ROWS`,
      ),
    ],
  },
  {
    id: "012-decisions-out-of-an-index",
    statements: [range("Person", "decisionKey")],
  },
];
