import { graphql } from "./graphql.ts";

/** The names of some sources, for the reading that is confined to them. */
export const sourceNamesDocument = graphql(`
  query SourceNames($ids: [ID!]!, $lang: Lang!) {
    sources(filter: { ids: $ids }, first: 50) {
      nodes {
        id
        displayName(lang: $lang)
      }
    }
  }
`);
