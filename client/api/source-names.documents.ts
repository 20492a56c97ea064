import { graphql } from "./graphql.ts";

/** The names of what a reading is confined to. */
export const readingNamesDocument = graphql(`
  query ReadingNames($sources: [ID!]!, $fonds: [ID!]!, $lang: Lang!) {
    sources(filter: { ids: $sources }, first: 50) {
      nodes {
        id
        displayName(lang: $lang)
      }
    }
    archivalUnits(filter: { ids: $fonds }, first: 50) {
      nodes {
        id
        displayName(lang: $lang)
      }
    }
  }
`);

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
