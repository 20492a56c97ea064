import {
  citedFragment,
  citingFragment,
  dateFragment,
  silenceFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A source: how it is described, how it was read, what it stands to. What it claims comes page by page. */
export const sourceDocument = graphql(
  `
    query SourceCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      source(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        kind {
          label(lang: $lang)
        }
        title(lang: $lang)
        authors
        dated {
          ...DateParts
        }
        url
        consultedNote(lang: $lang)
        remark
        citedIn(first: 10) {
          ...Citing
        }
        restriction {
          until
          basis
          liftedBy
          liftedAt
          liftedReason
        }
        unit {
          id
          displayName(lang: $lang)
        }
        relatedSources(first: 25) {
          kind
          source {
            ...Cited
          }
        }
        silences(first: 25) {
          ...SilenceParts
        }
      }
    }
  `,
  [citedFragment, citingFragment, dateFragment, silenceFragment],
);

export type SourceCardData = NonNullable<
  ResultOf<typeof sourceDocument>["source"]
>;
