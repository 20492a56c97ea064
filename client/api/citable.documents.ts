import { graphql } from "./graphql.ts";

/** What can be cited of whoever or whatever was found: claims, and questions that a source leaves open. */
export const claimsToCiteDocument = graphql(`
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
        id
        statement(lang: $lang)
        verbatim
        leaf
        source {
          id
          displayName(lang: $lang)
        }
      }
    }
  }
`);
