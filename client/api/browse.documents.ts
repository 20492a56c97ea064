import { graphql, type ResultOf } from "./graphql.ts";

/** All of one kind, by name. Ask with one of the seven flags. */
export const browseDocument = graphql(`
  query Browse(
    $first: Int!
    $after: String
    $lang: Lang!
    $reading: ReadingInput
    $inCollection: [ID!]
    $reference: String
    $sort: PersonSort!
    $people: Boolean!
    $organizations: Boolean!
    $institutions: Boolean!
    $districts: Boolean!
    $settlements: Boolean!
    $sources: Boolean!
    $cases: Boolean!
  ) {
    people(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      sort: $sort
      reading: $reading
    ) @include(if: $people) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    partyOrganizations(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $organizations) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        level
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    institutions(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $institutions) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        institutionKind: kind {
          label(lang: $lang)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    districts(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $districts) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        districtKind: kind
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    settlements(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $settlements) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        settlementKind: kind {
          label(lang: $lang)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    sources(
      filter: { inCollection: $inCollection, reference: $reference }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $sources) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        sourceKind: kind {
          label(lang: $lang)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    reRegistrations(
      filter: { inCollection: $inCollection }
      first: $first
      after: $after
      reading: $reading
    ) @include(if: $cases) {
      nodes {
        __typename
        id
        displayName(lang: $lang)
        constructed
        procedureKind: kind
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Browsed = ResultOf<typeof browseDocument>;
