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
