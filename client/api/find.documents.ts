import { graphql, type ResultOf } from "./graphql.ts";

/** Anything by any written form of its name, with the reason why it was found. */
export const findDocument = graphql(`
  query Find(
    $query: String!
    $first: Int!
    $lang: Lang!
    $reading: ReadingInput
    $inCollection: [ID!]
  ) {
    search(
      query: $query
      inCollection: $inCollection
      reading: $reading
      first: $first
    ) {
      edges {
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
        node {
          __typename
          ... on Person {
            id
            displayName(lang: $lang)
            constructed
          }
          ... on PartyOrganization {
            id
            displayName(lang: $lang)
            constructed
            level
          }
          ... on Institution {
            id
            displayName(lang: $lang)
            constructed
            institutionKind: kind {
              label(lang: $lang)
            }
          }
          ... on OccupationForce {
            id
            displayName(lang: $lang)
            constructed
          }
          ... on District {
            id
            displayName(lang: $lang)
            constructed
            districtKind: kind
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
            constructed
            settlementKind: kind {
              label(lang: $lang)
            }
          }
          ... on Source {
            id
            displayName(lang: $lang)
            constructed
            sourceKind: kind {
              label(lang: $lang)
            }
          }
          ... on Procedure {
            id
            displayName(lang: $lang)
            constructed
            procedureKind: kind
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type Found = ResultOf<typeof findDocument>["search"]["edges"][number];
export type FoundThing = Found["node"];

/** How much there is of each kind, in all or in a collection. */
export const holdingsDocument = graphql(`
  query Holdings($inCollection: [ID!]) {
    people(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    partyOrganizations(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    institutions(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    districts(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    settlements(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    sources(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
    reRegistrations(filter: { inCollection: $inCollection }, first: 1) {
      totalCount
    }
  }
`);
