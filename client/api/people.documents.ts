import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf, type VariablesOf } from "./graphql.ts";

/** Whom a filter leaves, in the order of names: by their ids alone. */
export const peopleIdsDocument = graphql(`
  query PeopleIds(
    $filter: PersonFilter
    $sort: PersonSort!
    $reading: ReadingInput
    $after: String
  ) {
    people(
      filter: $filter
      sort: $sort
      reading: $reading
      first: 200
      after: $after
    ) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What rows are sorted by: the first value of each in one respect. */
export const peopleKeysDocument = graphql(`
  query PeopleKeys(
    $ids: [ID!]!
    $facet: PersonFacet!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    people(filter: { ids: $ids }, reading: $reading, first: 200) {
      nodes {
        id
        told(facet: $facet, first: 4) {
          term {
            code
            label(lang: $lang)
          }
        }
      }
    }
  }
`);

/** The same by how many claims there are. */
export const peopleClaimsDocument = graphql(`
  query PeopleClaims($ids: [ID!]!, $reading: ReadingInput) {
    people(filter: { ids: $ids }, reading: $reading, first: 200) {
      nodes {
        id
        factoids(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** How many there are, and what stands behind them. */
export const peopleCoverageDocument = graphql(
  `
    query PeopleCoverage($filter: PersonFilter, $reading: ReadingInput) {
      facets(filter: $filter, reading: $reading, dimensions: [], first: 1) {
        persons
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment],
);

/** The values of one respect, each with how many people it leaves. */
export const facetDocument = graphql(`
  query PeopleFacet(
    $facet: PersonFacet!
    $filter: PersonFilter
    $lang: Lang!
    $reading: ReadingInput
    $first: Int!
  ) {
    facets(
      filter: $filter
      reading: $reading
      dimensions: [$facet]
      first: $first
    ) {
      facets {
        facet
        values {
          term {
            code
            label(lang: $lang)
          }
          persons
          certain
          chosen
          excluded
        }
        more
        untold
      }
      omitted {
        what
        why
        count
      }
    }
  }
`);

/** What the values of an address are called: asked of nobody, so that nothing is counted. */
export const facetNamesDocument = graphql(`
  query FacetNames(
    $dimensions: [PersonFacet!]!
    $filter: PersonFilter!
    $lang: Lang!
  ) {
    facets(filter: $filter, dimensions: $dimensions, first: 100) {
      facets {
        facet
        values {
          term {
            code
            label(lang: $lang)
          }
        }
      }
    }
  }
`);

/** How well people meet a name, and why. */
export const peopleMatchesDocument = graphql(`
  query PeopleMatches($query: String!, $reading: ReadingInput) {
    search(query: $query, kinds: [PERSON], reading: $reading, first: 200) {
      edges {
        why {
          field
          matched
          ways {
            part
            kind
            asked
            written
            romanizations
            slips
          }
        }
        node {
          __typename
          ... on Person {
            id
          }
        }
      }
    }
  }
`);

/** Rows of the table: of some people, the columns that are shown. */
export const peopleRowsDocument = graphql(`
  query PeopleRows(
    $ids: [ID!]!
    $lang: Lang!
    $reading: ReadingInput
    $district: Boolean!
    $partyLevel: Boolean!
    $institutionKind: Boolean!
    $conduct: Boolean!
    $cardFate: Boolean!
    $registration: Boolean!
    $decision: Boolean!
    $penalty: Boolean!
    $referral: Boolean!
    $ground: Boolean!
    $office: Boolean!
    $sex: Boolean!
    $credence: Boolean!
    $gap: Boolean!
    $contested: Boolean!
    $source: Boolean!
    $collection: Boolean!
    $claims: Boolean!
  ) {
    people(filter: { ids: $ids }, reading: $reading, first: 50) {
      nodes {
        id
        displayName(lang: $lang)
        constructed
        DISTRICT: told(facet: DISTRICT, first: 4) @include(if: $district) {
          ...Value
        }
        PARTY_LEVEL: told(facet: PARTY_LEVEL, first: 4)
          @include(if: $partyLevel) {
          ...Value
        }
        INSTITUTION_KIND: told(facet: INSTITUTION_KIND, first: 4)
          @include(if: $institutionKind) {
          ...Value
        }
        CONDUCT: told(facet: CONDUCT, first: 4) @include(if: $conduct) {
          ...Value
        }
        CARD_FATE: told(facet: CARD_FATE, first: 4) @include(if: $cardFate) {
          ...Value
        }
        REGISTRATION: told(facet: REGISTRATION, first: 4)
          @include(if: $registration) {
          ...Value
        }
        DECISION: told(facet: DECISION, first: 4) @include(if: $decision) {
          ...Value
        }
        PENALTY: told(facet: PENALTY, first: 4) @include(if: $penalty) {
          ...Value
        }
        REFERRAL: told(facet: REFERRAL, first: 4) @include(if: $referral) {
          ...Value
        }
        GROUND: told(facet: GROUND, first: 4) @include(if: $ground) {
          ...Value
        }
        OFFICE: told(facet: OFFICE, first: 4) @include(if: $office) {
          ...Value
        }
        SEX: told(facet: SEX, first: 4) @include(if: $sex) {
          ...Value
        }
        CREDENCE: told(facet: CREDENCE, first: 5) @include(if: $credence) {
          ...Value
        }
        GAP: told(facet: GAP, first: 5) @include(if: $gap) {
          ...Value
        }
        CONTESTED: told(facet: CONTESTED, first: 1) @include(if: $contested) {
          ...Value
        }
        SOURCE: told(facet: SOURCE, first: 4) @include(if: $source) {
          ...Value
        }
        COLLECTION: told(facet: COLLECTION, first: 4)
          @include(if: $collection) {
          ...Value
        }
        factoids(first: 1) @include(if: $claims) {
          totalCount
        }
      }
    }
  }

  fragment Value on ToldValue {
    term {
      code
      label(lang: $lang)
    }
  }
`);

/** A list of names held against the people here. */
export const matchNamesDocument = graphql(`
  query MatchNames($lines: [String!]!, $lang: Lang!, $reading: ReadingInput) {
    matchNames(lines: $lines, reading: $reading) {
      lines {
        text
        name
        verdict
        doubts
        totalCount
        candidates(first: 3) {
          person {
            id
            displayName(lang: $lang)
            constructed
          }
          claims
          why {
            field
            matched
            ways {
              part
              kind
              asked
              written
              romanizations
              slips
            }
          }
        }
      }
    }
  }
`);

export type PeopleFilter = VariablesOf<typeof peopleIdsDocument>["filter"];
export type PersonRow = ResultOf<
  typeof peopleRowsDocument
>["people"]["nodes"][number];
export type MatchedLine = ResultOf<
  typeof matchNamesDocument
>["matchNames"]["lines"][number];
export type NameVerdict = MatchedLine["verdict"];

/** The data version that a file names. */
export const storeVersionDocument = graphql(`
  query StoreVersion {
    settings {
      revision
    }
  }
`);
