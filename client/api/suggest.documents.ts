import { graphql, type ResultOf } from "./graphql.ts";

/** What the reader may be typing. */
export const suggestDocument = graphql(`
  query Suggest($prefix: String!, $kinds: [SearchKind!], $lang: Lang!) {
    suggest(prefix: $prefix, kinds: $kinds, first: 8) {
      kind
      id
      displayName(lang: $lang)
      matched
      hint(lang: $lang)
      constructed
    }
  }
`);

export type Suggestion = ResultOf<typeof suggestDocument>["suggest"][number];
