import { graphql } from "./graphql.ts";

/** What a reading can be confined to beside what is fixed: fonds, historians who have signed, revisions. */
export const readingChoicesDocument = graphql(`
  query ReadingChoices($lang: Lang!) {
    archivalUnits(filter: { levels: ["FOND"] }, first: 200) {
      nodes {
        id
        displayName(lang: $lang)
      }
    }
    historians {
      name
      judgements
    }
    settings {
      revision
    }
  }
`);

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
