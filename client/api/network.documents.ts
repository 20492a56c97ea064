import { coverageFragment, dateFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** What lies around anyone or anything: one hop, all kinds of ties or some. */
export const networkDocument = graphql(
  `
    query EgoNetwork(
      $id: ID!
      $kinds: [TieKind!]
      $lang: Lang!
      $reading: ReadingInput
    ) {
      egoNetwork(id: $id, depth: 1, kinds: $kinds, reading: $reading) {
        people {
          id
          displayName(lang: $lang)
          constructed
        }
        organizations {
          id
          displayName(lang: $lang)
          constructed
          securityService
        }
        institutions {
          __typename
          ... on Institution {
            id
            displayName(lang: $lang)
            constructed
          }
          ... on OccupationForce {
            id
            displayName(lang: $lang)
            constructed
          }
        }
        places {
          __typename
          ... on District {
            id
            displayName(lang: $lang)
            constructed
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
            constructed
          }
        }
        ties {
          id
          kind {
            code
            label(lang: $lang)
          }
          value {
            label(lang: $lang)
          }
          from
          to
          directed
          period {
            begin {
              ...DateParts
            }
            end {
              ...DateParts
            }
          }
          doubted
          contested
          affirmed
          credence
          claims
          factoids(first: 25) {
            id
          }
        }
        omitted {
          what
          why
          count
        }
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment, dateFragment],
);

/** How many ties lead on, before anything is added. */
export const neighboursDocument = graphql(`
  query Neighbours($id: ID!, $lang: Lang!, $reading: ReadingInput) {
    neighbours(id: $id, reading: $reading) {
      counts {
        kind {
          code
          label(lang: $lang)
        }
        ties
        contested
      }
    }
  }
`);

/** What stands behind some claims. */
export const coverageOfClaimsDocument = graphql(
  `
    query CoverageOfClaims($ids: [ID!]!, $reading: ReadingInput) {
      coverage(filter: { ids: $ids }, reading: $reading) {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment],
);

export type NetworkAnswer = NonNullable<
  ResultOf<typeof networkDocument>["egoNetwork"]
>;
export type AnsweredTie = NetworkAnswer["ties"][number];
