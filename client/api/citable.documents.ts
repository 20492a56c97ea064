import { graphql, type ResultOf } from "./graphql.ts";

const citableFragment = graphql(`
  fragment Citable on Factoid {
    id
    statement(lang: $lang)
    verbatim
    leaf
    source {
      id
      displayName(lang: $lang)
    }
  }
`);

/** What can be cited of whoever or whatever was found: claims, and questions that a source leaves open. */
export const claimsToCiteDocument = graphql(
  `
    query ClaimsToCite($id: ID!, $filter: FactoidFilter!, $lang: Lang!) {
      node(id: $id) {
        ... on Person {
          silences(first: 10) {
            id
            question(lang: $lang)
            source {
              displayName(lang: $lang)
            }
          }
        }
        ... on Source {
          silences(first: 10) {
            id
            question(lang: $lang)
            source {
              displayName(lang: $lang)
            }
          }
        }
      }
      factoids(filter: $filter, first: 50) {
        nodes {
          ...Citable
        }
      }
    }
  `,
  [citableFragment],
);

/** The claims that have some words, of the source or of our statement of it. */
export const claimsWithWordsDocument = graphql(
  `
    query ClaimsWithWords($filter: FactoidFilter!, $lang: Lang!) {
      factoids(filter: $filter, first: 20) {
        nodes {
          ...Citable
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [citableFragment],
);

export type CitableClaim = ResultOf<typeof citableFragment>;
