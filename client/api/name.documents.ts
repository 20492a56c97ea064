import { graphql } from "./graphql.ts";

/** What somebody or something is called, or the study whose collection is meant. */
export const nameDocument = graphql(`
  query NameOf($id: ID!, $lang: Lang!) {
    node(id: $id) {
      id
      ... on Described {
        displayName(lang: $lang)
        constructed
      }
      ... on CaseStudy {
        title: shownTitle
      }
    }
  }
`);
