import { graphql } from "./graphql.ts";

/** The words for kinds of ties. */
export const tieKindsDocument = graphql(`
  query TieKinds($lang: Lang!) {
    vocabulary {
      tieKinds {
        code
        label(lang: $lang)
      }
    }
  }
`);
